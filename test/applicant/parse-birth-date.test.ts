import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBirthDate } from "../../src/applicant/values/parse-birth-date.ts";
import { MONTH_NAMES } from "../../src/row/values/month-names.ts";

const asOf = "2022-02-22";

/** What is read of a cell on the day of the check, with the parts that are not known. */
function read(cell: string, record = {}): unknown {
  const { value, faults } = parseBirthDate.inContext?.(cell, { asOf, record }) ?? {};
  const said = faults?.map(({ code, params }) => ("part" in params ? params.part : code)).join();
  return said === "" ? value : [value, said];
}

describe("a date known in part", () => {
  test.each([
    ...["1980", "Tahun 1980", "thn 1980", "00/00/1980", "0-0-1980", "xx/xx/1980", "?/?/1980", "--/--/1980"],
    ...["1980-00-00", "17/00/1980", "1980.0"],
  ])("%s is a year", (cell) => {
    expect(read(cell)).toEqual(["1980", "year"]);
  });

  test.each([
    ...[
      "00-02-1980",
      "00/02/1980",
      "xx-02-1980",
      "02/1980",
      "2-1980",
      "1980-02",
      "1980-02-00",
      "Februari 1980",
    ],
    ...["Peb 1980", "00 Februari 1980", "Feb-80", "Feb '80"],
  ])("%s is a month", (cell) => {
    expect(read(cell)).toEqual(["1980-02", "month"]);
  });

  test.each([
    "Feb-12",
    "80",
    "198",
    "Februari",
    "sekitar 1980",
    "1980?",
    "1980an",
    "42 tahun",
    "00/00",
    "1875",
  ])("%s is none", (cell) => {
    expect(read(cell)).toEqual([undefined, expect.stringMatching(/^date\/(?:unreadable|impossible)$/)]);
  });
});

describe("a year of two digits", () => {
  test.each(["02/01/80", "2-1-80", "2 Januari 80", "02-Jan-80", "2/1/'80", "80-01-02", "2-I-80"])(
    "is known where only one century makes a person: %s",
    (cell) => {
      expect(read(cell)).toBe("1980-01-02");
    },
  );

  test("is known in part where both do", () => {
    expect(read("02/01/05")).toEqual([{ oneOf: ["1905-01-02", "2005-01-02"] }, "century"]);
    expect(read("02 Jan 22")).toEqual([{ oneOf: ["1922-01-02", "2022-01-02"] }, "century"].slice(0, 2));
  });

  test("is of the last century where this one has not come so far", () => {
    expect(read("23/02/22")).toBe("1922-02-23");
    expect(read("02/01/23")).toBe("1923-01-02");
  });

  test("is of this one where nobody gets so old", () => {
    expect(read("02/01/01")).toBe("2001-01-02");
    expect(read("22/02/01")).toBe("2001-02-22");
    expect(read("23/02/01")).toEqual([{ oneOf: ["1901-02-23", "2001-02-23"] }, "century"]);
    expect(read("29/02/00")).toBe("2000-02-29");
  });

  test("is known in part where the day of the check is not known", () => {
    expect(parseBirthDate("02/01/80").value).toEqual({ oneOf: ["1980-01-02", "2080-01-02"] });
  });

  test("does not make a day that no calendar has", () => {
    expect(read("30/02/80")).toEqual([undefined, "date/impossible"]);
    expect(read("01/13/80")).toEqual([undefined, "date/impossible"]);
  });
});

test("the NIK of the row speaks against the usual order, but does not settle it alone", () => {
  expect(read("03/01/2004", { nik: "2101990103040001" })).toEqual([
    { oneOf: ["2004-01-03", "2004-03-01"] },
    "order",
  ]);
  expect(read("03/01/2004", { nik: "2101990301040001" })).toBe("2004-01-03");
  expect(read("03/01/2004", { nik: "2101991212800001" })).toBe("2004-01-03");
  expect(read("03/01/2004")).toBe("2004-01-03");
});

const WEEKDAYS = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jum'at", "Sabtu"];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

test("one day reads the same in every notation", () => {
  const day = fc.date({ min: new Date("1930-01-01"), max: new Date("2021-12-31"), noInvalidDate: true });
  const notation = fc.tuple(fc.nat(99), fc.nat(99), fc.constantFrom("/", "-", ".", " ", " / ", "-"));
  fc.assert(
    fc.property(day, notation, (date, [way, name, between]) => {
      const iso = date.toISOString().slice(0, 10);
      const [y = "", m = "", d = ""] = iso.split("-");
      const month = Number(m);
      const names = MONTH_NAMES[month - 1] ?? [];
      const word = names[name % names.length] ?? "";
      const midnight = new Date(Date.parse(iso) - 7 * 3_600_000).toISOString();
      const texts = [
        ...[iso, `${d}${between}${m}${between}${y}`, `${Number(d)}${between}${month}${between}${y}`],
        ...[`${Number(d)} ${word} ${y}`, `${d}-${word.toUpperCase()}-${y}`, `${word} ${Number(d)}, ${y}`],
        ...[`${d}-${ROMAN[month - 1]}-${y}`, `${d}${m}${y}`, `${y}${m}${d}`, `tgl ${d}-${m}-${y}.`],
        ...[`${WEEKDAYS[new Date(iso).getUTCDay()]}, ${Number(d)} ${word} ${y}`, `${iso} 00:00:00`, midnight],
        ...[`${d}/${m}/${y} 07:00`, `${d}/${m}/${y} 12:00:00 AM`, `${iso}T00:00:00+08:00`, `'${d}/${m}/${y}`],
        String(Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000)),
      ];
      const text = texts[way % texts.length] ?? "";
      expect([text, parseBirthDate(text).value]).toEqual([text, iso]);
    }),
  );
});

describe("a day in a usual notation", () => {
  const two = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, "0"));
  const year = fc.constantFrom("1899", "1900", "1980", "2000", "2100", "2101", "0080");
  const anyDate = fc
    .tuple(two, two, year, fc.constantFrom("/", "-", "."), fc.boolean())
    .map(([one, other, inYear, mark, isIso]) =>
      isIso ? `${inYear}-${one}-${other}` : [one, other, inYear].join(mark),
    );

  test("is read at once as it is read with everything else looked for", () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.constantFrom(undefined, "2101990203800001", "2101990302800001", "2101994203800001"),
        fc.constantFrom(undefined, "mixed" as const, "month-first" as const),
        fc.constantFrom(undefined, "2022-02-22", "1979-01-01"),
        (date, nik, dateOrder, asOf) => {
          const context = { asOf, column: { dateOrder }, record: nik === undefined ? {} : { nik } };
          // A space behind a date is taken off where everything is.
          const [at, otherwise] = [date, `${date} `].map((cell) => parseBirthDate.inContext?.(cell, context));
          expect(at).toEqual(otherwise);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
