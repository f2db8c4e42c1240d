/** What the page of a monitoring ruleset says: indicators, stages and statuses, and what they make of whole records. */

import { writeNumber } from "../../../logic/write-number.ts";
import type { MonitoringRuleset } from "../../../ruleset/ruleset-schema.ts";
import { mostPoints } from "../../../ruleset/score-fact.ts";
import { type CompiledMonitoring, compileMonitoring } from "../../../score/compile-monitoring.ts";
import type { PageWord } from "../../words/page-words.ts";
import type { Block } from "../block.ts";
import { say, strong } from "../phrase.ts";
import { list, paragraph, section } from "./page-blocks.ts";
import { capitalize, createPageContext, type PageContext } from "./page-context.ts";
import { indicatorBlocks } from "./page-indicator.ts";
import { monitoringDifferenceBlocks } from "./page-monitoring-differences.ts";
import { recordBlocks } from "./page-records.ts";
import type { PageSections } from "./page-sections.ts";
import { stageBlocks } from "./page-stage.ts";
import { statusBlocks } from "./page-status.ts";

export function monitoringSections(
  context: PageContext<CompiledMonitoring>,
  base: MonitoringRuleset | undefined,
): PageSections {
  const { compiled, word } = context;
  const { ruleset, indicators } = compiled;
  const { stages, classes } = ruleset;
  const has = (parts: readonly unknown[], words: readonly PageWord[]): readonly PageWord[] =>
    parts.length === 0 ? [] : words;
  return {
    notice: compiled.hasLibraryDefaults
      ? [{ kind: "note", text: `${word("noticeTitle")} ${word("notice")}`, tone: "open", mark: "!" }]
      : [],
    reading: [
      ...has(indicators, ["readingPoints", "readingRanges"]),
      ...has(stages, ["readingStages"]),
      ...has(classes, ["readingStatuses"]),
      "readingOfficial",
    ],
    rules: [
      ...aspectBlocks(context),
      ...section(
        2,
        word("indicators"),
        totalBlocks(context),
        ...indicators.map((own, index) => indicatorBlocks(own, index + 1, context)),
      ),
      ...section(2, word("stages"), ...stages.map((stage, index) => stageBlocks(stage, index + 1, context))),
      ...section(
        2,
        word("classes"),
        classes.length === 0 ? [] : paragraph(word("firstStatus")),
        ...classes.map((status, index) => statusBlocks(status, index + 1, context)),
      ),
      ...section(2, word("records"), recordBlocks(context)),
    ],
    differences:
      base === undefined
        ? []
        : monitoringDifferenceBlocks(createPageContext(compileMonitoring(base), context.lang), context),
    askers: "askedByParts",
    takers: "takenByParts",
  };
}

/** Each aspect with its indicators and where it stands. */
function aspectBlocks({ compiled, word, text, cite }: PageContext<CompiledMonitoring>): readonly Block[] {
  const { aspects, indicators } = compiled.ruleset;
  return section(
    2,
    word("aspects"),
    list(
      aspects.map(({ id, label, citations }) => {
        const own = indicators.filter(({ aspect }) => aspect === id);
        const names = own.map((indicator) => text(indicator.label)).join("; ");
        return say`${strong(capitalize(text(label)))}: ${names}. ${word("basis")}: ${cite(citations)}.`;
      }),
    ),
  );
}

/** How points become the total, and how many there are at most. */
function totalBlocks({ compiled, word, lang }: PageContext<CompiledMonitoring>): readonly Block[] {
  const { indicators } = compiled.ruleset;
  return indicators.length === 0
    ? []
    : paragraph(`${word("totalIs")} ${writeNumber(mostPoints(indicators), lang)}.`);
}
