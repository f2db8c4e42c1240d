import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { type ParsedRow, parseCells } from "../../src/applicant/parse-cells.ts";
import { parseBirthDate } from "../../src/applicant/values/parse-birth-date.ts";
import type { RereadOptions } from "../../src/row/read-cells.ts";
import { readHeader } from "../../src/row/read-header.ts";
import type { CellContext } from "../../src/row/values/cell-parser.ts";
import { placeAndDateParser } from "../../src/row/values/place-and-date.ts";

/** A header of each kind of field: alone, of several columns, of two columns of one name, read with its record. */
const HEADER = [
  ...["NIK", "No KK", "Nama", "Jenis Kelamin", "Tanggal Lahir", "Status Perkawinan", "Pekerjaan"],
  ...["ID DTKS", "Nonaktif", "ID BDT", "Desa", "Keterampilan", "Pekerjaan"],
];

/** Few different cells, so that many are alike; some alone are of a kind that no file has. */
const anyCell = fc.oneof(
  {
    arbitrary: fc.constantFrom("", "-", "ya", "tidak", "L", "PNS", "Tani", "Janda", "KAWIN", "#N/A"),
    weight: 4,
  },
  {
    arbitrary: fc.constantFrom(
      "02/03/1980",
      "17/08/1980",
      "08/17/1980",
      "1-2-80",
      "1980",
      "Bintan, 2-3-1980",
    ),
    weight: 4,
  },
  {
    arbitrary: fc.constantFrom(
      "2101990203800001",
      "2101990302800001",
      "210199170880000.0",
      "1980",
      "1:a",
      "11:",
    ),
    weight: 4,
  },
  fc.constantFrom<unknown>(
    1980,
    2101991708800010,
    true,
    null,
    undefined,
    5n,
    "x".repeat(70),
    {},
    new Date(0),
  ),
);
const anyRows = fc.array(fc.array(anyCell, { minLength: HEADER.length, maxLength: HEADER.length }), {
  maxLength: 30,
});
const anyOptions: fc.Arbitrary<RereadOptions> = fc.record({
  asOf: fc.constantFrom(undefined, "2022-02-22", "1999-12-31"),
  told: fc.record({
    birthDate: fc.constantFrom(
      undefined,
      { dateOrder: "mixed" as const },
      { dateOrder: "month-first" as const },
    ),
    nik: fc.constantFrom(undefined, { keepsDigits: true }),
  }),
});

describe("rows under one header", () => {
  test("are read as each would be alone", () => {
    fc.assert(
      fc.property(anyRows, fc.array(anyOptions, { minLength: 1, maxLength: 3 }), (rows, options) => {
        const header = readHeader(APPLICANT_COLUMNS, HEADER);
        for (const each of options) {
          const together = rows.map((cells) => parseCells(header, cells, each));
          expect(together).toEqual(rows.map((cells) => alone(cells, each)));
        }
      }),
    );
  });

  test("are read so also where there are more different cells than are kept, and of columns that never repeat", () => {
    const header = readHeader(APPLICANT_COLUMNS, ["NIK", "Tanggal Lahir", "Desa"]);
    for (let index = 0; index < 6_000; index += 1) {
      const nik = `21019902038${String(index).padStart(5, "0")}`;
      const cells = [nik, `0${(index % 9) + 1}/03/1980`, `Desa ${Math.floor(index / 2)}`];
      const { applicant } = parseCells(header, cells);
      if (index % 500 === 0) expect(applicant).toEqual(alone(cells, {}, header.names).applicant);
    }
  });

  test("give values that nobody can change", () => {
    const header = readHeader(APPLICANT_COLUMNS, HEADER);
    const cells = ["", "", "Ani", "P", "02/03/1980", "Janda", "Tani", "", "", "", "Sei Lekop"];
    for (const { applicant, issues } of [parseCells(header, cells), parseCells(header, cells)]) {
      const parts = [applicant, applicant.maritalStatus, applicant.area, issues];
      expect(parts.every((part) => typeof part === "object" && Object.isFrozen(part))).toBe(true);
    }
  });
});

describe("the key of a record", () => {
  const parsers = [parseBirthDate, placeAndDateParser(parseBirthDate)];
  const digit = fc.integer({ min: 0, max: 9 });
  const anyNik = fc.array(digit, { minLength: 16, maxLength: 16 }).map((each) => each.join(""));

  test("is all that a birth date leans on of it", () => {
    fc.assert(
      fc.property(anyCell, anyNik, anyNik, anyOptions, (cell, nik, other, { asOf, told }) => {
        if (typeof cell !== "string" || cell === "") return;
        const sameKey = `${other.slice(0, 6)}${nik.slice(6, 12)}${other.slice(12)}`;
        for (const parse of parsers) {
          const context: CellContext = { asOf, column: told?.["birthDate"] };
          const [one, another] = [nik, sameKey].map((each) => ({ ...context, record: { nik: each } }));
          expect(parse.recordKey?.(one?.record)).toBe(parse.recordKey?.(another?.record));
          expect(parse.inContext?.(cell, one ?? {})).toEqual(parse.inContext?.(cell, another ?? {}));
        }
      }),
    );
  });
});

function alone(
  cells: readonly unknown[],
  options: RereadOptions,
  names: readonly string[] = HEADER,
): ParsedRow {
  return parseCells(readHeader(APPLICANT_COLUMNS, names), cells, options);
}
