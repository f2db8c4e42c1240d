/** The decision table of a criterion of a page: classes in words, rows that agree put together. */
import type { CompiledCriterion } from "../../../decide/compile-membership.ts";
import type { CellOutcome } from "../../../decide/decision-table.ts";
import type { FactClasses } from "../../../logic/fact-classes.ts";
import { mergeCells } from "../../../logic/merge-cells.ts";
import { wordClasses } from "../../../logic/word-classes.ts";
import { wordUnit } from "../../../logic/word-value.ts";
import { moreRows } from "../../words/page-words.ts";
import type { Block, Phrase } from "../block.ts";
import { say, strong } from "../phrase.ts";
import { paragraph, tableOf } from "./page-blocks.ts";
import { capitalize, type PageContext, questionNumber } from "./page-context.ts";

/** More rows than this are counted, not shown: nobody reads them. */
const MAX_ROWS = 64;

type Table = CompiledCriterion["table"];

/** A row for each combination of classes that makes a difference, "not known" among them. */
export function decisionTable(
  about: string,
  { inputs, outcomes }: Table,
  context: PageContext,
): readonly Block[] {
  const { lang, word } = context;
  const cellOf = (numbers: readonly number[]): number =>
    inputs.reduce((cell, { stride }, index) => cell + stride * (numbers[index] ?? 0), 0);
  const rows = mergeCells(
    inputs.map(({ classes }) => classes),
    { valueAt: (numbers) => outcomes[cellOf(numbers)], keyOf: JSON.stringify, numbersOf, mayJoin },
  );
  const head = inputs.map(({ classes: { fact } }) => {
    const unit = wordUnit(fact, lang).trim();
    return `${capitalize(fact.label[lang])}${unit === "" ? "" : ` (${unit})`}`;
  });
  const shown = rows.slice(0, MAX_ROWS).map(({ groups, value }) => [
    // A row has one group for each fact.
    ...inputs.map(({ classes }, index) => wordClasses(classes, groups[index] ?? [], lang)),
    sayOutcome(value, context),
  ]);
  return [
    ...tableOf(about, word("decisionTable"), [...head, word("outcome")], shown),
    ...(rows.length > MAX_ROWS ? paragraph(moreRows(rows.length - MAX_ROWS, lang)) : []),
  ];
}

/** The numbers of all classes in the order of the rows: yes comes before no, missing last. */
function numbersOf({ fact, count }: FactClasses): readonly number[] {
  const known = Array.from({ length: count }, (_, number) => number);
  return [...(fact.type.kind === "boolean" ? known.toReversed() : known), count];
}

/** Numbers are put together only with their neighbours, so that a table of them reads upwards. */
function mayJoin({ fact, count }: FactClasses, before: readonly number[], next: number): boolean {
  if (fact.type.kind !== "integer" && fact.type.kind !== "share") return true;
  return next === count ? before.length === count : before.at(-1) === next - 1;
}

/** An outcome with its cause: the facts that are missing, or the questions that are open. */
function sayOutcome(
  { outcome, cause, missing = [], questions = [] }: CellOutcome,
  context: PageContext,
): Phrase {
  const { facts, lang, word } = context;
  const numbers = questions.map((id) => questionNumber(id, context)).sort((a, b) => a - b);
  const asked = numbers.map((number) => `${word("question")} ${number}`).join(", ");
  if (outcome !== "unknown") return strong(word(outcome));
  if (cause === "open-question") return say`${strong(word("unknown"))} – ${word("isOpen")}: ${asked}`;
  const lacking = missing.map((name) => facts.get(name)?.label[lang] ?? name);
  const also = asked === "" ? "" : `; ${word("mayBeOpen")}: ${asked}`;
  return say`${strong(word("unknown"))} – ${word("isMissing")}: ${lacking.join(", ")}${also}`;
}
