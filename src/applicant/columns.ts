/** THE column table: which headers feed which property of an applicant, and how their cells are read. */
import { type Fault, fault } from "../issue.ts";
import { type Applicant, type Area, REGISTERS } from "./applicant.ts";
import { levelText } from "./level-text.ts";
import type { CellParser } from "./values/cell-parser.ts";
import { parseAreaCode } from "./values/parse-area-code.ts";
import { parseDate } from "./values/parse-date.ts";
import { parseKk } from "./values/parse-kk.ts";
import { parseMaritalStatus } from "./values/parse-marital-status.ts";
import { parseNik } from "./values/parse-nik.ts";
import { parseOccupation } from "./values/parse-occupation.ts";
import { registerParser } from "./values/parse-register.ts";
import { parseRegisterName } from "./values/parse-register-name.ts";
import { parseSex } from "./values/parse-sex.ts";
import { parseSkill } from "./values/parse-skill.ts";
import { parseText } from "./values/parse-text.ts";
import { parseYesNo } from "./values/parse-yes-no.ts";

/** Where a column's value goes: a property of the applicant, or a property of its `area` or its `facts`. */
export type Field = TableField | DeclaredField;

/** A field of the table below. */
export type TableField = Exclude<keyof Applicant, "area" | "facts"> | `area.${keyof Area}`;

/** A fact that a ruleset declares: the value goes to `facts`, under the fact's own name. */
type DeclaredField = `facts.${string}`;

/** The type of a field's value. */
type FieldValue<F extends TableField> = F extends keyof Applicant
  ? NonNullable<Applicant[F]>
  : F extends `area.${infer Key extends keyof Area}`
    ? NonNullable<Area[Key]>
    : never;

/** One kind of column that feeds a field with values of type `T`. */
interface ColumnRow<T> {
  /** The header to write; how a template and a hint name the column. */
  readonly header: string;
  /** Other headers, compared levelled. */
  readonly aliases: readonly string[];
  readonly parse: CellParser<T>;
  /** Taken only where no other column of the list feeds the field. */
  readonly isStandIn?: true;
}

/** How the cells of a field's columns go together in a row. */
export interface Joint<T = unknown> {
  /** The fault of a row that says nothing of this field. */
  readonly whenMissing?: Fault;
  /**
   * Of several columns, the value latest in this list wins, and the first one takes every column saying so.
   * Without a ranking the columns must agree.
   */
  readonly ranking?: readonly T[];
}

/** One field and the columns that feed it, the preferred one first. */
interface FieldRow<T> extends Joint<T> {
  /** Its values say something of a person: they are never echoed in a message. */
  readonly isPersonal: boolean;
  readonly columns: readonly [ColumnRow<T>, ...ColumnRow<T>[]];
}

