/** Scored items → CSV (RFC 4180, LF, UTF-8): a line a record, for spreadsheets and databases. */
import type { Scored } from "../../list/scored.ts";
import type { CompiledMonitoring } from "../../score/compile-monitoring.ts";
import { csvLine } from "../text/csv-cell.ts";
import { GROUP_COLUMNS, groupCells, STATUS_COLUMNS, statusCells } from "./group-cells.ts";

/** The least and the greatest score are one number where nothing is missing; of each indicator likewise, after what was measured. */
export async function* formatScoreCsv(
  items: AsyncIterable<Scored>,
  { ruleset: { indicators } }: Pick<CompiledMonitoring, "ruleset">,
): AsyncGenerator<string, void, void> {
  yield csvLine([
    ...["file", "line", "row", ...GROUP_COLUMNS, "scoreMin", "scoreMax", "scoreOf", ...STATUS_COLUMNS],
    ...["stageLeast", "stageMost", "issues"],
    ...indicators.flatMap(({ id }) => [`${id}.value`, `${id}.min`, `${id}.max`]),
  ]);
  for await (const item of items) {
    if (item.kind === "list") continue;
    const { record, score, status, stage, indicators: measured } = item.score;
    yield csvLine([
      ...[item.file, item.line, item.row, ...groupCells(record), score?.min, score?.max, score?.of],
      ...statusCells(status),
      ...[stage?.least, stage?.most, item.issues.map(({ code }) => code).join(" ")],
      // In the order of the ruleset, as the header has them.
      ...measured.flatMap(({ value, score: earned }) => [value, earned.min, earned.max]),
    ]);
  }
}
