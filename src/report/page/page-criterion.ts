/** One criterion of a page: its sentence, where it stands, its decision table and its examples. */
import type { CompiledCriterion } from "../../decide/compile-membership.ts";
import type { CriterionRun } from "../../decide/run-criterion-examples.ts";
import type { Criterion } from "../../ruleset/ruleset-schema.ts";
import {
  markdownBlocks,
  markdownList,
  markdownSection,
  markdownTable,
  markdownText,
} from "../text/markdown-text.ts";
import type { PageWord } from "../words/page-words.ts";
import { capitalize, type PageContext, questionNumber } from "./page-context.ts";
import { formatDecisionTable } from "./page-decision-table.ts";
import { formatCase } from "./page-example.ts";

/** A criterion below its heading, `number` being its place on the page. */
export function formatCriterion(
  { criterion, table }: CompiledCriterion,
  number: number,
  runs: readonly CriterionRun[],
  context: PageContext,
): string {
  const { text, word } = context;
  const { id, label } = criterion;
  return markdownSection(`### ${number}. ${capitalize(text(label))} (\`${id}\`)`, [
    formatSentence(criterion, context),
    markdownList(basisLines(criterion, context)),
    `${word("decisionTable")}:`,
    formatDecisionTable(table, context),
    `${word("examples")}:`,
    formatExamples(runs, context),
  ]);
}

/** Where a part stands, and the interpretations it rests on: items of a list. */
export function basisLines(
  { citations, interpretations = [] }: Pick<Criterion, "citations" | "interpretations">,
  { text, word, cite, compiled }: PageContext,
): readonly string[] {
  const taken = compiled.ruleset.interpretations.filter(({ id }) => interpretations.includes(id));
  return [
    `${word("basis")}: ${cite(citations)}.`,
    ...taken.map((interpretation) => `${word("interpretation")}: ${text(interpretation.text)}`),
  ];
}

/** What it is called when a condition is met, and when it is not. */
export interface SentenceWords {
  readonly passes: PageWord;
  readonly fails: PageWord;
}

const OF_CRITERIA: SentenceWords = { passes: "passes", fails: "fails" };

/** When it passes, when it stays open, and otherwise fails: made from the logic, with nothing added. */
export function formatSentence(
  condition: Pick<Criterion, "passes" | "open">,
  context: PageContext,
  words: SentenceWords = OF_CRITERIA,
): string {
  const { logic, word } = context;
  return markdownBlocks([
    `${word(words.passes)} ${logic(condition.passes)}.`,
    ...openSentences(condition, context),
    word(words.fails),
  ]);
}

/** When each question of a condition leaves it open, with the question. */
export function openSentences(
  { open = [] }: Pick<Criterion, "open">,
  context: PageContext,
): readonly string[] {
  const { logic, text, word, compiled } = context;
  return open.map(({ question, when }) => {
    const asked = compiled.ruleset.questions.find(({ id }) => id === question);
    const number = `${capitalize(word("question"))} ${questionNumber(question, context)}`;
    return `${word("open")} ${logic(when)}. ${number}: ${asked === undefined ? question : text(asked.text)}`;
  });
}

function formatExamples(runs: readonly CriterionRun[], context: PageContext): string {
  const { word, lang } = context;
  return markdownTable(
    [word("example"), word("outcome"), word("reason")],
    runs.map(({ example, decision }) => [
      formatCase(example, context),
      word(decision.outcome),
      markdownText(decision.reason[lang]),
    ]),
  );
}
