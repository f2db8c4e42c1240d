import { describe, expect, test } from "vitest";
import { parseMaritalStatus } from "../../src/applicant/values/parse-marital-status.ts";
import { parseSex } from "../../src/applicant/values/parse-sex.ts";
import type { CellParser } from "../../src/row/values/cell-parser.ts";

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
    expectEach(
      parseSex,
      ["L", "l", "LK", "Laki-laki", "LAKI - LAKI", "Laki2", "Laki²", "(L)", "pria", "M", "♂", "1"],
      "laki-laki",
    ));
  test("women", () =>
    expectEach(
      parseSex,
      ["P", "p", "PR", "Prp", "Perempuan", "Prempuan", "WANITA", "Wnt.", "F", "♀", "2"],
      "perempuan",
    ));
  test("anything else is unknown, so is the W of those who write P for pria", () =>
    expectUnknown(parseSex, ["X", "3", "-", "L/P", "W"], ["L", "P"]));
});

describe("marital status", () => {
  test.each([
    [
      "belum-kawin",
      ["BELUM KAWIN", "Belum Menikah", "lajang", "1", "belum-kawin", "BLM KAWIN", "Belum kawin/nikah"],
    ],
    [
      "belum-kawin",
      ["BK", "B", "Belum Pernah Kawin", "Bujang", "Gadis", "Belum", "1. Belum Kawin", "belumkawin"],
    ],
    [
      "kawin",
      ["KAWIN", "Menikah", "Sudah menikah", "nikah", "2", "Kawin/nikah", "K", "S", "Sdh Kawin", "Married"],
    ],
    ["kawin-tercatat", ["KAWIN TERCATAT", "kawin-tercatat", "Sudah Menikah (Tercatat)", "Nikah Tercatat"]],
    ["kawin-belum-tercatat", ["KAWIN BELUM TERCATAT", "Kawin Blm Tercatat", "KAWIN TIDAK TERCATAT", "KBT"]],
    ["kawin-belum-tercatat", ["Nikah Siri", "Nikah Sirri", "Kawin Siri", "Nikah di bawah tangan"]],
    [
      "cerai-hidup",
      [
        "CERAI HIDUP",
        "cerai hidup",
        "3",
        "3.0",
        "CERAI HDP",
        "CH",
        "Cerai Hidup Tercatat",
        "Cerai Hidup Belum Tercatat",
      ],
    ],
    ["cerai-mati", ["CERAI MATI", "Janda cerai mati", "4", "CM", "Janda Mati", "Duda ditinggal mati istri"]],
    ["cerai-mati", ["Suami meninggal", "Istri Meninggal Dunia", "Janda (Cerai Mati)", "Widow"]],
  ] as const)("%s", (status, cells) => expectEach(parseMaritalStatus, cells, status));

  test("a widow or a divorce without more is one of both ways in which a marriage ends", () => {
    const cells = [
      "Janda",
      "DUDA",
      "cerai",
      "Janda/Duda",
      "Duda Cerai",
      "Cerai Hidup/Mati",
      "P",
      "Pernah Kawin",
    ];
    expect(cells.map((cell) => [cell, parseMaritalStatus(cell)])).toEqual(
      cells.map((cell) => [
        cell,
        {
          value: { oneOf: ["cerai-hidup", "cerai-mati"] },
          faults: [{ code: "marital-status/unspecific", params: {} }],
        },
      ]),
    );
  });

  test.each([
    ["Pisah", ["cerai-hidup", "kawin", "kawin-belum-tercatat", "kawin-tercatat"]],
    ["Tidak Kawin", ["belum-kawin", "cerai-hidup", "cerai-mati"]],
    [
      "Sudah Pernah Menikah",
      ["cerai-hidup", "cerai-mati", "kawin", "kawin-belum-tercatat", "kawin-tercatat"],
    ],
  ])("%s leaves several open", (cell, values) => {
    expect(parseMaritalStatus(cell)).toEqual({
      value: { oneOf: values },
      faults: [{ code: "choice/unspecific", params: {} }],
    });
  });

  test("anything else is unknown", () =>
    expectUnknown(
      parseMaritalStatus,
      [
        "5",
        "6",
        "ya",
        "tidak",
        "-",
        "x",
        "M",
        "Meninggal",
        "Kawin?",
        "Kawin/Belum Kawin",
        "Kawin Kontrak",
        "K/1",
      ],
      ["BELUM KAWIN", "KAWIN", "KAWIN TERCATAT", "KAWIN BELUM TERCATAT", "CERAI HIDUP", "CERAI MATI"],
    ));
});
