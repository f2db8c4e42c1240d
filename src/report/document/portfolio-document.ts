/** What the report of a portfolio says to people: how many groups there are of each status, stage, place, business and year. */
import type { Language } from "../../language.ts";
import type { ScoredList } from "../../list/scored.ts";
import type { CompiledMonitoring } from "../../score/compile-monitoring.ts";
import { type Count, percentOf } from "../../score/percent-of.ts";
import { writeName } from "../../score/score-phrases.ts";
import type { NamedCount, PortfolioSummary, YearCount } from "../../score/summarize-portfolio.ts";
import type { PeriodTable } from "../../score/tabulate-periods.ts";
import { reportWord } from "../words/report-words.ts";
import { type ScoreWord, scoreWord } from "../words/score-words.ts";
import type { Block, Cell, Document, Share, Toned } from "./block.ts";
import { monitoringHead } from "./monitoring-head.ts";
import { periodBlocks } from "./period-blocks.ts";

/** What it is made from. */
interface Portfolio {
  readonly list: ScoredList;
  readonly summary: PortfolioSummary;
  readonly periods: PeriodTable;
  /** What facts are called. */
  readonly labels: CompiledMonitoring["labels"];
}

export function portfolioDocument(
  { list, summary, periods, labels }: Portfolio,
  { lang }: { readonly lang: Language },
): Document {
  return { lang, title: list.ruleset.title[lang], blocks: blocks() };

  function* blocks(): Generator<Block, void, void> {
    yield* monitoringHead(list, { lang, labels, tellsRows: false });
    const { byStatus, byStage, byKabupaten, byKecamatan, byBusinessType, byYear, disputed } = summary;
    for (const [title, states] of [
      ["statusTitle", byStatus ?? []],
      ["stageTitle", byStage ?? []],
    ] as const) {
      yield* table(
        title,
        states.map(({ label, ...count }) => [label[lang], count.count, share(count)]),
      );
    }
    for (const [title, names] of [
      ["kabupaten", byKabupaten],
      ["kecamatan", byKecamatan],
      ["businessType", byBusinessType],
    ] as const) {
      // Of a place or a business that no group says there is nothing to tell.
      if (names.some(({ name }) => name !== null)) yield* table(title, names.map(namedRow));
    }
    const hasTargets = byYear.some(({ target }) => target !== null);
    yield* table("yearTitle", byYear.map(yearRow(hasTargets)), hasTargets);
    yield* periodBlocks(periods, lang);
    if (disputed.length === 0) return;
    const names = disputed.map(({ name }) => writeName(name, lang)).join(", ");
    yield { kind: "note", tone: "bad", text: `${scoreWord("notKnownFor", lang)}: ${names}`, isApart: true };
  }

  function* table(
    title: ScoreWord,
    rows: readonly (readonly Cell[])[],
    hasTargets = false,
  ): Generator<Block, void, void> {
    if (rows.length === 0) return;
    const word = scoreWord(title, lang);
    yield { kind: "heading", level: 2, text: word };
    yield {
      kind: "table",
      caption: `${reportWord("groupsTitle", lang)}: ${word}`,
      columns: [
        { title: word, holds: "text" },
        { title: reportWord("groupsTitle", lang), holds: "numbers", isInShare: true },
        { title: scoreWord("share", lang), holds: "text" },
        ...(hasTargets ? [{ title: scoreWord("target", lang), holds: "text", isNamed: true } as const] : []),
      ],
      rows,
    };
  }

  function share({ count, of }: Count): Share {
    return { text: percentOf({ count, of }, lang), count, of };
  }

  function namedRow({ name, within, ...count }: NamedCount): readonly Cell[] {
    const place = within === null ? "" : ` (${within})`;
    return [name === null ? scoreWord("notSaid", lang) : `${name}${place}`, count.count, share(count)];
  }

  function yearRow(hasTargets: boolean): (year: YearCount) => readonly Cell[] {
    return ({ year, target, shortBy, ...count }) => [
      year === null ? scoreWord("notSaid", lang) : String(year),
      count.count,
      share(count),
      ...(hasTargets
        ? [target === null || shortBy === null ? "" : targetCell(count.count, target, shortBy)]
        : []),
    ];
  }

  function targetCell(count: number, target: number, shortBy: number): Toned {
    if (shortBy === 0) return { text: `${target}: ${scoreWord("targetReached", lang)}`, tone: "good" };
    const reached = percentOf({ count, of: target }, lang);
    return { text: `${target}: ${reached}, ${scoreWord("shortBy", lang)} ${shortBy}`, tone: "open" };
  }
}
