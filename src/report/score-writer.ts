/** Scores of one group → text for people: the total, the status, the stage and the indicators, and what they lack. */
import type { Language, Text } from "../language.ts";
import { joinWords } from "../logic/join-words.ts";
import type { MonitoringRuleset } from "../ruleset/ruleset-schema.ts";
import { explainScore } from "../score/explain-score.ts";
import type {
  Basis,
  Direction,
  IndicatorScore,
  ItemScore,
  KubeScore,
  PointRange,
  StageScore,
  StageState,
  StatusScore,
} from "../score/kube-score.ts";
import { writeMissing, writePoints, writeRange } from "../score/score-phrases.ts";
import { writeMeasured } from "../score/write-measured.ts";
import type { Colors } from "./issue-writer.ts";
import { escapeText } from "./text/escape-text.ts";
import { reportCount } from "./words/report-words.ts";
import { type ScoreWord, scoreWord } from "./words/score-words.ts";
import { drawBar, drawSparkline } from "./write/bars.ts";

const BAR_WIDTH = 40;
/** Longer labels stand out of their column rather than push the points off the page. */
const MAX_LABEL_WIDTH = 56;

/** The scores of a group through time, the one that is told being the last. */
type History = readonly (KubeScore | null)[];

/** Writes scores in one language. */
export interface ScoreWriter {
  /**
   * Everything of a score; where there is more than one period, also how it came about. What is not known only for want of
   * a column, which is said of the whole list, is not said again of each group.
   */
  readonly score: (score: KubeScore, history: History, lacking: ReadonlySet<string>) => string;
  /** A status in a few words. */
  readonly statusWord: (status: StatusScore) => string;
}

