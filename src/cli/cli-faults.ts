/** What the command line says when it cannot run, in both languages. Faults of a list's file are in read/input-faults.ts. */
import { withDidYouMean } from "../closest.ts";
import type { Text } from "../language.ts";

interface Named {
  readonly name: string;
  readonly nearest?: string | undefined;
}

interface BadOption {
  readonly option: string;
  readonly received: string;
  readonly expected: Text;
  readonly nearest?: string | undefined;
}

export const CLI_FAULTS = {
  outputIsInput: ({ file }: { readonly file: string }): Text => ({
    id: `\`--output ${file}\` adalah file masukan itu sendiri; pilih nama lain`,
    en: `\`--output ${file}\` is the input file itself; choose another name`,
  }),
  outputIsNoFile: ({ file }: { readonly file: string }): Text => ({
    id: `\`--output ${file}\` adalah folder atau perangkat, bukan file; pilih nama file`,
    en: `\`--output ${file}\` is a folder or a device, not a file; name a file`,
  }),
  cannotWrite: ({ file, code }: { readonly file: string; readonly code: string }): Text => ({
    id: `tidak dapat menulis ${file === "-" ? "keluaran standar" : `\`${file}\``} (\`${code}\`); periksa folder, izin, dan sisa ruang disknya`,
    en: `cannot write ${file === "-" ? "standard output" : `\`${file}\``} (\`${code}\`); check the folder, its permissions and the space left on the disk`,
  }),
  listOfMembers: {
    id: "`--list` hanya untuk aturan keanggotaan; untuk aturan pemantauan, jalankan `score` pada daftar itu dengan kedua aturan",
    en: "`--list` is for membership rulesets alone; of monitoring rulesets, run `score` on the list by each of them",
  },
  namedTwice: ({ file }: { readonly file: string }): Text => ({
    id: `\`${file}\` disebut dua kali; sebut setiap file satu kali saja`,
    en: `\`${file}\` is named twice; name every file only once`,
  }),
  badOption: ({ option, received, expected, nearest }: BadOption): Text => ({
    id: `\`${option}\` tidak dapat bernilai \`${received}\`, seharusnya ${expected.id}${maybe(nearest).id}`,
    en: `\`${option}\` cannot be \`${received}\`, expected ${expected.en}${maybe(nearest).en}`,
  }),
  shortKey: ({
    file,
    received,
    least,
  }: {
    readonly file: string;
    readonly received: number;
    readonly least: number;
  }): Text => ({
    id: `kunci di \`${file}\` hanya ${received} bita, seharusnya paling sedikit ${least}; buat dengan \`openssl rand -hex 32\``,
    en: `the key in \`${file}\` has ${received} bytes, expected ${least} or more; make one by \`openssl rand -hex 32\``,
  }),
  notAssumable: ({ fact }: { readonly fact: string }): Text => ({
    id: `\`--assume ${fact}\`: fakta ini dihitung untuk setiap orang atau kelompok dari kolom daftar, jadi tidak dapat dianggap sama untuk semua; lengkapi kolomnya`,
    en: `\`--assume ${fact}\`: this fact is worked out for each person or group from the columns of the list, so it cannot be stated for all; fill in the columns`,
  }),
  onlyOneOption: ({ options }: { readonly options: readonly string[] }): Text => {
    const listed = (conjunction: string): string =>
      options.map((option) => `\`${option}\``).join(conjunction);
    return {
      id: `${listed(" dan ")} tidak dapat disebut bersama; pilih salah satu`,
      en: `${listed(" and ")} exclude each other; give one of them`,
    };
  },
  tooManyLetters: ({ received, most }: { readonly received: number; readonly most: number }): Text => ({
    id: `suratnya ${received}, sedangkan sebuah folder memuat paling banyak ${most}; pilih dengan \`--only ineligible\`, atau tulis semuanya ke satu berkas dengan \`--letters surat.html\``,
    en: `there are ${received} letters, and a folder takes ${most} at most; choose with \`--only ineligible\`, or write all of them to one file with \`--letters surat.html\``,
  }),
  wholeList: ({ format }: { readonly format: string }): Text => ({
    id: `\`--only\` tidak dapat dipakai dengan bentuk \`${format}\`, yang selalu memuat seluruh daftar; pakai \`ndjson\` atau \`csv\`, atau hapus \`--only\``,
    en: `\`--only\` cannot be used with the format \`${format}\`, which always holds the whole list; use \`ndjson\` or \`csv\`, or leave out \`--only\``,
  }),
  needsOption: ({ option, needed }: { readonly option: string; readonly needed: string }): Text => ({
    id: `\`${option}\` memerlukan \`${needed}\`; sebut keduanya`,
    en: `\`${option}\` needs \`${needed}\`; give both`,
  }),
  notForTerminal: ({ option, instead }: { readonly option: string; readonly instead: string }): Text => ({
    id: `\`${option}\` bukan untuk layar; sebut filenya, misalnya \`${instead}\``,
    en: `\`${option}\` is not for a terminal; name a file, such as \`${instead}\``,
  }),
  onePageAFile: ({ received }: { readonly received: number }): Text => ({
    id: `satu berkas HTML memuat satu aturan, diminta ${received}; sebut satu ID, atau folder dengan \`--output\``,
    en: `an HTML file holds one ruleset, ${received} were asked for; name one ID, or a folder with \`--output\``,
  }),
  fileIsThere: ({ file }: { readonly file: string }): Text => ({
    id: `\`${file}\` sudah ada dan tidak ditimpa; pilih nama lain`,
    en: `\`${file}\` is there already and is not overwritten; choose another name`,
  }),
  notGiven: ({ options }: { readonly options: readonly string[] }): Text => {
    const listed = options.map((option) => `\`${option}\``).join(", ");
    return {
      id: `belum disebut: ${listed}; di terminal, semuanya ditanyakan`,
      en: `not given: ${listed}; on a terminal all of it is asked for`,
    };
  },
  otherFormat: ({ file, writes }: { readonly file: string; readonly writes: string }): Text => ({
    id: `daftar ini ditulis kembali sebagai ${writes.toUpperCase()}, jadi \`--output ${file}\` akan menyesatkan; beri nama berakhiran \`.${writes}\``,
    en: `this list is written again as ${writes.toUpperCase()}, so \`--output ${file}\` would mislead; give a name that ends in \`.${writes}\``,
  }),
  badRules: ({ file, reason }: { readonly file: string; readonly reason: string }): Text => ({
    id: `file aturan \`${file}\` tidak sah: ${reason}; lihat \`aturan-kube rules lint --rules\``,
    en: `the rule file \`${file}\` is not valid: ${reason}; see \`aturan-kube rules lint --rules\``,
  }),
  notOneRuleset: ({ file }: { readonly file: string }): Text => ({
    id: `di \`${file}\` ada lebih dari satu aturan; sebut satu file saja`,
    en: `there is more than one ruleset at \`${file}\`; name one file`,
  }),
  unknownOption: ({ name, nearest }: Named): Text => ({
    id: `pilihan \`${name}\` tidak dikenal${maybe(nearest).id}`,
    en: `unknown option \`${name}\`${maybe(nearest).en}`,
  }),
  unknownCommand: ({ name, nearest }: Named): Text => ({
    id: `perintah \`${name}\` tidak dikenal${maybe(nearest).id}`,
    en: `unknown command \`${name}\`${maybe(nearest).en}`,
  }),
  missingArgument: ({ name }: Named): Text => ({
    id: `\`${name}\` belum disebut`,
    en: `\`${name}\` is missing`,
  }),
  missingValue: ({ name }: Named): Text => ({
    id: `nilai untuk \`${name}\` belum disebut`,
    en: `the value of \`${name}\` is missing`,
  }),
  tooManyArguments: (): Text => ({
    id: "argumennya terlalu banyak",
    en: "there are too many arguments",
  }),
  internal: ({ reason }: { readonly reason: string }): Text => ({
    id: `kesalahan program aturan-kube sendiri, bukan daftar Anda; mohon laporkan: ${reason}`,
    en: `a fault of aturan-kube itself, not of your list; please report it: ${reason}`,
  }),
} as const;

/** What to read next: a command that helps. */
export function withPointer({ id, en }: Text, command: string): Text {
  return { id: `${id} (lihat \`${command}\`)`, en: `${en} (see \`${command}\`)` };
}

/** A choice of words, as what is expected of an option. */
export function oneOf(words: readonly string[]): Text {
  const listed = words.map((word) => `\`${word}\``).join(", ");
  return { id: `salah satu dari ${listed}`, en: `one of ${listed}` };
}

function maybe(nearest: string | undefined): Text {
  return withDidYouMean({ id: "", en: "" }, nearest);
}
