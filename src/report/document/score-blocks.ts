/** The scores of one group: the total, the status, the stage and the indicators, and what they lack. */
import type { Language } from "../../language.ts";
import type { MonitoringRuleset } from "../../ruleset/ruleset-schema.ts";
import { explainScore } from "../../score/explain-score.ts";
import type {
  Direction,
  IndicatorScore,
  ItemScore,
  KubeScore,
  PointRange,
  StageScore,
  StageState,
  StatusScore,
} from "../../score/kube-score.ts";
import { writeMissing, writePoints, writeRange } from "../../score/score-phrases.ts";
import { reportCount } from "../words/report-words.ts";
import { type ScoreWord, scoreWord } from "../words/score-words.ts";
import type { Block, Cell, Course, Fact, Tone, Toned } from "./block.ts";
import { wordMarked, wordMeaning, wordStatus } from "./word-status.ts";

/** Longer labels stand out of their column rather than push the points off the page. */
const MAX_LABEL_WIDTH = 56;
/** The arrow before a label. */
const ARROW = 2;
const POINTS_WIDTH = 8;

interface ScoreOptions {
  /** What tells the tables of this group from those of others. */
  readonly caption: string;
  readonly ruleset: MonitoringRuleset;
  readonly lang: Language;
  /** The scores of the group through time, the one that is told being the last. */
  readonly history: readonly (KubeScore | null)[];
  /** The facts that no column of the list supplies. */
  readonly lacking: ReadonlySet<string>;
}

/**
 * Everything of a score; where there is more than one period, also how it came about. What is not known only for want of
 * a column, which is said of the whole list, is not said again of each group.
 */
