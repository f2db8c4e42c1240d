/** The list handed back: an office's own rows in a workbook, each with its verdict, why, and what to do about it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { keepLists } from "../../src/cli/read/keep-lists.ts";
import { VERDICT_WORDS } from "../../src/decide/outcome-words.ts";
import { writeHandedList } from "../../src/report/write/xlsx.ts";
import { openSheet, type SheetRow } from "../../src/sheet/open-sheet.ts";
import { csv, person, tenPersons } from "../cli/list-text.ts";
import { collect, useListFolder } from "../cli/read/list-bytes.ts";
import { run } from "../cli/run-in-process.ts";
import { csvLists, reportOf, tableOf } from "../sheet/twins.ts";
import { ods, sheetXml, tableXml, xlsx } from "../sheet/workbook-files.ts";

const folder = useListFolder();

interface Member {
  readonly file: string;
  readonly row: number;
  readonly verdict: keyof typeof VERDICT_WORDS;
}

interface Handed {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly code: number;
  readonly members: readonly Member[];
}

let count = 0;

/** Hands lists back, and gives what JSON says of them in the same run. */
async function hand(files: readonly string[], ...args: readonly string[]): Promise<Handed> {
  count += 1;
  const [file, json] = [
    join(folder.path(), `hasil-${count}.xlsx`),
    join(folder.path(), `hasil-${count}.json`),
  ];
  const outputs = args.includes("--only") ? [] : ["--output", `json=${json}`];
  const { code, stderr } = await run([
    ...["check", ...files, "--as-of", "2022-02-22", "--output", `xlsx=${file}`, ...outputs, ...args],
  ]);
  if (code === 2) throw new Error(stderr);
  const members = outputs.length === 0 ? [] : JSON.parse(await readFile(json, "utf8")).members;
  return { file, bytes: await readFile(file), code, members };
}

async function rowsOf(bytes: Uint8Array, sheet: string): Promise<readonly SheetRow[]> {
  return collect((await openSheet(bytes, { sheet })).rows);
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { name, others } = await openSheet(bytes, {
    countHeaders: (cells) => (cells.includes("NIK") ? 1 : 0),
  });
  return [name ?? "", ...others.map((other) => other.name)];
}

const LIST = csv([
  person(1, { Nama: "=1+1" }),
  person(2, { "Tanggal Lahir": "12/03/1950", Nama: " Siti " }),
  person(3, { Pekerjaan: "PPPK" }),
  person(4, { Keterampilan: "" }),
]);

test("every row stands where it stood, as it is, with its verdict, reasons, remedies and number before it", async () => {
  const { bytes } = await hand([await folder.write("anggota.csv", LIST)]);
  const rows = await rowsOf(bytes, "Daftar");
  const own = LIST.trimEnd()
    .split("\n")
    .map((line) => line.split(";"));
  expect(rows.map(({ row, cells }) => [row, ...cells.slice(4)])).toEqual(
    own.map((cells, at) => {
      const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
      return [at + 1, ...filled];
    }),
  );
  expect(rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
    [
      "Hasil (aturan-kube)",
      "Alasan (aturan-kube)",
      "Cara membetulkan (aturan-kube)",
      "Baris asal (aturan-kube)",
    ],
    ["memenuhi syarat", "", "", "2"],
    ["tidak memenuhi syarat", expect.stringContaining("71"), expect.anything(), "3"],
    [
      "belum dapat ditentukan",
      expect.stringContaining("PPPK"),
      expect.stringContaining("tanyakan kepada kantor yang berwenang"),
      "4",
    ],
    [
      "belum dapat ditentukan",
      expect.stringContaining("keterampilan"),
      "isi atau perjelas kolom `Keterampilan`",
      "5",
    ],
  ]);
});

/** A report without the number of cells that rows and headers have: four more in a list that was handed back. */
function uncounted(report: unknown): unknown {
  return JSON.parse(JSON.stringify(report).replace(/berisi `\d+` sel, kolomnya hanya `\d+`/g, ""));
}

describe.each(
  csvLists()
    .filter(({ command }) => command === "check")
    .map((list) => [list.path, list] as const),
)("%s, handed back", (path, list) => {
  test("has the verdicts of the JSON report beside its own rows, and checked again it gives the same report", async () => {
    const { bytes, members } = await hand([path]);
    const rows = await rowsOf(bytes, "Daftar");
    const table = await tableOf(list);
    expect(rows.map(({ row, cells }) => [row, cells.slice(4)])).toEqual(
      table.flatMap((cells, at) => {
        const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
        const told = filled.map((cell) => cell.replaceAll("\r\n", "\n"));
        return told.some((cell) => cell.trim() !== "") ? [[at + 1, told]] : [];
      }),
    );
    const told = new Map(rows.map(({ cells }) => [Number(cells[3]), cells[0]]));
    expect(members.map(({ row }) => told.get(row))).toEqual(
      members.map(({ verdict }) => VERDICT_WORDS[verdict].id),
    );
    expect(rows.filter(({ cells }) => Number(cells[3]) > 0)).toHaveLength(members.length);
    expect(uncounted(await reportOf(bytes, "check"))).toEqual(uncounted(await reportOf(list.bytes, "check")));
  });
});

