import { describe, expect, test } from "vitest";
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
    ["another register", ["P3KE", "P3KE-123456", "Regsosek", "PKH", "Non DTSEN"]],
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
    ["none", ["tidak", "Tidak terdaftar", "-", "nihil"]],
  ])("%s", (register, cells) => expectEach(parseRegisterName, cells, { value: register, faults: [] }));

  test("asks which one for a yes, and for a no that names one", () =>
    expectEach(parseRegisterName, ["ya", "PKH", "P3KE", "Non DTKS", "v"], {
      faults: [
        { code: "choice/unknown", params: { expected: ["BDT", "DTPFMOTM", "DTKS", "DTSEN", "tidak"] } },
      ],
    }));
});
