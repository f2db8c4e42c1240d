import { describe, expect, test } from "vitest";
import { parseKk } from "../../src/applicant/values/parse-kk.ts";
import { parseNik } from "../../src/applicant/values/parse-nik.ts";

const NIK = "2101991708800001";

describe.each([
  ["nik", parseNik],
  ["kk", parseKk],
] as const)("%s", (prefix, parse) => {
  test.each([
    ["16 digits", NIK],
    ["Excel's text mark", `'${NIK}`],
    ["a curly text mark", `’${NIK}`],
    ["a formula that yields text", `="${NIK}"`],
    ["spaces between digits", "2101 9917 0880 0001"],
    ["dots between digits", "21.01.99.170880.0001"],
    ["hyphens between digits", "210199-170880-0001"],
    ["a backtick", `\`${NIK}`],
    ["a quotation mark of print", `‘${NIK}`],
    ["an accent", `´${NIK}`],
    ["quotation marks", `"${NIK}"`],
    ["a point behind", `${NIK}.`],
    ["a decimal tail behind a last digit that is not 0, which Excel would have made it,", `${NIK}.0`],
    ["a mark before thousands, and a last digit that is not 0,", "2.101.991.708.800.001"],
    ["a comma before thousands, and a last digit that is not 0,", "2,101,991,708,800,001"],
    ["full-width digits", "２１０１９９１７０８８００００１"],
  ])("%s are read", (_, cell) => {
    expect(parse(cell)).toEqual({ value: NIK, faults: [] });
  });

  test.each([
    ["scientific notation with a comma", "2,10199E+15"],
    ["scientific notation with a dot", "2.10199e15"],
    ["scientific notation without a fraction", "2E+15"],
  ])("%s is damage by Excel", (_, cell) => {
    expect(parse(cell)).toEqual({
      faults: [{ code: `${prefix}/excel-damaged`, params: { damage: "notation" } }],
    });
  });

  test.each([
    ["a decimal tail behind a 0", "2101991708800010.0"],
    ["a decimal tail with a comma", "2101991708800010,00"],
    ["a decimal tail behind a serial number 0000", "2101991708800000.0"],
    ["marks before thousands", "2.101.991.708.800.010"],
    ["commas before thousands", "2,101,991,708,800,010"],
    ["a number greater than programs keep exactly", "9471991708800002.0"],
  ])("%s may have lost its last digit", (_, cell) => {
    expect(parse(cell)).toEqual({
      faults: [{ code: `${prefix}/excel-damaged`, params: { damage: "number-ending-in-zero" } }],
    });
  });

  test.each([
    ["letters", "210199170880000A"],
    ["a sign before the digits", `-${NIK}`],
    ["two numbers", `${NIK}/${NIK}`],
  ])("%s are no digits", (_, cell) => {
    expect(parse(cell)).toEqual({ faults: [{ code: `${prefix}/not-digits`, params: {} }] });
  });

  test.each([
    [15, NIK.slice(1)],
    [17, `${NIK}1`],
    [1, "7"],
  ])("%i digits are not 16", (received, cell) => {
    expect(parse(cell)).toEqual({ faults: [{ code: `${prefix}/length`, params: { received } }] });
  });
});

test("a NIK with an impossible birth date has no value", () => {
  expect(parseNik("2101993102800001")).toEqual({
    faults: [{ code: "nik/birth-date-impossible", params: {} }],
  });
});

test("a NIK of no known province keeps its value, with a warning", () => {
  expect(parseNik("2001991708800001")).toEqual({
    value: "2001991708800001",
    faults: [{ code: "nik/unknown-province", params: { province: "20" } }],
  });
});

test("a number's own name before it is let go", () => {
  for (const cell of [`NIK ${NIK}`, `NIK: ${NIK}`, `No. KTP ${NIK}`, `nik.${NIK}`]) {
    expect([cell, parseNik(cell).value]).toEqual([cell, NIK]);
  }
  for (const cell of [`KK ${NIK}`, `No. KK: ${NIK}`, `NKK ${NIK}`]) {
    expect([cell, parseKk(cell).value]).toEqual([cell, NIK]);
  }
});

test("the name of another number is not", () => {
  expect([parseNik(`KK ${NIK}`), parseKk(`NIK ${NIK}`)].map(({ value }) => value)).toEqual([
    undefined,
    undefined,
  ]);
});

test.each(["0", "-", "tidak ada", "Belum punya", "belum punya NIK", "dalam proses"])(
  "%s says that there is no number",
  (cell) => {
    expect(parseNik(cell)).toEqual({ faults: [] });
    expect(parseKk(cell)).toEqual({ faults: [{ code: "kk/placeholder", params: {} }] });
  },
);

test.each([
  ...["1111111111111111", "3333333333333333", "0000000000000000", "9999999999999999"],
  ...["1212121212121212", "1234567890123456", "0123456789012345", "9876543210987654", "1234567812345678"],
])("%s was filled in for want of a number", (cell) => {
  expect(parseNik(cell)).toEqual({ faults: [{ code: "nik/placeholder", params: {} }] });
  expect(parseKk(cell)).toEqual({ faults: [{ code: "kk/placeholder", params: {} }] });
});

test.each(["2101991708800000", "2101 9917 0880 0000"])("%s is no NIK, and still one household", (cell) => {
  expect(parseNik(cell)).toEqual({ faults: [{ code: "nik/placeholder", params: {} }] });
  expect(parseKk(cell)).toEqual({ value: "2101991708800000", faults: [] });
});

test("of a family card number only that it was issued is checked", () => {
  expect(parseKk("9999993913990001")).toEqual({ value: "9999993913990001", faults: [] });
});
