import { describe, expect, test } from "vitest";
import { parseNamedP3ke, parseP3ke, parseP3keAmongNames } from "../../src/applicant/values/parse-p3ke.ts";
import { registerParser } from "../../src/applicant/values/parse-register.ts";
import { parseRegisterName } from "../../src/applicant/values/parse-register-name.ts";
import type { CellParser } from "../../src/row/values/cell-parser.ts";

function expectEach(parse: CellParser<unknown>, cells: readonly string[], result: unknown): void {
  expect(Object.fromEntries(cells.map((cell) => [cell, parse(cell)]))).toEqual(
    Object.fromEntries(cells.map((cell) => [cell, result])),
  );
}

describe("the column of a register", () => {
  const parse = registerParser("dtks");
  const UNREADABLE = { faults: [{ code: "register/unreadable", params: {} }] };

  test.each([
    [
      "an ID number",
      ["6268661555", "'6268661555", "6268 661 555", "DTKS-2101-0001", "6,26866E+09", "ID: 6100000001"],
    ],
    ["a yes", ["ya", "Terdaftar", "Terdata", "ada", "v", "√", "1"]],
    ["its name", ["DTKS", "Ya (DTKS)", "Masuk DTKS", "Terdaftar di DTKS", "DTKS Januari 2022", "DTKS/BDT"]],
    ["a decile it holds", ["Desil 2", "desil 1-4", "Desil 1 - 4", "D3", "Ya - desil 3"]],
  ])("registers by %s", (_, cells) => expectEach(parse, cells, { value: "dtks", faults: [] }));

  test.each([
    ["a no", ["Tidak", "-", "–", "0", "nihil", "belum"]],
    ["a denial of its name", ["Non DTKS", "Non-DTKS", "NonDTKS", "Bukan DTKS", "tidak terdaftar di DTKS"]],
    [
      "a denial of being in it",
      ["Tidak Masuk", "belum terdaftar", "tdk terdata", "tidak ada", "sudah tidak terdaftar"],
    ],
  ])("does not register by %s", (_, cells) => expectEach(parse, cells, { value: "none", faults: [] }));

  test("registers in another one that it names", () =>
    expectEach(parse, ["DTSEN", "masuk DTSEN"], { value: "dtsen", faults: [] }));

  test("of DTSEN registers whoever has a decile", () =>
    expectEach(registerParser("dtsen"), ["Desil 2", "desil 9", "DTSEN desil 10"], {
      value: "dtsen",
      faults: [],
    }));

  test.each([
    ["a number of another kind", ["2", "12345", "0000000000", "01/01/2021", "terdaftar 01012021"]],
    ["another register", ["P3KE", "ya, P3KE", "P3KE-123456", "Regsosek", "PKH", "Non DTSEN", "bukan P3KE"]],
    [
      "a proposal",
      ["proses", "usulan", "pengajuan", "sudah diusulkan", "belum, sudah diusulkan", "menunggu"],
    ],
    ["a decile it does not hold", ["Desil 5", "desil 0", "Desil 11", "belum ada desil"]],
    ["an end", ["tidak aktif", "nonaktif", "dikeluarkan", "graduasi"]],
    ["a cross", ["x", "✗"]],
    ["both", ["ya/tidak", "terdaftar?"]],
    ["a match with another office's data", ["Padan", "Tidak Padan"]],
    ["an answer to another question", ["bersedia", "siap"]],
  ])("asks for %s", (_, cells) => expectEach(parse, cells, UNREADABLE));
});

describe("the column that names the register", () => {
  test.each([
    ["bdt", ["BDT", "PBDT 2015"]],
    ["dtpfmotm", ["DTPFMOTM"]],
    ["dtks", ["dtks", "Data Terpadu Kesejahteraan Sosial", "Terdaftar DTKS", "DTKS dan BDT"]],
    ["dtsen", ["DTSEN", "Data Tunggal Sosial Ekonomi Nasional", "DTSEN desil 3"]],
    ["dtks", ["DTKS dan P3KE", "P3KE, DTKS"]],
    ["none", ["tidak", "Tidak terdaftar", "-", "nihil"]],
    // In P3KE alone is in none of those that rules mean by the register.
    ["none", ["P3KE", "terdaftar di P3KE", "Data P3KE"]],
  ])("%s", (register, cells) => expectEach(parseRegisterName, cells, { value: register, faults: [] }));

  test("asks which one for a yes, and for a no that names one", () =>
    expectEach(parseRegisterName, ["ya", "PKH", "Regsosek", "Non DTKS", "bukan P3KE", "v"], {
      faults: [
        { code: "choice/unknown", params: { expected: ["BDT", "DTPFMOTM", "DTKS", "DTSEN", "tidak"] } },
      ],
    }));
});

describe("the column of P3KE", () => {
  test.each([
    [true, ["ya", "v", "P3KE", "Terdaftar P3KE", "6268661555", "Desil 1", "P3KE dan DTKS"]],
    [false, ["tidak", "-", "bukan P3KE", "tidak terdaftar", "nihil"]],
  ])("%s", (value, cells) => expectEach(parseP3ke, cells, { value, faults: [] }));

  test("asks for what names other registers alone, and for what is not clear", () =>
    expectEach(parseP3ke, ["DTKS", "proses", "ya?", "Regsosek"], {
      faults: [{ code: "register/unreadable", params: {} }],
    }));
});

describe("of P3KE the column that names the register", () => {
  test.each([
    [true, ["P3KE", "P3KE dan DTKS", "terdaftar P3KE"]],
    [false, ["tidak terdaftar", "-", "tidak", "bukan P3KE"]],
  ])("tells %s", (value, cells) => expectEach(parseP3keAmongNames, cells, { value, faults: [] }));

  test("tells nothing where it names others alone", () =>
    expectEach(parseP3keAmongNames, ["DTKS", "BDT", "bukan DTKS", "ya", "P3KE?"], { faults: [] }));
});

test("the column of another register tells of P3KE where it is named, and of nobody who is not in it", () => {
  expectEach(parseNamedP3ke, ["P3KE", "DTKS, P3KE"], { value: true, faults: [] });
  expectEach(parseNamedP3ke, ["DTKS", "tidak", "-", "bukan P3KE", "6268661555"], { faults: [] });
});