/** The fields in the order of a list's columns. A field without a row, or with a parser of another type, does not compile. */
const FIELD_TABLE: { readonly [F in TableField]: FieldRow<FieldValue<F>> } = {
  kube: {
    isPersonal: false,
    columns: [
      {
        header: "Nama KUBE",
        aliases: [
          "KUBE",
          "Kelompok",
          "Nama Kelompok",
          "Nama Kelompok KUBE",
          "Kelompok KUBE",
          "Grup",
          "Nama Grup",
        ],
        parse: parseText,
      },
    ],
  },
  nik: {
    isPersonal: true,
    whenMissing: fault("nik/missing"),
    columns: [
      {
        header: "NIK",
        aliases: [
          "No NIK",
          "Nomor NIK",
          "NIK KTP",
          "No KTP",
          "Nomor KTP",
          "NIK Anggota",
          "Nomor Induk Kependudukan",
        ],
        parse: parseNik,
      },
    ],
  },
  noKk: {
    isPersonal: true,
    columns: [
      {
        header: "No KK",
        aliases: ["KK", "Nomor KK", "Nomer KK", "No Kartu Keluarga", "Nomor Kartu Keluarga"],
        parse: parseKk,
      },
    ],
  },
  name: {
    isPersonal: true,
    columns: [
      {
        header: "Nama",
        aliases: [
          "Nama Lengkap",
          "Nama Anggota",
          "Nama Anggota KUBE",
          "Nama Penerima",
          "Nama Penerima Manfaat",
          "Name",
        ],
        parse: parseText,
      },
      {
        // Lists of one person a family name nobody else; lists of members name the head beside the member.
        header: "Nama Kepala Keluarga",
        aliases: ["Kepala Keluarga", "Nama KK", "Nama KRT", "Nama Kepala Rumah Tangga"],
        parse: parseText,
        isStandIn: true,
      },
    ],
  },
  sex: {
    isPersonal: true,
    columns: [
      {
        header: "Jenis Kelamin",
        aliases: ["JK", "L/P", "JnsKel", "Jns Kelamin", "Jenkel", "Kelamin", "Sex", "Gender"],
        parse: parseSex,
      },
    ],
  },
  birthDate: {
    isPersonal: true,
    columns: [
      {
        header: "Tanggal Lahir",
        aliases: ["Tgl Lahir", "Tgl Lhr", "Tanggal Lhr", "Birth Date", "Date of Birth"],
        parse: parseDate,
      },
    ],
  },
  maritalStatus: {
    isPersonal: true,
    columns: [
      {
        header: "Status Perkawinan",
        aliases: [
          ...["Status Kawin", "Sta_kawin", "Status Pernikahan", "Status Nikah", "Status Menikah"],
          ...["Perkawinan", "Marital Status"],
        ],
        parse: parseMaritalStatus,
      },
    ],
  },
  occupation: {
    isPersonal: true,
    columns: [
      {
        header: "Pekerjaan",
        aliases: [
          "Jenis Pekerjaan",
          "Jns Pekerjaan",
          "Pekerjaan Utama",
          "Mata Pencaharian",
          "Profesi",
          "Occupation",
        ],
        parse: parseOccupation,
      },
    ],
  },
  "area.desa": {
    isPersonal: false,
    columns: [
      {
        header: "Desa/Kelurahan",
        // "desakeluarahan" stands so in exports of DTKS.
        aliases: [
          "Desa",
          "Desa/Kel",
          "Kelurahan/Desa",
          "Kel/Desa",
          "Nama Desa",
          "Nama Desa/Kelurahan",
          "desakeluarahan",
        ],
        parse: parseText,
      },
      { header: "Kelurahan", aliases: ["Kel", "Nama Kelurahan"], parse: parseText },
    ],
  },
  "area.kecamatan": {
    isPersonal: false,
    columns: [{ header: "Kecamatan", aliases: ["Kec", "Nama Kecamatan"], parse: parseText }],
  },
  "area.kabupaten": {
    isPersonal: false,
    columns: [
      {
        header: "Kabupaten/Kota",
        aliases: ["Kabupaten", "Kab", "Kab/Kota", "Kota/Kabupaten", "Nama Kabupaten", "Nama Kabupaten/Kota"],
        parse: parseText,
      },
      { header: "Kota", aliases: ["Nama Kota"], parse: parseText },
    ],
  },
  "area.provinsi": {
    isPersonal: false,
    columns: [
      {
        header: "Provinsi",
        aliases: ["Propinsi", "Prov", "Prop", "Nama Provinsi", "Nama Propinsi"],
        parse: parseText,
      },
    ],
  },
  "area.code": {
    isPersonal: false,
    columns: [
      {
        header: "Kode Wilayah",
        aliases: [
          ...["Kode Desa", "Kode Kelurahan", "Kode Desa/Kelurahan", "Kode Wilayah Desa", "Kode Kemendagri"],
          "Area Code",
        ],
        parse: parseAreaCode,
      },
    ],
  },
  register: {
    isPersonal: true,
    ranking: REGISTERS,
    columns: [
      {
        header: "ID DTKS",
        aliases: ["No DTKS", "Nomor DTKS", "DTKS", "Status DTKS", "Terdaftar DTKS", "Masuk DTKS"],
        parse: registerParser("dtks"),
      },
      { header: "ID ART DTKS", aliases: ["No ART DTKS"], parse: registerParser("dtks") },
      {
        header: "ID DTSEN",
        aliases: ["No DTSEN", "Nomor DTSEN", "DTSEN", "Status DTSEN", "Terdaftar DTSEN", "Masuk DTSEN"],
        parse: registerParser("dtsen"),
      },
      {
        header: "ID DTPFMOTM",
        aliases: ["No DTPFMOTM", "DTPFMOTM", "Status DTPFMOTM", "Terdaftar DTPFMOTM"],
        parse: registerParser("dtpfmotm"),
      },
      {
        header: "ID BDT",
        aliases: [
          "No BDT",
          "Nomor BDT",
          "BDT",
          "PBDT",
          "ID PBDT",
          "Status BDT",
          "Terdaftar BDT",
          "Masuk BDT",
        ],
        parse: registerParser("bdt"),
      },
      { header: "ID ART BDT", aliases: ["No ART BDT"], parse: registerParser("bdt") },
      {
        header: "Terdaftar di",
        aliases: ["Register", "Basis Data", "Sumber Data", "Terdaftar dalam"],
        parse: parseRegisterName,
      },
    ],
  },
  hasFixedDomicile: {
    isPersonal: true,
    columns: [
      {
        header: "Domisili Tetap",
        aliases: ["Berdomisili Tetap", "Tempat Tinggal Tetap", "Menetap", "Has Fixed Domicile"],
        parse: parseYesNo,
      },
    ],
  },
  isWilling: {
    isPersonal: true,
    columns: [
      {
        header: "Siap Berkelompok",
        aliases: [
          "Bersedia",
          "Bersedia Berkelompok",
          "Kesediaan",
          "Kesediaan Berkelompok",
          "Siap",
          "Is Willing",
        ],
        parse: parseYesNo,
      },
    ],
  },
  hasSkill: {
    isPersonal: true,
    columns: [
      {
        header: "Keterampilan",
        aliases: [
          "Ketrampilan",
          "Keahlian",
          "Potensi dan Keterampilan",
          "Memiliki Keterampilan",
          "Skill",
          "Has Skill",
        ],
        parse: parseSkill,
      },
    ],
  },
};

