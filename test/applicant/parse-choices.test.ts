import { describe, expect, test } from "vitest";
import { OCCUPATIONS } from "../../src/applicant/occupations.ts";
import { parseMaritalStatus } from "../../src/applicant/values/parse-marital-status.ts";
import { parseOccupation } from "../../src/applicant/values/parse-occupation.ts";
import { registerParser } from "../../src/applicant/values/parse-register.ts";
import { parseRegisterName } from "../../src/applicant/values/parse-register-name.ts";
import { parseSex } from "../../src/applicant/values/parse-sex.ts";
import { parseSkill } from "../../src/applicant/values/parse-skill.ts";
import type { CellParser } from "../../src/row/values/cell-parser.ts";
import { parseYesNo } from "../../src/row/values/parse-yes-no.ts";

function expectEach<T>(parse: CellParser<T>, cells: readonly string[], value: T): void {
  expect(cells.map((cell) => [cell, parse(cell)])).toEqual(
    cells.map((cell) => [cell, { value, faults: [] }]),
  );
}

function expectUnknown(
  parse: CellParser<unknown>,
  cells: readonly string[],
  expected: readonly string[],
): void {
  const unknown = { faults: [{ code: "choice/unknown", params: { expected } }] };
  expect(cells.map((cell) => [cell, parse(cell)])).toEqual(cells.map((cell) => [cell, unknown]));
}

describe("sex", () => {
  test("men", () =>
    expectEach(parseSex, ["L", "l", "LK", "Laki-laki", "LAKI - LAKI", "pria", "1"], "laki-laki"));
  test("women", () => expectEach(parseSex, ["P", "p", "PR", "Perempuan", "WANITA", "2"], "perempuan"));
  test("anything else is unknown", () => expectUnknown(parseSex, ["X", "3", "-", "L/P"], ["L", "P"]));
});

describe("marital status", () => {
  test.each([
    ["belum-kawin", ["BELUM KAWIN", "Belum Menikah", "lajang", "1", "belum-kawin"]],
    ["kawin", ["KAWIN", "Menikah", "Sudah menikah", "nikah", "2"]],
    ["kawin-tercatat", ["KAWIN TERCATAT", "kawin-tercatat"]],
    ["kawin-belum-tercatat", ["KAWIN BELUM TERCATAT", "Kawin belum tercatat"]],
    ["cerai-hidup", ["CERAI HIDUP", "cerai hidup", "3"]],
    ["cerai-mati", ["CERAI MATI", "Janda cerai mati", "4"]],
  ] as const)("%s", (status, cells) => expectEach(parseMaritalStatus, cells, status));

  test("a widow or a divorce without more is one of both ways in which a marriage ends", () => {
    expect(["Janda", "DUDA", "cerai"].map(parseMaritalStatus)).toEqual(
      Array(3).fill({
        value: { oneOf: ["cerai-hidup", "cerai-mati"] },
        faults: [{ code: "marital-status/unspecific", params: {} }],
      }),
    );
  });

  test("anything else is unknown", () =>
    expectUnknown(
      parseMaritalStatus,
      ["5", "ya", "-"],
      ["BELUM KAWIN", "KAWIN", "KAWIN TERCATAT", "KAWIN BELUM TERCATAT", "CERAI HIDUP", "CERAI MATI"],
    ));
});

describe("yes and no", () => {
  test("yes", () => expectEach(parseYesNo, ["ya", "YA", "Y", "ada", "Sudah", "1", "true", "Bersedia"], true));
  test("no", () =>
    expectEach(parseYesNo, ["tidak", "T", "tdk", "Tidak Ada", "belum", "0", "-", "–", "false"], false));
  test("anything else is unknown", () =>
    expectUnknown(parseYesNo, ["?", "2", "mungkin", "..."], ["ya", "tidak"]));
});