export function* scoreBlocks(
  score: KubeScore,
  { caption, ruleset, lang, history, lacking }: ScoreOptions,
): Generator<Block, void, void> {
  const word = (name: ScoreWord): string => scoreWord(name, lang);
  const { score: total, status, stage, indicators, labels } = score;
  const isLacking = ({ missing }: { readonly missing: readonly string[] }): boolean =>
    missing.length > 0 && missing.every((name) => lacking.has(name));
  const isShown = ({ items }: StageState): boolean => !items.every(isLacking);
  const hasHistory = history.length > 1;
  const width = Math.min(
    Math.max(0, ...ruleset.indicators.map(({ label }) => label[lang].length)),
    MAX_LABEL_WIDTH,
  );

  const facts: readonly Fact[] = [
    ...(total === null ? [] : [totalFact(total)]),
    ...(status === null ? [] : [statusFact(status)]),
    ...(stage === null ? [] : [[word("stage"), reachedOf(stage)] as const]),
  ];
  if (facts.length > 0) yield { kind: "facts", facts };
  if (stage !== null) yield* stageBlocks(stage);
  const shown = indicators.filter((each) => !isLacking(each));
  for (const { id, label } of ruleset.aspects) {
    const own = shown.filter(({ aspect }) => aspect === id);
    if (own.length > 0) yield* aspectBlocks(label[lang], own);
  }
  const hidden = indicators.length - shown.length;
  if (hidden > 0)
    yield { kind: "note", tone: "open", mark: "?", text: reportCount("hiddenIndicators", lang, hidden) };

  function totalFact(range: PointRange): Fact {
    const text = writePoints(range, lang);
    return [word("score"), hasHistory ? { text, range, course: courseOfTotals() } : { text, range }];
  }

  /** `▁▆█ 78 → 90 → 92` */
  function courseOfTotals(): Course {
    const totals = history.map((each) => each?.score ?? null);
    return {
      series: totals.map((range) => (range === null ? null : (range.min + range.max) / 2)),
      text: totals.map((range) => (range === null ? "?" : writeRange(range, lang))).join(" → "),
    };
  }

  /** What is still to be found out; nothing where all is known. */
  function open(name: ScoreWord, missing: readonly string[]): readonly Toned[] {
    if (missing.length === 0) return [];
    return [{ tone: "open", text: `${word(name)}: ${writeMissing(missing, labels, lang)}` }];
  }

  function statusFact(known: StatusScore): Fact {
    const below = [...open("missing", known.missing), ...open("openQuestion", known.questions)];
    return [word("status"), wordStatus(known, lang), { below }];
  }

  function reachedOf({ least, most, isKnown, stages }: StageScore): string {
    const labelOf = (id: string | null): string => {
      const found = stages.find((each) => each.id === id);
      if (found !== undefined) return wordMarked(found.label, found.basis, lang);
      const [first] = stages;
      return first === undefined ? "" : `${word("notReached")} ${wordMarked(first.label, first.basis, lang)}`;
    };
    return isKnown ? labelOf(least) : `${labelOf(least)}, ${word("perhaps")} ${labelOf(most)}`;
  }

  function* stageBlocks({ stages }: StageScore): Generator<Block, void, void> {
    const told = stages.filter(isShown);
    if (told.length > 0) {
      yield {
        kind: "table",
        caption: `${caption}: ${word("stageTitle")}`,
        columns: [
          {
            title: word("stageTitle"),
            holds: "text",
            width: Math.max(...stages.map(({ label, basis }) => wordMarked(label, basis, lang).length)),
          },
          { title: word("items"), holds: "text" },
        ],
        rows: told.map(({ label, basis, items }): readonly Cell[] => {
          const met = items.filter(({ outcome }) => outcome === "pass").length;
          const marks = items.map(({ outcome }) => OUTCOMES[outcome]);
          return [wordMarked(label, basis, lang), { marks, text: `${met} ${word("of")} ${items.length}` }];
        }),
      };
    }
    const { next } = explainScore(score, lang);
    if (next !== null && told.some(({ id }) => id === next.id)) yield { kind: "paragraph", text: next.text };
  }

  function* aspectBlocks(aspect: string, own: readonly IndicatorScore[]): Generator<Block, void, void> {
    const isOpen = own.some(({ missing }) => missing.length > 0);
    yield { kind: "heading", level: 3, text: aspect };
    yield {
      kind: "table",
      caption: `${caption}: ${aspect}`,
      columns: [
        { title: word("indicator"), holds: "text", width: width + ARROW },
        { title: word("points"), holds: "numbers", width: POINTS_WIDTH },
        ...(hasHistory ? [{ title: word("course"), holds: "text" } as const] : []),
        { title: word("measured"), holds: "text" },
        ...(isOpen ? [{ title: word("toFindOut"), holds: "text" } as const] : []),
      ],
      rows: own.map((each) => indicatorRow(each, isOpen)),
    };
  }

  function indicatorRow(indicator: IndicatorScore, isOpen: boolean): readonly Cell[] {
    const { id, label, direction, score: earned, basis, missing } = indicator;
    const points = `${writeRange(earned, lang)}/${earned.of}${basis === "library-default" ? "*" : ""}`;
    const values = history.map((each) => each?.indicators.find((other) => other.id === id)?.value ?? null);
    return [
      { text: label[lang], ...(direction === null ? NO_DIRECTION : DIRECTIONS[direction]) },
      points,
      ...(hasHistory ? [{ series: values, text: "" }] : []),
      wordMeaning(indicator, lang),
      ...(isOpen ? [open("missing", missing)[0] ?? ""] : []),
    ];
  }
}

type Sign = Required<Pick<Toned, "tone" | "mark">>;

const DIRECTIONS: Readonly<Record<Direction, Sign>> = {
  membaik: { tone: "good", mark: "↑" },
  tetap: { tone: "plain", mark: "→" },
  menurun: { tone: "bad", mark: "↓" },
};
/** As wide as an arrow. */
const NO_DIRECTION: Sign = { tone: "plain", mark: " " };

const OUTCOMES: Readonly<Record<ItemScore["outcome"], Tone>> = { pass: "good", fail: "bad", unknown: "open" };
