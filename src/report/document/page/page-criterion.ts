/** One criterion of a page: its sentence, where it stands, its decision table and its examples. */
import type { CompiledCriterion } from "../../../decide/compile-membership.ts";
import type { CriterionRun } from "../../../decide/run-criterion-examples.ts";
import type { Citation, Criterion } from "../../../ruleset/ruleset-schema.ts";
import type { Basis } from "../../../score/kube-score.ts";
import type { PageWord } from "../../words/page-words.ts";
import type { Block, Rich } from "../block.ts";
import { say, strong } from "../phrase.ts";
import { list, paragraph, section, tableOf } from "./page-blocks.ts";
import { capitalize, numbered, type PageContext, questionNumber } from "./page-context.ts";
import { decisionTable } from "./page-decision-table.ts";
import { wordCase } from "./page-example.ts";

/** A criterion below its heading, `number` being its place on the page. */
export function criterionBlocks(
  { criterion, table: decided }: CompiledCriterion,
  number: number,
  runs: readonly CriterionRun[],
  context: PageContext,
): readonly Block[] {
  const { id, label } = criterion;
  return section(
    3,
    numbered(number, context.text(label), id),
    sentences(criterion, context).flatMap(paragraph),
    list(basisLines(criterion, context)),
    decisionTable(context.text(label), decided, context),
    examplesTable(context.text(label), runs, context),
  );
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

/** Where weights, bands or a threshold come from, prominently where nobody official says so. */
export function basisSentence(
  name: PageWord,
  basis: Basis,
  citations: readonly Citation[],
  { word, cite }: PageContext,
): Rich {
  const said = basis === "library-default" ? strong(word("libraryDefault")) : cite(citations);
  return say`${word(name)}: ${said}.`;
}

/** What it is called when a condition is met, and when it is not. */
export interface SentenceWords {
  readonly passes: PageWord;
  readonly fails: PageWord;
}

const OF_CRITERIA: SentenceWords = { passes: "passes", fails: "fails" };

/** When it passes, when it stays open, and otherwise fails: made from the logic, with nothing added. */
export function sentences(
  condition: Pick<Criterion, "passes" | "open">,
  context: PageContext,
  words: SentenceWords = OF_CRITERIA,
): readonly Rich[] {
  const { logic, sentence } = context;
  return [
    say`${sentence(words.passes)} ${logic(condition.passes)}.`,
    ...openSentences(condition, context),
    sentence(words.fails),
  ];
}

/** When each question of a condition leaves it open, with the question. */
export function openSentences({ open = [] }: Pick<Criterion, "open">, context: PageContext): readonly Rich[] {
  const { logic, text, word, sentence, compiled } = context;
  return open.map(({ question, when }) => {
    const asked = compiled.ruleset.questions.find(({ id }) => id === question);
    const number = `${capitalize(word("question"))} ${questionNumber(question, context)}`;
    return say`${sentence("open")} ${logic(when)}. ${number}: ${asked === undefined ? question : text(asked.text)}`;
  });
}

function examplesTable(about: string, runs: readonly CriterionRun[], context: PageContext): readonly Block[] {
  const { word, lang } = context;
  return tableOf(
    about,
    word("examples"),
    [word("example"), word("outcome"), word("reason")],
    runs.map(({ example, decision }) => [
      wordCase(example, context),
      word(decision.outcome),
      decision.reason[lang],
    ]),
  );
}
