/** A portfolio → the JSON report (contract), one count a line. */
import type { Language } from "../../language.ts";
import type { ScoredList } from "../../list/scored.ts";
import type { PortfolioSummary } from "../../score/summarize-portfolio.ts";
import type { PeriodTable } from "../../score/tabulate-periods.ts";
import { writeJson, writeJsonLines, writeJsonMembers } from "../text/write-json.ts";
import { toPortfolioReport } from "./portfolio-report.ts";

/** The JSON report, the same for the same list. */
export function formatPortfolioJson(
  list: ScoredList,
  summary: PortfolioSummary,
  periods: PeriodTable,
  lang: Language,
): string {
  const { reportVersion, ruleset, hasLibraryDefaults, groups, ...rest } = toPortfolioReport(
    list,
    summary,
    periods,
    lang,
  );
  const { periodLength, disputed, summary: numbers, lacking, setAside, issues, ...counts } = rest;
  const tables = Object.entries(counts).map(
    ([name, lines]) => `  ${writeJson(name)}: ${lines === null ? "null" : writeJsonLines(lines)},\n`,
  );
  return [
    `{\n${writeJsonMembers({ reportVersion, ruleset, hasLibraryDefaults, groups })}`,
    ...tables,
    writeJsonMembers({ periodLength, disputed, summary: numbers, lacking }),
    `  "setAside": ${writeJsonLines(setAside)},\n`,
    `  "issues": ${writeJsonLines(issues)}\n}\n`,
  ].join("");
}
