import { describe, expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { MONITORING_COLUMNS } from "../../src/monitoring/columns.ts";
import { declaredHeaders } from "../../src/row/column.ts";
import { fieldsOfMeaning, headerMeanings } from "../../src/row/header-meaning.ts";
import { parseYesNo } from "../../src/row/values/parse-yes-no.ts";

const meaningOf = headerMeanings(APPLICANT_COLUMNS);
/** What a header of a list of applicants may feed, or what else is known of it. */
const read = (header: string): string => {
  const meaning = meaningOf(header);
  return fieldsOfMeaning(meaning).join("+") || meaning.kind;
};

describe("a header is read in its parts", () => {
  test.each([
    ["NIK (16 digit)", "nik"],
    ["NIK (wajib 16 angka)", "nik"],
    ["Tanggal Lahir (DD/MM/YYYY)", "birthDate"],
    ["Tanggal Lahir [contoh: 17-08-1980]", "birthDate"],
    ["Jenis Kelamin (L/P)", "sex"],
    ["Status Perkawinan*", "maritalStatus"],
    ["Status Perkawinan (Kawin/Belum/Janda/Duda)", "maritalStatus"],
    ["Nama Lengkap (sesuai KTP)", "name"],
    ["Nama sesuai dengan KK", "name"],
    ["Nomor Induk Kependudukan (NIK)", "nik"],
    ["Nomor Kartu Keluarga (KK)", "noKk"],
    ["Nomor Identitas (NIK)", "nik"],
    ["(NIK)", "nik"],
    ["NIK/No. KTP", "nik"],
    ["No. KK / NKK", "noKk"],
    ["DESA / KEL.", "area.desa"],
    ["Pekerjaan/Usaha", "occupation"],
    ["Nama Anggota / Pengurus", "name"],
    ["Keterampilan/Keahlian", "hasSkill"],
    ["Keterampilan & Potensi", "hasSkill"],
    ["N I K", "nik"],
    ["NO.KK", "noKk"],
    ["Jns. Kelamin", "sex"],
    ["Tgl. Lhr", "birthDate"],
    ["Stat. Kwn", "maritalStatus"],
    ["No.\nKartu Keluarga", "noKk"],
    ["TglLahir", "birthDate"],
    ["NIK Anggota KUBE", "nik"],
    ["NIK Calon Penerima Bantuan", "nik"],
    ["Tanggal Lahir Anggota", "birthDate"],
    ["grup_identitas/nik", "nik"],
    ["grup-nik", "nik"],
    ["data.identitas.nik", "nik"],
    ["Data Anggota/Pekerjaan", "occupation"],
    ["grup_a/grup_b/desa_kelurahan", "area.desa"],
    ["identitas::tanggal_lahir", "birthDate"],
    ["3. Tanggal Lahir", "birthDate"],
    ["A. NIK", "nik"],
    ["12) Pekerjaan", "occupation"],
    ["Apakah Anda bersedia berkelompok?", "isWilling"],
    ["Apakah Bapak/Ibu bersedia bergabung dalam kelompok?", "isWilling"],
    ["Sebutkan keterampilan yang Anda miliki", "hasSkill"],
    ["Tuliskan nomor KK Anda", "noKk"],
    ["Siapa nama lengkap Anda?", "name"],
    ["Apakah terdaftar di DTKS?", "register"],
    ["Apakah Anda berdomisili tetap?", "hasFixedDomicile"],
    ["5. Bersedia berkelompok (Ya/Tidak)", "isWilling"],
  ])("%s", (header, field) => {
    expect(read(header)).toBe(field);
  });
});

describe("what is of somebody else is never the person's", () => {
  test.each([
    ...["NIK_IBU", "NIK_AYAH", "ayah_nik", "ibu_nik", "NIK pasangan", "NIK Suami/Istri", "NIK (Istri)"],
    ...["ketua/nik", "kepala_keluarga.nik", "Tanggal Lahir Ibu", "Pekerjaan Orang Tua", "No KTP Pendamping"],
    ...["nama_ketua_individu", "nik_sekretaris", "No. KK (Ketua)", "NIK Kepala Keluarga"],
  ])("%s", (header) => {
    expect(read(header)).toBe("unused");
  });
});

describe("what could be two things is not guessed", () => {
  test.each([
    ["Desa/Kecamatan", "ambiguous"],
    ["Pekerjaan (Status Perkawinan)", "ambiguous"],
    ["Nama KUBE / Desa", "ambiguous"],
    ["Nama/NIK", "name+nik"],
    ["Nama (NIK)", "name+nik"],
    ["NIK/No. KK", "nik+noKk"],
    ["No KK & NIK", "noKk+nik"],
  ])("%s", (header, expected) => {
    expect(read(header)).toBe(expected);
  });
});

describe("what is of another time, or holds more than its name, is not read", () => {
  test.each([
    ...["Pekerjaan (sampingan)", "Alamat/Desa", "Desa (RT/RW)", "Desa/Dusun", "NIK lama", "Non-DTKS"],
    ...["Tempat.Pekerjaan", "Memiliki NIK", "Tidak Bersedia", "Jumlah Pekerjaan"],
  ])("%s", (header) => {
    expect(["unknown", "unused"]).toContain(read(header));
  });
});

test("a figure in another unit or of another time is not seen from its cells, so its hint must be harmless", () => {
  const meaning = headerMeanings(MONITORING_COLUMNS);
  const fieldIn = (header: string) => fieldsOfMeaning(meaning(header));
  expect(["Omset (Rp)", "Omset (dalam rupiah)", "Jumlah Anggota (orang)"].map(fieldIn)).toEqual([
    ["turnover"],
    ["turnover"],
    ["memberCount"],
  ]);
  expect(["Omset (juta)", "Omset (target)", "Omset 2021", "Target/Omset"].flatMap(fieldIn)).toEqual([]);
  expect(fieldIn("Pendapatan Anggota (Awal)")).toEqual(["baselineMemberIncome"]);
});

test("a column that a ruleset declares is read in parts too, and before those of the table", () => {
  const declared = [
    { ...declaredHeaders("member.isHead", ["Pencari Nafkah", "Kepala Keluarga"]), parse: parseYesNo },
  ];
  const meaning = headerMeanings(APPLICANT_COLUMNS, { declared });
  for (const header of ["Pencari Nafkah (Ya/Tidak)", "Apakah Anda pencari nafkah?", "Kepala Keluarga"])
    expect(fieldsOfMeaning(meaning(header))).toEqual(["facts.member.isHead"]);
});

test("a header of any length and shape is looked at in no time", () => {
  const begin = performance.now();
  for (const text of ["a/", "(", "((a) ", "1. ", "di ktp ", "ibu ", "_", "::", "a.b", "（"]) {
    meaningOf(text.repeat(2000));
    meaningOf(text.repeat(40));
  }
  expect(performance.now() - begin).toBeLessThan(1000);
});
