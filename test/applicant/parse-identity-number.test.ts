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
    ["full-width digits", "２１０１９９１７０８８００００１"],
  ])("%s are read", (_, cell) => {
    expect(parse(cell)).toEqual({ value: NIK, faults: [] });
  });

  test.each([
    ["scientific notation with a comma", "2,10199E+15"],
    ["scientific notation with a dot", "2.10199e15"],
    ["scientific notation without a fraction", "2E+15"],
    ["a decimal tail", `${NIK}.0`],
    ["a decimal tail with a comma", `${NIK},00`],
  ])("%s is damage by Excel", (_, cell) => {
    expect(parse(cell)).toEqual({
      faults: [{ code: `${prefix}/excel-damaged`, params: { damage: "notation" } }],
    });
  });

  test.each([
    ["letters", "210199170880000A"],
    ["a sign before the digits", `-${NIK}`],
    ["a dash", "-"],
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

test("of a family card number only the 16 digits are checked", () => {
  expect(parseKk("0000000000000000")).toEqual({ value: "0000000000000000", faults: [] });
});
