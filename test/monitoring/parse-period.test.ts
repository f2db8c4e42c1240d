import { describe, expect, test } from "vitest";
import { parsePartialDate } from "../../src/monitoring/values/parse-partial-date.ts";
import { parsePeriod } from "../../src/monitoring/values/parse-period.ts";

describe("a month is read", () => {
  test.each([
    "2022-01",
    "2022/1",
    "2022 01",
    "01/2022",
    "1-2022",
    "01.2022",
    "1 / 2022",
    "Januari 2022",
    "JANUARI 2022",
    "Januari2022",
    "Jan-2022",
    "January 2022",
    "2022 Januari",
    "Bulan Januari 2022",
    "'01/2022",
    "Januari/2022",
    "202201",
    "Jan-22",
    "Januari-22",
    "Jan'22",
    "Jan '22",
  ])("%s", (cell) => {
    expect([parsePeriod(cell), parsePartialDate(cell)]).toEqual(
      Array(2).fill({ value: "2022-01", faults: [] }),
    );
  });
});

describe("a day is read", () => {
  test.each([
    "15/01/2022",
    "2022-01-15",
    "15 Januari 2022",
    "15-Jan-2022",
    "44576",
    "2022-01-15 00:00:00",
    "'15/01/2022",
  ])("%s", (cell) => {
    expect([parsePeriod(cell), parsePartialDate(cell)]).toEqual(
      Array(2).fill({ value: "2022-01-15", faults: [] }),
    );
  });
});

test("a year is a date as far as it is known, and no period", () => {
  expect(["2015", "Tahun 2015", "thn 2015", "'2015"].map(parsePartialDate)).toEqual(
    Array(4).fill({ value: "2015", faults: [] }),
  );
  expect(parsePeriod("2015")).toEqual({ faults: [{ code: "period/unreadable", params: {} }] });
});

describe("a month that does not exist is a fault", () => {
  test.each([
    ["13/2022", "calendar"],
    ["2022-00", "calendar"],
    ["Januari 1822", "year"],
    ["2122-01", "year"],
    ["31/02/2022", "calendar"],
    ["02/23/2022", "month-first"],
  ])("%s", (cell, reason) => {
    expect([parsePeriod(cell), parsePartialDate(cell)]).toEqual(
      Array(2).fill({ faults: [{ code: "date/impossible", params: { reason } }] }),
    );
  });

  test("nor does a year that no list can mean", () => {
    expect(parsePartialDate("1015")).toEqual({
      faults: [{ code: "date/impossible", params: { reason: "year" } }],
    });
  });
});

test("a year of two digits leaves the century open", () => {
  const cells = ["01/22", "Jan-85", "Januari 22", "15/01/22"];
  expect(cells.flatMap((cell) => [parsePeriod(cell), parsePartialDate(cell)])).toEqual(
    Array(8).fill({ faults: [{ code: "date/two-digit-year", params: {} }] }),
  );
});

test("a dash for the month and one for the year say nothing", () => {
  expect(["-", "-/-", "--", "– / –"].map(parsePeriod)).toEqual(Array(4).fill({ faults: [] }));
});

describe("anything else is no period", () => {
  test.each([
    ["a month without a year", "Januari"],
    ["a quarter", "Triwulan I 2022"],
    ["a word before a year", "Semester 2022"],
    ["a word before two digits", "Minggu 22"],
    // The number 2022.10 comes out of a spreadsheet as 2022.1.
    ["a month behind a point", "2022.1"],
    ["a fraction", "2022,1"],
    ["a range", "Januari-Maret 2022"],
    ["six digits that are no month", "202213"],
    ["a half of a year", "Semester 1 2022"],
  ])("%s: %s", (_, cell) => {
    expect(parsePeriod(cell)).toEqual({ faults: [{ code: "period/unreadable", params: {} }] });
    expect(parsePartialDate(cell)).toEqual({ faults: [{ code: "date/unreadable", params: {} }] });
  });
});
