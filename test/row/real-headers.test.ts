/** Header rows of real files are understood as far as our columns go, and none of their headers is taken for another. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { MONITORING_COLUMNS } from "../../src/monitoring/columns.ts";
import type { ColumnTable } from "../../src/row/column-table.ts";
import { readHeader } from "../../src/row/read-header.ts";
import { REAL_HEADERS } from "./real-headers.ts";

const SHARED = join(import.meta.dirname, "../../../shared/headers.md");

function read<F extends string>(table: ColumnTable<F>, names: readonly string[]) {
  const { feeds, unknown, issues } = readHeader(table, names, { samples: names.map(() => ["1"]) });
  return {
    feeds: Object.fromEntries(
      feeds.flatMap(({ field, sources }) => sources.map(({ position }) => [names[position], field])),
    ),
    unknown,
    issues,
  };
}

test.each(REAL_HEADERS)("$name", ({ kind, header, feeds }) => {
  const names = header.split(",");
  const found = kind === "members" ? read(APPLICANT_COLUMNS, names) : read(MONITORING_COLUMNS, names);
  expect(found).toEqual({ feeds, unknown: [], issues: [] });
});

test.runIf(existsSync(SHARED))("every header row that is known of is among them", () => {
  const rows = [...readFileSync(SHARED, "utf8").matchAll(/^\d+\. .*?`([^`\n]+,[^`\n]+)`/gm)].map(
    ([, row = ""]) => row.replace(/[{…].*$/, ""),
  );
  expect(rows.length).toBeGreaterThan(15);
  const mine = REAL_HEADERS.map(({ header }) => header.replaceAll("|", ","));
  const missing = rows.filter((row) => {
    const names = row.split(",").slice(0, 5).join(",");
    return !mine.some((header) => header.includes(names) || header.includes(names.replace(/,[^,]*$/, "")));
  });
  expect(missing).toEqual([]);
});
