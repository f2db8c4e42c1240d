/** Columns that hold two things, and codes that mean different things in different systems. */
import { parseApplicant } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { dtsenMaritalStatusParser } from "../../src/applicant/values/dtsen-marital-status.ts";
import { parseBirthDate } from "../../src/applicant/values/parse-birth-date.ts";
import { placeAndDateParser } from "../../src/row/values/place-and-date.ts";

const NIK = "2101990201800001";
const KK = "2101990101100001";

/** What a row says, and the codes of what is wrong with it. */
function read(row: Readonly<Record<string, unknown>>) {
  const { applicant, issues } = parseApplicant(row);
  return { ...applicant, issues: issues.map(({ code }) => code) };
}

describe("of a place and a date in one cell the date is taken", () => {
  const parse = placeAndDateParser(parseBirthDate);
  test.each([
    ["Bintan, 02-01-1980", "1980-01-02"],
    ["Bintan/06-04-1983", "1983-04-06"],
    ["Bintan, 03 Februari 1981", "1981-02-03"],
    ["07 Mei 1984", "1984-05-07"],
    ["1985-06-08", "1985-06-08"],
    ["Tanjung Pinang 17/08/1980", "1980-08-17"],
    ["TJ. PINANG,17-08-1980", "1980-08-17"],
    ["Dusun 3, 17-08-1980", "1980-08-17"],
    ["17-08-1980, Bintan", "1980-08-17"],
    ["17-08-1980 (Bintan)", "1980-08-17"],
    ["Kp. Baru - 5 Agustus 1979", "1979-08-05"],
  ])("%s", (cell, date) => {
    expect(parse(cell).value).toBe(date);
  });

  test("a place alone, or a date that is none, is an error as it is in a column of dates", () => {
    expect(parse("Bintan").faults.map(({ code }) => code)).toEqual(["date/unreadable"]);
    expect(parse("Bintan, 31-02-1980").faults.map(({ code }) => code)).toEqual(["date/impossible"]);
    expect(parse(`${"a ".repeat(4000)}1`).value).toBeUndefined();
  });

  test("where the date has a column of its own, that one counts", () => {
    expect(read({ NIK, "Tempat, Tgl Lahir": "Bintan", "Tanggal Lahir": "02/01/1980" })).toEqual({
      nik: NIK,
      birthDate: "1980-01-02",
      issues: [],
    });
    expect(read({ NIK, TTL: "Bintan, 02-01-1980" }).birthDate).toBe("1980-01-02");
  });
});

describe("a name and a NIK in one cell", () => {
  test.each([
    `Siti Aminah / ${NIK}`,
    `${NIK} - Siti Aminah`,
    `Siti Aminah (NIK: ${NIK})`,
    `Siti Aminah\n${NIK}`,
  ])("%s", (cell) => {
    expect(read({ "Nama/NIK": cell })).toEqual({ nik: NIK, name: "Siti Aminah", issues: [] });
  });

  test("a cell without a number has no NIK, and one with two has no certain one", () => {
    expect(read({ "Nama/NIK": "Siti Aminah" })).toEqual({ name: "Siti Aminah", issues: ["nik/missing"] });
    expect(read({ "Nama/NIK": `Siti ${NIK}, ${KK}` }).issues).toEqual(["cell/several-numbers"]);
  });
});

describe("a NIK and a No. KK in one cell", () => {
  test.each([`${NIK} / ${KK}`, `${NIK}\n${KK}`, `${NIK}${KK}`, "2101 9902 0180 0001 / 2101 9901 0110 0001"])(
    "%s",
    (cell) => {
      expect(read({ "NIK/No. KK": cell })).toEqual({ nik: NIK, noKk: KK, issues: [] });
    },
  );

  test("come in the order of the header", () => {
    expect(read({ "No KK / NIK": `${KK} ${NIK}` })).toEqual({ nik: NIK, noKk: KK, issues: [] });
  });

  test("which of them a number alone is, nobody guesses", () => {
    const { nik, noKk, issues } = { nik: undefined, noKk: undefined, ...read({ "NIK/No. KK": NIK }) };
    expect([nik, noKk, new Set(issues)]).toEqual([undefined, undefined, new Set(["cell/several-numbers"])]);
  });
});

