/** A small list that has something of everything, checked: for the tests of reports. */
import { type Checked, checkList } from "aturan-kube";
import { checkRows } from "../../src/check-rows.ts";
import type { Language } from "../../src/language.ts";
import type { CheckedRows } from "../../src/list/checked-rows.ts";
import type { Pieces } from "../../src/report/pieces.ts";

const HEADER = [
  "Nama KUBE",
  "NIK",
  "No KK",
  "Tanggal Lahir",
  "Status Perkawinan",
  "Pekerjaan",
  "Desa",
  "Kecamatan",
];
HEADER.push("Kabupaten", "Provinsi", "ID DTKS", "Domisili Tetap", "Siap Berkelompok", "Warna Rumah");

const PLACE = ["Sei Lekop", "Bintan Timur", "Bintan", "Kepulauan Riau"];
const SAID = ["ya", "ya", "ya", "biru"];

const ROWS = [
  ["Mekar", "2101995203800001", "2101990101100001", "12/03/1980", "KAWIN", "PEDAGANG", ...PLACE, ...SAID],
  ["Mekar", "2101991203800002", "", "12/03/1980", "CERAI MATI", "GURU", ...PLACE, ...SAID],
  ["Mekar", "2101991203800002", "2101990101100003", "12/03/1980", "KAWIN", "PNS", ...PLACE, ...SAID],
  ["", "21019912038", "2101990101100004", "12/03/1960", "KAWIN", "PEDAGANG", ...PLACE, ...SAID],
  ["", "2101991203800005", "2101990101100005", "12/03/1980", "KAWIN", "GURU", ...PLACE, ...SAID],
];

/**
 * The list as a reader of files gives it, and how it is checked: as of 22 February 2022. It lacks the column of skills,
 * and has one that nobody needs.
 */
function asked(lang: Language): Parameters<typeof checkList> {
  const rows = ROWS.map((cells, index) => ({
    file: "daftar.csv",
    line: index + 2,
    header: HEADER,
    headerLine: 1,
    cells,
  }));
  return [rows, { ruleset: "permensos-25-2015", asOf: "2022-02-22", lang }];
}

/** The items of the list, checked. */
export function smallList(lang: Language): AsyncGenerator<Checked, void, void> {
  return checkList(...asked(lang));
}

/** The list, checked, as reports are written from it. */
export function smallRows(lang: Language): Promise<CheckedRows> {
  return checkRows(...asked(lang));
}

/** The pieces of a report as one text. */
export async function joined(pieces: Pieces): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const piece of pieces)
    text += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

/** The bytes of a report as one text. A piece is copied at once, since its buffer is used again. */
export function textOf(pieces: Iterable<Uint8Array>): string {
  return Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))).toString("utf8");
}
