import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { MONITORING_COLUMNS } from "../../src/monitoring/columns.ts";
import type { ColumnTable } from "../../src/row/column-table.ts";
import { fieldsOfMeaning, headerMeanings } from "../../src/row/header-meaning.ts";

/** Ways of writing a header that say the same. */
const SPELLINGS: readonly ((header: string) => string)[] = [
  (header) => header.toUpperCase(),
  (header) => header.toLowerCase().replaceAll(" ", "_"),
  (header) => ` ${header} * :`,
  (header) => header.replaceAll(" ", "\n"),
  (header) => header.replaceAll(" ", "  "),
];

/** What templates and forms add. */
const ADDITIONS: readonly ((header: string) => string)[] = [
  (header) => `${header} (wajib diisi)`,
  (header) => `${header} (sesuai KTP)`,
  (header) => `3. ${header}`,
  (header) => `12) ${header}?`,
  (header) => `Tuliskan ${header} Anda`,
  (header) => `${header} [isi lengkap]`,
  (header) => `grup_identitas/${header.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_")}`,
];

describe.each([
  { name: "applicants", table: APPLICANT_COLUMNS as unknown as ColumnTable<string> },
  { name: "monitoring", table: MONITORING_COLUMNS as unknown as ColumnTable<string> },
])("of a list of $name", ({ table }) => {
  const meaningOf = headerMeanings(table);
  const headers = table.columns
    .flatMap((column) =>
      [column.header, ...column.aliases].map((header) => ({ header, field: column.field })),
    )
    // A column of remarks is what is left where its header is nothing else.
    .filter(({ header, field }) => table.columnNamed(header)?.field === field);

  test("every header is read as its own field, however it is spelled", () => {
    fc.assert(
      fc.property(fc.constantFrom(...headers), fc.constantFrom(...SPELLINGS), ({ header, field }, spell) => {
        expect([header, fieldsOfMeaning(meaningOf(spell(header)))]).toEqual([header, [field]]);
      }),
      { numRuns: 2000 },
    );
  });

  test("no hint, question, numbering or group makes another field of a header", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...headers),
        fc.constantFrom(...ADDITIONS),
        fc.constantFrom(...SPELLINGS.slice(0, 1), (header: string) => header),
        ({ header, field }, add, spell) => {
          expect([add(header), fieldsOfMeaning(meaningOf(spell(add(header))))]).toEqual([
            add(header),
            [field],
          ]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("no header that nobody needs is read as a field, whatever is added", () => {
    const isTold = new Set(
      table.columns.flatMap(({ isToldBy, header, aliases }) => (isToldBy ? [header, ...aliases] : [])),
    );
    const unused = [...table.unusedWords].filter(
      (word) => ![...isTold].some((told) => told.toLowerCase() === word),
    );
    fc.assert(
      fc.property(fc.constantFrom(...unused), fc.constantFrom(...ADDITIONS.slice(0, 4)), (header, add) => {
        expect([header, fieldsOfMeaning(meaningOf(add(header)))]).toEqual([header, []]);
      }),
      { numRuns: 1000 },
    );
  });
});