describe("skill", () => {
  test("a yes, or the name of a skill, is a skill", () =>
    expectEach(parseSkill, ["ya", "menganyam tikar", "Tukang 2"], true));
  test("a no is none", () => expectEach(parseSkill, ["Tidak ada", "-", "tidak", "belum punya", "0"], false));
  test("what names nothing is unknown", () => expectUnknown(parseSkill, ["?", "7", "..."], ["ya", "tidak"]));
});

describe("occupation", () => {
  test("every occupation is read by its name, its slug and its code", () => {
    const read = OCCUPATIONS.map(({ code, slug, label }) => {
      const cells = [label.id, label.id.toUpperCase(), slug, ...(code === null ? [] : [String(code)])];
      return new Set(cells.map((cell) => parseOccupation(cell).value));
    });
    expect(read).toEqual(OCCUPATIONS.map(({ slug }) => new Set([slug])));
  });

  test.each([
    ["mengurus-rumah-tangga", ["IRT", "Ibu Rumah Tangga", "02"]],
    ["petani-pekebun", ["petani/pekebun", "Petani", "tani", "9", "09"]],
    ["nelayan-perikanan", ["NELAYAN/PERIKANAN", "Nelayan"]],
    ["karyawan-swasta", ["Swasta", "KARYAWAN SWASTA"]],
    ["wiraswasta", ["Wirausaha"]],
    ["polri", ["POLRI", "Polisi", "KEPOLISIAN RI (POLRI)"]],
    ["tni", ["TNI AD", "TENTARA NASIONAL INDONESIA (TNI)"]],
    ["pensiunan", ["Pensiunan PNS", "Purnawirawan TNI", "PENSIUNAN"]],
    ["pns", ["PNS", "ASN (PNS)", "Pegawai Negeri Sipil", "PEGAWAI NEGERI SIPIL (PNS)", "5"]],
    ["pppk", ["PPPK", "P3K", "ASN (PPPK)"]],
    ["asn", ["ASN", "Aparatur Sipil Negara", "APARATUR SIPIL NEGARA (ASN)"]],
  ] as const)("%s", (slug, cells) => expectEach(parseOccupation, cells, slug));

  test.each(["TNI/POLRI", "Guru PNS", "Pegawai", "Honorer Guru", "0", "90", "-"])(
    "%s is not guessed",
    (cell) => {
      expect(parseOccupation(cell)).toEqual({ faults: [{ code: "occupation/unrecognised", params: {} }] });
    },
  );

  test.each(["guru", "dosen", "dokter", "bidan", "perawat"])("a %s may be a civil servant", (cell) => {
    expect(parseOccupation(cell)).toEqual({
      value: cell,
      faults: [{ code: "occupation/may-be-civil-servant", params: {} }],
    });
  });
});

describe("register", () => {
  const parse = registerParser("dtks");

  test("an ID number or a yes is registered", () =>
    expectEach(
      parse,
      ["6268661555", "'6268661555", "6268 661 555", "DTKS-2101-0001", "6,26866E+09", "ya", "Terdaftar"],
      "dtks",
    ));
  test("a no is not registered", () => expectEach(parse, ["Tidak", "-", "0", "belum terdaftar"], "none"));
  test.each(["2", "12345", "menunggu", "0000000000", "01/01/2021", "terdaftar 01012021"])(
    "%s says neither",
    (cell) => {
      expect(parse(cell)).toEqual({ faults: [{ code: "register/unreadable", params: {} }] });
    },
  );
});

describe("register by name", () => {
  test.each([
    ["bdt", ["BDT", "PBDT 2015"]],
    ["dtpfmotm", ["DTPFMOTM"]],
    ["dtks", ["dtks", "Data Terpadu Kesejahteraan Sosial"]],
    ["dtsen", ["DTSEN"]],
    ["none", ["tidak", "Tidak terdaftar", "-", "none"]],
  ] as const)("%s", (register, cells) => expectEach(parseRegisterName, cells, register));
  test("a yes does not say which", () =>
    expectUnknown(parseRegisterName, ["ya", "PKH"], ["BDT", "DTPFMOTM", "DTKS", "DTSEN", "tidak"]));
});
