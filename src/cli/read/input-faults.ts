/** THE table of reasons why a file cannot be opened, with the remedy, in both languages. */
import type { Text } from "../../language.ts";
import { nameFile } from "../../sheet/name-file.ts";

/** Every reason, as a function from what its message needs to the text of an `InputError`. */
export const INPUT_FAULTS = {
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
    id: `${nameFile(file).id} adalah folder, seharusnya sebuah daftar; sebutkan file di dalamnya`,
    en: `${nameFile(file).en} is a folder, expected a list; name a file inside it`,
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
