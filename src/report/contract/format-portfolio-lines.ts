/** A portfolio → NDJSON and CSV: a count a line, with what the groups are counted by. */
import { csvLine } from "../text/csv-cell.ts";
import { writeNdjson } from "../text/write-json.ts";
import { toPortfolioReport } from "./portfolio-report.ts";

type Portfolio = Parameters<typeof toPortfolioReport>;

/** What the JSON report says. */
export function formatPortfolioNdjson(...portfolio: Portfolio): string {
  const {
    setAside,
    issues,
    byStatus,
    byStage,
    byKabupaten,
    byKecamatan,
    byBusinessType,
    byYear,
    byPeriod,
    groupPeriods,
    ...head
  } = toPortfolioReport(...portfolio);
  const tables = {
    byStatus,
    byStage,
    byKabupaten,
    byKecamatan,
    byBusinessType,
    byYear,
    byPeriod,
    groupPeriods,
  };
  return writeNdjson([
    { type: "list", ...head },
    ...Object.entries(tables).flatMap(([type, counts]) => (counts ?? []).map((each) => ({ type, ...each }))),
    ...setAside.map((row) => ({ type: "setAside", ...row })),
    ...issues.map((issue) => ({ type: "issue", ...issue })),
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
