/** What a report card says of each group, on a page of its own: how it went, where it stands, what is missing, what would raise it. */
import type { Language } from "../../language.ts";
import type { KubeCard } from "../../list/kube-cards.ts";
import type { ScoredList } from "../../list/scored.ts";
import { explainScore, type ScoreExplanation } from "../../score/explain-score.ts";
import type { IndicatorScore, KubeScore } from "../../score/kube-score.ts";
import { missingOf, writePoints, writeRange } from "../../score/score-phrases.ts";
import type { KubeSeries, SeriesPeriod } from "../../score/score-series.ts";
import { cardWord } from "../words/card-words.ts";
import { groupTitle, wordArea } from "../words/group-title.ts";
import { periodWord, wordShortMonth } from "../words/period-words.ts";
import { reportWord } from "../words/report-words.ts";
import { scoreWord } from "../words/score-words.ts";
import { wordDate } from "../words/word-date.ts";
import type { Block, Cell, Document, Fact } from "./block.ts";
import { wordMeaning } from "./word-status.ts";

/** So many periods fit beside one another. */
const MOST_PERIODS = 12;
/** So many indicators are named among what would raise the score. */
const MOST_TO_RAISE = 5;

/** What it is made from. */
interface Cards {
  readonly list: ScoredList;
  /** Given once. */
  readonly cards: Iterable<KubeCard>;
}

