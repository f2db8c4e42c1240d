/** The part of `docs/lists.md` about words of cells, made from the tables in the code. */
import { MARITAL_WORDS } from "../../src/applicant/marital-words.ts";
import { EVERYDAY_WORK } from "../../src/applicant/occupation-words.ts";
import { OCCUPATION_ALIASES } from "../../src/applicant/occupation-spellings.ts";
import { OCCUPATIONS, type OccupationSlug } from "../../src/applicant/occupations.ts";
import { REGISTER_NAMES } from "../../src/applicant/register-words.ts";
import { SEX_WORDS } from "../../src/applicant/values/parse-sex.ts";
import { EMPTY_MARKS } from "../../src/row/values/empty-marks.ts";
import { CROSSES, NO_WORDS, YES_WORDS } from "../../src/row/values/yes-no-words.ts";

const CARD: ReadonlyMap<OccupationSlug, string> = new Map(OCCUPATIONS.map(({ slug, label }) => [slug, label.id]));

/** Where the marks of an empty cell come from. */
const MARK_SOURCES: Readonly<Record<keyof typeof EMPTY_MARKS, string>> = {
  lookUp: "Excel: a look-up that found nothing; R and Kobo: a missing value",
  reference: "Excel: a reference that is gone",
  name: "Excel: an unknown name in a formula",
  kind: "Excel: a value of the wrong kind",
  division: "Excel: a division by nothing",
  number: "Excel: no possible number",
  errors: "Excel and Google Sheets: other errors",
  sql: "SQL",
  pandas: "pandas and R",
  python: "Python",
  javaScript: "JavaScript",
  pivot: "pivot tables",
  notWritten: "people: nothing is written here",
  notKnown: "people: not known",
  toFindOut: "people: to be found out",
};

/** The page's part, without the marks around it. */
export function formatCellWords(): string {
  return [
    "### Ya atau tidak · Yes or no",
    "",
    "Berlaku di setiap kolom ya/tidak. Jawaban boleh berupa kalimat: *Ya, saya bersedia*, *tidak, karena sibuk*. Kata tidak atau ragu mengalahkan setiap ya di sampingnya; yang tidak jelas ditanyakan. Tanda `-` pada pernyataan tidak berarti apa-apa; pada nomor register dan keterampilan berarti tidak ada.",
    "",
    "In every yes/no column. An answer may be a sentence; a denial or a doubt outweighs every yes beside it, and what is not clear is asked for. A dash says nothing under a declaration, and \"none\" under the number of a register or a skill.",
    "",
    table(
      ["arti · meaning", "tertulis · written"],
      [
        ["ya · yes", list(YES_WORDS)],
        ["tidak · no", list(NO_WORDS)],
        ["ditanyakan · asked for", list([...CROSSES, "mungkin", "ragu", "kurang bersedia"])],
      ],
    ),
    "",
    "### Tanda kosong · Marks of an empty cell",
    "",
    "Nilainya dianggap belum diisi di setiap kolom, juga sebagai nama kelompok atau tempat. · The value is missing in every column, also as the name of a group or a place.",
    "",
    table(
      ["asal · from", "tertulis · written"],
      Object.entries(MARK_SOURCES).map(([key, source]) => [source, list(EMPTY_MARKS[key as keyof typeof EMPTY_MARKS])]),
    ),
    "",
    "### Jenis kelamin · Sex",
    "",
    table(
      ["arti · meaning", "tertulis · written"],
      Object.entries(SEX_WORDS).map(([sex, words]) => [sex, list(words)]),
    ),
    "",
    "### Status perkawinan · Marital status",
    "",
    "Bila isinya dapat berarti beberapa status, statusnya diketahui sebagian. · Where the words leave several, the status is known in part.",
    "",
    table(
      ["arti · meaning", "tertulis · written", "asal · from"],
      MARITAL_WORDS.map(({ means, words, source }) => [means.join(", "), list(words), source]),
    ),
    "",
    "### Register · Registers",
    "",
    "Terdaftar: nomor ID, ya, centang, `Desil 1`–`10`, atau namanya. Tidak terdaftar: tidak, `-`, `Non DTKS`, `tidak masuk`. `P3KE` adalah fakta tersendiri: di kolom `Terdaftar di` ia berarti tidak dalam yang lain; di kolom register lain ia ditanyakan, seperti usulan dan proses. · Registered: an ID number, a yes, a tick, a decile, or the name. Not registered: a no, a dash, `Non DTKS`. `P3KE` is a fact of its own: under `Terdaftar di` it says in none of the others; in the column of another register it is asked for, as proposals are.",
    "",
    table(
      ["register", "tertulis · written"],
      Object.entries(REGISTER_NAMES).map(([register, words]) => [register, list(words)]),
    ),
    "",
    "### Pekerjaan · Occupations",
    "",
    "Nama dan kode pada daftar KTP, dan kata sehari-hari. Kata seperti *istri*, *mantan*, *calon*, *bukan* di samping PNS, TNI atau POLRI ditanyakan. · Names and codes of the identity card, and everyday words. Words such as *istri* (wife of), *mantan* (former), *calon* (future), *bukan* (not) are asked for.",
    "",
    table(
      ["kode · code", "pekerjaan · occupation", "juga tertulis · also written"],
      OCCUPATIONS.map(({ code, slug, label }) => [
        code === null ? "" : String(code),
        label.id,
        list(OCCUPATION_ALIASES[slug] ?? []),
      ]),
    ),
    "",
    "Kata sehari-hari yang dapat berarti beberapa pekerjaan pada daftar KTP. · Everyday words that may be several occupations of the card.",
    "",
    table(
      ["tertulis · written", "dapat berarti · may be"],
      EVERYDAY_WORK.map(({ means, words }) => [
        list(words),
        [...new Set(means)].map((slug) => CARD.get(slug) ?? slug).join(", "),
      ]),
    ),
  ].join("\n");
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word.replaceAll("|", "\\|")}\``).join(" ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
