/** What the report of a policy change says to people: who is decided otherwise, by what, and what that does to a list. */

import type { ReportOptions } from "../contract/check-report.ts";
import { type DifferenceReport, isMonitoring } from "../contract/difference-report.ts";
import type { Block, Document, Item } from "./block.ts";
import { impactSections } from "./difference-impact.ts";
import { differenceSections, type ReportLine, type ReportSection } from "./difference-sections.ts";
import { monitoringDifferenceSections } from "./monitoring-difference-sections.ts";

const SIGNS = {
  better: { tone: "good", mark: "+" },
  worse: { tone: "bad", mark: "−" },
  other: { tone: "plain" },
} as const satisfies Record<ReportLine["sign"], Partial<Item>>;

export function differenceDocument(
  { difference, impact }: DifferenceReport,
  options: ReportOptions,
): Document {
  const { before, after } = difference;
  const { lang } = options;
  const sections = isMonitoring(difference)
    ? monitoringDifferenceSections(difference, lang)
    : [
        ...differenceSections(difference, lang),
        ...(impact === undefined ? [] : impactSections(impact, options)),
      ];
  return {
    lang,
    title: `${before.id} ${before.version} → ${after.id} ${after.version}`,
    blocks: sections.flatMap(blocksOf),
  };
}

function blocksOf({ title, remark, lines }: ReportSection): readonly Block[] {
  if (remark === undefined && lines.length === 0) return [{ kind: "paragraph", text: title, stress: "more" }];
  return [
    { kind: "heading", level: 2, text: title, ...(remark === undefined ? {} : { remark }) },
    ...(lines.length === 0
      ? []
      : [{ kind: "list", items: lines.map(({ sign, ...line }) => ({ ...SIGNS[sign], ...line })) } as const]),
  ];
}
