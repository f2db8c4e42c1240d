/** THE table of reasons why a file cannot be read as a list, with the remedy, in both languages. */
import type { Text } from "../../language.ts";
import { type FileName, nameFile, quoted } from "../../sheet/name-file.ts";
import { SAVE_AS_CSV } from "../../sheet/sheet-faults.ts";

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
  readonly file: FileName;
  readonly words: ListWords;
}

interface NoKeyColumn extends InList {
  readonly line: number;
  readonly headers: readonly string[];
  readonly searched: number;
}

/** Every reason, as a function from what its message needs to the text of an `InputError`. Cells of data rows are never told. */
export const INPUT_FAULTS = {
  empty: ({ file, words: { key, row } }: InList): Text => ({
    id: `${nameFile(file).id} kosong, seharusnya berisi satu baris judul dengan kolom \`${key}\` dan ${row.id}; ${SAVE_AS_CSV.id}`,
    en: `${nameFile(file).en} is empty, expected a header row with a column \`${key}\` and ${row.en}; ${SAVE_AS_CSV.en}`,
  }),
  noHeaderRow: ({ file, line, words: { key } }: InList & { line: number }): Text => ({
    id: `${nameFile(file).id} tidak mempunyai baris judul: baris ${line} sudah berisi data; tambahkan di atasnya baris judul dengan kolom \`${key}\``,
    en: `${nameFile(file).en} has no header row: line ${line} already holds data; add a header row with a column \`${key}\` above it`,
  }),
  noKeyColumn: ({ file, line, headers, searched, words: { key, keyMeaning } }: NoKeyColumn): Text => ({
    id: `${nameFile(file).id} tidak mempunyai kolom \`${key}\` di ${searched} baris pertamanya; judul di baris ${line}: ${listed(headers, "lainnya")}; tambahkan baris judul dengan kolom \`${key}\`, atau ganti nama ${keyMeaning.id} menjadi \`${key}\``,
    en: `${nameFile(file).en} has no column \`${key}\` in its first ${searched} rows; headers on line ${line}: ${listed(headers, "more")}; add a header row with a column \`${key}\`, or rename ${keyMeaning.en} to \`${key}\``,
  }),
  noRows: ({ file, words: { nobody, row } }: InList): Text => ({
    id: `tidak ada ${nobody.id} di ${nameFile(file).id}, hanya baris judul; isi ${row.id}`,
    en: `not ${nobody.en} in ${nameFile(file).en}, only a header row; fill in ${row.en}`,
  }),
  notFound: ({ file }: { file: string }): Text => ({
    id: `file ${nameFile(file).id} tidak ditemukan; periksa ejaan nama dan foldernya`,
    en: `file ${nameFile(file).en} not found; check the spelling of its name and folder`,
  }),
  nothingFits: ({ pattern }: { pattern: string }): Text => ({
    id: `tidak ada file yang cocok dengan ${nameFile(pattern).id}; periksa ejaan nama dan foldernya`,
    en: `no file fits ${nameFile(pattern).en}; check the spelling of its name and folder`,
  }),
  noRuleFiles: ({ file }: { file: string }): Text => ({
    id: `di folder ${nameFile(file).id} tidak ada satu pun file aturan; tambahkan file \`.json\``,
    en: `in the folder ${nameFile(file).en} there is not one rule file; add a file \`.json\``,
  }),
  isDirectory: ({ file }: { file: string }): Text => ({
    id: `${nameFile(file).id} adalah folder, seharusnya file CSV; sebutkan file di dalamnya`,
    en: `${nameFile(file).en} is a folder, expected a CSV file; name a file inside it`,
  }),
  noPermission: ({ file }: { file: string }): Text => ({
    id: `${nameFile(file).id} tidak boleh dibaca oleh pengguna ini; tutup file itu di program lain, atau minta izin baca dari pemiliknya`,
    en: `${nameFile(file).en} may not be read by this user; close it in other programs, or ask its owner for read permission`,
  }),
  unreadable: ({ file, code }: { file: string; code: string }): Text => ({
    id: `${nameFile(file).id} gagal dibaca (\`${code}\`); salin file itu ke komputer ini, lalu coba lagi`,
    en: `${nameFile(file).en} could not be read (\`${code}\`); copy it to this computer and try again`,
  }),
} as const;

const LISTED_HEADERS = 8;
const LISTED_HEADER_LENGTH = 40;

function listed(headers: readonly string[], more: string): string {
  const shown = headers.slice(0, LISTED_HEADERS).map((header) => quoted(header, LISTED_HEADER_LENGTH));
  const hidden = headers.length - shown.length;
  return shown.join(", ") + (hidden === 0 ? "" : ` (+${hidden} ${more})`);
}
