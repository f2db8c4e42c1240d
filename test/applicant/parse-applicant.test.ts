import { describe, expect, test } from "vitest";
import { CallError } from "../../src/error.ts";
import { parseApplicant } from "../../src/parse-applicant.ts";

const NIK = "2101991708800001";

/** The issues of a row as code and column, and the applicant. */
function outline(row: Readonly<Record<string, unknown>>, asOf?: string): unknown {
  const { applicant, issues } = parseApplicant(row, { asOf });
  return { applicant, issues: issues.map(({ code, column }) => `${code} ${column}`) };
}

test("a whole row becomes an applicant without issues", () => {
  expect(
    parseApplicant({
      "Nama KUBE": "KUBE Mandiri 1",
      "Jenis Usaha": "ternak kambing",
      NIK: "2101995202691409",
      "No KK": "2101991407073944",
      Nama: "Sri  Handayani ",
      "Jenis Kelamin": "Perempuan",
      "Tanggal Lahir": "12/02/1969",
      "Status Perkawinan": "KAWIN",
      Pekerjaan: "PEDAGANG",
      "Desa/Kelurahan": "Kijang Kota",
      Kecamatan: "Bintan Timur",
      "Kabupaten/Kota": "Bintan",
      Provinsi: "Kepulauan Riau",
      "Kode Wilayah": "21.01.06.1008",
      "ID DTKS": "6268661555",
      "Domisili Tetap": "Ya",
      "Siap Berkelompok": "ya",
      Keterampilan: "menganyam tikar",
    }),
  ).toEqual({
    applicant: {
      kube: "KUBE Mandiri 1",
      nik: "2101995202691409",
      noKk: "2101991407073944",
      name: "Sri Handayani",
      sex: "perempuan",
      birthDate: "1969-02-12",
      maritalStatus: "kawin",
      occupation: "pedagang",
      area: {
        desa: "Kijang Kota",
        kecamatan: "Bintan Timur",
        kabupaten: "Bintan",
        provinsi: "Kepulauan Riau",
        code: "21.01.06.1008",
      },
      register: "dtks",
      hasFixedDomicile: true,
      isWilling: true,
      hasSkill: true,
    },
    issues: [],
  });
});

test("a record needs no more than a few of the columns", () => {
  expect(parseApplicant({ NIK, "Tgl Lahir": "17 Agustus 1980", Pekerjaan: "Petani" })).toEqual({
    applicant: { nik: NIK, birthDate: "1980-08-17", occupation: "petani-pekebun" },
    issues: [],
  });
});

test("an empty cell is missing, without an issue", () => {
  const empties = { "No KK": "", Nama: "  ", Pekerjaan: "\u00a0", "Tanggal Lahir": null, JK: undefined };
  expect(outline({ NIK, ...empties })).toEqual({ applicant: { nik: NIK }, issues: [] });
});

