/** A policy change → text for people, Markdown for a merge request, or JSON for programs. */
import { createColors } from "picocolors";
import type { ReportOptions } from "./contract/check-report.ts";
import { type DifferenceReport, isMonitoring, toDifferenceReport } from "./contract/difference-report.ts";
import { impactSections } from "./document/difference-impact.ts";
import { differenceSections, type ReportLine, type ReportSection } from "./document/difference-sections.ts";
import { monitoringDifferenceSections } from "./document/monitoring-difference-sections.ts";
import { escapeJson, escapeText } from "./text/escape-text.ts";
import { markdownBlocks, markdownList, markdownSection, markdownText } from "./text/markdown-text.ts";
import type { WriteOptions } from "./write-options.ts";

/** The sections of a report, in the order in which they are read. */
function sectionsOf(
  { difference, impact }: DifferenceReport,
  options: ReportOptions,
): readonly ReportSection[] {
  if (isMonitoring(difference)) return monitoringDifferenceSections(difference, options.lang);
  return [
    ...differenceSections(difference, options.lang),
    ...(impact === undefined ? [] : impactSections(impact, options)),
  ];
}

/** The change as text for people. */
export function formatDifference(report: DifferenceReport, options: WriteOptions): string {
  const colors = createColors(options.colors);
  const signs: Record<ReportLine["sign"], string> = {
    better: colors.green("+"),
    worse: colors.red("−"),
    other: colors.dim("·"),
  };
  const blocks = sectionsOf(report, options).map(({ title, remark, lines }) => {
    const head = `${colors.bold(escapeText(title))}${remark === undefined ? "" : `: ${remark}`}\n`;
    const body = lines.map(({ sign, text, details = [] }) =>
      [
        `  ${signs[sign]} ${escapeText(text)}\n`,
        ...details.map((detail) => `      ${colors.dim(escapeText(detail))}\n`),
      ].join(""),
    );
    return `\n${head}${body.join("")}`;
  });
  return `${colors.bold(escapeText(titleOf(report)))}\n${blocks.join("")}`;
}

/** The change as Markdown, to be put into a merge request or a changelog. */
export function formatDifferenceMarkdown(report: DifferenceReport, options: ReportOptions): string {
  const signs: Record<ReportLine["sign"], string> = { better: "➕ ", worse: "➖ ", other: "" };
  const sections = sectionsOf(report, options).map(({ title, remark, lines }) => {
    const items = lines.map(({ sign, text, details = [] }) =>
      [`${signs[sign]}${markdownText(text)}`, ...details.map((detail) => `  - ${markdownText(detail)}`)].join(
        "\n",
      ),
    );
    const heading = `### ${markdownText(title)}`;
    const said = remark === undefined ? "" : markdownText(remark);
    return said === "" && items.length === 0
      ? markdownText(title)
      : markdownSection(heading, [said, markdownList(items)]);
  });
  return `${markdownBlocks([`## ${markdownText(titleOf(report))}`, ...sections])}\n`;
}

function titleOf({ difference: { before, after } }: DifferenceReport): string {
  return `${before.id} ${before.version} → ${after.id} ${after.version}`;
}

/** The change as JSON; NIK are masked unless wanted whole. */
export function formatDifferenceJson(report: DifferenceReport, options: ReportOptions): string {
  const lines = JSON.stringify(toDifferenceReport(report, options), null, 2).split("\n");
  // No string of JSON goes over a line, and the ends of lines are to stay.
  return `${lines.map(escapeJson).join("\n")}\n`;
}
