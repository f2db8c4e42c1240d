/** THE column table: which headers feed which property of an applicant, and how their cells are read. */
import { fault } from "../issue.ts";
import { AREA_FIELDS } from "../row/area-columns.ts";
import type { DeclaredField, FieldOf, FieldTable } from "../row/column.ts";
import { type ColumnTable, createColumnTable } from "../row/column-table.ts";
import { KUBE_FIELD } from "../row/kube-columns.ts";
import { sameDate } from "../row/partial-date.ts";
import { parseText } from "../row/values/parse-text.ts";
import { parseYesNo } from "../row/values/parse-yes-no.ts";
import { type Applicant, REGISTERS } from "./applicant.ts";
import { UNUSED_HEADERS } from "./unused-headers.ts";
import { parseBirthDate } from "./values/parse-birth-date.ts";
import { parseKk } from "./values/parse-kk.ts";
import { parseMaritalStatus } from "./values/parse-marital-status.ts";
import { parseNik } from "./values/parse-nik.ts";
import { parseOccupation } from "./values/parse-occupation.ts";
import { registerParser } from "./values/parse-register.ts";
import { parseRegisterName } from "./values/parse-register-name.ts";
import { parseSex } from "./values/parse-sex.ts";
import { parseSkill } from "./values/parse-skill.ts";

/** A field of the table below. */
export type TableField = FieldOf<Applicant>;

/** Where a column's value goes: a field of the table, or a fact that a ruleset declares. */
export type Field = TableField | DeclaredField;

/** The fields in the order of a list's columns. */
const FIELD_TABLE: FieldTable<Applicant> = {
  kube: KUBE_FIELD,
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
        provesPlace: true,
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
        provesPlace: true,
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
    join: sameDate,
    columns: [
      {
        header: "Tanggal Lahir",
        aliases: ["Tgl Lahir", "Tgl Lhr", "Tanggal Lhr", "Birth Date", "Date of Birth"],
        parse: parseBirthDate,
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
  ...AREA_FIELDS,
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

/** The columns of a list of applicants. */
export const APPLICANT_COLUMNS: ColumnTable<TableField> = createColumnTable({
  rows: FIELD_TABLE,
  keyField: "nik",
  groupField: "kube",
  unusedHeaders: UNUSED_HEADERS,
});
