/** Shapes in which offices keep one and the same list: whatever stands around the table or above a column, every decision stays. */
import { describe, expect, test } from "vitest";
import { checkReportSchema } from "../../src/report/contract/check-report.ts";
import { checkText } from "../cli/run-in-process.ts";
import {
  type ColumnName,
  HEADER,
  listOfFifty,
  type PlantedList,
  toCsv,
  withColumn,
  withHeader,
  withoutColumn,
  withRow,
} from "./list-of-fifty.ts";

type Shape = (list: PlantedList) => PlantedList;

const WIDTH = HEADER.length;
const positionOf = (column: ColumnName): number => HEADER.indexOf(column);
const row = (cells: Partial<Record<ColumnName, string>>): readonly string[] =>
  HEADER.map((column) => cells[column] ?? "");
const first = (text: string, width = WIDTH): readonly string[] => [
  text,
  ...Array.from({ length: width - 1 }, () => ""),
];
const blank = first("");

/** Rows above the header. */
function above(...rows: readonly (readonly string[])[]): Shape {
  return (list) => {
    const [header = [], ...rest] = rows;
    return { header, rows: [...rest, list.header, ...list.rows] };
  };
}

function below(...rows: readonly (readonly string[])[]): Shape {
  return (list) => ({ ...list, rows: [...list.rows, ...rows] });
}

/** A row before the first of each group. */
function beforeEachGroup(rowsOf: (index: number) => readonly (readonly string[])[]): Shape {
  return (list) => ({
    ...list,
    rows: list.rows.flatMap((cells, index) => (index % 10 === 0 ? [...rowsOf(index), cells] : [cells])),
  });
}

function afterEachGroup(rowOf: (index: number) => readonly string[]): Shape {
  return (list) => ({
    ...list,
    rows: list.rows.flatMap((cells, index) => (index % 10 === 9 ? [cells, rowOf(index)] : [cells])),
  });
}

function renamed(names: Partial<Record<ColumnName, string>>): Shape {
  return (list) =>
    Object.entries(names).reduce(
      (done, [column, header]) => withHeader(done, column as ColumnName, header),
      list,
    );
}

/** A section line above each group instead of the column of names. */
function sections(line: (name: string, index: number) => string, position = 0): Shape {
  return (list) => {
    const at = positionOf("Nama KUBE");
    const rows = list.rows.flatMap((cells, index) =>
      index % 10 === 0 ? [first("").with(position, line(cells[at] ?? "", index / 10)), cells] : [cells],
    );
    return withoutColumn({ ...list, rows }, "Nama KUBE");
  };
}

function reordered(columns: readonly ColumnName[], cells: readonly string[]): readonly string[] {
  return columns.map((column) => cells[positionOf(column)] ?? "");
}

const ROMAN = ["I", "II", "III", "IV", "V"];
const numbers = (write: (number: number) => string): readonly string[] =>
  HEADER.map((_, index) => write(index + 1));