describe("a list in another format", () => {
  const table = LIST.trimEnd()
    .split("\n")
    .map((line) => line.split(";"));
  const [header = [], ...people] = table;
  const records = people.map((cells) => Object.fromEntries(cells.map((cell, at) => [header[at], cell])));
  const verdicts = [
    "memenuhi syarat",
    "tidak memenuhi syarat",
    "belum dapat ditentukan",
    "belum dapat ditentukan",
  ];

  test.each([
    ["daftar.xlsx", xlsx([{ name: "Anggota", xml: sheetXml(table) }]), 1],
    ["daftar.ods", ods(tableXml("Anggota", table)), 1],
    ["daftar.json", JSON.stringify(records), 0],
    ["daftar.ndjson", records.map((record) => JSON.stringify(record)).join("\n"), 0],
  ])("%s is handed back in the same way", async (name, content, headerRow) => {
    const { bytes } = await hand([await folder.write(name, content)]);
    const [first, ...rows] = await rowsOf(bytes, "Daftar");
    expect(first?.cells.slice(4)).toEqual(header);
    expect(rows.map(({ cells }) => [cells[0], Number(cells[3])])).toEqual(
      verdicts.map((verdict, at) => [verdict, headerRow + 1 + at]),
    );
    expect(rows.map(({ cells }) => cells[4 + header.indexOf("Nama")])).toEqual(
      people.map((cells) => cells[header.indexOf("Nama")]),
    );
  });

  test("standard input is read once, and handed back all the same", async () => {
    const file = join(folder.path(), "masukan.xlsx");
    await run(["check", "-", "--as-of", "2022-02-22", "--output", `xlsx=${file}`], { stdin: LIST });
    const rows = await rowsOf(await readFile(file), "Daftar");
    expect(rows.slice(1).map(({ cells }) => cells[0])).toEqual(verdicts);
  });

  test("merged cells stay so, further right, and tell again what they told", async () => {
    const xml = `${sheetXml([
      ["DAFTAR ANGGOTA", "", ""],
      ["Nama KUBE", "NIK", "Nama"],
      ["Mawar", "2101991708800001", "Contoh 1"],
      ["", "2101995708800002", "Contoh 2"],
    ])}<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/><mergeCell ref="A4:B4"/></mergeCells>`;
    const file = await folder.write("gabung.xlsx", xlsx([{ name: "A", xml }]));
    const { bytes } = await hand([file]);
    expect(partOf(bytes, 1)).toContain(
      '<mergeCells count="2"><mergeCell ref="E1:G1"/><mergeCell ref="E3:E4"/></mergeCells>',
    );
    const again = await run(["check", "-", "--format", "csv"], { stdin: stream(bytes) });
    expect(again.stdout.split("\n").map((line) => line.split(",")[3])).toEqual([
      "group",
      "Mawar",
      "Mawar",
      undefined,
    ]);
  });
});

async function* stream(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  yield bytes;
}

/** The XML of a sheet by its number. */
function partOf(bytes: Uint8Array, sheet: number): string {
  return strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array());
}

describe("a workbook of several files", () => {
  test("has a sheet for each, named by its file, then groups, rows set aside, and what is said of the whole", async () => {
    const long = "a".repeat(40);
    const names = ["mawar [1].csv", "Kelompok.csv", `${long}1.csv`, `${long}2.csv`, "history.csv"];
    const files: string[] = [];
    for (const [at, name] of names.entries()) files.push(await folder.write(name, csv([person(at + 1)])));
    const { bytes } = await hand(files, "--fail-on", "never");
    expect(await sheetsOf(bytes)).toEqual([
      ...["mawar 1", "Kelompok", "a".repeat(31), `${"a".repeat(27)} (2)`, "history (2)"],
      ...["Kelompok (2)", "Baris yang dilewati", "Per kecamatan", "Ringkasan"],
    ]);
    for (const [at, sheet] of ["mawar 1", "Kelompok"].entries()) {
      const [, row] = await rowsOf(bytes, sheet);
      expect(row?.cells.slice(3, 6)).toEqual(["2", "KUBE Mekar", `210199520380000${at + 1}`]);
    }
    const aside = await rowsOf(bytes, "Baris yang dilewati");
    expect(aside.map(({ cells }) => cells)).toEqual([["Berkas", "Baris", "Jenis"]]);
  });
});

