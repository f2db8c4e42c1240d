/** THE column table: which headers feed which property of an applicant, and how their cells are read. */
import { AREA_FIELDS } from "../row/area-columns.ts";
import type { DeclaredField, FieldOf, FieldTable } from "../row/column.ts";
import { couldBe } from "../row/column-samples.ts";
import { type ColumnTable, createColumnTable } from "../row/column-table.ts";
import { KUBE_FIELD } from "../row/kube-columns.ts";
import { parseText } from "../row/values/parse-text.ts";
import { parseYesNo } from "../row/values/parse-yes-no.ts";
import { placeAndDateParser } from "../row/values/place-and-date.ts";
import type { Applicant } from "./applicant.ts";
import { UNUSED_HEADERS } from "./applicant-unused-headers.ts";
import { APPLICANT_FIELDS } from "./fields.ts";
import { DTSEN_HEADERS } from "./national-headers.ts";
import { areMaritalWords } from "./values/are-marital-words.ts";
import { dtsenMaritalStatusParser } from "./values/dtsen-marital-status.ts";
import { parseBirthDate } from "./values/parse-birth-date.ts";
import { parseDecile } from "./values/parse-decile.ts";
import { parseInactive } from "./values/parse-inactive.ts";
import { parseKk } from "./values/parse-kk.ts";
import { parseMaritalStatus } from "./values/parse-marital-status.ts";
import { parseMarried } from "./values/parse-married.ts";
import { parseName } from "./values/parse-name.ts";
import { parseNik } from "./values/parse-nik.ts";
import { parseOccupation } from "./values/parse-occupation.ts";
import { registerParser } from "./values/parse-register.ts";
import { parseRegisterName } from "./values/parse-register-name.ts";
import { parseSemestaId } from "./values/parse-semesta-id.ts";
import { parseSex } from "./values/parse-sex.ts";
import { kkAt, nikAt, parseNameBesideNik, parseNikBesideName } from "./values/parse-shared-cell.ts";
import { parseSkill } from "./values/parse-skill.ts";
import { parseAlive, parseDeath, parseRemark, parseVitalStatus } from "./values/parse-vital-status.ts";

/** A field of the table below. */
export type TableField = FieldOf<Applicant>;

/** Where a column's value goes: a field of the table, or a fact that a ruleset declares. */
export type Field = TableField | DeclaredField;

