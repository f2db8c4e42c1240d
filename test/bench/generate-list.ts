/** Writes a list of made-up applicants as offices keep them: 18 columns, 200 bytes a row, the same every time. */
import { closeSync, openSync, writeSync } from "node:fs";
import { createDraw } from "./figure.ts";

/**
 * Lists that take away what most lists have: groups of ten, whose names have numbers, a NIK for each person, and few
 * faults. `faulty` has one in every cell that can have one, the same mistakes again and again but for the numbers;
 * `faulty-each` makes no mistake twice. Of `place-each` no two rows are of one place, of whatever level.
 */
export const HARD_KINDS = [
  "one-group",
  "group-each",
  "one-nik",
  "unnumbered",
  "faulty",
  "faulty-each",
  "place-each",
] as const;
export type ListKind = "ordinary" | (typeof HARD_KINDS)[number];

const HEADERS = [
  ...["Nama KUBE", "Jenis Usaha", "NIK", "No KK", "Nama", "Jenis Kelamin", "Tanggal Lahir"],
  ...["Status Perkawinan", "Pekerjaan", "Desa/Kelurahan", "Kecamatan", "Kabupaten/Kota", "Provinsi"],
  ...["Kode Wilayah", "ID DTKS", "Domisili Tetap", "Siap Berkelompok", "Keterampilan"],
];
const MARITAL = ["KAWIN", "KAWIN", "KAWIN TERCATAT", "BELUM KAWIN", "CERAI MATI"];
const WORK = [
  ...["PETANI/PEKEBUN", "NELAYAN/PERIKANAN", "MENGURUS RUMAH TANGGA", "PEDAGANG"],
  ...["PEGAWAI NEGERI SIPIL (PNS)", "PENSIUNAN"],
];
/** What people write that says nothing, or too much. */
const SIGNS = [
  "?",
  "??",
  "x",
  "ada",
  "lihat KK",
  "sesuai KTP",
  "menyusul",
  "data lama",
  "cek lagi",
  "tanya RT",
];
/** The beginning, the middle and the end of a syllable. */
const LETTERS = [[..."bcdfghjklmnprstwy"], [..."aiueo"], ["", "n", "ng", "r", "s", "m"]];
/** So many groups get names of two syllables; coprime with this is the step from name to name. */
const NAMES = LETTERS.reduce((count, { length }) => count * length, 1) ** 2;
const STEP = 7919;
/** Rows written at a time. */
const PIECE = 5_000;

/** A list of `rows` persons in groups of ten, written to `file`. */
export function generateList(file: string, rows: number, kind: ListKind = "ordinary"): void {
  const draw = createDraw(42);
  const handle = openSync(file, "w");
  writeSync(handle, `\uFEFF${HEADERS.join(";")}\r\n`);
  for (let from = 0; from < rows; from += PIECE) {
    const count = Math.min(PIECE, rows - from);
    const lines = Array.from({ length: count }, (_, at) => cellsOf(from + at, draw, kind).join(";"));
    writeSync(handle, `${lines.join("\r\n")}\r\n`);
  }
  closeSync(handle);
}

function cellsOf(index: number, draw: (count: number) => number, kind: ListKind): readonly string[] {
  const [year, month, day] = [1955 + draw(55), 1 + draw(12), 1 + draw(28)];
  const isWoman = draw(2) === 0;
  const [marital, work, isRegistered] = [draw(MARITAL.length), draw(WORK.length), draw(100) < 95];
  const group = kind === "one-group" ? 0 : kind === "group-each" ? index : Math.floor(index / 10);
  const desa = 1001 + (group % 9);
  const serial = digits(index % 10_000, 4);
  const born = `${digits(day + (isWoman ? 40 : 0), 2)}${digits(month, 2)}${digits(year % 100, 2)}`;
  const nik = kind === "one-nik" ? "2101991708800001" : `2101${digits(group % 99, 2)}${born}${serial}`;
  if (kind === "faulty") return faultyCells(index, group);
  if (kind === "faulty-each") return cellsFaultyEach(index, group);
  const name = kind === "unnumbered" ? unnumberedName(group) : `KUBE ${group}`;
  return [
    ...[name, "kerupuk ikan", nik, `210199${digits(day, 2)}${digits(month, 2)}10${serial}`],
    ...[`Nama ${index}`, isWoman ? "P" : "L", `${digits(day, 2)}/${digits(month, 2)}/${year}`],
    ...[MARITAL[marital] ?? "", WORK[work] ?? ""],
    ...(kind === "place-each"
      ? [`Desa ${index}`, `Kec ${index}`, `Kab ${index}`, "Kepulauan Riau", ""]
      : [`Desa ${desa}`, "Bintan Timur", "Bintan", "Kepulauan Riau", `21.01.06.${desa}`]),
    ...[isRegistered ? String(1e9 + index) : "Tidak", "Ya", "Ya", "mengolah ikan"],
  ];
}

/** A NIK and a No. KK that lack a digit, a date that was never, and words that no table has. */
function faultyCells(index: number, group: number): readonly string[] {
  const sign = (column: number): string => SIGNS[(index + column) % SIGNS.length] ?? "";
  const number = digits(index, 9);
  return [
    ...[`KUBE ${group}`, sign(0), `210199${number}`, `210198${number}`, "-", `${sign(1)} L P`],
    ...[
      `${31 + (index % 9)}/02/1980`,
      `${sign(2)} nikah`,
      `${sign(3)} kerja`,
      ...["Sei", "Bintan", "Bintan", "Riau"],
    ],
    ...[
      `99.${digits(index % 10, 2)}`,
      `mungkin ${sign(4)}`,
      `kira ${sign(5)}`,
      `kadang ${sign(6)}`,
      `entah ${sign(7)}`,
    ],
  ];
}

/** Nothing in such a row can be read, and hardly a cell of it stands in another row too. */
function cellsFaultyEach(index: number, group: number): readonly string[] {
  const number = digits(index, 9);
  return [
    // A NIK of the 79th day of the 99th month: whose row this is can be told, and nothing else.
    ...[`KUBE ${group}`, `?${number}`, `2101997999${digits(index % 1_000_000, 6)}`, `21x${number}`],
    ...[`Nama ${index}`, `X${number}`, `31/02/${1900 + (index % 100)} ${number}`, `status ${number}`],
    ...[`kerja ${number}`, "Sei", "Bintan", "Bintan", "Riau", `99.${number}`],
    ...[`mungkin ${number}`, `kira ${number}`, `barangkali ${number}`, `entah ${number}`],
  ];
}

/** A name of its own for each group, without a number to tell it from those that are near. */
function unnumberedName(group: number): string {
  let left = (group * STEP) % NAMES;
  let word = "";
  for (const letters of [...LETTERS, ...LETTERS]) {
    word += letters[left % letters.length];
    left = Math.floor(left / letters.length);
  }
  return `Mawar ${word}`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
