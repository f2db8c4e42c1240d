/** What a long run counted, written into the table of docs/sql.md. */
import { readFileSync, writeFileSync } from "node:fs";

/** One engine of one run. */
export interface Tally {
  readonly dialect: string;
  readonly engine: string;
  readonly version: string;
  readonly cases: number;
  readonly mismatches: number;
}

const PAGE = "docs/sql.md";
const [BEGIN, END] = ["<!-- engines -->\n", "<!-- /engines -->"];

/** The page with a row for each engine: those of this run anew, the others as they stand. */
export function withTallies(page: string, tallies: readonly Tally[]): string {
  const [before = "", rest] = page.split(BEGIN);
  const [table, after] = rest?.split(END) ?? [];
  if (table === undefined || after === undefined) throw new Error(`no table of engines in ${PAGE}`);
  const [head = "", rule = "", ...rows] = table.trim().split("\n");
  const nameOf = (row: string): string => row.split("|")[2]?.trim() ?? "";
  const known = new Map(rows.map((row) => [nameOf(row), row]));
  for (const { dialect, engine, version, cases, mismatches } of tallies)
    known.set(
      engine,
      `| \`${dialect}\` | ${engine} | ${version} | ${cases.toLocaleString("en")} | ${mismatches} |`,
    );
  return `${before}${BEGIN}\n${[head, rule, ...known.values()].join("\n")}\n\n${END}${after}`;
}

/** Says what was counted; a run of a million and more goes into the page. */
export function keepTallies(tallies: readonly Tally[]): void {
  process.stdout.write(`${JSON.stringify(tallies)}\n`);
  const large = tallies.filter(({ cases }) => cases >= 1_000_000);
  if (large.length > 0) writeFileSync(PAGE, withTallies(readFileSync(PAGE, "utf8"), large));
}
