import { headerCounter, layOut } from "aturan-kube";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LaidRow, layOutRuns } from "../../src/layout/lay-out-runs.ts";
import { openCsv } from "../../src/sheet/open-csv.ts";
import type { Sheet } from "../../src/sheet/sheet.ts";
import { sheetRowOf } from "../../src/sheet/sheet-row-of.ts";
import { collect, streamOf } from "../cli/read/list-bytes.ts";

const HEADERS = [
  ["No", "Nama KUBE", "NIK", "No KK", "Nama", "Desa/Kelurahan", "Pekerjaan"],
  ["Nama KUBE", "NIK", "Nama", "Tanggal Lahir", "Keterangan", "", ""],
  ["No", "NIK", "Nama", "Tempat Lahir", "Agama"],
  ["NIK", "Nama", "Desa/Kelurahan", "Kecamatan"],
  ["No", "Nama KUBE", "NIK", "Nama", "L", "P", "Pekerjaan"],
] as const;

const cellOf: Readonly<Record<string, fc.Arbitrary<string>>> = {
  No: fc.oneof(fc.nat({ max: 30 }).map(String), fc.constantFrom("", "1.", "2)", "a")),
  "Nama KUBE": mostly(fc.constantFrom("Mawar", "Melati"), [
    "",
    " ",
    "-",
    "sda",
    '"',
    "#N/A",
    " Mawar",
    "kosong",
    "KUBE Anggrek",
  ]),
  NIK: mostly(
    fc.nat({ max: 9999 }).map((serial) => `210199170880${String(serial).padStart(4, "0")}`),
    [
      "",
      "'2101991708800001",
      "2101991708800001 ",
      "2101 9917 0880 0001",
      "2,10E+15",
      "210199170880001",
      "21019",
      "210199",
      "21019917088000012",
      "198001022005012001",
      "sda",
    ],
  ),
  "No KK": mostly(fc.constantFrom("2101990101100001", "2101990101100002"), ["", "sda", "''", "-"]),
  Nama: mostly(fc.constantFrom("Siti", "Budi", "Sda", "Ida"), ["", "JUMLAH", "sda", "Desa Kijang"]),
  "Desa/Kelurahan": mostly(fc.constantFrom("Kijang", "Sei Lekop", "Desa Toapaya"), [
    "",
    " ",
    "s.d.a",
    '"',
    "„",
  ]),
  L: fc.constantFrom("v", ""),
  P: fc.constantFrom("v", ""),
};
const other = mostly(fc.constantFrom("Petani", "Ibu", "Dito Putra", "Islam", "SD", "", "-"), [
  "idem",
  "ditto.",
  " sda",
  "s\u007fda",
  '-"-',
  '"',
  '""',
  "〃",
  ",,",
  "-",
  "''",
  "s d a",
  "Idem dito",
  "x;y",
  "a\nb",
]);

function mostly(usual: fc.Arbitrary<string>, odd: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
}

/** A row of a table, now and then with cells too few or too many. */
function rowOf(header: readonly string[]): fc.Arbitrary<readonly string[]> {
  const cells = header.map((name) =>
    name === "" ? mostly(fc.constant(""), ["x", " "]) : (cellOf[name] ?? other),
  );
  return fc
    .tuple(fc.tuple(...cells), mostly(fc.constant("0"), ["1", "-1", "-2", "9"]))
    .map(([row, more]) =>
      Number(more) < 0
        ? row.slice(0, Number(more))
        : [...row, ...Array.from({ length: Number(more) }, () => "")],
    );
}

/** Lines that are nobody, or say something of the rows below. */
const line = fc
  .constantFrom(
    ...[
      "KUBE Mawar",
      "KUBE Kenanga",
      "Desa Sei Lekop",
      "Desa Kijang Kecamatan Bintan Timur",
      "Kecamatan : Gunung Kijang",
    ],
    ...[
      "JUMLAH",
      "Mengetahui,",
      "Kepala Desa",
      "Bintan, 22 Februari 2022",
      "1;2;3;4;5",
      "",
      ";;;",
      "Kelompok 3 orang",
      "DAFTAR",
    ],
  )
  .map((text) => text.split(";"));

function table(header: readonly string[]): fc.Arbitrary<readonly (readonly string[])[]> {
  const row = fc.oneof(
    { weight: 15, arbitrary: rowOf(header) },
    { weight: 1, arbitrary: line },
    { weight: 1, arbitrary: fc.constant(header) },
  );
  return fc.array(row, { maxLength: 40, size: "max" }).map((rows) => [header, ...rows]);
}

/** So many rows are read ahead to find the header; what is read ahead is in no run. */
const AHEAD = 104;