const SHAPES: Readonly<Record<string, Shape>> = {
  // Numbers of columns.
  "numbers of columns, some left out": (list) =>
    withRow(
      list,
      0,
      numbers((number) => (number % 4 === 0 ? "" : String(number))),
    ),
  "numbers of columns with a bracket after": (list) =>
    withRow(
      list,
      0,
      numbers((number) => `${number})`),
    ),
  "numbers of columns in square brackets": (list) =>
    withRow(
      list,
      0,
      numbers((number) => `[${number}]`),
    ),
  "numbers of columns with points": (list) =>
    withRow(
      list,
      0,
      numbers((number) => `${number}.`),
    ),
  "numbers of columns with hyphens": (list) =>
    withRow(
      list,
      0,
      numbers((number) => `-${number}-`),
    ),
  "letters of columns": (list) =>
    withRow(
      list,
      0,
      numbers((number) => String.fromCharCode(96 + number)),
    ),
  "numbers of columns that begin at the second": (list) =>
    withRow(
      list,
      0,
      HEADER.map((_, index) => (index === 0 ? "" : String(index))),
    ),
  "numbers of columns once more on the second page": (list) =>
    withRow(withRow(list, 25, numbers(String)), 0, numbers(String)),

  // Titles and pages.
  "one title": above(first("DAFTAR ANGGOTA KUBE")),
  "twenty-five titles": above(...Array.from({ length: 25 }, (_, index) => first(`Baris judul ${index + 1}`))),
  "a cover block": above(
    first("DAFTAR ANGGOTA KUBE"),
    ["Kabupaten", ": Bintan", ...Array.from({ length: WIDTH - 2 }, () => "")],
    ["Nama Pendamping", ": Contoh Pendamping", ...Array.from({ length: WIDTH - 2 }, () => "")],
    blank,
  ),
  "a new page with title, header and numbers": (list) =>
    [numbers(String), list.header, first("Lanjutan"), blank].reduce(
      (done, cells) => withRow(done, 27, cells),
      list,
    ),
  "the header in small letters on the second page": (list) =>
    withRow(
      list,
      27,
      HEADER.map((name) => name.toLowerCase()),
    ),
  "blank rows between the groups": beforeEachGroup(() => [blank]),
  "a page number": (list) => withRow(list, 27, row({ Keterampilan: "Halaman 2" })),

  // Totals.
  "a total in the first column": below(first("JUMLAH")),
  "a total with numbers": below(row({ No: "JUMLAH TOTAL", Nama: "50", "Jenis Kelamin": "25" })),
  "a total in another column": below(row({ Nama: "Jumlah", Keterampilan: "50 orang" })),
  "subtotals of the groups": afterEachGroup((index) =>
    row({ No: "Sub Total", "Nama KUBE": "", Nama: String(index) }),
  ),
  "totals with the name of the group": afterEachGroup(() => first("Jumlah anggota KUBE: 10 orang")),
  "a recapitulation": below(
    first("REKAPITULASI"),
    row({ No: "Laki-laki", Nama: "25" }),
    row({ No: "Perempuan", Nama: "25" }),
  ),

  // Notes and signatures.
  "notes below": below(
    blank,
    first("Keterangan:"),
    first("* NIK wajib diisi"),
    first("L = laki-laki, P = perempuan"),
    first("Sumber: Dinas Sosial Kabupaten Bintan"),
  ),
  "a signature at the left": below(
    blank,
    first("Mengetahui,"),
    first("Kepala Desa Sei Lekop"),
    blank,
    first("( CONTOH PEJABAT )"),
    first("Pembina Tk. I"),
    first("NIP 198001012005011001"),
  ),
  "two signatures side by side": below(
    row({ Nama: "Mengetahui", Provinsi: "Bintan, .......... 2022" }),
    row({ Nama: "Camat Bintan Timur", Provinsi: "Ketua KUBE" }),
    row({ Nama: "CONTOH CAMAT", Provinsi: "CONTOH KETUA" }),
    row({ Nama: "NIP. 19800101 200501 1 001" }),
  ),
  "a signature with the NIP under NIK": below(
    row({ NIK: "Bintan, 22 Februari 2022" }),
    row({ NIK: "Kepala Dinas Sosial" }),
    row({ NIK: "CONTOH PEJABAT, S.Sos" }),
    row({ NIK: "NIP. 198001012005011001" }),
  ),

  // Groups.
  "sections with Roman numbers": sections((name, index) => `${ROMAN[index]}. ${name}`),
  "sections with letters": sections((name, index) => `${"ABCDE"[index]}. ${name}`),
  "sections with a word before": sections((name) => `KELOMPOK : ${name}`),
  "sections with Nama KUBE before": sections((name) => `Nama KUBE: ${name}`),
  "sections in another column": sections((name) => name, 3),
  "sections with the number of members": sections((name) => `${name} (10 orang)`),
  "the group's name in its first row only": (list) =>
    withColumn(list, "Nama KUBE", (cell, index) => (index % 10 === 0 ? cell : "")),
  "the group's name as a mark of repetition": (list) =>
    withColumn(list, "Nama KUBE", (cell, index) => (index % 10 === 0 ? cell : '"')),
  "numbers that begin anew in each group": (list) =>
    withColumn(list, "No", (_, index) => String((index % 10) + 1)),

  // Headers.
  "headers of a template": renamed({
    NIK: "NIK (16 digit)*",
    "No KK": "No. KK (16 digit)",
    Nama: "Nama Lengkap (sesuai KTP)",
    "Jenis Kelamin": "Jenis Kelamin [L/P]",
    "Tanggal Lahir": "Tgl. Lahir (tgl/bln/thn)",
    "Status Perkawinan": "STATUS PERKAWINAN (KAWIN/BELUM KAWIN/CERAI)",
    "ID DTKS": "Terdaftar DTKS (ID / Tidak)",
  }),
  "headers with slashes": renamed({
    NIK: "NIK/No. KTP",
    "No KK": "No KK/NKK",
    "Desa/Kelurahan": "Kelurahan / Desa",
    "Kabupaten/Kota": "Kab./Kota",
    Provinsi: "Prov.",
  }),
  "headers as questions": renamed({
    NIK: "Nomor Induk Kependudukan (NIK)",
    "No KK": "Nomor Kartu Keluarga (KK)",
    "Tanggal Lahir": "Tanggal lahir Anda",
    Pekerjaan: "Apa pekerjaan Anda saat ini?",
    "Siap Berkelompok": "Apakah Anda siap bekerja dalam kelompok?",
    "Domisili Tetap": "Apakah Bapak/Ibu berdomisili tetap?",
    Keterampilan: "Keterampilan apa yang Anda miliki?",
  }),
  "headers with numbers before": (list) => ({
    ...list,
    header: list.header.map((name, index) => `${index + 1}. ${name}`),
  }),
  "headers with a group before": (list) => ({
    ...list,
    header: list.header.map((name) => `identitas_diri/${name.toLowerCase().replaceAll(/[ /]/g, "_")}`),
  }),
  "headers with a dotted group before": (list) => ({
    ...list,
    header: list.header.map((name) => `data.${name.toLowerCase().replaceAll(/[ /]/g, "_")}`),
  }),
  "headers with line breaks": (list) => ({
    ...list,
    header: list.header.map((name) => name.replace(" ", "\n")),
  }),
  "headers with spaced letters": renamed({ NIK: "N I K", "No KK": "NO. K K", Nama: "N A M A" }),
  "headers in capitals with points": (list) => ({
    ...list,
    header: list.header.map((name) => `${name.toUpperCase()}.`),
  }),
  "a bare Status": renamed({ "Status Perkawinan": "Status" }),
  "a header Kawin": renamed({ "Status Perkawinan": "Kawin/Belum" }),
  "headers of SIAK": renamed({
    "No KK": "NO_KK",
    Nama: "NAMA_LGKP",
    "Jenis Kelamin": "JENIS_KLMIN_KET",
    "Tanggal Lahir": "TGL_LHR",
    "Status Perkawinan": "STAT_KWN_KET",
    Pekerjaan: "JENIS_PKRJN_KET",
    "Desa/Kelurahan": "NAMA_KEL",
    Kecamatan: "NAMA_KEC",
    "Kabupaten/Kota": "NAMA_KAB",
    Provinsi: "NAMA_PROP",
  }),
  "headers of SIKS-NG": renamed({
    "No KK": "NKK",
    NIK: "NIK_KTP",
    Nama: "NAMA_PENERIMA",
    "Desa/Kelurahan": "NM KEL",
    Kecamatan: "NM KEC",
    "Kabupaten/Kota": "NM KAB",
    Provinsi: "NM PROV",
    "ID DTKS": "IDSEMESTA",
  }),
  "place and date of birth in one column": (list) =>
    withHeader(
      withColumn(list, "Tanggal Lahir", (cell) => `Tanjung Pinang, ${cell.replaceAll("/", "-")}`),
      "Tanggal Lahir",
      "Tempat, Tanggal Lahir",
    ),
  "place and date of birth under TTL": (list) =>
    withHeader(
      withColumn(list, "Tanggal Lahir", (cell) => `Bintan / ${cell}`),
      "Tanggal Lahir",
      "TTL",
    ),
  "a header of two rows": (list) => ({
    header: list.header.map((name) =>
      name === "Desa/Kelurahan"
        ? "Alamat"
        : ["Kecamatan", "Kabupaten/Kota", "Provinsi"].includes(name)
          ? ""
          : name,
    ),
    rows: [
      list.header.map((name) =>
        ["Desa/Kelurahan", "Kecamatan", "Kabupaten/Kota", "Provinsi"].includes(name) ? name : "",
      ),
      ...list.rows,
    ],
  }),
  "a second table with another order of columns": (list) => {
    const order = HEADER.toReversed();
    return {
      header: list.header,
      rows: [
        ...list.rows.slice(0, 30),
        blank,
        order,
        ...list.rows.slice(30).map((cells) => reordered(order, cells)),
      ],
    };
  },
  "a delimiter at the end of every row": (list) => ({
    header: list.header,
    rows: list.rows.map((cells) => [...cells, ""]),
  }),
};

async function decisionsOf(list: PlantedList): Promise<readonly (readonly [string, string])[]> {
  const { stdout, stderr } = await checkText(toCsv(list), "--format", "json", "--show-pii");
  expect(stderr).toBe("");
  const report = checkReportSchema.parse(JSON.parse(stdout));
  return [
    ...report.members.map(({ nik, verdict }) => [nik ?? "", verdict] as const),
    ...report.groups.map(({ id, verdict }) => [id, verdict] as const),
  ];
}

describe.each(Object.entries(SHAPES))("%s", (_, shape) => {
  test.each([true, false])(
    "changes no decision of a list whose persons are eligible: %s",
    async (isEligible) => {
      const list = listOfFifty(isEligible);
      expect(await decisionsOf(shape(list))).toEqual(await decisionsOf(list));
    },
  );
});