describe("a column headed `Status` is what its cells say", () => {
  test.each(["KAWIN", "Belum Kawin", "Menikah", "Janda Cerai Mati"])("%s is a marital status", (cell) => {
    expect(parseApplicant({ NIK, Status: cell }).applicant.maritalStatus).toBeDefined();
    expect(parseApplicant({ NIK, "Status (Kawin/Belum)": cell }).applicant.maritalStatus).toBeDefined();
    expect(parseApplicant({ NIK, Keterangan: cell }).applicant.maritalStatus).toBeDefined();
  });

  test.each(["Aktif", "Kepala Keluarga", "Pending", "2", "K", "P", "Anggota", ""])("%s is none", (cell) => {
    expect(read({ NIK, Status: cell })).toEqual({ nik: NIK, issues: [] });
  });

  test("and gives way to a column that says so itself", () => {
    expect(read({ NIK, Status: "Kawin", "Status Perkawinan": "Belum Kawin" }).maritalStatus).toBe(
      "belum-kawin",
    );
  });

  test("a column headed `Kawin` may say yes or no; a digit in it says neither", () => {
    expect(read({ NIK, Kawin: "Ya" }).maritalStatus).toBe("kawin");
    expect(read({ NIK, Kawin: "BELUM KAWIN" }).maritalStatus).toBe("belum-kawin");
    expect(read({ NIK, Kawin: "Tidak" }).maritalStatus).toEqual({
      oneOf: ["belum-kawin", "cerai-hidup", "cerai-mati"],
    });
    expect(read({ NIK, Kawin: "1" })).toEqual({ nik: NIK, issues: ["choice/unknown"] });
    expect(read({ NIK, Kawin: "mungkin" })).toEqual({ nik: NIK, issues: ["choice/unknown"] });
  });

  test("a column headed `Domisili` is a declaration only where its cells are answers", () => {
    expect(read({ NIK, Domisili: "Ya" }).hasFixedDomicile).toBe(true);
    expect(read({ NIK, Domisili: "Sei Lekop" })).toEqual({ nik: NIK, issues: [] });
  });
});

describe("DTSEN", () => {
  test("a national decile from 1 to 10 means registered; 0 and no decile say nothing", () => {
    const registerOf = (cell: string) => read({ NIK, desil_nasional: cell }).register;
    expect(["1", "2", "10", "04", "Desil 3", "4,0"].map(registerOf)).toEqual(Array(6).fill("dtsen"));
    expect(["0", "", "-"].map(registerOf)).toEqual([undefined, undefined, undefined]);
    expect(read({ NIK, desil_nasional: "11" }).issues).toEqual(["register/unreadable"]);
    expect(read({ NIK, desil_provinsi: "1", desil_kabupaten_kota: "1" })).toEqual({ nik: NIK, issues: [] });
  });

  test("a bare 3 or 4 is known in part, and only in a file of DTSEN", () => {
    const statusOf = (cell: string) => read({ NIK, status_kawin: cell, desil_nasional: "2" }).maritalStatus;
    expect(["1", "2", "3", "4"].map(statusOf)).toEqual([
      "belum-kawin",
      "kawin",
      { oneOf: ["cerai-hidup", "kawin-belum-tercatat"] },
      { oneOf: ["cerai-hidup", "cerai-mati"] },
    ]);
    expect(read({ NIK, status_kawin: "3" }).maritalStatus).toBe("cerai-hidup");
  });

  test("a 5 in the column proves the longer list", () => {
    const parse = dtsenMaritalStatusParser(["1", "3", "5"]);
    expect(["3", "4", "5", "KAWIN"].map((cell) => parse(cell).value)).toEqual([
      ...["kawin-belum-tercatat", "cerai-hidup", "cerai-mati", "kawin"],
    ]);
  });
});

describe("SIKS-NG", () => {
  test("an ID of any form means registered, an entry that is no longer active does not", () => {
    const registerOf = (row: Readonly<Record<string, string>>) => read({ NIK, ...row }).register;
    expect(registerOf({ IDSEMESTA: "x1", is_nonaktif: "" })).toBe("dtks");
    expect(registerOf({ IDSEMESTA: "x1", is_nonaktif: "0" })).toBe("dtks");
    expect(registerOf({ IDSEMESTA: "x1", is_nonaktif: "1" })).toBe("none");
    expect(registerOf({ IDSEMESTA: "x1", is_nonaktif: "2021-03-01" })).toBe("none");
    expect(registerOf({ IDSEMESTA: "x1", is_nonaktif: "1", "Terdaftar DTSEN": "ya" })).toBe("dtsen");
    expect(registerOf({ IDSEMESTA: "-" })).toBe("none");
  });

  test("its No. KK is called NKK", () => {
    expect(read({ NIK_KTP: NIK, NKK: KK, NAMA_PENERIMA: "Siti" })).toEqual({
      ...{ nik: NIK, noKk: KK, name: "Siti", issues: [] },
    });
  });
});

test("of two columns of one name neither is taken where only one is filled: it may be somebody else's", async () => {
  const { checkList } = await import("aturan-kube");
  const row = {
    ...{ file: null, line: 2, headerLine: 1, header: ["NIK", "Nama", "NIK", "Nama"] },
    cells: ["", "Budi", NIK, ""],
  };
  for await (const item of checkList([row], { ruleset: "permensos-25-2015", asOf: "2022-02-22" })) {
    if (item.kind === "list")
      expect(item.issues.map(({ code }) => code).slice(0, 2)).toEqual([
        "header/duplicate",
        "header/duplicate",
      ]);
    if (item.kind === "member") {
      expect(item.nik).toBeNull();
      expect(item.issues.map(({ code }) => code)).toEqual(["cell/conflict", "cell/conflict"]);
    }
  }
});