const file = fc
  .constantFrom(...HEADERS)
  .chain((header) =>
    fc.record({
      header: fc.constant(header),
      first: table(header),
      others: fc.array(
        fc.constantFrom(...HEADERS).chain((other) => table(other)),
        { maxLength: 2 },
      ),
    }),
  )
  .map(({ header, first, others }) => {
    const usual = header.map((name) => USUAL[name] ?? (name === "" ? "" : "x"));
    return [header, ...Array.from({ length: AHEAD }, () => usual), ...first.slice(1), ...others.flat()]
      .map((cells) =>
        cells.map((cell) => (/^"|[;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(";"),
      )
      .join("\n");
  });

const USUAL: Readonly<Record<string, string>> = {
  "Nama KUBE": "Mawar",
  NIK: "2101991708800001",
  Nama: "Siti",
};

function open(text: string, blockRows: number): Sheet {
  return openCsv(streamOf([text]), { file: "a.csv", countHeaders: headerCounter("members"), blockRows });
}

/** The same sheet without blocks. */
function rowByRow(text: string): Sheet {
  const { rows, ...sheet } = open(text, 4096);
  return { ...sheet, rows: { [Symbol.asyncIterator]: () => rows[Symbol.asyncIterator]() } };
}

const GROUPINGS = [{}, { groupBy: null }, { groupBy: "Nama KUBE" }, { groupBy: "Desa/Kelurahan" }];

describe("runs of plain rows", () => {
  it("written out are the rows that come of laying out each by itself", async () => {
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.constantFrom(1, 7, 4096),
        fc.constantFrom(1, 3, 8),
        fc.constantFrom(...GROUPINGS),
        async (text, blockRows, judgedRows, grouping) => {
          const options = { kind: "members", file: "a.csv", ...grouping } as const;
          const wanted = await outcome(layOutRuns(rowByRow(text), options, judgedRows));
          const laid: LaidRow[] = [];
          const given = await outcome(
            writtenOut(layOutRuns(open(text, blockRows), options, judgedRows), laid),
          );
          expect(given).toEqual(wanted);
        },
      ),
    );
  });

  const WITH_NUMBER = [
    "No;Nama KUBE;NIK;No KK;Nama",
    ...Array.from({ length: 120 }, (_, at) => `${at + 1};Mawar;2101991708800001;;Siti`),
  ];
  const BARE = [
    "Nama KUBE;NIK;Nama;Alamat",
    ...Array.from({ length: 120 }, () => "Mawar;2101991708800001;Siti;x"),
  ];
  it.each([
    [
      "a running number that goes on, where somebody is called Jumlah",
      [...WITH_NUMBER, "121;;;;Jumlah"],
      121,
    ],
    ["a row just above, for a name alone", [...BARE, ";;Budi;"], 121],
    ["a mark for the cell above", [...BARE, "Mawar;2101991708800002;Budi;sda"], 121],
    [
      "a name that is repeated, for names forgotten in the next table",
      [
        "KUBE Melati",
        ...BARE,
        "NIK;Nama;Nama KUBE",
        ...Array.from({ length: 5 }, () => "2101991708800003;Adi;"),
      ],
      125,
    ],
  ])("leave %s to the rows below as single rows do", async (_, lines, count) => {
    const options = { kind: "members", file: "a.csv", groupBy: "Nama KUBE" } as const;
    const text = lines.join("\n");
    const wanted = await collect(layOutRuns(rowByRow(text), options, 5));
    const inRuns: LaidRow[] = [];
    expect(await collect(writtenOut(layOutRuns(open(text, 7), options, 5), inRuns))).toEqual(wanted);
    expect(inRuns.length).toBeGreaterThan(0);
    expect(wanted.filter((laid) => "cells" in laid)).toHaveLength(count);
  });

  it("are what `layOut` gives row by row", async () => {
    const row = "Mawar;2101991708800001;Siti\n";
    const text = `Nama KUBE;NIK;Nama\n${row.repeat(3000)}${row.replace("Mawar", "sda")}${row}`;
    const options = { kind: "members", file: null } as const;
    const kinds = await collect(layOutRuns(open(text, 4096), options));
    expect(kinds.filter((laid) => "run" in laid)).toHaveLength(2);
    const laid = await collect(layOut(open(text, 4096), options));
    expect(laid).toHaveLength(3002);
    expect(laid.at(-1)).toEqual({
      ...{ file: null, line: 3003, row: 3003, header: ["Nama KUBE", "NIK", "Nama"], headerLine: 1 },
      cells: ["Mawar", "2101991708800001", "Siti"],
    });
  });
});

/** The items, or the reason why there are none. */
async function outcome<T>(items: AsyncIterable<T>): Promise<unknown> {
  return collect(items).catch((error: unknown) => String(error));
}

/** Runs written out; what was in one is noted as well. */
async function* writtenOut(
  items: ReturnType<typeof layOutRuns>,
  inRuns: LaidRow[],
): AsyncGenerator<LaidRow, void, void> {
  for await (const laid of items) {
    if ("read" in laid) throw new TypeError("nothing is read elsewhere here");
    if (!("run" in laid)) {
      yield laid;
      continue;
    }
    for (let at = laid.from; at < laid.to; at++) {
      const { file, header, headerLine } = laid;
      const row = { file, header, headerLine, ...sheetRowOf(laid.run, at) };
      inRuns.push(row);
      yield row;
    }
  }
}
