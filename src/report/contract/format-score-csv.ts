/** Scored items → CSV (RFC 4180, LF, UTF-8): a line a record, for spreadsheets and databases. */
import type { Scored, ScoredRecord } from "../../list/scored.ts";
import type { CompiledMonitoring } from "../../score/compile-monitoring.ts";
import { csvLine, type LineCell } from "../text/csv-cell.ts";
import { GROUP_COLUMNS, groupCells, STATUS_COLUMNS, statusCells } from "./group-cells.ts";

export async function* formatScoreCsv(
  items: AsyncIterable<Scored>,
  { ruleset }: Pick<CompiledMonitoring, "ruleset">,
): AsyncGenerator<string, void, void> {
  yield csvLine(scoreHeader(ruleset));
  for await (const item of items) if (item.kind !== "list") yield csvLine(scoreLine(item));
}

/** The least and the greatest score are one number where nothing is missing; of each indicator likewise, after what was measured. */
export function scoreHeader({ indicators }: CompiledMonitoring["ruleset"]): readonly string[] {
  return [
    ...["file", "line", "row", ...GROUP_COLUMNS, "scoreMin", "scoreMax", "scoreOf", ...STATUS_COLUMNS],
    ...["stageLeast", "stageMost", "issues"],
    ...indicators.flatMap(({ id }) => [`${id}.value`, `${id}.min`, `${id}.max`]),
  ];
}

export function scoreLine({ file, line, row, score: scored, issues }: ScoredRecord): readonly LineCell[] {
  const { record, score, status, stage, indicators } = scored;
  return [
    ...[file, line, row, ...groupCells(record), score?.min, score?.max, score?.of],
    ...statusCells(status),
    ...[stage?.least, stage?.most, issues.map(({ code }) => code).join(" ")],
    // In the order of the ruleset, as the header has them.
    ...indicators.flatMap(({ value, score: earned }) => [value, earned.min, earned.max]),
  ];
}