export function scoreWriter(ruleset: MonitoringRuleset, lang: Language, colors: Colors): ScoreWriter {
  const word = (name: ScoreWord): string => scoreWord(name, lang);
  const say = (text: Text): string => escapeText(text[lang]);
  const marked = (label: Text, basis: Basis): string =>
    `${say(label)}${basis === "library-default" ? "*" : ""}`;
  const labelWidth = Math.min(
    Math.max(0, ...ruleset.indicators.map(({ label }) => say(label).length)),
    MAX_LABEL_WIDTH,
  );

  const DIRECTIONS: Readonly<Record<Direction, string>> = {
    membaik: colors.green("↑"),
    tetap: "→",
    menurun: colors.red("↓"),
  };
  const OUTCOMES: Readonly<Record<ItemScore["outcome"], string>> = {
    pass: colors.green("✓"),
    fail: colors.red("✗"),
    unknown: colors.yellow("?"),
  };

  function lead(name: "score" | "status" | "stage"): string {
    return `  ${word(name).padEnd(8)}`;
  }

  /** What is still to be found out; nothing where all is known. */
  function open(name: ScoreWord, missing: readonly string[], { labels }: KubeScore): string {
    return missing.length === 0
      ? ""
      : `${OUTCOMES.unknown} ${word(name)}: ${escapeText(writeMissing(missing, labels, lang))}`;
  }

  function total(range: PointRange, history: History): string {
    const told = colors.bold(writePoints(range, lang));
    const course = history.length < 2 ? "" : `  ${courseOf(history)}`;
    return `${lead("score")}${told}  ${drawBar(range, BAR_WIDTH)}${course}\n`;
  }

  /** `▁▆█ 78 → 90 → 92` */
  function courseOf(history: History): string {
    const totals = history.map((each) => each?.score ?? null);
    const middles = totals.map((range) => (range === null ? null : (range.min + range.max) / 2));
    const told = totals.map((range) => (range === null ? "?" : writeRange(range, lang)));
    return `${drawSparkline(middles)} ${told.join(" → ")}`;
  }

  function statusWord({ id, possible }: StatusScore): string {
    const labels = possible.map(({ label, basis }) => marked(label, basis));
    return id === null ? `${word("notKnown")}: ${joinWords(labels, "or", lang)}` : labels.join("");
  }

  function statusLines(status: StatusScore, score: KubeScore): string {
    const asked = [
      open("missing", status.missing, score),
      open("openQuestion", status.questions, score),
    ].filter((line) => line !== "");
    return [`${lead("status")}${statusWord(status)}`, ...asked.map((line) => `    ${line}`), ""].join("\n");
  }

  function stageLines(
    { least, most, isKnown, stages }: StageScore,
    score: KubeScore,
    lacking: ReadonlySet<string>,
  ): string {
    const labelOf = (id: string | null): string => {
      const found = stages.find((each) => each.id === id);
      if (found !== undefined) return marked(found.label, found.basis);
      const [first] = stages;
      return first === undefined ? "" : `${word("notReached")} ${marked(first.label, first.basis)}`;
    };
    const reached = isKnown ? labelOf(least) : `${labelOf(least)}, ${word("perhaps")} ${labelOf(most)}`;
    const width = Math.max(...stages.map(({ label, basis }) => marked(label, basis).length));
    const isShown = ({ items }: StageState): boolean => !items.every((item) => isLacking(item, lacking));
    const lists = stages.filter(isShown).map(({ label, basis, items }) => {
      const met = items.filter(({ outcome }) => outcome === "pass").length;
      const marks = items.map(({ outcome }) => OUTCOMES[outcome]).join("");
      return `    ${marked(label, basis).padEnd(width)}  ${marks}  ${met} ${word("of")} ${items.length}\n`;
    });
    const { next } = explainScore(score, lang);
    const isTold = stages.some((each) => each.id === next?.id && isShown(each));
    const towards = next === null || !isTold ? "" : `    ${escapeText(next.text)}\n`;
    return `${lead("stage")}${reached}\n${lists.join("")}${towards}`;
  }

  function indicatorLine(own: IndicatorScore, score: KubeScore, history: History): string {
    const { id, label, direction, score: earned, basis, missing } = own;
    const arrow = direction === null ? " " : DIRECTIONS[direction];
    const points = `${writeRange(earned, lang)}/${earned.of}${basis === "library-default" ? "*" : ""}`;
    const values = history.map((each) => each?.indicators.find((other) => other.id === id)?.value ?? null);
    const line = history.length < 2 ? "" : `${drawSparkline(values)}  `;
    const said = [meaningOf(own), open("missing", missing, score)].filter((part) => part !== "").join("  ");
    return `    ${arrow} ${say(label).padEnd(labelWidth)} ${points.padStart(8)}  ${line}${said}\n`;
  }

  function meaningOf({ value, isCalculated, unit, band }: IndicatorScore): string {
    const measured = value === null || !isCalculated ? [] : [escapeText(writeMeasured(value, unit, lang))];
    return [...measured, ...(band === null ? [] : [say(band)])].join(", ");
  }

  return {
    statusWord,
    score(score, history, lacking) {
      const { score: range, status, stage, indicators: all } = score;
      const indicators = all.filter((each) => !isLacking(each, lacking));
      const hidden = all.length - indicators.length;
      const aspects = ruleset.aspects.map(({ id, label }) => {
        const own = indicators.filter(({ aspect }) => aspect === id);
        const lines = own.map((each) => indicatorLine(each, score, history));
        return own.length === 0 ? "" : `  ${colors.bold(say(label))}\n${lines.join("")}`;
      });
      return [
        range === null ? "" : total(range, history),
        status === null ? "" : statusLines(status, score),
        stage === null ? "" : stageLines(stage, score, lacking),
        ...aspects,
        hidden === 0 ? "" : `  ${OUTCOMES.unknown} ${reportCount("hiddenIndicators", lang, hidden)}\n`,
      ].join("");
    },
  };
}

/** Whether something is not known for no other reason than columns that the whole list lacks. */
function isLacking(
  { missing }: { readonly missing: readonly string[] },
  lacking: ReadonlySet<string>,
): boolean {
  return missing.length > 0 && missing.every((name) => lacking.has(name));
}
