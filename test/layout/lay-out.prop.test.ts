import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Checked } from "../../src/list/checked.ts";
import { checked, rowsOf } from "./laid.ts";

const HEADER = [
  "No",
  "Nama KUBE",
  "NIK",
  "No KK",
  "Nama",
  "Jenis Kelamin",
  "Tanggal Lahir",
  "Status Perkawinan",
  "Pekerjaan",
];
const WIDTH = HEADER.length;

/** A row of a member of a group. */
function person(index: number, kube: string): readonly string[] {
  const serial = String(index + 1).padStart(4, "0");
  const birth = `0${1 + (index % 9)}/02/198${index % 10}`;
  const status = ["Kawin", "Belum Kawin", "Cerai Hidup", ""][index % 4] ?? "";
  return [
    ...[
      String(index + 1),
      kube,
      `2101990${1 + (index % 9)}028${index % 10}${serial}`,
      `210199010110${serial}`,
    ],
    ...[`Anggota ${index}`, index % 2 === 0 ? "L" : "", birth, status, index % 3 === 0 ? "PNS" : "Petani"],
  ];
}

function text(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join(";")).join("\n");
}

function line(cell: string, at: number): readonly string[] {
  return Array.from({ length: WIDTH }, (_, position) => (position === at ? cell : ""));
}

/** What was decided, without where. */
function decisions(items: readonly Checked[]): unknown {
  return items.flatMap((item) => {
    if (item.kind === "list") return [];
    const { verdict, criteria } = item.decision;
    const who = item.kind === "member" ? [item.nik, item.group] : [item.decision.name, item.decision.members];
    return [[...who, verdict, criteria.map(({ id, outcome }) => [id, outcome])]];
  });
}

const people = fc
  .array(fc.constantFrom("Mawar", "Melati", "KUBE Anggrek"), { minLength: 1, maxLength: 12 })
  .map((kubes) => kubes.toSorted().map((kube, index) => person(index, kube)));

/** Rows that are nobody, in any column. */
const nobody = fc.oneof(
  fc.constant(HEADER.map((_, index) => String(index + 1))),
  fc.constant(HEADER.map((_, index) => `(${index + 1})`)),
  fc.constant(HEADER),
  fc
    .tuple(fc.constantFrom("JUMLAH", "Total : 5 orang", "Sub total"), fc.nat({ max: 4 }))
    .map(([word, at]) => line(word, at)),
  fc
    .tuple(
      fc.constantFrom(
        "Mengetahui,",
        "NIP. 19800101 200501 1 001",
        "Bintan, 22 Februari 2022",
        "* NIK wajib diisi",
        "Kepala Desa",
      ),
      fc.nat({ max: WIDTH - 1 }),
    )
    .map(([note, at]) => line(note, at)),
  fc.constant(HEADER.map(() => "")),
);

/** A list with rows that are nobody above, between and below its own. */
const adorned = fc
  .tuple(people, fc.array(fc.tuple(fc.nat({ max: 12 }), nobody), { maxLength: 8 }))
  .map(([rows, extra]) => {
    const all = [...rows];
    for (const [at, row] of extra) all.splice(Math.min(at, all.length), 0, row);
    return { rows, all };
  });

describe("laying out a list", () => {
  it("changes no decision, whatever rows that are nobody stand above, between and below", async () => {
    await fc.assert(
      fc.asyncProperty(adorned, fc.nat({ max: 30 }), async ({ rows, all }, titles) => {
        const above = Array.from({ length: titles }, () => line("DAFTAR ANGGOTA KUBE", 0));
        const plain = await checked(text([HEADER, ...rows]));
        expect(decisions(await checked(text([...above, HEADER, ...all])))).toEqual(decisions(plain));
      }),
    );
  });

  it("changes no decision where the name of a group stands in its first row, or in a line above it", async () => {
    const groups = fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(groups, async (sizes) => {
        let index = 0;
        const kubes = sizes.map((size, group) =>
          Array.from({ length: size }, () => person(index++, `KUBE ${"ABCD"[group]}`)),
        );
        const plain = decisions(await checked(text([HEADER, ...kubes.flat()])));
        const once = kubes.flatMap((rows) => rows.map((row, at) => (at === 0 ? row : row.with(1, ""))));
        const above = kubes.flatMap((rows) => [
          line(rows[0]?.[1] ?? "", 0),
          ...rows.map((row) => row.with(1, "")),
        ]);
        expect(decisions(await checked(text([HEADER, ...once])))).toEqual(plain);
        expect(decisions(await checked(text([HEADER, ...above])))).toEqual(plain);
      }),
    );
  });

  it("changes no decision where the header has two rows and is printed again", async () => {
    const top = [...HEADER.slice(0, 4), "DATA DIRI", "", "", "", ""];
    const below = ["", "", "", "", ...HEADER.slice(4)];
    await fc.assert(
      fc.asyncProperty(people, fc.nat({ max: 12 }), async (rows, at) => {
        const plain = await checked(text([HEADER, ...rows]));
        const again = [...rows.slice(0, at), top, below, ...rows.slice(at)];
        expect(decisions(await checked(text([top, below, ...again])))).toEqual(decisions(plain));
      }),
    );
  });

  it("never loses a row with a NIK, a No. KK or a birth date, whatever else stands in it", async () => {
    const word = fc.constantFrom(
      "",
      "",
      "JUMLAH",
      "Mengetahui",
      "NIP",
      "1",
      "(2)",
      "KUBE Mawar",
      "Desa X",
      "Keterangan:",
      "sda",
      "x",
    );
    const proof = fc.constantFrom(
      ...([
        [2, "2101990201800001"],
        [2, "'2101990201800001"],
        [2, "3,27E+15"],
        [2, "210199020180000"],
        [2, "2101 9902 0180 0001"],
      ] as const),
      ...([
        [3, "2101990101100001"],
        [6, "02/01/1980"],
        [6, "1980"],
        [6, "2 Januari 1980"],
        [6, "31-02-1981"],
      ] as const),
    );
    const row = fc
      .tuple(fc.array(word, { minLength: WIDTH, maxLength: WIDTH }), proof)
      .map(([words, [at, cell]]) => words.map((word, position): string => (position === at ? cell : word)));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), adorned, async (rows, { all }) => {
        const found = await rowsOf(text([HEADER, ...all, ...rows]));
        const last = all.length + 2;
        expect(found.filter((each) => (each.row ?? 0) >= last)).toHaveLength(rows.length);
      }),
    );
  });
});
