/** Nobody is admitted or refused on a guess: each fault of real lists is planted into a list of fifty, and no verdict flips to its opposite. */
import { describe, expect, test } from "vitest";
import { type CheckReport, checkReportSchema } from "../../src/report/contract/check-report.ts";
import { checkText } from "../cli/run-in-process.ts";
import {
  at,
  type ColumnName,
  HEADER,
  listOfFifty,
  type PlantedList,
  toCsv,
  withCell,
  withColumn,
  withHeader,
  withoutColumn,
  withRow,
} from "./list-of-fifty.ts";

/** A fault as it is planted. */
type Fault = (list: PlantedList) => PlantedList;

const WIDTH = HEADER.length;
const positionOf = (column: ColumnName): number => HEADER.indexOf(column);
const row = (cells: Partial<Record<ColumnName, string>>): readonly string[] =>
  HEADER.map((column) => cells[column] ?? "");
const everySome =
  (every: number, cell: string) =>
  (before: string, index: number): string =>
    index % every === 0 ? cell : before;

/** An extra delimiter before a column of some rows, as a name with a comma makes it. */
function shifted(column: ColumnName, rows: readonly number[]): Fault {
  return (list) => ({
    ...list,
    rows: list.rows.map((cells, index) =>
      rows.includes(index) ? cells.toSpliced(positionOf(column), 0, "S.Pd") : cells,
    ),
  });
}

function shortened(kept: number, rows: readonly number[]): Fault {
  return (list) => ({
    ...list,
    rows: list.rows.map((cells, index) => (rows.includes(index) ? cells.slice(0, kept) : cells)),
  });
}

function monthFirst(cell: string): string {
  const [day, month, year] = cell.split("/");
  return `${month}/${day}/${year}`;
}

function firstRowOnly(column: ColumnName): Fault {
  return (list) => withColumn(list, column, (cell, index) => (index % 10 === 0 ? cell : ""));
}

/** A section line above each group, and no column of the group's name. */
function sections(line: (name: string) => readonly string[]): Fault {
  return (list) => {
    const group = positionOf("Nama KUBE");
    const rows = list.rows.flatMap((cells, index) =>
      index % 10 === 0 ? [line(cells[group] ?? ""), cells.with(group, "")] : [cells.with(group, "")],
    );
    return withoutColumn({ ...list, rows }, "Nama KUBE");
  };
}

const SIGNATURE = [
  row({ Provinsi: "Bintan, 22 Februari 2022" }),
  row({ Provinsi: "Kepala Dinas Sosial" }),
  row({ Provinsi: "CONTOH PEJABAT" }),
  row({ Provinsi: "NIP. 19800101 200501 1 001" }),
];

