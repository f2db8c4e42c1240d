/** The rules of a ruleset as lines of text, a section for each kind of part. */
import type { Language } from "../../language.ts";
import { writeNumber } from "../../logic/write-number.ts";
import type {
  Citation,
  Indicator,
  MembershipFile,
  MonitoringFile,
  RuleFile,
  Stage,
} from "../../ruleset/ruleset-schema.ts";
import { reportWord } from "../words/report-words.ts";

/** A heading and the lines below it; without lines it is left out. */
export type RuleSection = readonly [heading: Parameters<typeof reportWord>[0], lines: readonly string[]];

/** What a ruleset says that only one of its kind has. */
interface RuleSections {
  /** What has to be said before everything else. */
  readonly notice: readonly string[];
  readonly sections: readonly RuleSection[];
}

type Cite = (citations: readonly Citation[]) => string;

/** The rules of a file of either kind. */
export function ruleSections(file: RuleFile, lang: Language, cite: Cite): RuleSections {
  return file.kind === "membership"
    ? membershipSections(file, lang, cite)
    : monitoringSections(file, lang, cite);
}

function membershipSections({ criteria }: MembershipFile, lang: Language, cite: Cite): RuleSections {
  const linesOf = (scope: "member" | "kube"): readonly string[] =>
    criteria
      .filter((criterion) => criterion.scope === scope)
      .map(({ id, label, citations }) => `  ${id}: ${label[lang]}${cite(citations)}`);
  return {
    notice: [],
    sections: [
      ["memberCriteria", linesOf("member")],
      ["kubeCriteria", linesOf("kube")],
    ],
  };
}

function monitoringSections(
  { aspects, indicators, stages, classes }: MonitoringFile,
  lang: Language,
  cite: Cite,
): RuleSections {
  const based = [...indicators.map(({ scoring }) => scoring), ...stages, ...classes];
  const hasDefaults = based.some(({ basis }) => basis === "library-default");
  return {
    notice: hasDefaults ? [reportWord("hasDefaults", lang)] : [],
    sections: [
      ["aspects", aspects.map(({ id, label, citations }) => `  ${id}: ${label[lang]}${cite(citations)}`)],
      ["indicators", indicators.flatMap((indicator) => indicatorLines(indicator, lang, cite))],
      ["stages", stages.flatMap((stage) => stageLines(stage, lang, cite))],
      [
        "statuses",
        classes.map(
          ({ id, label, basis, citations }) =>
            `  ${id}: ${label[lang]}${cite(citations)}${wordDefault(basis, lang)}`,
        ),
      ],
    ],
  };
}

/** An indicator, and below it which way is better, its weight and the points of its bands. */
function indicatorLines(
  { id, label, citations, unit, direction, scoring }: Indicator,
  lang: Language,
  cite: Cite,
): readonly string[] {
  const { weight, bands, basis } = scoring;
  const points = bands.map(({ from, points: given, label: meaning }) => {
    if (from === undefined) return `${given} (${meaning[lang]})`;
    const start = `${writeNumber(from, lang)}${unit === undefined ? "" : ` ${unit[lang]}`}`;
    return `${reportWord("from", lang)} ${start}: ${given} (${meaning[lang]})`;
  });
  const better = reportWord(direction === "higher-is-better" ? "higherIsBetter" : "lowerIsBetter", lang);
  return [
    `  ${id}: ${label[lang]}${cite(citations)}`,
    `    ${better}; ${reportWord("weight", lang)} ${weight}; ${reportWord("points", lang)} ${points.join(", ")}${cite(scoring.citations)}${wordDefault(basis, lang)}`,
  ];
}

/** A stage, and below it the items of its checklist. */
function stageLines(
  { id, label, citations, basis, items }: Stage,
  lang: Language,
  cite: Cite,
): readonly string[] {
  const names = items.map((item) => item.label[lang]);
  return [
    `  ${id}: ${label[lang]}${cite(citations)}${wordDefault(basis, lang)}`,
    ...names.map((name) => `    • ${name}`),
  ];
}

/** Whatever nobody official says is marked where it stands. */
function wordDefault(basis: Indicator["scoring"]["basis"], lang: Language): string {
  return basis === "library-default" ? ` – ${reportWord("libraryDefault", lang)}` : "";
}