test("the result is frozen through and through, and has no undefined properties", () => {
  const { applicant, issues } = parseApplicant({ NIK, Desa: "Sei Lekop", JK: "", Umur: "41", Aneh: "x" });
  expect([applicant, applicant.area, issues, issues[0]].map(Object.isFrozen)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(Object.entries(applicant)).toEqual([
    ["nik", NIK],
    ["area", { desa: "Sei Lekop" }],
  ]);
});

test("an issue says where, what, and what to do, in Indonesian unless told", () => {
  const row = { NIK: "210199170880001" };
  const place = { code: "nik/length", severity: "error", line: 7, column: "NIK" };
  expect(parseApplicant(row, { line: 7 }).issues).toEqual([
    {
      ...place,
      message: "NIK berisi `15` angka, seharusnya `16`",
      hint: "salin ulang NIK 16 angka dari KTP atau KK",
    },
  ]);
  expect(parseApplicant(row, { line: 7, lang: "en" }).issues).toEqual([
    {
      ...place,
      message: "the NIK has `15` digits, expected `16`",
      hint: "copy the 16-digit NIK again from the identity or family card",
    },
  ]);
});

test("a value lost to an error is missing, and every fault is told", () => {
  expect(
    outline({ NIK: "2,10199E+15", "No KK": "1", "Tgl Lahir": "31/02/1980", JK: "X", Pekerjaan: "Juragan" }),
  ).toEqual({
    applicant: {},
    issues: [
      "nik/excel-damaged NIK",
      "kk/length No KK",
      "choice/unknown JK",
      "date/impossible Tgl Lahir",
      "occupation/unrecognised Pekerjaan",
    ],
  });
});

describe("nik/missing", () => {
  test("is the fault of an empty NIK cell", () => {
    expect(outline({ "No. NIK": " ", Nama: "Sri" })).toEqual({
      applicant: { name: "Sri" },
      issues: ["nik/missing No. NIK"],
    });
  });

  test("is the fault of a row under a header without a NIK", () => {
    expect(outline({ Nama: "Sri" })).toEqual({ applicant: { name: "Sri" }, issues: ["nik/missing null"] });
  });

  test("is not told of a NIK that is there but damaged", () => {
    expect(outline({ NIK: "12" })).toEqual({ applicant: {}, issues: ["nik/length NIK"] });
  });
});

describe("a NIK against the other columns", () => {
  test("agrees with the same birth date and sex", () => {
    expect(outline({ NIK, "Tgl Lahir": "17/08/1980", JK: "L" })).toEqual({
      applicant: { nik: NIK, birthDate: "1980-08-17", sex: "laki-laki" },
      issues: [],
    });
  });

  test("that disagrees gives warnings and changes nothing, as a NIK is never corrected", () => {
    expect(outline({ NIK, "Tgl Lahir": "18/08/1980", JK: "P" })).toEqual({
      applicant: { nik: NIK, birthDate: "1980-08-18", sex: "perempuan" },
      issues: ["nik/birth-date-mismatch NIK", "nik/sex-mismatch NIK"],
    });
  });
});

describe("date/in-future", () => {
  const row = { NIK, "Tgl Lahir": "17/08/1980" };

  test("a birth date after the day of the check is an error, and missing", () => {
    expect(outline(row, "1980-08-16")).toEqual({
      applicant: { nik: NIK },
      issues: ["date/in-future Tgl Lahir"],
    });
  });

  test("a birth date on the day of the check is none", () => {
    expect(outline(row, "1980-08-17")).toEqual({
      applicant: { nik: NIK, birthDate: "1980-08-17" },
      issues: [],
    });
  });

  test.each(["2022-02-30", "22/02/2022", "kemarin"])(
    "a day of the check like %s is a fault of the call",
    (asOf) => {
      expect(() => parseApplicant(row, { asOf })).toThrow(CallError);
    },
  );
});

describe("cells that are no texts", () => {
  test("a NIK given as a number has all its digits", () => {
    expect(outline({ NIK: 2101991708800001 })).toEqual({ applicant: { nik: NIK }, issues: [] });
  });

  test("a NIK given as a number beyond 2^53 has lost its last digits", () => {
    expect(outline({ NIK: Number("9101991708800001") })).toEqual({
      applicant: {},
      issues: ["nik/excel-damaged NIK"],
    });
  });

  test("a NIK given as a bigint, a code as a number, a declaration as a boolean", () => {
    expect(outline({ NIK: 9101991708800001n, Pekerjaan: 9, Bersedia: true, Keterampilan: false })).toEqual({
      applicant: { nik: "9101991708800001", occupation: "petani-pekebun", isWilling: true, hasSkill: false },
      issues: [],
    });
  });

  test("a Date is its day in Indonesia, and unreadable at an hour that is not the same day there", () => {
    const birthDate = { applicant: { nik: NIK, birthDate: "1980-08-17" }, issues: [] };
    expect(outline({ NIK, "Tgl Lahir": new Date("1980-08-17") })).toEqual(birthDate);
    // Midnight in western Indonesia, as a reader of workbooks gives it there.
    expect(outline({ NIK, "Tgl Lahir": new Date("1980-08-16T17:00:00Z") })).toEqual(birthDate);
    expect(outline({ NIK, "Tgl Lahir": new Date("1980-08-16T20:00:00Z") })).toEqual({
      applicant: { nik: NIK },
      issues: ["date/unreadable Tgl Lahir"],
    });
  });

  test.each([
    ["an object", { a: 1 }],
    ["an array", ["x"]],
    ["an invalid Date", new Date(Number.NaN)],
    ["a symbol", Symbol("x")],
    ["a function", () => "x"],
  ])("%s is no text", (_, Nama) => {
    expect(outline({ NIK, Nama })).toEqual({ applicant: { nik: NIK }, issues: ["cell/not-text Nama"] });
  });
});

describe("what the eye cannot see in a cell does not count", () => {
  test.each([
    ["a NUL", `2101991708800\u0000001`],
    ["a zero-width space", `\u200b${NIK}\u200b`],
    ["a mark of text direction", `\u202a${NIK}\u202c`],
    ["a byte order mark", `\ufeff${NIK}`],
    ["no-break spaces", `\u00a0${NIK}\u00a0`],
    ["half a surrogate pair", `${NIK}\ud800`],
  ])("%s", (_, cell) => {
    expect(outline({ NIK: cell })).toEqual({ applicant: { nik: NIK }, issues: [] });
  });

  test("a line break is a space", () => {
    expect(outline({ NIK, Nama: "Sri\r\n Handayani" })).toEqual({
      applicant: { nik: NIK, name: "Sri Handayani" },
      issues: [],
    });
  });
});

test("cell/too-long: a cell of 10,000 characters is read, one more is not", () => {
  expect(outline({ NIK, Nama: "x".repeat(10_000) })).toEqual({
    applicant: { nik: NIK, name: "x".repeat(10_000) },
    issues: [],
  });
  expect(parseApplicant({ NIK, Nama: "x".repeat(10_001) }, { lang: "en" }).issues).toMatchObject([
    { code: "cell/too-long", message: "the cell has `10001` characters, at most `10000` are read" },
  ]);
});

describe("two columns of one field", () => {
  test("go together where one of them is empty or both agree", () => {
    const applicant = { nik: NIK, area: { desa: "Sei Lekop" } };
    expect(outline({ NIK, Desa: "", Kelurahan: "Sei Lekop" })).toEqual({ applicant, issues: [] });
    expect(outline({ NIK, Desa: "Sei Lekop", Kelurahan: "Sei Lekop" })).toEqual({ applicant, issues: [] });
  });

  test("that disagree are a conflict, and the value is missing", () => {
    const { applicant, issues } = parseApplicant({ NIK, Desa: "Sei Lekop", Kelurahan: "Kijang Kota" });
    expect({ applicant, issues }).toEqual({
      applicant: { nik: NIK },
      issues: [
        {
          code: "cell/conflict",
          severity: "error",
          line: null,
          column: "Desa",
          message: "kolom `Desa` dan `Kelurahan` memuat hal yang sama dengan isi yang berbeda",
          hint: "samakan isinya, atau kosongkan yang salah",
        },
      ],
    });
  });
});

describe("several registers", () => {
  const registerOf = (row: Readonly<Record<string, string>>) =>
    parseApplicant({ NIK, ...row }).applicant.register;

  test("one that says yes is enough", () => {
    expect(registerOf({ IDBDT: "tidak", "ID DTKS": "6268661555" })).toBe("dtks");
    expect(registerOf({ IDBDT: "210200077506324", IDARTBDT: "" })).toBe("bdt");
  });

  test("of two that say yes the newer counts", () => {
    expect(registerOf({ "ID DTSEN": "ya", "ID DTKS": "ya", DTPFMOTM: "ya" })).toBe("dtsen");
  });

  test("none takes every one of them saying no", () => {
    expect(registerOf({ IDBDT: "tidak", "ID DTKS": "tidak", "Terdaftar di": "-" })).toBe("none");
    expect(registerOf({ IDBDT: "tidak", "ID DTKS": "" })).toBeUndefined();
    expect(registerOf({ IDBDT: "tidak", "ID DTKS": "menunggu" })).toBeUndefined();
  });
});

describe("keys of a record", () => {
  test("are headers, and their issues come first", () => {
    expect(outline({ NIK: "1", Aneh: "x" })).toEqual({
      applicant: {},
      issues: ["header/unknown Aneh", "nik/length NIK"],
    });
  });

  test("that are inherited do not count", () => {
    expect(outline(Object.create({ NIK }))).toEqual({ applicant: {}, issues: ["nik/missing null"] });
  });

  test("that could poison an object are refused", () => {
    expect(outline(JSON.parse(`{"NIK":"${NIK}","__proto__":{"nama":"x"},"constructor":"y"}`))).toEqual({
      applicant: { nik: NIK },
      issues: ["header/forbidden __proto__", "header/forbidden constructor"],
    });
  });
});
