import { describe, expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { CallError } from "../../src/error.ts";
import { declaredHeaders } from "../../src/row/column.ts";
import { type HeaderOptions, issuesOfHeader, readHeader as readHeaderOf } from "../../src/row/read-header.ts";
import { integerParser } from "../../src/row/values/parse-integer.ts";

const KUBE_LIST =
  "Nama KUBE;Jenis Usaha;NIK;No KK;Nama;Jenis Kelamin;Tanggal Lahir;Status Perkawinan;Pekerjaan;Desa/Kelurahan;Kecamatan;Kabupaten/Kota;Provinsi;Kode Wilayah;ID DTKS;Domisili Tetap;Siap Berkelompok;Keterampilan";
const DTKS_EXPORT =
  "id_dtks,provinsi,kabupatenkota,kecamatan,desakeluarahan,alamat,dusun,rt,rw,nomor_kk,nomor_nik,nama,tanggal_lahir,tempat_lahir,jenis_kelamin,nama_ibu_kandung,hubungan_keluarga";
const BDT_EXPORT =
  "IDBDT;IDARTBDT;KDPROP;KDKAB;KDKEC;KDDESA;NoPesertaPKH;Nama;JnsKel;TmpLahir;TglLahir;HubKRT;NIK;NoKK;Umur;Sta_kawin;Ada_pkh;Ada_BPNT";
const BLT_LIST =
  "NO;NIK;NAMA KEPALA KELUARGA;JENIS KELAMIN;TANGGAL LAHIR;JUMLAH ANGGOTA KELUARGA;ALAMAT;RT;RW;JENIS PEKERJAAN;KODE_JP;KRITERIA BLT;KODE_KRIT;METODE PEMBAYARAN;KODE_BAYAR";

function readHeader(header: readonly string[], options?: HeaderOptions) {
  return readHeaderOf(APPLICANT_COLUMNS, header, options);
}

/** What the cells of a header feed; `null` for those not used. */
function fieldsOf(header: readonly string[]): readonly (string | null)[] {
  return readHeader(header).columns.map((column) => column?.field ?? null);
}

describe("the headers of real lists are all known", () => {
  test("the lists of Bintan 2022 and Ngawi 2020", () => {
    const header = KUBE_LIST.split(";");
    expect(readHeader(header).issues).toEqual([]);
    expect(fieldsOf(header)).toEqual([
      ...["kube", null, "nik", "noKk", "name", "sex", "birthDate", "maritalStatus", "occupation"],
      ...["area.desa", "area.kecamatan", "area.kabupaten", "area.provinsi", "area.code", "register"],
      ...["hasFixedDomicile", "isWilling", "hasSkill"],
    ]);
  });

  test("the export of DTKS", () => {
    const header = DTKS_EXPORT.split(",");
    expect(readHeader(header).issues).toEqual([]);
    expect(fieldsOf(header)).toEqual([
      ...[
        "register",
        "area.provinsi",
        "area.kabupaten",
        "area.kecamatan",
        "area.desa",
        null,
        null,
        null,
        null,
      ],
      ...["noKk", "nik", "name", "birthDate", null, "sex", null, null],
    ]);
  });

  test("the members of BDT", () => {
    const header = BDT_EXPORT.split(";");
    expect(readHeader(header).issues).toEqual([]);
    expect(fieldsOf(header)).toEqual([
      ...["register", "register", null, null, null, null, null, "name", "sex", null, "birthDate", null],
      ...["nik", "noKk", null, "maritalStatus", null, null],
    ]);
  });

  test("the list of BLT Desa", () => {
    const header = BLT_LIST.split(";");
    expect(readHeader(header).issues).toEqual([]);
    expect(fieldsOf(header)).toEqual([
      ...[null, "nik", "name", "sex", "birthDate", null, null, null, null, "occupation"],
      ...[null, null, null, null, null],
    ]);
  });
});

test("usual spellings name the same column", () => {
  const spellings = ["No. KK", "Nomor KK", "NoKK", "NO_KK", " no  kk "];
  expect(spellings.map((spelling) => fieldsOf([spelling]))).toEqual(spellings.map(() => ["noKk"]));
});

test("the fields are those that some cell feeds", () => {
  expect(readHeader(["NIK", "Kelurahan", "Alamat", ""]).fields).toEqual(new Set(["nik", "area.desa"]));
});

test("the head of family is the person only where nobody else is named", () => {
  expect(fieldsOf(["NIK", "Nama Kepala Keluarga"])).toEqual(["nik", "name"]);
  expect(fieldsOf(["NIK", "Nama Kepala Keluarga", "Nama"])).toEqual(["nik", null, "name"]);
  expect(readHeader(["NIK", "Nama Kepala Keluarga", "Nama"]).issues).toEqual([]);
});

describe("grouping", () => {
  const header = ["Nama KUBE", "NIK", "Desa/Kelurahan", "Dusun"];
  const groupsOf = (groupBy?: string | null) => {
    const { feeds, fields } = readHeader(header, { groupBy });
    const sources = feeds.find(({ field }) => field === "kube")?.sources ?? [];
    return { by: sources.map(({ name }) => name), fields: [...fields].sort() };
  };

  test("is by the group's name unless told", () => {
    expect(groupsOf()).toEqual({ by: ["Nama KUBE"], fields: ["area.desa", "kube", "nik"] });
  });

  test("can be by any other column, which keeps its own meaning", () => {
    expect(groupsOf("desa / kelurahan")).toEqual({
      by: ["Desa/Kelurahan"],
      fields: ["area.desa", "kube", "nik"],
    });
    expect(groupsOf("Dusun")).toEqual({ by: ["Dusun"], fields: ["area.desa", "kube", "nik"] });
  });

  test("can be left out", () => {
    expect(groupsOf(null)).toEqual({ by: [], fields: ["area.desa", "nik"] });
  });

  test("by a column that is not there is a fault of the call", () => {
    expect(() => groupsOf("Dusunn")).toThrow(
      new CallError({
        id: "tidak ada kolom `Dusunn` untuk pengelompokan; mungkin maksudnya `Dusun`?",
        en: "no column `Dusunn` to group by; did you mean `Dusun`?",
      }),
    );
    expect(() => groupsOf("Pendamping Lapangan")).toThrow(
      "tidak ada kolom `Pendamping Lapangan` untuk pengelompokan",
    );
  });
});

describe("issues of a header", () => {
  const issuesOf = (...header: readonly string[]) =>
    issuesOfHeader(readHeader(header, { line: 3, lang: "en" }), { line: 3, lang: "en" });

  test("header/duplicate: two cells of one column", () => {
    expect(issuesOf("NIK", "Nama", "Nama Lengkap")).toEqual([
      {
        code: "header/duplicate",
        severity: "error",
        line: 3,
        column: "Nama Lengkap",
        message: "the columns `Nama` and `Nama Lengkap` hold the same thing",
        hint: "remove one of the columns, or rename it",
      },
    ]);
  });

  test("header/unknown: a misspelt header comes with the one probably meant, if its cells can be such values", () => {
    const header = readHeader(["NIK", "Tangal Lahir"], { samples: [["2101990201800001"], ["02/01/1980"]] });
    expect(issuesOfHeader(header, { line: 3, lang: "en" })).toEqual([
      {
        code: "header/unknown",
        severity: "warning",
        line: 3,
        column: "Tangal Lahir",
        message: "the column `Tangal Lahir` is not known, so it is not used",
        hint: "did you mean `Tanggal Lahir`?",
      },
    ]);
    expect(readHeader(["Tangal Lahir"], { samples: [["merah"]] }).unknown).toEqual([
      { name: "Tangal Lahir", suggestion: null },
    ]);
  });

  test("header/unknown: all of them are one remark; neither a strange header nor one like an unused one suggests a column", () => {
    expect(
      issuesOf("Warna Kesukaan", "Alamatt").map(({ column, message, hint }) => [column, message, hint]),
    ).toEqual([
      [
        null,
        "the columns `Warna Kesukaan`, `Alamatt` are not known, so they are not used",
        'if one is needed, say what it holds, as in `--column "Warna Kesukaan=…"`; if not, ignore this',
      ],
    ]);
  });

  test("header/unknown: what stands in backticks is short, and holds neither control characters nor backticks", () => {
    expect(issuesOf(`a\u0000b\`${"x".repeat(100)}`).map(({ message }) => message)).toEqual([
      `the column \`ab'${"x".repeat(36)}…\` is not known, so it is not used`,
    ]);
  });

  test("header/unknown: a long number, as in a file without a header, is masked", () => {
    expect(issuesOf("2101991708800001").map(({ column, message }) => [column, message])).toEqual([
      ["***", "the column `***` is not known, so it is not used"],
    ]);
  });

  test("header/forbidden: a name that plain objects have a meaning for", () => {
    expect(
      issuesOf("__proto__", "constructor", "prototype").map(({ code, message }) => [code, message]),
    ).toEqual([
      ["header/forbidden", "a column may not be named `__proto__`"],
      ["header/forbidden", "a column may not be named `constructor`"],
      ["header/forbidden", "a column may not be named `prototype`"],
    ]);
  });

  test("none for empty cells, for known but unused headers, nor for those of a fact that a ruleset declares", () => {
    const declared = [{ ...declaredHeaders("member.landArea", ["luas_lahan"]), parse: integerParser(0) }];
    expect(readHeader(["", " ", "No", "Umur", "Luas Lahan"], { declared }).issues).toEqual([]);
  });

  test("none for a group's name that is not grouped by", () => {
    expect(readHeader(["Nama KUBE", "Kelompok"], { groupBy: null }).issues).toEqual([]);
  });
});
