/** One criterion of a page: its sentence, where it stands, its decision table and its examples. */
import type { CompiledCriterion } from "../decide/compile-ruleset.ts";
import type { ExampleRun } from "../decide/run-examples.ts";
import { type FactRange, type FactValue, isRange } from "../facts/fact.ts";
import { wordMeasured, wordUnit } from "../logic/word-value.ts";
import { writeNumber } from "../logic/write-number.ts";
import type { Criterion } from "../ruleset/ruleset-schema.ts";
import { capitalize, type PageContext, questionNumber } from "./page-context.ts";
import { formatDecisionTable } from "./page-decision-table.ts";
import {
  markdownBlocks,
  markdownList,
  markdownSection,
  markdownTable,
  markdownText,
} from "./page-markdown.ts";

/** A criterion below its heading, `number` being its place on the page. */
export function formatCriterion(
  { criterion, table }: CompiledCriterion,
  number: number,
  runs: readonly ExampleRun[],
  context: PageContext,
): string {
  const { text, word, cite, compiled } = context;
  const { id, label, citations, interpretations = [] } = criterion;
  const taken = compiled.ruleset.interpretations.filter((interpretation) =>
    interpretations.includes(interpretation.id),
  );
  const basis = markdownList([
    `${word("basis")}: ${cite(citations)}.`,
    ...taken.map((interpretation) => `${word("interpretation")}: ${text(interpretation.text)}`),
  ]);
  return markdownSection(`### ${number}. ${capitalize(text(label))} (\`${id}\`)`, [
    formatSentence(criterion, context),
    basis,
    `${word("decisionTable")}:`,
    formatDecisionTable(table, context),
    `${word("examples")}:`,
    formatExamples(runs, context),
  ]);
}

/** When it passes, when it stays open, and otherwise fails: made from the logic, with nothing added. */
export function formatSentence(
  { passes, open = [] }: Pick<Criterion, "passes" | "open">,
  context: PageContext,
): string {
  const { logic, text, word, compiled } = context;
  const questions = open.map(({ question, when }) => {
    const asked = compiled.ruleset.questions.find(({ id }) => id === question);
    const number = `${capitalize(word("question"))} ${questionNumber(question, context)}`;
    return `${word("open")} ${logic(when)}. ${number}: ${asked === undefined ? question : text(asked.text)}`;
  });
  return markdownBlocks([`${word("passes")} ${logic(passes)}.`, ...questions, word("fails")]);
}

function formatExamples(runs: readonly ExampleRun[], context: PageContext): string {
  const { word, text, lang } = context;
  return markdownTable(
    [word("example"), word("outcome"), word("reason")],
    runs.map(({ example, decision }) => {
      const facts = Object.entries(example.facts).map(([name, value]) => formatFact(name, value, context));
      const known = facts.length === 0 ? word("nothingKnown") : facts.join("; ");
      return [
        example.title === undefined ? known : `${known} – ${text(example.title)}`,
        decision.outcome === "unknown" ? word("unknown") : word(decision.outcome),
        markdownText(decision.reason[lang]),
      ];
    }),
  );
}

function formatFact(
  name: string,
  value: FactValue | FactRange,
  { compiled, lang, word }: PageContext,
): string {
  const fact = compiled.facts.get(name);
  if (fact === undefined) return markdownText(`${name}: ${String(value)}`);
  const words = isRange(value)
    ? `${writeNumber(value.min, lang)}–${writeNumber(value.max, lang)}${wordUnit(fact, lang)} (${word("uncertain")})`
    : wordMeasured(value, fact, lang);
  return markdownText(`${fact.label[lang]}: ${words}`);
}
