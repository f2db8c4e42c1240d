/** The table of engines keeps what other runs counted. */
import { expect, it } from "vitest";
import { withTallies } from "./tally.ts";

const ONE = { dialect: "sqlite", engine: "SQLite", version: "3", cases: 1_000_000, mismatches: 0 };
const PAGE = "before\n<!-- engines -->\n\n| a | b |\n| --- | --- |\n\n<!-- /engines -->\nafter\n";

it("writes a row for each engine, those of this run anew and the others as they stand", () => {
  const first = withTallies(PAGE, [ONE, { ...ONE, engine: "DuckDB" }]);
  const second = withTallies(first, [{ ...ONE, cases: 2_000_000, mismatches: 1 }]);
  expect(second).toBe(
    PAGE.replace(
      "| --- | --- |\n",
      "| --- | --- |\n| `sqlite` | SQLite | 3 | 2,000,000 | 1 |\n| `sqlite` | DuckDB | 3 | 1,000,000 | 0 |\n",
    ),
  );
});

it("refuses a page without the table", () => {
  expect(() => withTallies("nothing here", [ONE])).toThrow("no table of engines");
});
