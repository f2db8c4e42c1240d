import { describe, expect, test } from "vitest";
import { parseDate } from "../../src/row/values/parse-date.ts";

describe("a date is read", () => {
  test.each([
    "17/08/1980",
    "17-08-1980",
    "17.08.1980",
    "17 08 1980",
    "17 / 08 / 1980",
    "17/8/1980",
    "1980-08-17",
    "1980/08/17",
    "1980-8-17",
    "17 Agustus 1980",
    "17 AGUSTUS 1980",
    "17 August 1980",
    "17-Agu-1980",
    "17-Agt-1980",
    "17 Ags. 1980",
    "17Agustus1980",
    "'17/08/1980",
    "29450",
    "1980-08-17 00:00:00",
    "1980-08-17T00:00:00",
    "1980-08-17T00:00:00.000Z",
    "1980-08-17 00:00:00+07:00",
    "17/08/1980 0:00",
    "17/08/1980 00.00.00",
    "17/08/1980 07:00",
    "17 Agust. 1980",
    "29450.0",
    "29450,00",
    "1980-08-16T17:00:00.000Z",
    "1980-08-16T16:00:00Z",
    "1980-08-16T15:00:00.000Z",
    "1980-08-16T16:59:48.000Z",
    "1980-08-17T00:00:00+09:00",
    "1980-08-16T17:00:00+00:00",
    "Sun Aug 17 1980 00:00:00 GMT+0700 (Western Indonesia Time)",
    "Sat, 16 Aug 1980 17:00:00 GMT",
    "Sun Aug 17 00:00:00 WIB 1980",
    "Minggu, 17 Agustus 1980",
    "Agustus 17, 1980",
    "1980 Agustus 17",
    "17081980",
    "19800817",
    "17 /08/ 1980",
    "17-08-1980.",
    "17 . 08 . 1980",
    "17,08,1980",
    "17–08–1980",
    "tgl 17-08-1980",
    "Tanggal lahir: 17 Agustus 1980",
    "17-VIII-1980",
    "17 viii 1980",
    "17 Agoestoes 1980",
    "１７/０８/１９８０",
    "17/08/1980 12:00:00 AM",
    "`17-08-1980",
  ])("%s", (cell) => {
    expect(parseDate(cell)).toEqual({ value: "1980-08-17", faults: [] });
  });

  test("the day comes first", () => {
    expect(parseDate("02/10/1984")).toEqual({ value: "1984-10-02", faults: [] });
  });

  test("old spellings of months count", () => {
    expect(["2 Pebruari 1984", "2 Peb 1984", "2 Nopember 1984", "2-Nop-1984"].map(parseDate)).toEqual([
      { value: "1984-02-02", faults: [] },
      { value: "1984-02-02", faults: [] },
      { value: "1984-11-02", faults: [] },
      { value: "1984-11-02", faults: [] },
    ]);
  });

  test("29 February of a leap year", () => {
    expect(parseDate("29/02/2000")).toEqual({ value: "2000-02-29", faults: [] });
  });

  test("a day that some places skipped still exists", () => {
    expect(parseDate("31/12/1994")).toEqual({ value: "1994-12-31", faults: [] });
  });

  test("the years 1900 and 2100 are the first and the last", () => {
    expect(["01/01/1900", "31/12/2100"].map(parseDate)).toEqual([
      { value: "1900-01-01", faults: [] },
      { value: "2100-12-31", faults: [] },
    ]);
  });
});

describe("a date is impossible", () => {
  test.each([
    ["calendar", "31/02/1980"],
    ["calendar", "29/02/1900"],
    ["calendar", "31 April 1980"],
    ["calendar", "1980-17-08"],
    ["calendar", "00/08/1980"],
    ["calendar", "17/00/1980"],
    ["calendar", "32/13/1980"],
    ["calendar", "00/00/1980"],
    ["calendar", "30021980"],
    ["month-first", "08171980"],
    ["month-first", "02/29/2000"],
    ["month-first", "08/17/1980"],
    ["calendar", "02/30/1980"],
    ["year", "31/12/1899"],
    ["year", "01/01/2101"],
    ["year", "99999"],
  ])("because of its %s: %s", (reason, cell) => {
    expect(parseDate(cell)).toEqual({ faults: [{ code: "date/impossible", params: { reason } }] });
  });
});

test.each(["17/08/80", "17-08-80", "17-Agu-80", "17 Agustus 80", "80-08-17", "02/29/00"])(
  "%s has a two-digit year",
  (cell) => {
    expect(parseDate(cell)).toEqual({ faults: [{ code: "date/two-digit-year", params: {} }] });
  },
);

describe("a date is unreadable", () => {
  test.each([
    ["a bare year", "1980"],
    ["a month and a year", "Agustus 1980"],
    ["no month of any language", "17 Foo 1980"],
    ["a time that may be the next day in Indonesia", "1980-08-17 17:00:00"],
    ["a time of UTC that is no midnight there", "1980-08-16T18:00:00Z"],
    ["a mark twice", "17//08//1980"],
    ["a year of five digits", "17/8/19080"],
    ["two kinds of separators", "17/08-1980"],
    ["six digits", "170880"],
    ["seven digits", "1781980"],
    ["an Excel serial with a fraction", "29450.5"],
    ["a year of three digits", "17/08/198"],
    ["a dash", "-"],
    ["words", "tidak tahu"],
  ])("%s", (_, cell) => {
    expect(parseDate(cell)).toEqual({ faults: [{ code: "date/unreadable", params: {} }] });
  });
});