const FAULTS: Readonly<Record<string, Fault>> = {
  "a column of dates written month first": (list) => withColumn(list, "Tanggal Lahir", monthFirst),
  "some dates written month first": (list) =>
    withColumn(list, "Tanggal Lahir", (cell, index) => (index % 7 === 0 ? monthFirst(cell) : cell)),
  "years of two digits": (list) =>
    withColumn(list, "Tanggal Lahir", (cell) => cell.replace(/\d\d(?=\d\d$)/, "")),
  "years alone": (list) => withColumn(list, "Tanggal Lahir", (cell) => cell.slice(-4)),
  "a delimiter too many before the name": shifted("Nama", [3, 17, 33]),
  "a delimiter too many before the marital status": shifted("Status Perkawinan", [1, 8, 40]),
  "a delimiter too many at the start": shifted("No", [5, 6]),
  "rows cut short": shortened(8, [2, 11, 30]),
  "a row of column numbers": (list) =>
    withRow(
      list,
      0,
      HEADER.map((_, index) => String(index + 1)),
    ),
  "a row of column numbers in brackets": (list) =>
    withRow(
      list,
      0,
      HEADER.map((_, index) => `(${index + 1})`),
    ),
  "a total below the table": (list) => withRow(list, 50, row({ No: "JUMLAH", Nama: "50 orang" })),
  "totals below each group": (list) =>
    [40, 30, 20, 10].reduce((done, index) => withRow(done, index, row({ No: "Jumlah", Nama: "10" })), list),
  "a signature below the table": (list) =>
    SIGNATURE.reduce((done, cells) => withRow(done, done.rows.length, cells), list),
  "the header printed again": (list) => withRow(list, 20, HEADER),
  "the group's name in its first row only": firstRowOnly("Nama KUBE"),
  "the place in the group's first row only": firstRowOnly("Desa/Kelurahan"),
  "group names on lines of their own": sections((name) => row({ No: name })),
  "group names on lines of their own, with a word": sections((name) =>
    row({ No: `Nama Kelompok : ${name}` }),
  ),
  "the province in three spellings": (list) =>
    withColumn(list, "Provinsi", (cell, index) => ["Kepri", "Kep. Riau", cell][index % 3] ?? cell),
  "a typing error in the province": (list) => withColumn(list, "Provinsi", everySome(9, "Kepuluan Riau")),
  "a typing error in the desa": (list) =>
    withColumn(list, "Desa/Kelurahan", (cell, index) =>
      index % 10 === 4 ? cell.replace("g", "gg").replace("l", "ll") : cell,
    ),
  "no province": (list) => withoutColumn(list, "Provinsi"),
  "the desa with titles": (list) =>
    withColumn(
      list,
      "Desa/Kelurahan",
      (cell, index) => [`Desa ${cell}`, `Kel. ${cell}`, cell.toUpperCase()][index % 3] ?? cell,
    ),
  "sda for the place": (list) =>
    withColumn(list, "Desa/Kelurahan", (cell, index) => (index % 10 === 0 ? cell : "sda")),
  "quotation marks for the place": (list) =>
    withColumn(list, "Desa/Kelurahan", (cell, index) => (index % 10 === 0 ? cell : '"')),
  "#N/A for the place": (list) => withColumn(list, "Desa/Kelurahan", everySome(6, "#N/A")),
  "#N/A for the group": (list) => withColumn(list, "Nama KUBE", everySome(6, "#N/A")),
  "#N/A for the group in a list of mixed groups": (list) => {
    const mixed = withColumn(list, "Nama KUBE", everySome(7, "#N/A"));
    return { ...mixed, rows: mixed.rows.map((_, index) => at(mixed.rows, index * 3)) };
  },
  "two groups of one name": (list) =>
    withColumn(list, "Nama KUBE", (cell, index) => (index < 20 ? "KUBE Mawar" : cell)),
  "the group's name in several spellings": (list) =>
    withColumn(
      list,
      "Nama KUBE",
      (cell, index) => [cell, cell.toUpperCase(), `${cell} `, cell.replace(" ", "  ")][index % 4] ?? cell,
    ),
  "a typing error in the group's name": (list) =>
    withColumn(list, "Nama KUBE", (cell, index) => (index % 10 === 3 ? cell.replace("a", "aa") : cell)),
  "No KK called NKK": (list) => withHeader(list, "No KK", "NKK"),
  "status_dasar, all alive": (list) =>
    withHeader(
      withColumn(list, "No", () => "1"),
      "No",
      "status_dasar",
    ),
  "a dash for the declarations": (list) =>
    withColumn(
      withColumn(list, "Siap Berkelompok", (cell) => (cell === "Ya" ? "-" : cell)),
      "Domisili Tetap",
      (cell) => (cell === "Ya" ? "-" : cell),
    ),
  "ticks for the declarations": (list) =>
    withColumn(
      withColumn(list, "Siap Berkelompok", (cell) => (cell === "Ya" ? "√" : "SALAH")),
      "Domisili Tetap",
      (cell) => (cell === "Ya" ? "v" : "tdk"),
    ),
  "sentences for the declarations": (list) =>
    withColumn(list, "Siap Berkelompok", (cell) => (cell === "Ya" ? "Ya, saya bersedia" : "Tidak bersedia")),
  "a skill denied in words": (list) =>
    withColumn(list, "Keterampilan", (cell, index) =>
      cell === "tidak ada"
        ? (["tidak memiliki keterampilan", "belum punya", "tanpa keterampilan", "nihil"][index % 4] ?? "")
        : cell,
    ),
  "skills not known": (list) =>
    withColumn(list, "Keterampilan", (cell, index) =>
      index % 2 === 0 && cell !== "tidak ada" ? "belum diketahui" : cell,
    ),
  "a line break in a cell": (list) => withCell(list, 4, "Nama", "Contoh\nLima"),
  "occupations in everyday words": (list) =>
    withColumn(
      list,
      "Pekerjaan",
      (cell, index) =>
        ({
          "PEGAWAI NEGERI SIPIL (PNS)": ["Pegawai Negri", "Guru PNS", "PNS/TNI/POLRI"][index % 3],
          "TENTARA NASIONAL INDONESIA (TNI)": ["TNI AD", "Anggota TNI", "Tentara"][index % 3],
          PENSIUNAN: ["Pensiunan PNS", "Purn. TNI", "pensiun"][index % 3],
        })[cell] ??
        ["Buruh", "tani", "tukang becak", "Jualan keliling", "serabutan"][index % 5] ??
        cell,
    ),
  "marital status in other words": (list) =>
    withColumn(list, "Status Perkawinan", (cell, index) =>
      cell === "BELUM KAWIN"
        ? (["BK", "B", "BLM KAWIN", "Lajang"][index % 4] ?? cell)
        : (["K", "S", "Menikah", "Kawin/nikah", "Janda"][index % 5] ?? cell),
    ),
  "every NIK ending in 0": (list) => withColumn(list, "NIK", (cell) => `${cell.slice(0, 15)}0`),
  "every No KK ending in 0": (list) => withColumn(list, "No KK", (cell) => `${cell.slice(0, 15)}0`),
  "placeholders for No KK": (list) => withColumn(list, "No KK", everySome(4, "0000000000000000")),
  "NIK and No KK swapped": (list) =>
    withHeader(withHeader(withHeader(list, "NIK", "x"), "No KK", "NIK"), "x" as ColumnName, "No KK"),
  "the same NIK twice": (list) => withCell(list, 12, "NIK", list.rows[11]?.[positionOf("NIK")] ?? ""),
  "titles above, blank rows between": (list) => ({
    header: ["DAFTAR CALON ANGGOTA KUBE", ...Array.from({ length: WIDTH - 1 }, () => "")],
    rows: [
      row({ No: "Kabupaten Bintan Tahun 2022" }),
      row({}),
      list.header,
      ...list.rows.slice(0, 20),
      row({}),
      ...list.rows.slice(20),
    ],
  }),
  "hints in the headers": (list) =>
    (
      [
        ["NIK", "NIK (16 digit)"],
        ["Tanggal Lahir", "Tanggal Lahir (DD/MM/YYYY)"],
        ["Jenis Kelamin", "Jenis Kelamin (L/P)"],
        ["Siap Berkelompok", "Apakah Anda bersedia berkelompok?"],
        ["Status Perkawinan", "Status"],
      ] as const
    ).reduce<PlantedList>((done, [column, header]) => withHeader(done, column, header), list),
};

