/** THE table of reasons why a sheet is no list, with the remedy, in both languages. Cells of data rows are never told. */
import type { Text } from "../language.ts";
import { type FileName, nameFile, quoted } from "../sheet/name-file.ts";
import { SAVE_AS_WORKBOOK } from "../sheet/sheet-faults.ts";
import type { ListWords } from "./list-kind.ts";

interface InList {
  readonly file: FileName;
  readonly words: ListWords;
}

interface NoKeyColumn extends InList {
  readonly row: number;
  readonly headers: readonly string[];
  /** The header that may be the key's. */
  readonly mayHold?: string | undefined;
}

interface OtherKind {
  readonly file: FileName;
  /** The words of the kind that was asked for. */
  readonly words: ListWords;
  /** The words of the kind it is. */
  readonly other: ListWords;
}

export const LAYOUT_FAULTS = {
  empty: ({ file, words: { key, row } }: InList): Text => ({
    id: `${nameFile(file).id} kosong, seharusnya berisi satu baris judul dengan kolom \`${key}\` dan ${row.id}; ${SAVE_AS_WORKBOOK.id}`,
    en: `${nameFile(file).en} is empty, expected a header row with a column \`${key}\` and ${row.en}; ${SAVE_AS_WORKBOOK.en}`,
  }),
  noHeaderRow: ({ file, row, words: { key } }: InList & { row: number }): Text => ({
    id: `${nameFile(file).id} tidak mempunyai baris judul: baris ${row} sudah berisi data; tambahkan di atasnya baris judul dengan kolom \`${key}\``,
    en: `${nameFile(file).en} has no header row: line ${row} already holds data; add a header row with a column \`${key}\` above it`,
  }),
  noKeyColumn: ({ file, row, headers, mayHold, words: { key, keyMeaning } }: NoKeyColumn): Text => ({
    id: `${nameFile(file).id} tidak mempunyai kolom \`${key}\`; judul di baris ${row}: ${listed(headers, "lainnya")}; ${maybeHeld(mayHold, key).id}tambahkan baris judul dengan kolom \`${key}\`, atau ganti nama ${keyMeaning.id} menjadi \`${key}\``,
    en: `${nameFile(file).en} has no column \`${key}\`; headers on line ${row}: ${listed(headers, "more")}; ${maybeHeld(mayHold, key).en}add a header row with a column \`${key}\`, or rename ${keyMeaning.en} to \`${key}\``,
  }),
  otherKind: ({ file, words, other }: OtherKind): Text => ({
    id: `${nameFile(file).id} adalah ${other.list.id}, seharusnya ${words.list.id}; periksa daftar ini dengan ${commandsOf(other, "atau")}`,
    en: `${nameFile(file).en} is ${other.list.en}, expected ${words.list.en}; read it with ${commandsOf(other, "or")}`,
  }),
  noRows: ({ file, words: { nobody, row } }: InList): Text => ({
    id: `tidak ada ${nobody.id} di ${nameFile(file).id}, hanya baris judul; isi ${row.id}`,
    en: `not ${nobody.en} in ${nameFile(file).en}, only a header row; fill in ${row.en}`,
  }),
} as const;

function commandsOf({ commands }: ListWords, or: string): string {
  return commands.map((command) => `\`aturan-kube ${command}\``).join(` ${or} `);
}

function maybeHeld(header: string | undefined, key: string): Text {
  if (header === undefined) return { id: "", en: "" };
  const say = `\`--column "${header}=${key}"\``;
  return {
    id: `mungkin kolom \`${header}\` memuatnya: ${say}; bila tidak, `,
    en: `the column \`${header}\` may hold it: ${say}; if not, `,
  };
}

const LISTED_HEADERS = 8;
const LISTED_HEADER_LENGTH = 40;

function listed(headers: readonly string[], more: string): string {
  const shown = headers.slice(0, LISTED_HEADERS).map((header) => quoted(header, LISTED_HEADER_LENGTH));
  const hidden = headers.length - shown.length;
  return shown.join(", ") + (hidden === 0 ? "" : ` (+${hidden} ${more})`);
}
