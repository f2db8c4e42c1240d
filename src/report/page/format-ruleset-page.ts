/** A ruleset → a page in Markdown that a lawyer can read: every rule as a sentence, with its source and its examples. */
import { asMembership } from "../../decide/compile-membership.ts";
import type { CompiledRuleset } from "../../decide/compiled-ruleset.ts";
import type { Language, Text } from "../../language.ts";
import type { Criterion, Ruleset } from "../../ruleset/ruleset-schema.ts";
import { asMonitoring } from "../../score/compile-monitoring.ts";
import {
  markdownBlocks,
  markdownList,
  markdownSection,
  markdownTable,
  markdownText,
} from "../text/markdown-text.ts";
import { reportWord } from "../words/report-words.ts";
import { wordDate } from "../words/word-date.ts";
import { capitalize, createPageContext, type PageContext } from "./page-context.ts";
import { formatOwnFacts } from "./page-facts.ts";
import { formatHead } from "./page-head.ts";
import { membershipSections } from "./page-membership.ts";
import { monitoringSections } from "./page-monitoring.ts";
import { formatParams } from "./page-params.ts";
import type { PageSections } from "./page-sections.ts";

/** What a page says beside the ruleset itself. */
export interface RulesetPageOptions {
  /** The ruleset to tell the differences from: see `findPageBase`. One of another kind has none to tell. */
  readonly base?: Ruleset | undefined;
  /** Other rulesets: those it repeals get their titles from here, and whatever repeals it is named. */
  readonly among?: readonly Ruleset[];
}

const SECTIONS: Readonly<
  Record<
    Ruleset["kind"],
    (compiled: CompiledRuleset, lang: Language, base: Ruleset | undefined) => PageSections
  >
> = {
  membership: (compiled, lang, base) =>
    membershipSections(
      createPageContext(asMembership(compiled), lang),
      base?.kind === "membership" ? base : undefined,
    ),
  monitoring: (compiled, lang, base) =>
    monitoringSections(
      createPageContext(asMonitoring(compiled), lang),
      base?.kind === "monitoring" ? base : undefined,
    ),
};

/** The page of a ruleset in one language. It cites what the rule file cites, and says nothing the file does not. */
export function formatRulesetPage(
  compiled: CompiledRuleset,
  lang: Language,
  { base, among = [] }: RulesetPageOptions = {},
): string {
  const context = createPageContext(compiled, lang);
  const { ruleset } = compiled;
  const sections = SECTIONS[ruleset.kind](compiled, lang, base);
  const heading = (word: Parameters<typeof reportWord>[0]): string => `## ${reportWord(word, lang)}`;
  const page = markdownBlocks([
    formatHead(context, among, sections.notice),
    markdownSection(`## ${context.word("reading")}`, [markdownList(sections.reading.map(context.word))]),
    markdownSection(heading("sources"), [formatSources(context)]),
    ...sections.rules,
    markdownSection(heading("params"), [formatParams(ruleset, context)]),
    markdownSection(`## ${context.word("ownFacts")}`, [formatOwnFacts(context)]),
    markdownSection(heading("questions"), formatQuestions(context, sections)),
    markdownSection(heading("answered"), formatAnswered(context)),
    markdownSection(heading("interpretations"), [formatInterpretations(context, sections)]),
    markdownSection(heading("notChecked"), formatNotChecked(context)),
    base === undefined ? "" : formatBase(base, context, sections),
  ]);
  return `${page}\n`;
}

function formatSources({ compiled, lang, word, text }: PageContext): string {
  const rows = compiled.ruleset.sources.map(({ title, publisher, date, confidence, status }, index) => [
    `\\[${index + 1}\\]`,
    markdownText(title),
    [publisher === undefined ? [] : markdownText(publisher), date === undefined ? [] : wordDate(date, lang)]
      .flat()
      .join(", "),
    confidence,
    text(status),
  ]);
  return markdownBlocks([
    markdownTable(["", word("source"), word("publisher"), word("confidence"), word("status")], rows),
    word("confidenceKey"),
  ]);
}

