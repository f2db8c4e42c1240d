import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applicantSchema } from "../../src/applicant/applicant.ts";
import { SEXES } from "../../src/applicant/choices.ts";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { decodeNik, hasPossibleBirthDate } from "../../src/applicant/nik.ts";
import { severityOf } from "../../src/issue-catalogue.ts";
import { parseApplicant } from "../../src/parse-applicant.ts";
import { parseDate } from "../../src/row/values/parse-date.ts";

const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
const anySex = fc.constantFrom(...SEXES);

const MONTHS = [
  ...["Januari", "Februari", "Maret", "April", "Mei", "Juni"],
  ...["Juli", "Agustus", "September", "Oktober", "November", "Desember"],
];

/** The ways of writing a date that lists use. */
const NOTATIONS: readonly ((year: string, month: string, day: string) => string)[] = [
  (year, month, day) => `${year}-${month}-${day}`,
  (year, month, day) => `${year}/${month}/${day}`,
  (year, month, day) => `${day}/${month}/${year}`,
  (year, month, day) => `${Number(day)}-${Number(month)}-${year}`,
  (year, month, day) => `${day}.${month}.${year}`,
  (year, month, day) => `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`,
  (year, month, day) => `${day}-${MONTHS[Number(month) - 1]?.slice(0, 3)}-${year}`,
  (year, month, day) => `${year}-${month}-${day} 00:00:00`,
];

const DAY_IN_MS = 86_400_000;

function digits(count: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((each) => each.join(""));
}

/** Headers and cells near enough to real ones to reach every parser. */
const anyHeader = fc.oneof(
  fc.constantFrom(...APPLICANT_COLUMNS.columns.flatMap(({ header, aliases }) => [header, ...aliases])),
  fc.string(),
);
const anyCell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[0-9E+.,'\-/ ]{0,24}$/),
  digits(16),
  fc.constantFrom("ya", "tidak", "-", "PNS", "guru", "Janda", "L", "KAWIN", "17/08/1980"),
  fc.anything({ withDate: true, withBigInt: true }),
);
const anyRow = fc.dictionary(anyHeader, anyCell, { maxKeys: 12 });

test("a date reads the same in every notation", () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...NOTATIONS), (date, write) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = "", month = "", dayOfMonth = ""] = iso.split("-");
      expect(parseDate(write(year, month, dayOfMonth))).toEqual({ value: iso, faults: [] });
    }),
  );
});

test("an Excel serial of five digits is that many days after 30 December 1899", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 73_415 }), (serial) => {
      const iso = new Date(Date.UTC(1899, 11, 30) + serial * DAY_IN_MS).toISOString().slice(0, 10);
      expect(parseDate(String(serial))).toEqual({ value: iso, faults: [] });
    }),
  );
});

test("the parts that a NIK was made of come out of it again", () => {
  fc.assert(
    fc.property(digits(2), digits(2), digits(4), day, anySex, (province, regency, serial, date, sex) => {
      const iso = date.toISOString();
      const parts = {
        province,
        regency,
        district: "99",
        day: Number(iso.slice(8, 10)),
        month: Number(iso.slice(5, 7)),
        yearOfCentury: Number(iso.slice(2, 4)),
        sex,
        serial,
      };
      const writtenDay = String(parts.day + (sex === "perempuan" ? 40 : 0)).padStart(2, "0");
      const nik = `${province}${regency}99${writtenDay}${iso.slice(5, 7)}${iso.slice(2, 4)}${serial}`;
      expect(decodeNik(nik)).toEqual(parts);
      expect(hasPossibleBirthDate(parts)).toBe(true);
    }),
  );
});

test("whatever stands in a row, parsing it does not throw and gives plain, well-formed data", () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const { applicant, issues } = parseApplicant(row, { line: 2, asOf: "2022-02-22" });
      const whole = { nik: "2101991708800001", ...applicant };
      expect(applicantSchema.parse(whole)).toEqual(whole);
      expect(JSON.parse(JSON.stringify({ applicant, issues }))).toEqual({ applicant, issues });
    }),
  );
});

test("no message repeats a long number of the row", () => {
  fc.assert(
    fc.property(anyRow, digits(16), (row, number) => {
      const { issues } = parseApplicant({
        ...row,
        [number]: number,
        NIK: `${number}x`,
        "No. KK": `${number}1`,
      });
      const told = issues.map(({ column, message, hint }) => `${column} ${message} ${hint}`).join("\n");
      const runs = JSON.stringify(Object.entries(row), (_, each) =>
        typeof each === "bigint" ? `${each}` : each,
      );
      for (const run of [number, ...(runs.match(/\d{6,}/g) ?? [])]) expect(told).not.toContain(run);
    }),
  );
});

test("a field with an error has no value", () => {
  fc.assert(
    fc.property(fc.constantFrom(...APPLICANT_COLUMNS.fields), anyCell, (field, cell) => {
      for (const { header, field: fed, parse } of APPLICANT_COLUMNS.columns) {
        if (fed !== field || typeof cell !== "string" || cell.length > 100) continue;
        const { value, faults } = parse(cell);
        if (faults.some(({ code }) => severityOf(code) === "error"))
          expect([header, value]).toEqual([header, undefined]);
      }
    }),
  );
});

test("the order of the columns changes nothing of the applicant", () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const reversed = Object.fromEntries(Object.entries(row).reverse());
      expect(parseApplicant(reversed).applicant).toEqual(parseApplicant(row).applicant);
    }),
  );
});
