import * as fc from "fast-check";
import { expect, test } from "vitest";
import { severityOf } from "../../src/issue-catalogue.ts";
import { MONITORING_COLUMNS } from "../../src/monitoring/columns.ts";
import { LARGEST, monitoringSchema } from "../../src/monitoring/monitoring-record.ts";
import { parseMonitoring } from "../../src/monitoring/parse-monitoring.ts";
import { parsePartialDate } from "../../src/monitoring/values/parse-partial-date.ts";
import { parsePeriod } from "../../src/monitoring/values/parse-period.ts";
import { rupiahParser } from "../../src/monitoring/values/rupiah-parser.ts";

const parseProfit = rupiahParser(-LARGEST.rupiah, LARGEST.rupiah);

function grouped(amount: number, mark: string): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

/** The ways of writing an amount that lists use; `undefined` where one cannot write this amount. */
const NOTATIONS: readonly ((amount: number) => string | undefined)[] = [
  (amount) => String(amount),
  (amount) => grouped(amount, "."),
  (amount) => `Rp ${grouped(amount, ".")},00`,
  (amount) => `Rp${grouped(amount, ".")},-`,
  (amount) => `Rp. ${grouped(amount, ".")}`,
  (amount) => `IDR ${amount}`,
  (amount) => `IDR ${grouped(amount, ",")}.00`,
  (amount) => (amount < 1_000_000 ? undefined : grouped(amount, ",")),
  (amount) => (amount % 1_000 === 0 && amount < 1_000_000_000 ? `${amount / 1_000} ribu` : undefined),
  (amount) => (amount % 10_000 === 0 ? `${String(amount / 1_000_000).replace(".", ",")} juta` : undefined),
  (amount) => (amount % 1_000_000 === 0 ? `${amount / 1_000_000}jt` : undefined),
  (amount) => (amount % 10_000_000 === 0 ? `Rp ${String(amount / 1e9).replace(".", ",")} miliar` : undefined),
];

const anyAmount = fc.oneof(
  fc.integer({ min: 1_000, max: LARGEST.rupiah }),
  fc.integer({ min: 1, max: 99_999 }).map((tens) => tens * 10_000),
  fc.integer({ min: 1, max: 99_999 }).map((tens) => tens * 10_000_000),
);

const LOSSES: readonly ((written: string) => string)[] = [
  (written) => `-${written}`,
  (written) => `- ${written}`,
  (written) => `(${written})`,
  (written) => `−${written}`,
];

test("an amount reads the same in every notation, and as a loss", () => {
  fc.assert(
    fc.property(
      anyAmount,
      fc.constantFrom(...NOTATIONS),
      fc.constantFrom(...LOSSES),
      (amount, write, lose) => {
        const written = write(amount);
        fc.pre(written !== undefined);
        expect([written, parseProfit(written)]).toEqual([written, { value: amount, faults: [] }]);
        expect([written, parseProfit(lose(written))]).toEqual([written, { value: -amount, faults: [] }]);
      },
    ),
  );
});

test("whatever the digits and marks, an amount is read as its digits say, or not at all", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{1,4}(?:[.,][0-9]{1,3}){0,3}$/), (cell) => {
      const { value } = parseProfit(cell);
      if (value === undefined || value === 0) return;
      // The digits are those of the amount, perhaps with `,00` behind.
      expect(Number(cell.replace(/[.,]0{1,2}$/, "").replace(/[.,]/g, ""))).toBe(value);
    }),
  );
});

const MONTHS = [
  ...["Januari", "Februari", "Maret", "April", "Mei", "Juni"],
  ...["Juli", "Agustus", "September", "Oktober", "November", "Desember"],
];

const MONTH_NOTATIONS: readonly ((year: number, month: number) => string)[] = [
  (year, month) => `${year}-${String(month).padStart(2, "0")}`,
  (year, month) => `${String(month).padStart(2, "0")}/${year}`,
  (year, month) => `${month}-${year}`,
  (year, month) => `${MONTHS[month - 1]} ${year}`,
  (year, month) => `${MONTHS[month - 1]?.slice(0, 3)}-${year}`,
  (year, month) => `bulan ${MONTHS[month - 1]?.toLowerCase()} ${year}`,
];

test("a month reads the same in every notation", () => {
  const year = fc.integer({ min: 1900, max: 2100 });
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(year, month, fc.constantFrom(...MONTH_NOTATIONS), (y, m, write) => {
      const expected = { value: `${y}-${String(m).padStart(2, "0")}`, faults: [] };
      expect([parsePeriod(write(y, m)), parsePartialDate(write(y, m))]).toEqual([expected, expected]);
    }),
  );
});

const digits16 = fc.stringMatching(/^[1-9]{16}$/);

/** Headers and cells near enough to real ones to reach every parser. */
const anyHeader = fc.oneof(
  fc.constantFrom(...MONITORING_COLUMNS.columns.flatMap(({ header, aliases }) => [header, ...aliases])),
  fc.string(),
);
const anyCell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^(?:Rp ?)?[0-9E+.,'\-/() ]{0,24}(?: juta| ribu)?$/),
  digits16,
  fc.constantFrom(
    "ya",
    "tidak",
    "-",
    "√",
    "modal",
    "modal; sosial",
    "naik",
    "mati",
    "01/2022",
    "2015",
    "10 orang",
  ),
  fc.anything({ withDate: true, withBigInt: true }),
);
const anyRow = fc.dictionary(anyHeader, anyCell, { maxKeys: 16 });

test("whatever stands in a row, parsing it does not throw and gives plain, well-formed data", () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const { record, issues } = parseMonitoring(row, { line: 2, asOf: "2022-02-22" });
      const whole = { kube: "Mekar 1", period: "2022-01", ...record };
      expect(monitoringSchema.parse(whole)).toEqual(whole);
      expect(JSON.parse(JSON.stringify({ record, issues }))).toEqual({ record, issues });
    }),
  );
});

test("no issue repeats a number of a person or the name of a pendamping", () => {
  const name = fc.stringMatching(/^(?:tidak |\? )?Xa[a-z]{6,12}$/);
  fc.assert(
    fc.property(anyRow, digits16, name, (row, number, pendamping) => {
      const { issues } = parseMonitoring({
        ...row,
        [number]: number,
        Omset: number,
        "Nama KUBE": number,
        "Ada Pendamping": number,
        "Nama Pendamping": pendamping,
      });
      const told = issues.map(({ column, message, hint }) => `${column} ${message} ${hint}`).join("\n");
      expect(told).not.toContain(number);
      expect(told).not.toContain(pendamping.replace(/^(?:tidak |\? )/, ""));
    }),
  );
});

test("a field with an error has no value", () => {
  fc.assert(
    fc.property(fc.constantFrom(...MONITORING_COLUMNS.columns), anyCell, ({ header, parse }, cell) => {
      fc.pre(typeof cell === "string" && cell.length <= 100);
      const { value, faults } = parse(cell as string);
      if (faults.some(({ code }) => severityOf(code) === "error"))
        expect([header, value]).toEqual([header, undefined]);
    }),
  );
});

test("the order of the columns changes nothing of the record", () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const reversed = Object.fromEntries(Object.entries(row).reverse());
      expect(parseMonitoring(reversed).record).toEqual(parseMonitoring(row).record);
    }),
  );
});