/** Every field, in the order of the table, which is the order of a template's columns. */
// Object.keys of a literal table gives exactly its keys.
export const FIELDS = Object.keys(FIELD_TABLE) as readonly TableField[];

/** One kind of column a list may have. */
export interface Column extends ColumnRow<unknown> {
  readonly field: Field;
  readonly isPersonal: boolean;
}

/** Every column of the table, the preferred one of a field before the others. */
export const COLUMNS: readonly Column[] = FIELDS.flatMap((field) => {
  const { isPersonal, columns } = FIELD_TABLE[field];
  return columns.map((column) => ({ ...column, field, isPersonal }));
});

/** The preferred column of a field: the one to add where a list lacks it. */
export function columnOf(field: TableField): Column {
  const { isPersonal, columns } = FIELD_TABLE[field];
  return { ...columns[0], field, isPersonal };
}

/** How the cells of a field's columns go together in a row. */
export function jointOf(field: Field): Joint {
  return isTableField(field) ? FIELD_TABLE[field] : {};
}

function isTableField(field: Field): field is TableField {
  return Object.hasOwn(FIELD_TABLE, field);
}

/** A column for a fact that a ruleset declares. Whatever it says of a person is personal. */
export function declaredColumn(
  fact: string,
  [header, ...aliases]: readonly [string, ...string[]],
  parse: CellParser<unknown>,
): Column {
  return { field: `facts.${fact}`, isPersonal: true, header, aliases, parse };
}

const COLUMN_BY_WORD: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) =>
    [column.header, ...column.aliases].map((word) => [levelText(word), column] as const),
  ),
);

/** The column a header names, if it is one of the table's. */
export function columnNamed(header: string): Column | undefined {
  return COLUMN_BY_WORD.get(levelText(header));
}

/** Every header that names a column, levelled. */
export const COLUMN_WORDS: readonly string[] = [...COLUMN_BY_WORD.keys()];
