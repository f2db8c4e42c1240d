/** Writes a list of made-up applicants as offices keep them: 18 columns, 200 bytes a row, the same every time. */
import { closeSync, openSync, writeSync } from "node:fs";
import { createDraw } from "./figure.ts";

/** The ordinary list, and lists that take away what most lists have: repetition, few groups, no faults. */
export const LIST_KINDS = ["ordinary", "one-group", "group-each", "faulty", "one-nik"] as const;
export type ListKind = (typeof LIST_KINDS)[number];

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
  return [
    ...[`KUBE ${group}`, "kerupuk ikan", nik, `210199${digits(day, 2)}${digits(month, 2)}10${serial}`],
    ...[`Nama ${index}`, isWoman ? "P" : "L", `${digits(day, 2)}/${digits(month, 2)}/${year}`],
    ...[MARITAL[marital] ?? "", WORK[work] ?? "", `Desa ${desa}`, "Bintan Timur", "Bintan", "Kepulauan Riau"],
    ...[`21.01.06.${desa}`, isRegistered ? String(1e9 + index) : "Tidak", "Ya", "Ya", "mengolah ikan"],
  ];
}

/** Nothing in such a row can be read, and hardly a cell of it stands in another row too. */
function faultyCells(index: number, group: number): readonly string[] {
  const number = digits(index, 9);
  return [
    // A NIK of the 79th day of the 99th month: whose row this is can be told, and nothing else.
    ...[
      `KUBE ${group}`,
      `?${number}`,
      `2101997999${digits(index % 1_000_000, 6)}`,
      `21x${number}`,
      `Nama ${index}`,
    ],
    ...[`X${number}`, `31/02/${1900 + (index % 100)} ${number}`, `status ${number}`, `kerja ${number}`],
    ...[`Desa ${index}`, `Kec ${index}`, `Kab ${index}`, `Prov ${index}`, `99.${number}`],
    ...[`mungkin ${number}`, `kira ${number}`, `barangkali ${number}`, `entah ${number}`],
  ];
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