export function cardsDocument(
  { list: { ruleset, hasLibraryDefaults }, cards }: Cards,
  { lang }: { readonly lang: Language },
): Document {
  return { lang, title: cardWord("title", lang), blocks: blocks() };

  function* blocks(): Generator<Block, void, void> {
    let isFirst = true;
    for (const card of cards) {
      if (!isFirst) yield { kind: "page" };
      isFirst = false;
      yield* cardBlocks(card);
    }
  }

  function* cardBlocks({ record, series, latest }: KubeCard): Generator<Block, void, void> {
    const told = latest === null ? null : explainScore(latest, lang);
    yield { kind: "heading", level: 2, text: groupTitle(record, lang) };
    yield { kind: "facts", facts: factsOf({ record, latest }, told) };
    if (hasLibraryDefaults) yield { kind: "note", tone: "open", text: scoreWord("libraryDefaults", lang) };
    if (latest === null || told === null) {
      yield { kind: "note", tone: "bad", text: cardWord("notUsable", lang) };
      return;
    }
    yield* chartBlocks(series);
    yield* indicatorBlocks(latest, series, groupTitle(record, lang));
    yield { kind: "heading", level: 3, text: cardWord("missing", lang) };
    yield* listOf(missingItems(series, latest), "nothingMissing");
    yield { kind: "heading", level: 3, text: cardWord("raise", lang) };
    yield* listOf(raiseItems(latest, told), "nothingToRaise");
  }

  function factsOf(
    { record: { area = {}, businessType, formedOn }, latest }: Pick<KubeCard, "record" | "latest">,
    told: ScoreExplanation | null,
  ): readonly Fact[] {
    const facts: readonly (readonly [string, string | null | undefined])[] = [
      [reportWord("place", lang), wordArea(area)],
      [scoreWord("businessType", lang), businessType],
      [cardWord("formed", lang), formedOn === undefined ? undefined : wordDate(formedOn, lang)],
      [cardWord("latest", lang), latest?.record.period && wordDate(latest.record.period, lang)],
      [cardWord("score", lang), latest?.score && writePoints(latest.score, lang)],
      [scoreWord("statusTitle", lang), told?.status?.text],
      [scoreWord("stageTitle", lang), told?.stage?.text],
      [reportWord("ruleset", lang), `${ruleset.id} ${ruleset.version}`],
    ];
    return facts.flatMap(([label, value]) =>
      value == null || value === "" ? [] : [[label, value] as const],
    );
  }

  function* chartBlocks({ periods }: KubeSeries): Generator<Block, void, void> {
    const of = periods.find(({ score }) => score?.score != null)?.score?.score?.of;
    if (of === undefined || periods.length < 2) return;
    yield {
      kind: "chart",
      label: cardWord("course", lang),
      of,
      points: periods.slice(-MOST_PERIODS).map(({ period, report, score }) => ({
        at: shortPeriod(period),
        text: score?.score == null ? wordAbsence(report) : writeRange(score.score, lang),
        range: score?.score ?? null,
      })),
    };
  }

  function wordAbsence(report: SeriesPeriod["report"]): string {
    return report === "disputed" ? periodWord("disputed", lang) : cardWord("none", lang);
  }

  function shortPeriod(period: string): string {
    return period.length > 7 ? wordDate(period, lang) : wordShortMonth(period, lang);
  }

  function* indicatorBlocks(
    { indicators }: KubeScore,
    series: KubeSeries,
    group: string,
  ): Generator<Block, void, void> {
    if (indicators.length === 0) return;
    const hasCourse = series.periods.length > 1;
    yield {
      kind: "table",
      // Whoever hears the page rather than sees it tells the tables apart by their captions.
      caption: `${reportWord("indicators", lang)}: ${group}`,
      columns: [
        { title: scoreWord("indicator", lang), holds: "text" },
        ...(hasCourse ? [{ title: scoreWord("course", lang), holds: "text" } as const] : []),
        { title: cardWord("last", lang), holds: "text" },
        { title: scoreWord("points", lang), holds: "text" },
      ],
      rows: indicators.map((own, index) => [
        own.label[lang],
        ...(hasCourse ? [courseCell(series, index)] : []),
        meaningOf(own),
        writePoints(own.score, lang),
      ]),
    };
  }

  /** The values of the last periods, drawn; the words beside the drawing say how they went. */
  function courseCell({ indicators }: KubeSeries, index: number): Cell {
    const { values = [], direction } = indicators[index] ?? {};
    const text = direction == null ? "" : scoreWord(direction, lang);
    return { text, series: values.slice(-MOST_PERIODS) };
  }

  function meaningOf(own: IndicatorScore): string {
    return wordMeaning(own, lang) || cardWord("notKnown", lang);
  }

  function missingItems({ withoutReport }: KubeSeries, latest: KubeScore): readonly string[] {
    const { stage, status, labels } = latest;
    const items = stage?.stages.flatMap(({ items: each }) => each) ?? [];
    const facts = new Set([
      ...missingOf(latest),
      ...items.flatMap(({ missing }) => missing),
      ...(status?.missing ?? []),
    ]);
    const named = [...new Set([...facts].map((fact) => labels[fact]?.[lang] ?? fact))];
    return [
      ...(withoutReport.length === 0
        ? []
        : [`${cardWord("withoutReport", lang)}: ${lastMonths(withoutReport)}`]),
      ...(named.length === 0 ? [] : [`${scoreWord("notKnown", lang)}: ${named.join("; ")}`]),
    ];
  }

  function lastMonths(months: readonly string[]): string {
    const told = months.slice(-MOST_PERIODS).map((month) => wordShortMonth(month, lang));
    return `${months.length > told.length ? "…, " : ""}${told.join(", ")}`;
  }

  /** The indicators that surely lose points, those with most first; then what the next stage asks for. */
  function raiseItems({ indicators }: KubeScore, { next }: ScoreExplanation): readonly string[] {
    const lost = ({ score: { max, of } }: IndicatorScore): number => of - max;
    const losing = indicators
      .filter((own) => lost(own) > 0)
      .toSorted((a, b) => lost(b) - lost(a))
      .slice(0, MOST_TO_RAISE)
      .map((own) => `${own.label[lang]}: ${meaningOf(own)} (${writePoints(own.score, lang)})`);
    return next === null ? losing : [...losing, next.text];
  }

  function* listOf(
    items: readonly string[],
    none: "nothingMissing" | "nothingToRaise",
  ): Generator<Block, void, void> {
    if (items.length > 0) yield { kind: "list", items };
    else yield { kind: "note", tone: "good", text: cardWord(none, lang) };
  }
}
