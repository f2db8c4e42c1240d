import { expect, test } from "vitest";
import { parseResidence } from "../../src/applicant/values/parse-residence.ts";

const asOf = "2026-11-21";

function read(cell: string, day: string | undefined = asOf) {
  return parseResidence.inContext?.(cell, { asOf: day });
}

test.each([
  ["5", 5],
  ["0", 0],
  ["5 tahun", 5],
  ["5 Thn", 5],
  ["5th", 5],
  ["1,5 tahun", 1],
  ["2 tahun 3 bulan", 2],
  ["1 tahun dan 14 bulan", 2],
  ["18 bulan", 1],
  ["6 bln", 0],
  ["12 years", 12],
  ["sejak 21/11/2015", 11],
  ["sejak 22/11/2015", 10],
  ["Sejak tanggal 1 Januari 2020", 6],
])("%s are completed years", (cell, years) => {
  expect(read(cell)).toEqual({ value: years, faults: [] });
});

test.each([
  // A year or a month leaves two numbers possible.
  ...["2015", "sejak 2015", "sejak Maret 2015", "tahun 2015"],
  ...[
    "sejak lahir",
    "lama",
    "±5",
    "> 2 tahun",
    "2-3 tahun",
    "5 minggu",
    "1,5 tahun 8 bulan",
    "sejak 21/11/2027",
    "tahun",
    "bulan",
  ],
])("%s is asked for", (cell) => {
  expect(read(cell)?.faults.map(({ code }) => code)).toEqual(["number/unreadable"]);
});

test("a day of moving in says nothing where the day of the check is not known", () => {
  expect(parseResidence("sejak 21/11/2015").faults.map(({ code }) => code)).toEqual(["number/unreadable"]);
});

test("nobody has lived anywhere for more than 120 years", () => {
  expect([read("121 tahun"), read("999")].map((result) => result?.faults)).toMatchObject(
    Array.from({ length: 2 }, () => [{ code: "number/out-of-range", params: { min: 0, max: 120 } }]),
  );
});