test("checked again and handed back again, it has its columns once, with what is so now", async () => {
  const first = await hand([await folder.write("sekali.csv", LIST)], "--lang", "en");
  const second = await hand([await folder.write("dua-kali.xlsx", first.bytes)]);
  const [header, ...rows] = await rowsOf(second.bytes, "Daftar");
  expect(header?.cells.slice(0, 5)).toEqual([
    ...["Hasil (aturan-kube)", "Alasan (aturan-kube)", "Cara membetulkan (aturan-kube)"],
    ...["Baris asal (aturan-kube)", "Nama KUBE"],
  ]);
  expect(rows.map(({ cells }) => cells[0])).toEqual([
    ...["memenuhi syarat", "tidak memenuhi syarat", "belum dapat ditentukan", "belum dapat ditentukan"],
  ]);
});

test("with --only it has the rows that were asked for, one below the other, and all that is no person", async () => {
  const list = LIST.replace("\n", "\n;;;Catatan: contoh;;;;;;;;;;\n");
  const { bytes } = await hand([await folder.write("sebagian.csv", list)], "--only", "ineligible");
  const rows = await rowsOf(bytes, "Daftar");
  expect(rows.map(({ row, cells }) => [row, cells[0], cells[3]])).toEqual([
    [1, "Hasil (aturan-kube)", "Baris asal (aturan-kube)"],
    [2, "", ""],
    [3, "tidak memenuhi syarat", "4"],
  ]);
});

test("no workbook goes to a terminal", async () => {
  const { code, stdout, stderr } = await run(["check", "-", "--format", "xlsx"], {
    stdin: LIST,
    isTTY: true,
  });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(
    "`--format xlsx` bukan untuk layar; sebut filenya, misalnya `--output xlsx=hasil.xlsx`",
  );
});

test("a file that changes while it is checked is not handed back with verdicts about what it held before", async () => {
  const file = await folder.write("berubah.csv", LIST);
  const kept = await keepLists([file], (async function* () {})(), () => {});
  await collect(kept.open(file));
  await folder.write("berubah.csv", `${LIST}\n`);
  await expect(collect(kept.reopen(file))).rejects.toMatchObject({
    text: { id: expect.stringContaining("berubah selagi diperiksa") },
  });
});