/** The fields in the order of a list's columns. */
const FIELD_TABLE: FieldTable<Applicant> = {
  kube: {
    ...KUBE_FIELD,
    columns: [
      ...KUBE_FIELD.columns,
      {
        header: "No Kelompok",
        aliases: [
          "Kelompok Ke",
          "No KUBE",
          "Kode KUBE",
          "ID KUBE",
          "ID Kelompok",
          "Kode Kelompok",
          "KUBE Ke",
        ],
        parse: parseText,
        isStandIn: true,
      },
    ],
  },
  nik: {
    ...APPLICANT_FIELDS.nik,
    // A passport or a card of another kind has a number too.
    maybe: [
      "Nomor Identitas",
      "No Identitas",
      "Identitas",
      "Nomor ID",
      "KTP",
      "E-KTP",
      "No ID",
      "Nomor Kependudukan",
    ],
    columns: [
      {
        header: APPLICANT_FIELDS.nik.header,
        aliases: [
          "No NIK",
          "Nomor NIK",
          "NIK KTP",
          "No KTP",
          "Nomor KTP",
          "NIK Anggota",
          "Nomor Induk Kependudukan",
          ...[
            "NIK Penerima",
            "NIK Penerima Manfaat",
            "NIK KPM",
            "KTP NIK",
            "No KTP/NIK",
            "No Induk Kependudukan",
          ],
          ...["Nomor Kartu Tanda Penduduk", "No e-KTP", "NIK e-KTP", "Nomor Induk Penduduk"],
        ],
        parse: parseNik,
        provesPlace: true,
      },
    ],
  },
  noKk: {
    ...APPLICANT_FIELDS.noKk,
    columns: [
      {
        header: APPLICANT_FIELDS.noKk.header,
        aliases: [
          ...["KK", "Nomor KK", "Nomer KK", "No Kartu Keluarga", "Nomor Kartu Keluarga"],
          // SIKS-NG and OpenSID.
          ...[
            "NKK",

            "No NKK",

            "KK No",
            "Nomor Induk Keluarga",
            "No KK KPM",
            "No KK Penerima",
          ],
        ],
        parse: parseKk,
        provesPlace: true,
      },
    ],
    // SIKS-NG numbers families of its own; a column headed so may hold the card's number.
    maybe: ["No Kel", "No Keluarga", "Nomor Keluarga", "Kartu Keluarga", "ID Keluarga", "No Urut Keluarga"],
  },
  name: {
    ...APPLICANT_FIELDS.name,
    columns: [
      {
        header: APPLICANT_FIELDS.name.header,
        aliases: [
          "Nama Lengkap",
          "Nama Anggota",
          "Nama Anggota KUBE",
          "Nama Penerima",
          "Nama Penerima Manfaat",
          "Name",
          ...["Nama Penerima Bantuan", "Nama KPM", "Nama Peserta", "Nama Calon Penerima", "Nama ART"],
          ...["Nama Calon Anggota", "Nama sesuai KTP", "Nama KTP", "Nama Lengkap KTP", "Nama di KTP"],
          ...["Full Name", "Nama Anggota/Pengurus", "Nama Pengurus/Anggota", "Nama Warga", "Nama Penduduk"],
        ],
        parse: parseName,
      },
      {
        // Lists of one person a family name nobody else; lists of members name the head beside the member.
        header: "Nama Kepala Keluarga",
        aliases: [
          ...["Kepala Keluarga", "Nama KK", "Nama KRT", "Nama Kepala Rumah Tangga"],
          ...["Nama KK (Kepala Keluarga)", "Kepala Rumah Tangga", "Nama Kepala KK"],
        ],
        parse: parseName,
        isStandIn: true,
      },
    ],
  },
  sex: {
    ...APPLICANT_FIELDS.sex,
    columns: [
      {
        header: APPLICANT_FIELDS.sex.header,
        aliases: [
          ...[
            "JK",
            "L/P",
            "JnsKel",

            "Jns Kelamin",
            "Jenkel",
            "Kelamin",
            "Sex",
            "Gender",

            "P/L",
          ],
          ...["Jenis Kelamin Ket", "Jenis Kelamin L/P", "Jns Klmn", "Laki-laki/Perempuan"],
        ],
        parse: parseSex,
      },
    ],
  },
  birthDate: {
    ...APPLICANT_FIELDS.birthDate,
    columns: [
      {
        header: APPLICANT_FIELDS.birthDate.header,
        aliases: [
          ...["Tgl Lahir", "Tgl Lhr", "Tanggal Lhr", "Birth Date", "Date of Birth", "DOB"],
          ...["Tanggal Kelahiran", "Hari/Tanggal Lahir", "Tgl/Bln/Thn Lahir", "Tanggal/Bulan/Tahun Lahir"],
          "Lahir",
        ],
        parse: parseBirthDate,
      },
      {
        header: "Tempat/Tanggal Lahir",
        aliases: [
          ...["TTL", "Tempat dan Tanggal Lahir", "Tempat Lahir/Tanggal Lahir"],
          ...["Tempat & Tgl Lahir", "Tempat Lahir dan Tanggal Lahir"],
          ...["Tempat dan Tgl Lahir", "Tempat Lahir dan Tgl Lahir", "Kota/Tanggal Lahir", "Kelahiran"],
          ...[
            "Tanggal Lahir/Tempat Lahir",
            "Tanggal/Tempat Lahir",
            "Tempat Tgl Bln Thn Lahir",
            "Tempat dan Tgl Lhr",
          ],
        ],
        parse: placeAndDateParser(parseBirthDate),
        isStandIn: true,
      },
    ],
  },
  maritalStatus: {
    ...APPLICANT_FIELDS.maritalStatus,
    columns: [
      {
        header: APPLICANT_FIELDS.maritalStatus.header,
        aliases: [
          ...["Status Kawin", "Sta_kawin", "Status Pernikahan", "Status Nikah", "Status Menikah"],
          ...["Perkawinan", "Marital Status", "Status Kawin Ket", "Status Perkawinan Ket", "Sts Kawin"],
          ...[
            "Status Kawin/Belum",
            "Status Nikah/Belum",

            "Status Marital",
            "Status Pernikahan/Kawin",
          ],
        ],
        parse: parseMaritalStatus,
        beside: { headers: DTSEN_HEADERS, parserFor: dtsenMaritalStatusParser },
      },
      {
        header: "Kawin",
        aliases: [
          "Kawin/Belum Kawin",
          "Kawin/Tidak",
          "Menikah",
          "Nikah",
          "Sudah Menikah",
          "Sudah Kawin",
          "Sudah Nikah",
        ],
        parse: parseMarried,
        isStandIn: true,
      },
      {
        // So many things are a status that only words of marriage in it tell.
        header: "Status",
        aliases: [
          "Keterangan Status",
          "Status Keterangan",
          "Keterangan",
          "Ket",
          "Status/Ket",
          "Status Keluarga",
        ],
        parse: parseMaritalStatus,
        isToldBy: areMaritalWords,
      },
    ],
  },
  occupation: {
    ...APPLICANT_FIELDS.occupation,
    columns: [
      {
        header: APPLICANT_FIELDS.occupation.header,
        aliases: [
          "Jenis Pekerjaan",
          "Jns Pekerjaan",
          "Pekerjaan Utama",
          "Mata Pencaharian",
          "Profesi",
          "Occupation",
          ...["Pekerjaan Ket", "Jenis Pekerjaan Ket", "Pekerjaan Sesuai KTP", "Pekerjaan Pokok", "Job"],
          ...["Pekerjaan Sekarang", "Pekerjaan Saat Ini", "Nama Pekerjaan"],
        ],
        parse: parseOccupation,
      },
      {
        header: "Kode Pekerjaan",
        aliases: ["Pekerjaan ID", "ID Pekerjaan", "Pekerjaan KTP"],
        parse: parseOccupation,
        isStandIn: true,
      },
    ],
  },
  ...AREA_FIELDS,
  register: {
    ...APPLICANT_FIELDS.register,
    columns: [
      {
        header: APPLICANT_FIELDS.register.header,
        aliases: ["No DTKS", "Nomor DTKS", "DTKS", "No ID DTKS"],
        parse: registerParser("dtks"),
      },
      {
        header: "Terdaftar DTKS",
        aliases: [
          ...["Status DTKS", "Masuk DTKS", "Ada DTKS", "Peserta DTKS", "Terdaftar di DTKS"],
          "Terdaftar dalam DTKS",
        ],
        parse: registerParser("dtks"),
      },
      { header: "ID Semesta", aliases: [], parse: parseSemestaId },
      { header: "ID ART DTKS", aliases: ["No ART DTKS"], parse: registerParser("dtks") },
      {
        header: "ID DTSEN",
        aliases: ["No DTSEN", "Nomor DTSEN", "DTSEN", "No ID DTSEN"],
        parse: registerParser("dtsen"),
      },
      {
        header: "Terdaftar DTSEN",
        aliases: [
          ...["Status DTSEN", "Masuk DTSEN", "Ada DTSEN", "Peserta DTSEN", "Terdaftar di DTSEN"],
          "Terdaftar dalam DTSEN",
        ],
        parse: registerParser("dtsen"),
      },
      {
        // Of the three deciles of DTSEN only the national one is the register's own.
        header: "Desil Nasional",
        aliases: ["Desil DTSEN"],
        parse: parseDecile,
      },
      {
        // SIKS-NG: an entry that is listed and no longer counts.
        header: "Nonaktif",
        aliases: ["is_nonaktif", "Status Nonaktif"],
        parse: parseInactive,
        ends: "dtks",
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
          ...["Terdaftar di BDT", "Terdaftar dalam BDT"],
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
    ...APPLICANT_FIELDS.hasFixedDomicile,
    columns: [
      {
        header: APPLICANT_FIELDS.hasFixedDomicile.header,
        aliases: [
          "Berdomisili Tetap",
          "Tempat Tinggal Tetap",
          "Menetap",
          "Has Fixed Domicile",
          ...["Bertempat Tinggal Tetap", "Tinggal Tetap", "Berdomisili Menetap", "Domisili Menetap"],
          ...[
            "Penduduk Tetap",
            "Warga Tetap",
            "Memiliki Tempat Tinggal Tetap",
            "Mempunyai Tempat Tinggal Tetap",
          ],
          ...["Memiliki Domisili Tetap", "Mempunyai Domisili Tetap", "Status Domisili Tetap"],
        ],
        parse: parseYesNo,
      },
      {
        // A place, or an answer.
        header: "Domisili",
        aliases: ["Status Domisili", "Domisili di Desa", "Alamat Tetap"],
        parse: parseYesNo,
        isToldBy: (cells) => couldBe(cells, parseYesNo),
      },
    ],
  },
  isWilling: {
    ...APPLICANT_FIELDS.isWilling,
    columns: [
      {
        header: APPLICANT_FIELDS.isWilling.header,
        aliases: [
          "Bersedia",
          "Bersedia Berkelompok",
          "Kesediaan",
          "Kesediaan Berkelompok",
          "Siap",
          "Is Willing",
          ...["Sanggup", "Sanggup Berkelompok", "Kesanggupan", "Kesanggupan Berkelompok", "Mau Berkelompok"],
          ...[
            "Bersedia Bergabung",
            "Bersedia Bergabung KUBE",
            "Bersedia Bergabung Kelompok",
            "Bersedia Ikut KUBE",
          ],
          ...[
            "Bersedia Menjadi Anggota",
            "Bersedia Menjadi Anggota KUBE",
            "Bersedia Menjadi Anggota Kelompok",
          ],
          ...[
            "Bersedia Bekerja Kelompok",
            "Siap Bekerja Kelompok",
            "Bersedia Masuk KUBE",
            "Bersedia Masuk Kelompok",
          ],
          ...["Siap Bergabung", "Siap Menjadi Anggota", "Bersedia Bekerja Sama", "Siap Bekerja Sama"],
          ...["Bersedia Berusaha Kelompok", "Bersedia Bekerja Secara Kelompok", "Pernyataan Kesediaan"],
        ],
        parse: parseYesNo,
      },
    ],
  },
  hasSkill: {
    ...APPLICANT_FIELDS.hasSkill,
    columns: [
      {
        header: APPLICANT_FIELDS.hasSkill.header,
        aliases: [
          "Ketrampilan",
          "Keahlian",
          "Potensi dan Keterampilan",
          "Memiliki Keterampilan",
          "Skill",
          "Has Skill",
          ...["Keahlian/Keterampilan", "Keterampilan/Keahlian", "Jenis Keterampilan", "Jenis Keahlian"],
          ...["Potensi/Keterampilan", "Memiliki Keahlian", "Mempunyai Keterampilan", "Punya Keterampilan"],
          ...["Keterampilan Khusus", "Bidang Keterampilan", "Bidang Keahlian", "Ada Keterampilan", "Skills"],
        ],
        parse: parseSkill,
      },
    ],
  },
  vitalStatus: {
    ...APPLICANT_FIELDS.vitalStatus,
    columns: [
      {
        header: APPLICANT_FIELDS.vitalStatus.header,
        // OpenSID: status_dasar
        aliases: ["Status Hidup", "Vital Status"],
        parse: parseVitalStatus,
      },
      {
        header: "Masih Hidup",
        // DTSEN: masih_hidup_label
        aliases: ["Masih Hidup Label", "Hidup", "Status Masih Hidup"],
        parse: parseAlive,
      },
      {
        header: "Ket Meninggal",
        // SIKS-NG: KET_MENINGGAL
        aliases: [
          "Keterangan Meninggal",
          "Status Meninggal",
          "Meninggal",
          "Sudah Meninggal",
          "Hidup/Meninggal",
        ],
        parse: parseDeath,
      },
      {
        header: "Keterangan",
        aliases: ["Keterangan Lain", "Keterangan Lainnya"],
        parse: parseRemark,
        isRemark: true,
      },
      { header: "Ket", aliases: ["Ket Lain"], parse: parseRemark, isRemark: true },
      { header: "Catatan", aliases: ["Catatan Lain"], parse: parseRemark, isRemark: true },
    ],
  },
};

/** The columns of a list of applicants. */
export const APPLICANT_COLUMNS: ColumnTable<TableField> = createColumnTable({
  rows: FIELD_TABLE,
  keyField: "nik",
  groupField: "kube",
  unusedHeaders: UNUSED_HEADERS,
  subjects:
    /(?<![a-z])(?:anggota (?:kube|kelompok)|penerima (?:manfaat|bantuan)|calon|anggota|peserta|warga|penduduk|kpm|penerima|responden|pemohon)(?![a-z])/g,
  pairs: [
    { fields: ["name", "nik"], parsers: [parseNameBesideNik, parseNikBesideName] },
    { fields: ["nik", "name"], parsers: [parseNikBesideName, parseNameBesideNik] },
    { fields: ["nik", "noKk"], parsers: [nikAt(0), kkAt(1)] },
    { fields: ["noKk", "nik"], parsers: [kkAt(0), nikAt(1)] },
  ],
});
