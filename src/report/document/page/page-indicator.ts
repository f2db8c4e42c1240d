/** One indicator of a page: what is measured in words, its bands with their points, where it stands, and its examples. */

import { type IndicatorRun, runIndicator } from "../../../examine/run-monitoring-examples.ts";
import type { Language, Text } from "../../../language.ts";
import { writeNumber } from "../../../logic/write-number.ts";
import type { Indicator } from "../../../ruleset/ruleset-schema.ts";
import type { CompiledIndicator } from "../../../score/compile-indicator.ts";
import type { CompiledMonitoring } from "../../../score/compile-monitoring.ts";
import { directionWord } from "../../words/page-words.ts";
import type { Block } from "../block.ts";
import { say } from "../phrase.ts";
import { list, paragraph, section, tableOf } from "./page-blocks.ts";
import { numbered, type PageContext } from "./page-context.ts";
import { basisLines, basisSentence } from "./page-criterion.ts";
import { wordCase } from "./page-example.ts";

/** An indicator below its heading, `number` being its place on the page. */
export function indicatorBlocks(
  own: CompiledIndicator,
  number: number,
  context: PageContext<CompiledMonitoring>,
): readonly Block[] {
  const { text, word, compiled } = context;
  const { indicator } = own;
  const { id, label, scoring } = indicator;
  const aspect = compiled.ruleset.aspects.find((each) => each.id === indicator.aspect);
  return section(
    3,
    numbered(number, text(label), id),
    measureBlocks(indicator, context),
    list([
      ...(aspect === undefined ? [] : [`${word("aspect")}: ${text(aspect.label)}.`]),
      ...basisLines(indicator, context),
      basisSentence("scoringBasis", scoring.basis, scoring.citations, context),
    ]),
    bandsTable(indicator, context),
    examplesTable(indicator, runIndicator(own), context),
  );
}

/** What is measured, which way is better, and what it is compared with for its direction. */
function measureBlocks(
  { measure, change, unit, direction }: Indicator,
  { word, sentence, logic, lang }: PageContext,
): readonly Block[] {
  const inUnit = unit === undefined ? "" : ` (${word("inUnit")} ${unit[lang]})`;
  const isHigher = direction === "higher-is-better";
  const compared =
    change === undefined
      ? sentence("againstBefore")
      : JSON.stringify(change) === JSON.stringify(measure)
        ? sentence(isHigher ? "riseOfMeasure" : "fallOfMeasure")
        : say`${sentence(isHigher ? "riseOf" : "fallOf")}: ${logic(change)}.`;
  const better = word(isHigher ? "higherIsBetter" : "lowerIsBetter");
  return [say`${sentence("measured")} ${logic(measure)}${inUnit}. ${better}`, compared].flatMap(paragraph);
}

/** A row for each band: from which value to which, what it means, its points, and what they add to the total. */
function bandsTable(
  { scoring, unit, label }: Indicator,
  { word, text, lang }: PageContext,
): readonly Block[] {
  const { bands, weight } = scoring;
  return tableOf(
    text(label),
    word("bands"),
    [word("measuredValue"), word("meaning"), word("points"), `${word("timesWeight")} ${weight}`],
    bands.map(({ from, label, points }, index) => [
      wordSpan(from, bands[index + 1]?.from, unit, lang),
      text(label),
      `${points}`,
      `${points * weight}`,
    ]),
  );
}

const SPANS = {
  id: {
    below: (end: string): string => `di bawah ${end}`,
    from: (start: string): string => `${start} atau lebih`,
    between: (start: string, end: string): string => `${start} atau lebih, di bawah ${end}`,
  },
  en: {
    below: (end: string): string => `below ${end}`,
    from: (start: string): string => `${start} or more`,
    between: (start: string, end: string): string => `${start} or more, below ${end}`,
  },
} as const satisfies Record<Language, unknown>;

/** The values of a band in words: `di bawah 50 %`, `50 % atau lebih, di bawah 80 %`. */
function wordSpan(
  from: number | undefined,
  next: number | undefined,
  unit: Text | undefined,
  lang: Language,
): string {
  const words = SPANS[lang];
  const end = next === undefined ? undefined : writeMeasured(next, unit, lang);
  // The linter lets only the first band have no start, and an indicator has two bands at least.
  if (from === undefined) return words.below(`${end}`);
  const start = writeMeasured(from, unit, lang);
  return end === undefined ? words.from(start) : words.between(start, end);
}

/** Decimals shown of a value; the rest is cut off, never rounded up into the next band. */
const DECIMALS = 100;

/** A measured number with its unit; English units are plurals, and lose their "s" after 1. */
function writeMeasured(number: number, unit: Text | undefined, lang: Language): string {
  const cut = Math.floor(number * DECIMALS) / DECIMALS;
  const shown = `${writeNumber(cut, lang)}${cut === number ? "" : "…"}`;
  if (unit === undefined) return shown;
  return `${shown} ${lang === "en" && number === 1 ? unit.en.replace(/s$/, "") : unit[lang]}`;
}

function examplesTable(
  { unit, change, label }: Indicator,
  runs: readonly IndicatorRun[],
  context: PageContext,
): readonly Block[] {
  const { word, text, lang } = context;
  const head = [word("example"), word("measuredValue"), word("points")];
  return tableOf(
    text(label),
    word("examples"),
    change === undefined ? head : [...head, word("direction")],
    runs.map(({ example, decision: { value, points, direction } }) => [
      wordCase(example, context),
      value === null ? word("notKnown") : writeMeasured(value, unit, lang),
      typeof points === "number" ? `${points}` : `${points.min}–${points.max}`,
      ...(change === undefined ? [] : [directionWord(direction, lang)]),
    ]),
  );
}