describe("what stands in a cell", () => {
  const ATTACKS = [
    ...[
      "=1+1",
      "+62",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "＝1+1",
      "－1",
      "＠a",
      " =cmd|' /C calc'!A0",
      '=HYPERLINK("x")',
    ],
    ...[
      "</t></is></c><c><f>1</f>",
      "a\u0000b",
      "\u001B[31mx",
      "a\u0007",
      "_x0041_",
      "'=1",
      "\u202Eabc",
      "a & b < c",
    ],
    ...["::error::x", "a\r\nb", "1E5", "TRUE", "#N/A", "00123", "🙂", "\uFFFE", "  dua  "],
  ];

  test("stays a text, the same, and no formula, whatever it is", async () => {
    const records = ATTACKS.map((attack, at) => ({ ...person(at + 1), Nama: attack, Catatan: attack }));
    const { bytes } = await hand([await folder.write("serang.json", JSON.stringify(records))]);
    const [header, ...rows] = await rowsOf(bytes, "Daftar");
    const note = header?.cells.indexOf("Catatan") ?? 0;
    const kept = ATTACKS.map((attack) => attack.replace(/\uFFFE/g, "\uFFFD").replace("\r", ""));
    expect(rows.map(({ cells }) => [cells[4 + 3], cells[note]])).toEqual(kept.map((text) => [text, text]));
    const xml = partOf(bytes, 1);
    expect(xml).not.toMatch(/<f[ >]/);
    expect(() => new SaxesParser({ xmlns: true }).write(xml).close()).not.toThrow();
    // What is typed into the cell anew stays a text, for those that would be formulas by a mark of its own.
    const formats = strFromU8(unzipSync(bytes)["xl/styles.xml"] ?? new Uint8Array()).split("<cellXfs")[1];
    const styles = (formats?.match(/<xf [^>]*>/g) ?? []) as readonly string[];
    const styleOf = (row: number): string =>
      styles[Number(new RegExp(`<c r="H${row}" s="(\\d+)"`).exec(xml)?.[1])] ?? "";
    expect(ATTACKS.map((_, at) => /numFmtId="49"/.test(styleOf(at + 2)))).toEqual(ATTACKS.map(() => true));
    expect(ATTACKS.filter((_, at) => /quotePrefix="1"/.test(styleOf(at + 2)))).toEqual(
      ATTACKS.filter((attack) => /^(?:\s*[=+\-@＝－＠]|[\t'])/.test(attack)),
    );
  });

  test("is cut where it is longer than Excel can hold, and marked so", async () => {
    const record = { ...person(1), Catatan: `${"x".repeat(32_764)}🙂🙂` };
    const { bytes } = await hand([await folder.write("panjang.json", JSON.stringify([record]))]);
    const [header, row] = await rowsOf(bytes, "Daftar");
    expect(row?.cells[header?.cells.indexOf("Catatan") ?? 0]).toBe(`${"x".repeat(32_764)} …`);
  });
});

test.each(["id", "en"])("marks in personal columns stand in the list alone: %s", async (lang) => {
  const marked = person(3, {
    ...{ Nama: "TANDA-nama", NIK: "2101995203809999", "No KK": "2101990101109999" },
    ...{ "Tanggal Lahir": "TANDA-lahir", Pekerjaan: "TANDA-kerja" },
  });
  const columns = { Alamat: "TANDA-alamat", "No HP": "0812999988887777", Rahasia: "TANDA-lain" };
  const list = JSON.stringify([
    { ...person(1), ...columns },
    { ...marked, ...columns },
  ]);
  const { bytes } = await hand([await folder.write("tanda.json", list)], "--lang", lang);
  const MARK = /TANDA-|2101995203809999|2101990101109999|0812999988887777/;
  expect(partOf(bytes, 1)).toMatch(MARK);
  const others = Object.entries(unzipSync(bytes)).filter(([name]) => name !== "xl/worksheets/sheet1.xml");
  expect(others.length).toBeGreaterThan(7);
  for (const [, part] of others) expect(strFromU8(part)).not.toMatch(MARK);
  const said = (await rowsOf(bytes, lang === "id" ? "Daftar" : "List")).map(({ cells }) => cells.slice(0, 4));
  expect(JSON.stringify(said)).not.toMatch(MARK);
});

test("the groups stand in the second sheet with numbers as numbers, their name as a text", async () => {
  const list = csv(tenPersons({ "Nama KUBE": "=Mekar" }));
  const { bytes } = await hand([await folder.write("kelompok.csv", list)]);
  const rows = await rowsOf(bytes, "Kelompok");
  expect(rows.map(({ cells }) => cells.slice(0, 8))).toEqual([
    [
      ...["Nama kelompok", "Hasil", "Anggota", "memenuhi syarat", "tidak memenuhi syarat"],
      ...["belum dapat ditentukan", "KK paling sedikit", "KK paling banyak"],
    ],
    ["=Mekar", "memenuhi syarat", "10", "10", "0", "0", "10", "10"],
  ]);
  expect(partOf(bytes, 2)).toContain("<v>10</v>");
});

describe("a list longer than a sheet", () => {
  test("goes on in further sheets, each under the header, with the rows it has in the list", async () => {
    const rows = Array.from({ length: 7 }, (_, at) => ({
      row: at + 3,
      kind: "row" as const,
      said: ["ya", [], [], at + 3],
      own: [`isi ${at}`],
    }));
    const header = { row: 2, kind: "header" as const, said: ["H", "A", "C", "B"], own: ["Kolom"] };
    const title = { row: 1, kind: "row" as const, said: [], own: ["JUDUL"] };
    const pieces: Uint8Array[] = [];
    const book = writeHandedList(
      {
        sheets: [{ name: "Daftar", widths: [], headerRow: 2, merges: [], rows: [title, header, ...rows] }],
        document: { lang: "id", title: "", blocks: [] },
      },
      { rows: 5, bytes: 1e9 },
    );
    for await (const piece of book) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    const parts = await Promise.all(["Daftar", "Daftar (2)"].map((sheet) => rowsOf(bytes, sheet)));
    expect(parts.map((part) => part.map(({ row, cells }) => [row, cells[3], cells[4]]))).toEqual([
      [
        [1, "", "JUDUL"],
        [2, "B", "Kolom"],
        [3, "3", "isi 0"],
        [4, "4", "isi 1"],
        [5, "5", "isi 2"],
      ],
      [
        [1, "B", "Kolom"],
        [2, "6", "isi 3"],
        [3, "7", "isi 4"],
        [4, "8", "isi 5"],
        [5, "9", "isi 6"],
      ],
    ]);
  });
});

test("the header stays in view, rows can be chosen by what they hold, and verdicts have colours", async () => {
  const { bytes } = await hand([await folder.write("warna.csv", `DAFTAR ANGGOTA\n${LIST}`)]);
  const xml = partOf(bytes, 1);
  expect(xml).toContain(
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
  );
  expect(xml).toContain('<autoFilter ref="A2:R6"/>');
  const styles = [...xml.matchAll(/<c r="A([3-6])" s="(\d+)"/g)].map(([, , style]) => style);
  expect(new Set(styles).size).toBe(3);
});
