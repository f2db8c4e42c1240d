/** THE table of reasons why a file cannot be read as a list, with the remedy, in both languages. */
import type { Text } from "../../language.ts";

/** The file a fault speaks of: its path, `-` for standard input, `null` where rows come from no named file. */
type InputName = string | null;

/** What a kind of list is made of, in words. */
export interface ListWords {
  /** The header of the column without which a file is no such list. */
  readonly key: string;
  /** What that column may be called instead, told to whoever has to rename it. */
  readonly keyMeaning: Text;
  /** What a row stands for. */
  readonly row: Text;
  /** What a list without a row has not got even one of. */
  readonly nobody: Text;
}

interface InList {
  readonly file: InputName;
  readonly words: ListWords;
}

interface NoKeyColumn extends InList {
  readonly line: number;
  readonly headers: readonly string[];
  readonly searched: number;
}

const SAVE_AS_CSV: Text = {
  id: "buka daftarnya di Excel, lalu simpan dengan `Save As` > `CSV UTF-8`",
  en: "open the list in Excel and save it with `Save As` > `CSV UTF-8`",
};

/** Every reason, as a function from what its message needs to the text of an `InputError`. Cells of data rows are never told. */
export const INPUT_FAULTS = {
  empty: ({ file, words: { key, row } }: InList): Text => ({
    id: `${named(file).id} kosong, seharusnya berisi satu baris judul dengan kolom \`${key}\` dan ${row.id}; ${SAVE_AS_CSV.id}`,
    en: `${named(file).en} is empty, expected a header row with a column \`${key}\` and ${row.en}; ${SAVE_AS_CSV.en}`,
  }),
  foreignFormat: ({ file, looksLike, remedy }: { file: InputName; looksLike: Text; remedy: Text }): Text => ({
    id: `${named(file).id} berisi ${looksLike.id}, seharusnya teks CSV; ${remedy.id}`,
    en: `${named(file).en} holds ${looksLike.en}, expected CSV text; ${remedy.en}`,
  }),
  nulBytes: ({ file }: { file: InputName }): Text => ({
    id: `${named(file).id} berisi byte NUL, seharusnya hanya teks: file ini rusak atau bukan CSV; ${SAVE_AS_CSV.id}`,
    en: `${named(file).en} holds NUL bytes, expected nothing but text: it is damaged or not CSV; ${SAVE_AS_CSV.en}`,
  }),
  noHeaderRow: ({ file, line, words: { key } }: InList & { line: number }): Text => ({
    id: `${named(file).id} tidak mempunyai baris judul: baris ${line} sudah berisi data; tambahkan di atasnya baris judul dengan kolom \`${key}\``,
    en: `${named(file).en} has no header row: line ${line} already holds data; add a header row with a column \`${key}\` above it`,
  }),
  noKeyColumn: ({ file, line, headers, searched, words: { key, keyMeaning } }: NoKeyColumn): Text => ({
    id: `${named(file).id} tidak mempunyai kolom \`${key}\` di ${searched} baris pertamanya; judul di baris ${line}: ${listed(headers, "lainnya")}; tambahkan baris judul dengan kolom \`${key}\`, atau ganti nama ${keyMeaning.id} menjadi \`${key}\``,
    en: `${named(file).en} has no column \`${key}\` in its first ${searched} rows; headers on line ${line}: ${listed(headers, "more")}; add a header row with a column \`${key}\`, or rename ${keyMeaning.en} to \`${key}\``,
  }),
  noRows: ({ file, words: { nobody, row } }: InList): Text => ({
    id: `tidak ada ${nobody.id} di ${named(file).id}, hanya baris judul; isi ${row.id}`,
    en: `not ${nobody.en} in ${named(file).en}, only a header row; fill in ${row.en}`,
  }),
  quoteNotClosed: ({ file, line }: { file: InputName; line: number }): Text => ({
    id: `${named(file).id} baris ${line}: tanda kutip \`"\` dibuka tetapi tidak ditutup di akhir sel; hapus tanda itu, atau tutup selnya dengan \`"\``,
    en: `${named(file).en} line ${line}: a quotation mark \`"\` is opened but not closed at the end of its cell; delete it, or close the cell with \`"\``,
  }),
  recordTooLarge: ({ file, line, limitMiB }: { file: InputName; line: number; limitMiB: number }): Text => ({
    id: `${named(file).id} baris ${line}: satu baris data lebih dari ${limitMiB} MiB, mungkin karena tanda kutip \`"\` tidak ditutup; hapus atau tutup tanda kutip itu`,
    en: `${named(file).en} line ${line}: one record is larger than ${limitMiB} MiB, probably because a quotation mark \`"\` is not closed; delete or close it`,
  }),
  notFound: ({ file }: { file: string }): Text => ({
    id: `file ${named(file).id} tidak ditemukan; periksa ejaan nama dan foldernya`,
    en: `file ${named(file).en} not found; check the spelling of its name and folder`,
  }),
  noRuleFiles: ({ file }: { file: string }): Text => ({
    id: `di folder ${named(file).id} tidak ada satu pun file aturan; tambahkan file \`.json\``,
    en: `in the folder ${named(file).en} there is not one rule file; add a file \`.json\``,
  }),
  isDirectory: ({ file }: { file: string }): Text => ({
    id: `${named(file).id} adalah folder, seharusnya file CSV; sebutkan file di dalamnya`,
    en: `${named(file).en} is a folder, expected a CSV file; name a file inside it`,
  }),
  noPermission: ({ file }: { file: string }): Text => ({
    id: `${named(file).id} tidak boleh dibaca oleh pengguna ini; tutup file itu di program lain, atau minta izin baca dari pemiliknya`,
    en: `${named(file).en} may not be read by this user; close it in other programs, or ask its owner for read permission`,
  }),
  unreadable: ({ file, code }: { file: string; code: string }): Text => ({
    id: `${named(file).id} gagal dibaca (\`${code}\`); salin file itu ke komputer ini, lalu coba lagi`,
    en: `${named(file).en} could not be read (\`${code}\`); copy it to this computer and try again`,
  }),
} as const;

const LISTED_HEADERS = 8;
const LISTED_HEADER_LENGTH = 40;

function listed(headers: readonly string[], more: string): string {
  const shown = headers.slice(0, LISTED_HEADERS).map((header) => quoted(header, LISTED_HEADER_LENGTH));
  const hidden = headers.length - shown.length;
  return shown.join(", ") + (hidden === 0 ? "" : ` (+${hidden} ${more})`);
}

function named(file: InputName): Text {
  if (file === null) return { id: "daftar ini", en: "this list" };
  if (file === "-") return { id: "masukan standar", en: "standard input" };
  return { id: quoted(file), en: quoted(file) };
}

/** In backticks, on one line: control, format and half characters could forge or hide part of a message on a terminal. */
function quoted(text: string, length = Number.POSITIVE_INFINITY): string {
  const characters = [
    ...text
      .replace(/\p{C}+/gu, " ")
      .replaceAll("`", "'")
      .trim(),
  ];
  return `\`${characters.length > length ? `${characters.slice(0, length - 1).join("")}…` : characters.join("")}\``;
}
