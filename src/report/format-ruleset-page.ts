/** A ruleset → a page in Markdown that a lawyer can read: every condition as a sentence, with its source and its table. */
import { type CompiledRuleset, compileRuleset } from "../decide/compile-ruleset.ts";
import { runExamples } from "../decide/run-examples.ts";
import type { Language } from "../language.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { capitalize, createPageContext, type PageContext } from "./page-context.ts";
import { formatCriterion } from "./page-criterion.ts";
import { wordDate } from "./page-date.ts";
import { formatDifferences } from "./page-differences.ts";
import { formatOwnFacts } from "./page-facts.ts";
import { formatHead } from "./page-head.ts";
import {
  markdownBlocks,
  markdownList,
  markdownSection,
  markdownTable,
  markdownText,
} from "./page-markdown.ts";
import { formatParams } from "./page-params.ts";
import { reportWord } from "./report-words.ts";

/** What a page says beside the ruleset itself. */
export interface RulesetPageOptions {
  /** The ruleset to tell the differences from: see `findPageBase`. */
  readonly base?: Ruleset | undefined;
  /** Other rulesets: those it repeals get their titles from here, and whatever repeals it is named. */
  readonly among?: readonly Ruleset[];
}

/** The page of a ruleset in one language. It cites what the rule file cites, and says nothing the file does not. */
export function formatRulesetPage(
  compiled: CompiledRuleset,
  lang: Language,
  { base, among = [] }: RulesetPageOptions = {},
): string {
  const context = createPageContext(compiled, lang);
  const { ruleset } = compiled;
  const heading = (word: Parameters<typeof reportWord>[0]): string => `## ${reportWord(word, lang)}`;
  const page = markdownBlocks([
    formatHead(context, among),
    formatReading(context),
    markdownSection(heading("sources"), [formatSources(context)]),
    ...formatCriteria(context),
    markdownSection(heading("params"), [formatParams(ruleset, context)]),
    markdownSection(`## ${context.word("ownFacts")}`, [formatOwnFacts(context)]),
    markdownSection(heading("questions"), formatQuestions(context)),
    markdownSection(heading("interpretations"), [formatInterpretations(context)]),
    base === undefined ? "" : formatBase(createPageContext(compileRuleset(base), lang), context),
  ]);
  return `${page}\n`;
}

function formatReading({ word }: PageContext): string {
  return markdownSection(`## ${word("reading")}`, [
    markdownList([
      word("readingOutcomes"),
      word("readingOpen"),
      word("readingVerdict"),
      word("readingOfficial"),
    ]),
  ]);
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

/** The criteria of each scope in the order of the file, numbered through. */
function formatCriteria(context: PageContext): readonly string[] {
  const { criteria } = context.compiled;
  const runs = runExamples(context.compiled);
  const { member, kube } = criteria;
  const format = (compiled: typeof member, before: number): readonly string[] =>
    compiled.map((criterion, index) =>
      formatCriterion(
        criterion,
        before + index + 1,
        runs.filter((run) => run.criterion === criterion.criterion.id),
        context,
      ),
    );
  return [
    markdownSection(`## ${reportWord("memberCriteria", context.lang)}`, format(member, 0)),
    markdownSection(`## ${reportWord("kubeCriteria", context.lang)}`, format(kube, member.length)),
  ];
}

function formatQuestions({ compiled, word, text, cite }: PageContext): readonly string[] {
  const { questions, criteria } = compiled.ruleset;
  return questions.map(({ id, text: asked, known, citations }, index) => {
    const askers = criteria.filter(({ open = [] }) => open.some(({ question }) => question === id));
    return markdownBlocks([
      `### ${index + 1}. ${capitalize(text(asked))}`,
      markdownList([
        `${word("known")} ${text(known)}`,
        `${word("askedBy")}: ${askers.map((asker) => text(asker.label)).join("; ")}.`,
        ...(citations.length === 0 ? [] : [`${word("basis")}: ${cite(citations)}.`]),
      ]),
    ]);
  });
}

function formatInterpretations({ compiled, word, text, cite }: PageContext): string {
  const { interpretations, criteria } = compiled.ruleset;
  return markdownList(
    interpretations.map(({ id, text: taken, citations }) => {
      const takers = criteria.filter(({ interpretations: ids = [] }) => ids.includes(id));
      return [
        text(taken),
        ...(takers.length === 0
          ? []
          : [`${word("takenBy")}: ${takers.map(({ label }) => text(label)).join("; ")}.`]),
        ...(citations.length === 0 ? [] : [`${word("basis")}: ${cite(citations)}.`]),
      ].join(" ");
    }),
  );
}

function formatBase(base: PageContext, own: PageContext): string {
  const { id, title, version } = base.compiled.ruleset;
  return markdownSection(
    `## ${own.word("differences")} ${own.text(title)} (\`${id}@${version}\`)`,
    formatDifferences(base, own),
  );
}
