/** Ranked groups → NDJSON and CSV: a group a line, in each ranking that it stands in. */
import type { Language } from "../../language.ts";
import { csvLine, type LineCell } from "../text/csv-cell.ts";
import { writeNdjson } from "../text/write-json.ts";
import { GROUP_COLUMNS, groupCells, STATUS_COLUMNS, statusCells } from "./group-cells.ts";
import { tailThings } from "./issue-report.ts";
import { type RankedList, toRankReport } from "./rank-report.ts";

/** What the JSON report says: each ranking, and after it its groups with the part they are ranked in. */
export function formatRankNdjson(ranked: RankedList, lang: Language): string {
  const { all, parts, setAside, issues, ...head } = toRankReport(ranked, lang);
  return writeNdjson([
    { type: "list", ...head },
    ...[all, ...parts].flatMap(({ name, within, entries, ...ranking }) => [
      { type: "ranking", name, within, ...ranking },
      ...entries.map((entry) => ({ type: "entry", name, within, ...entry })),
    ]),
    ...tailThings({ setAside, issues }),
  ]);
}

/** Where parts were asked for, they stand in place of the ranking of all groups: every group is in one line. */
export function formatRankCsv({ all, parts }: RankedList): string {
  return rankLines({ all, parts }).map(csvLine).join("");
}

/** The header first. */
export function rankLines({
  all,
  parts,
}: Pick<RankedList, "all" | "parts">): readonly (readonly LineCell[])[] {
  const header = [
    ...["name", "within", "best", "worst", ...GROUP_COLUMNS, "scoreMin", "scoreMax", "scoreOf"],
    ...[...STATUS_COLUMNS, "shortlist", "cost"],
  ];
  const lines = (parts.length === 0 ? [all] : parts).flatMap(({ ranking, shortlist }) =>
    ranking.entries.map(({ rank, score, latest }, index) => {
      // A shortlist has the entries of its ranking, in their order.
      const listed = shortlist?.entries[index];
      return [
        ...[ranking.name, ranking.within, rank.best, rank.worst, ...groupCells(latest.record)],
        ...[score.min, score.max, score.of, ...statusCells(latest.status), listed?.decision, listed?.cost],
      ];
    }),
  );
  return [header, ...lines];
}
