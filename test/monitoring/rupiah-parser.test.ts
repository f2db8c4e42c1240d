import { describe, expect, test } from "vitest";
import { LARGEST } from "../../src/monitoring/monitoring-record.ts";
import { rupiahParser } from "../../src/monitoring/values/rupiah-parser.ts";

const parseRupiah = rupiahParser(0, LARGEST.rupiah);
const parseProfit = rupiahParser(-LARGEST.rupiah, LARGEST.rupiah);

describe("an amount is read", () => {
  test.each([
    ["1500000", 1_500_000],
    ["1.500.000", 1_500_000],
    ["1,500,000", 1_500_000],
    ["1,500,000.00", 1_500_000],
    ["1,500.00", 1_500],
    ["1.500.000,00", 1_500_000],
    ["1500000,00", 1_500_000],
    ["1500000.00", 1_500_000],
    ["1500000,0", 1_500_000],
    ["Rp 1.500.000,00", 1_500_000],
    ["Rp1.500.000,-", 1_500_000],
    ["Rp. 1.500.000,--", 1_500_000],
    ["Rp.1.500.000.-", 1_500_000],
    ["RP 1.500.000,=", 1_500_000],
    ["rp: 1.500.000", 1_500_000],
    ["IDR 1500000", 1_500_000],
    ["1.500.000 rupiah", 1_500_000],
    ["'1500000", 1_500_000],
    ["1,5 juta", 1_500_000],
    ["1,15 juta", 1_150_000],
    ["Rp 1,5 jt.", 1_500_000],
    ["1 JUTA RUPIAH", 1_000_000],
    ["500 ribu", 500_000],
    ["500rb", 500_000],
    ["500k", 500_000],
    ["2,5jt", 2_500_000],
    ["2500 ribu", 2_500_000],
    ["Rp 2.500.000.-", 2_500_000],
    ["IDR 2,500,000", 2_500_000],
    ["2,500,000.00", 2_500_000],
    ["1500rb", 1_500_000],
    ["2 miliar", 2_000_000_000],
    ["0,5 milyar", 500_000_000],
    ["1.500", 1_500],
    ["500", 500],
    ["500,00", 500],
    ["0", 0],
    ["0,00", 0],
    ["0.00", 0],
    ["Rp 0,-", 0],
    ["1.000.000.000.000", 1_000_000_000_000],
  ])("%s", (cell, amount) => {
    expect([parseRupiah(cell), parseProfit(cell)]).toEqual(Array(2).fill({ value: amount, faults: [] }));
  });
});

describe("an amount that could be two is not", () => {
  test.each([
    "1,500",
    "1.5",
    "1.50",
    "1,5",
    "150,75",
    "500.00",
    "Rp 1,500",
    "1.250 juta",
    "1,250 juta",
    "2.5 jt",
  ])("%s", (cell) => {
    expect(parseRupiah(cell)).toEqual({ faults: [{ code: "rupiah/ambiguous", params: {} }] });
  });
});

describe("a fraction of a rupiah is a fault", () => {
  test.each(["1.500.000,50", "1.500,5", "1500000,5", "1500000.5", "1,500,000.25", "1499999,9999999998"])(
    "%s",
    (cell) => {
      expect(parseRupiah(cell)).toEqual({ faults: [{ code: "rupiah/fraction", params: {} }] });
    },
  );
});

describe("a number in scientific notation has lost its digits", () => {
  test.each(["1,5E+06", "1.5E+12", "1E9", "-1,5e6"])("%s", (cell) => {
    expect(parseProfit(cell)).toEqual({ faults: [{ code: "number/excel-damaged", params: {} }] });
  });
});

describe("a loss is read for a profit, and for nothing else", () => {
  test.each([
    "-500.000",
    "- 500.000",
    "−500.000",
    "–500000",
    "(500.000)",
    "(Rp 500.000)",
    "Rp (500.000)",
    "Rp -500.000",
    "-Rp500.000,-",
    "-500rb",
    "-0,5 juta",
  ])("%s", (cell) => {
    expect(parseProfit(cell)).toEqual({ value: -500_000, faults: [] });
    expect(parseRupiah(cell)).toEqual({ faults: [{ code: "rupiah/negative", params: {} }] });
  });

  test("nothing lost is nothing", () => {
    expect(["-0", "(0)", "Rp -0,00"].map(parseRupiah)).toEqual(Array(3).fill({ value: 0, faults: [] }));
  });
});

describe("an estimate is no amount, nor is a range", () => {
  test.each([
    "± 2.500.000",
    "+/- 500rb",
    "sekitar 1 juta",
    "kurang lebih 2 juta",
    "2-3 juta",
    "2 s/d 3 juta",
    "Rp 500.000 - Rp 750.000",
    "> 1.000.000",
    "1 juta lebih",
  ])("%s", (cell) => {
    expect(parseProfit(cell)).toEqual({ faults: [{ code: "rupiah/approximate", params: {} }] });
  });
});

describe("anything else is no amount", () => {
  test.each([
    "-",
    "Rp -",
    "Rp",
    "tidak ada",
    "1 juta 500 ribu",
    "1 500 000",
    "0.500",
    "0.500.000",
    "1.50.000",
    "15.00.000",
    "1500.000",
    "1.500,000",
    "1,500.000",
    "1500000,000",
    "1500000.000",
    "1500000²",
    "-(500)",
    "(-500)",
    "(500",
    "500)",
    "--500",
    "500-",
    "$500",
    "1.500 triliun",
    "1.234.567 juta",
    `${"1".repeat(60)}0`,
  ])("%s", (cell) => {
    expect(parseProfit(cell)).toEqual({ faults: [{ code: "rupiah/unreadable", params: {} }] });
  });
});

test("an amount beyond a million million is a typing error", () => {
  const outside = (min: number) => ({
    faults: [{ code: "number/out-of-range", params: { min, max: LARGEST.rupiah } }],
  });
  expect(["1.000.000.000.001", "1001 miliar", "9".repeat(59)].map(parseRupiah)).toEqual(
    Array(3).fill(outside(0)),
  );
  expect(parseProfit("-1.000.000.000.001")).toEqual(outside(-LARGEST.rupiah));
});