/** A part that may ask questions, have had them answered, and take interpretations. */
interface LabelledPart extends Partial<Pick<Criterion, "open" | "answered" | "interpretations">> {
  readonly label: Text;
}

/** Every part with a label, in the order of the file. */
function labelledParts(ruleset: Ruleset): readonly LabelledPart[] {
  if (ruleset.kind === "membership") return ruleset.criteria;
  const { aspects, indicators, stages, classes } = ruleset;
  return [...aspects, ...indicators, ...stages.flatMap((stage) => [stage, ...stage.items]), ...classes];
}

function formatQuestions(
  { compiled, word, text, cite }: PageContext,
  { askers }: PageSections,
): readonly string[] {
  const parts = labelledParts(compiled.ruleset);
  return compiled.ruleset.questions.map(({ id, kind, text: asked, known, citations }, index) => {
    const asking = parts.filter(({ open = [] }) => open.some(({ question }) => question === id));
    return markdownBlocks([
      `### ${index + 1}. ${capitalize(text(asked))}`,
      markdownList([
        ...(kind === undefined ? [] : [word(kind)]),
        `${word("known")} ${text(known)}`,
        `${word(askers)}: ${asking.map(({ label }) => text(label)).join("; ")}.`,
        ...(citations.length === 0 ? [] : [`${word("basis")}: ${cite(citations)}.`]),
      ]),
    ]);
  });
}

/** The questions of the base that this ruleset, or one it starts from, settled. */
function formatAnswered({ compiled, word, text, cite, logic }: PageContext): readonly string[] {
  const parts = labelledParts(compiled.ruleset);
  const settled = new Map(
    parts.flatMap(({ answered = [] }) => answered.map((each) => [each.question, each] as const)),
  );
  return [...settled.values()].map(({ question, asked, passes, by, text: answer, citations }) => {
    const concerned = parts.filter(({ answered = [] }) =>
      answered.some((each) => each.question === question),
    );
    const given = typeof passes === "boolean" ? word(passes ? "answerYes" : "answerNo") : logic(passes);
    return markdownBlocks([
      `### ${capitalize(text(asked))} (\`${question}\`)`,
      markdownList([
        `${word("answer")} ${text(by)}: ${answer === undefined ? "" : `${text(answer)}; `}${given}.`,
        `${word("askedBy")}: ${concerned.map(({ label }) => text(label)).join("; ")}.`,
        `${word("basis")}: ${cite(citations)}.`,
      ]),
    ]);
  });
}

/** What a person has to check, or why nobody has to. */
function formatNotChecked({ compiled, word, text, cite }: PageContext): readonly string[] {
  const { notChecked = [], allChecked } = compiled.ruleset;
  if (allChecked !== undefined) return [text(allChecked)];
  return notChecked.map((each) =>
    markdownBlocks([
      `### ${capitalize(text(each.text))} (\`${each.id}\`)`,
      markdownList([
        `${word("whyNotChecked")} ${text(each.why)}.`,
        `${word("howToCheck")} ${text(each.how)}.`,
        `${word("basis")}: ${cite(each.citations)}.`,
      ]),
    ]),
  );
}

function formatInterpretations(
  { compiled, word, text, cite }: PageContext,
  { takers }: PageSections,
): string {
  const parts = labelledParts(compiled.ruleset);
  return markdownList(
    compiled.ruleset.interpretations.map(({ id, text: taken, citations }) => {
      const taking = parts.filter(({ interpretations = [] }) => interpretations.includes(id));
      return [
        text(taken),
        ...(taking.length === 0
          ? []
          : [`${word(takers)}: ${taking.map(({ label }) => text(label)).join("; ")}.`]),
        ...(citations.length === 0 ? [] : [`${word("basis")}: ${cite(citations)}.`]),
      ].join(" ");
    }),
  );
}

function formatBase(
  { id, title, version }: Ruleset,
  own: PageContext,
  { differences }: PageSections,
): string {
  return markdownSection(
    `## ${own.word("differences")} ${own.text(title)} (\`${id}@${version}\`)`,
    differences,
  );
}
