/** What the page of a monitoring ruleset says: indicators, stages and statuses, and what they make of whole records. */

import { writeNumber } from "../../logic/write-number.ts";
import type { MonitoringRuleset } from "../../ruleset/ruleset-schema.ts";
import { mostPoints } from "../../ruleset/score-fact.ts";
import { type CompiledMonitoring, compileMonitoring } from "../../score/compile-monitoring.ts";
import { markdownList, markdownSection } from "../text/markdown-text.ts";
import type { PageWord } from "../words/page-words.ts";
import { capitalize, createPageContext, type PageContext } from "./page-context.ts";
import { formatIndicator } from "./page-indicator.ts";
import { formatMonitoringDifferences } from "./page-monitoring-differences.ts";
import { formatRecords } from "./page-records.ts";
import type { PageSections } from "./page-sections.ts";
import { formatStage } from "./page-stage.ts";
import { formatStatus } from "./page-status.ts";

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
    notice: compiled.hasLibraryDefaults ? `> **${word("noticeTitle")}** ${word("notice")}` : "",
    reading: [
      ...has(indicators, ["readingPoints", "readingRanges"]),
      ...has(stages, ["readingStages"]),
      ...has(classes, ["readingStatuses"]),
      "readingOfficial",
    ],
    rules: [
      formatAspects(context),
      markdownSection(`## ${word("indicators")}`, [
        formatTotal(context),
        ...indicators.map((own, index) => formatIndicator(own, index + 1, context)),
      ]),
      markdownSection(
        `## ${word("stages")}`,
        stages.map((stage, index) => formatStage(stage, index + 1, context)),
      ),
      markdownSection(`## ${word("classes")}`, [
        ...(classes.length === 0 ? [] : [word("firstStatus")]),
        ...classes.map((status, index) => formatStatus(status, index + 1, context)),
      ]),
      markdownSection(`## ${word("records")}`, [formatRecords(context)]),
    ],
    differences:
      base === undefined
        ? []
        : formatMonitoringDifferences(createPageContext(compileMonitoring(base), context.lang), context),
    askers: "askedByParts",
    takers: "takenByParts",
  };
}

/** Each aspect with its indicators and where it stands. */
function formatAspects({ compiled, word, text, cite }: PageContext<CompiledMonitoring>): string {
  const { aspects, indicators } = compiled.ruleset;
  return markdownSection(`## ${word("aspects")}`, [
    markdownList(
      aspects.map(({ id, label, citations }) => {
        const own = indicators.filter(({ aspect }) => aspect === id);
        const names = own.map((indicator) => text(indicator.label)).join("; ");
        return `**${capitalize(text(label))}**: ${names}. ${word("basis")}: ${cite(citations)}.`;
      }),
    ),
  ]);
}

/** How points become the total, and how many there are at most. */
function formatTotal({ compiled, word, lang }: PageContext<CompiledMonitoring>): string {
  const { indicators } = compiled.ruleset;
  return indicators.length === 0 ? "" : `${word("totalIs")} ${writeNumber(mostPoints(indicators), lang)}.`;
}
