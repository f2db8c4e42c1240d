/** What programs are told of scores and ranks, as tables: a record or a group a row, ranges in a column for each end. */
import type { Language } from "../../language.ts";
import type { Scored, ScoredList } from "../../list/scored.ts";
import type { CompiledMonitoring } from "../../score/compile-monitoring.ts";
import { rankLines } from "../contract/format-rank-lines.ts";
import { scoreHeader, scoreLine } from "../contract/format-score-csv.ts";
import type { RankedList } from "../contract/rank-report.ts";
import type { LineCell } from "../text/csv-cell.ts";
import { scoreWord } from "../words/score-words.ts";
import type { Block, Cell, Document, Stream } from "./block.ts";
import { monitoringHead } from "./monitoring-head.ts";

interface Speaking {
  readonly lang: Language;
}

type Labels = CompiledMonitoring["labels"];

export function scoreTables(
  { items, compiled }: { readonly items: AsyncIterable<Scored>; readonly compiled: CompiledMonitoring },
  { lang }: Speaking,
): Document {
  const { ruleset, labels } = compiled;
  let list: ScoredList | undefined;
  return { lang, title: ruleset.title[lang], blocks: blocks() };

  async function* blocks(): AsyncGenerator<Block, void, void> {
    yield lineTable(scoreWord("scores", lang), scoreHeader(ruleset), rows());
    if (list !== undefined) yield* monitoringHead(list, { lang, labels, tellsRows: true });
  }

  async function* rows(): AsyncGenerator<readonly Cell[], void, void> {
    for await (const item of items) {
      if (item.kind === "list") list = item;
      else yield cellsOf(scoreLine(item));
    }
  }
}

export function rankTables(
  { labels, ...ranked }: RankedList & { readonly labels: Labels },
  { lang }: Speaking,
): Document {
  return { lang, title: ranked.list.ruleset.title[lang], blocks: blocks() };

  function* blocks(): Generator<Block, void, void> {
    const [header = [], ...lines] = rankLines(ranked);
    yield lineTable(scoreWord("ranks", lang), header.map(String), lines.map(cellsOf));
    yield* monitoringHead(ranked.list, { lang, labels, tellsRows: true });
  }
}

function lineTable(caption: string, header: readonly string[], rows: Stream<readonly Cell[]>): Block {
  return { kind: "table", caption, columns: header.map((title) => ({ title, holds: "text" })), rows };
}

function cellsOf(line: readonly LineCell[]): readonly Cell[] {
  return line.map((cell) => cell ?? "");
}
