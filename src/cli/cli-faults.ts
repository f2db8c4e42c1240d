/** What the command line says when it cannot run, in both languages. Faults of a list's file are in read/input-faults.ts. */
import type { Text } from "../language.ts";

export const CLI_FAULTS = {
  outputIsInput: ({ file }: { readonly file: string }): Text => ({
    id: `\`--output ${file}\` adalah berkas masukan itu sendiri; pilih nama lain`,
    en: `\`--output ${file}\` is the input file itself; choose another name`,
  }),
  cannotWrite: ({ file, code }: { readonly file: string; readonly code: string }): Text => ({
    id: `tidak dapat menulis \`${file}\` (\`${code}\`); periksa folder dan izinnya`,
    en: `cannot write \`${file}\` (\`${code}\`); check its folder and permissions`,
  }),
  noApplicants: ({ file }: { readonly file: string }): Text => ({
    id: `tidak ada satu pun pemohon di \`${file}\`; daftar berisi baris judul saja`,
    en: `not one applicant in \`${file}\`; the list has nothing but its header`,
  }),
  badOption: ({
    option,
    received,
    expected,
  }: {
    readonly option: string;
    readonly received: string;
    readonly expected: string;
  }): Text => ({
    id: `\`${option}\` tidak dapat bernilai \`${received}\`; seharusnya ${expected}`,
    en: `\`${option}\` cannot be \`${received}\`; expected ${expected}`,
  }),
  stdinTwice: (): Text => ({
    id: "masukan baku `-` hanya dapat dibaca sekali",
    en: "standard input `-` can be read once only",
  }),
  unknownOption: ({ name, nearest }: Named): Text => ({
    id: `pilihan \`${name}\` tidak dikenal${maksud(nearest)}`,
    en: `unknown option \`${name}\`${meant(nearest)}`,
  }),
  unknownCommand: ({ name, nearest }: Named): Text => ({
    id: `perintah \`${name}\` tidak dikenal${maksud(nearest)}`,
    en: `unknown command \`${name}\`${meant(nearest)}`,
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
  usage: ({ name }: Named): Text => ({
    id: `lihat \`aturan-kube ${name}--help\``,
    en: `see \`aturan-kube ${name}--help\``,
  }),
  internal: ({ reason }: { readonly reason: string }): Text => ({
    id: `kesalahan program aturan-kube sendiri, bukan daftar Anda; mohon laporkan: ${reason}`,
    en: `a fault of aturan-kube itself, not of your list; please report it: ${reason}`,
  }),
} as const;

interface Named {
  readonly name: string;
  readonly nearest?: string | undefined;
}

function maksud(nearest: string | undefined): string {
  return nearest === undefined ? "" : `; apakah maksudnya \`${nearest}\`?`;
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? "" : `; did you mean \`${nearest}\`?`;
}