/** Who was decided how: persons by their number, groups by their place among the groups. */
async function verdictsOf(list: PlantedList): Promise<ReadonlyMap<string, string>> {
  const { stdout, stderr } = await checkText(toCsv(list), "--format", "json", "--show-pii");
  expect(stderr).not.toMatch(/\d{16}/);
  const report = checkReportSchema.parse(JSON.parse(stdout));
  const members = report.members.map((member) => [keyOf(member), member.verdict] as const);
  return new Map(members);
}

// A number is the same person with or without its last digit; without one the row stands for nobody known.
function keyOf({ nik, line }: CheckReport["members"][number]): string {
  return nik === null ? `line ${line}` : nik.slice(0, 15);
}

/** The verdicts of groups as a set: which of them there are at all. */
async function groupVerdicts(list: PlantedList): Promise<readonly string[]> {
  const { stdout } = await checkText(toCsv(list), "--format", "json");
  return checkReportSchema.parse(JSON.parse(stdout)).groups.map(({ verdict }) => verdict);
}

describe("a list of fifty", () => {
  test("is eligible, person by person and group by group", async () => {
    expect(new Set((await verdictsOf(listOfFifty(true))).values())).toEqual(new Set(["eligible"]));
    expect(await groupVerdicts(listOfFifty(true))).toEqual(Array.from({ length: 5 }, () => "eligible"));
  });

  test("is not eligible, person by person and group by group", async () => {
    expect(new Set((await verdictsOf(listOfFifty(false))).values())).toEqual(new Set(["ineligible"]));
    expect(await groupVerdicts(listOfFifty(false))).toEqual(Array.from({ length: 5 }, () => "ineligible"));
  });
});

describe.each(Object.entries(FAULTS))("%s", (_, plant) => {
  test("refuses nobody who is eligible, and no group of them", async () => {
    const planted = plant(listOfFifty(true));
    expect([...(await verdictsOf(planted)).values()].filter((verdict) => verdict === "ineligible")).toEqual(
      [],
    );
    expect((await groupVerdicts(planted)).filter((verdict) => verdict === "ineligible")).toEqual([]);
  });

  test("admits nobody who is not eligible, and no group of them", async () => {
    const planted = plant(listOfFifty(false));
    expect([...(await verdictsOf(planted)).values()].filter((verdict) => verdict === "eligible")).toEqual([]);
    expect((await groupVerdicts(planted)).filter((verdict) => verdict === "eligible")).toEqual([]);
  });

  test("loses nobody", async () => {
    const planted = plant(listOfFifty(true));
    const { stdout } = await checkText(toCsv(planted), "--format", "json");
    expect(checkReportSchema.parse(JSON.parse(stdout)).members).toHaveLength(50);
  });
});
