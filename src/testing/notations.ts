/** THE table of how lists write values: for each field the texts of a value, the usual one first. */
import type { MaritalStatus, Register, Sex, VitalStatus } from "../applicant/applicant.ts";
import type { TableField } from "../applicant/columns.ts";
import { spellingsOf } from "../applicant/occupation-spellings.ts";
import { OCCUPATIONS } from "../applicant/occupations.ts";
import type { ColumnRow } from "../row/column.ts";
import { MONTH_NAMES } from "../row/values/month-names.ts";
import { NO_WORDS, PLAIN_NO, PLAIN_YES, TICKS, YES_WORDS } from "../row/values/yes-no-words.ts";

/** The texts of a value in a column of its field; each field has values of its own type. */
type Notation = (value: never, column: ColumnRow<unknown>) => readonly string[];

/** How a field is written. */
interface FieldNotation {
  /** Whether the case of its texts matters to nobody; of names it does. */
  readonly isWord: boolean;
  readonly texts: Notation;
}

const SEX_WORDS: Readonly<Record<Sex, readonly string[]>> = {
  "laki-laki": ["L", "Laki-laki", "Lk", "Lk-lk", "Pria", "1"],
  perempuan: ["P", "Perempuan", "Pr", "Wanita", "2"],
};

const MARITAL_STATUS_WORDS: Readonly<Record<MaritalStatus, readonly string[]>> = {
  "belum-kawin": ["BELUM KAWIN", "Belum Menikah", "Lajang", "BK", "1"],
  kawin: ["KAWIN", "Menikah", "Kawin/nikah", "K", "2"],
  "kawin-tercatat": ["KAWIN TERCATAT", "Menikah Tercatat"],
  "kawin-belum-tercatat": ["KAWIN BELUM TERCATAT", "Kawin Tidak Tercatat", "Nikah Siri"],
  "cerai-hidup": ["CERAI HIDUP", "Cerai Hidup Tercatat", "CH", "3"],
  "cerai-mati": ["CERAI MATI", "Duda Mati", "CM", "4"],
};

const VITAL_STATUS_WORDS: Readonly<Record<VitalStatus, readonly string[]>> = {
  alive: ["HIDUP", "1"],
  deceased: ["MATI", "2"],
  moved: ["PINDAH", "3"],
  missing: ["HILANG", "4"],
};

const REGISTER_WORDS: Readonly<Record<Register, readonly string[]>> = {
  none: ["tidak terdaftar", "belum", "-"],
  bdt: ["BDT", "PBDT 2015", "Basis Data Terpadu"],
  dtpfmotm: ["DTPFMOTM"],
  dtks: ["DTKS", "Data Terpadu Kesejahteraan Sosial"],
  dtsen: ["DTSEN"],
};

/** Numbers of registers, as exports of them have it; one with a letter, one with leading zeros, one that Excel damaged. */
const REGISTER_NUMBERS = ["6268661555", "A1-6268661555", "0012345678", "6,26866E+12"];

/** Skills that a list names instead of saying yes. */
const SKILLS = [
  "menjahit",
  "membuat kerupuk ikan",
  "beternak kambing",
  ...PLAIN_YES,
  ...TICKS,
  "ada",
  "punya",
];

/** What a list says of who has none. */
const NO_SKILLS = [
  "tidak memiliki keterampilan",
  "belum ada",
  "tanpa keahlian khusus",
  "-",
  "–",
  ...PLAIN_NO,
];

/** Columns whose cells are written in ways of their own. */
export const WRITTEN_OTHERWISE: ReadonlySet<string> = new Set(["Kawin", "Desil Nasional", "Nonaktif"]);

/** How lists write the value of each field. */
export const NOTATIONS: { readonly [F in TableField]: FieldNotation } = {
  kube: { isWord: false, texts: same },
  nik: { isWord: false, texts: identityNumber },
  noKk: { isWord: false, texts: identityNumber },
  name: { isWord: false, texts: same },
  sex: { isWord: true, texts: (sex: Sex) => SEX_WORDS[sex] },
  birthDate: { isWord: false, texts: date },
  maritalStatus: { isWord: true, texts: (status: MaritalStatus) => MARITAL_STATUS_WORDS[status] },
  occupation: { isWord: true, texts: occupation },
  register: { isWord: true, texts: register },
  "area.desa": { isWord: false, texts: same },
  "area.kecamatan": { isWord: false, texts: same },
  "area.kabupaten": { isWord: false, texts: same },
  "area.provinsi": { isWord: false, texts: same },
  "area.code": { isWord: false, texts: (code: string) => [code, `'${code}`, code.replaceAll(".", "")] },
  hasFixedDomicile: { isWord: true, texts: answer },
  isWilling: { isWord: true, texts: answer },
  vitalStatus: { isWord: true, texts: (status: VitalStatus) => VITAL_STATUS_WORDS[status] },
  hasSkill: { isWord: true, texts: (has: boolean) => (has ? SKILLS : NO_SKILLS) },
};

function same(value: string): readonly string[] {
  return [value];
}

/** The digits, marked as text for Excel, and in groups. */
function identityNumber(digits: string): readonly string[] {
  const groups = [0, 4, 8, 12].map((start) => digits.slice(start, start + 4));
  return [
    ...[digits, `'${digits}`, `’${digits}`, `="${digits}"`],
    ...[" ", ".", "-"].map((between) => groups.join(between)),
  ];
}

function answer(isYes: boolean): readonly string[] {
  return isYes ? YES_WORDS : NO_WORDS;
}

function occupation(slug: string): readonly string[] {
  const row = OCCUPATIONS.find((each) => each.slug === slug) as (typeof OCCUPATIONS)[number];
  const { code } = row;
  const codes = code === null ? [] : [String(code), String(code).padStart(2, "0")];
  return [...spellingsOf(row), slug, ...codes];
}

/** In the column of one register its number or a yes; in the column of any the name of the register. */
function register(value: Register, column: ColumnRow<unknown>): readonly string[] {
  const own = column.parse("ya").value;
  if (own === undefined) return REGISTER_WORDS[value];
  if (value === "none") return [...PLAIN_NO, "tidak terdaftar", "belum terdata", "-"];
  return own === value ? [...REGISTER_NUMBERS, ...PLAIN_YES, ...TICKS, "terdaftar", "Masuk"] : [];
}

/** The day first, the year first, with the name of the month, and as Excel and databases write dates. */
function date(iso: string): readonly string[] {
  const [year = "", month = "", day = ""] = iso.split("-");
  const [d, m] = [Number(day), Number(month)];
  const names = MONTH_NAMES[m - 1] ?? [];
  const serial = Math.round((Date.UTC(Number(year), m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return [
    ...[`${day}/${month}/${year}`, `${day}-${month}-${year}`, `${day}.${month}.${year}`, `${d}/${m}/${year}`],
    ...[
      iso,
      `${year}/${month}/${day}`,
      `${iso} 00:00:00`,
      `${iso}T00:00:00.000Z`,
      `'${day}/${month}/${year}`,
    ],
    ...names.flatMap((name) => [`${d} ${capitalised(name)} ${year}`, `${day}-${name.toUpperCase()}-${year}`]),
    // Shorter numbers are rather a year.
    ...(serial >= 10_000 ? [String(serial)] : []),
  ];
}

function capitalised(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
