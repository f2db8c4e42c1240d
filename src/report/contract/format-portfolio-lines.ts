/** A portfolio → NDJSON and CSV: a count a line, with what the groups are counted by. */
import { csvLine } from "../text/csv-cell.ts";
import { writeNdjson } from "../text/write-json.ts";
import { tailThings } from "./issue-report.ts";
import { TABLE_NAMES, toPortfolioReport } from "./portfolio-report.ts";

type Portfolio = Parameters<typeof toPortfolioReport>;

/** What the JSON report says. */
export function formatPortfolioNdjson(...portfolio: Portfolio): string {
  const { setAside, issues, ...report } = toPortfolioReport(...portfolio);
  const isTable = (key: string): key is (typeof TABLE_NAMES)[number] =>
    (TABLE_NAMES as readonly string[]).includes(key);
  const head = Object.fromEntries(Object.entries(report).filter(([key]) => !isTable(key)));
  return writeNdjson([
    { type: "list", ...head },
    ...TABLE_NAMES.flatMap((type) => (report[type] ?? []).map((each) => ({ type, ...each }))),
    ...tailThings({ setAside, issues }),
  ]);
}

export function formatPortfolioCsv(...portfolio: Portfolio): string {
  const report = toPortfolioReport(...portfolio);
  return [
    ["by", "id", "name", "within", "count", "of", "target", "shortBy"],
    ...(["byStatus", "byStage"] as const).flatMap((by) =>
      (report[by] ?? []).map(({ id, label, count, of }) => [by, id, label, null, count, of]),
    ),
    ...(["byKabupaten", "byKecamatan", "byBusinessType"] as const).flatMap((by) =>
      report[by].map(({ name, within, count, of }) => [by, null, name, within, count, of]),
    ),
    ...report.byYear.map(({ year, count, of, target, shortBy }) => [
      ...["byYear", null, year, null, count, of, target, shortBy],
    ]),
  ]
    .map((cells) => csvLine([...cells, ...Array<null>(8 - cells.length).fill(null)]))
    .join("");
}
