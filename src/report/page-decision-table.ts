/** The decision table of a criterion as Markdown: classes in words, rows that agree put together. */
import type { CompiledCriterion } from "../decide/compile-ruleset.ts";
import type { CellOutcome } from "../decide/decision-table.ts";
import { wordClasses } from "../logic/word-classes.ts";
import { wordUnit } from "../logic/word-value.ts";
import { capitalize, type PageContext, questionNumber } from "./page-context.ts";
import { markdownBlocks, markdownTable, markdownText } from "./page-markdown.ts";
import { moreRows } from "./page-words.ts";

/** More rows than this are counted, not shown: nobody reads them. */
const MAX_ROWS = 64;

type Table = CompiledCriterion["table"];
type Input = Table["inputs"][number];

/** Groups of classes, one for each fact, that have one outcome. */
interface TableRow {
  readonly groups: readonly (readonly number[])[];
  readonly outcome: CellOutcome;
}

/** A row for each combination of classes that makes a difference, "not known" among them. */
export function formatDecisionTable({ inputs, outcomes }: Table, context: PageContext): string {
  const { lang, word } = context;
  const rows = mergedRows({ inputs, outcomes }, 0, 0);
  const head = inputs.map(({ classes: { fact } }) => {
    const unit = wordUnit(fact, lang).trim();
    return markdownText(`${capitalize(fact.label[lang])}${unit === "" ? "" : ` (${unit})`}`);
  });
  const shown = rows.slice(0, MAX_ROWS).map(({ groups, outcome }) => [
    // A row has one group for each fact.
    ...inputs.map(({ classes }, index) => markdownText(wordClasses(classes, groups[index] ?? [], lang))),
    formatOutcome(outcome, context),
  ]);
  return markdownBlocks([
    markdownTable([...head, word("outcome")], shown),
    rows.length > MAX_ROWS ? moreRows(rows.length - MAX_ROWS, lang) : "",
  ]);
}

/** The rows below a cell's offset, from the fact `index` on: its classes are put together where all that follows agrees. */
function mergedRows(table: Table, index: number, offset: number): readonly TableRow[] {
  const input = table.inputs[index];
  // The table has an outcome for every cell.
  if (input === undefined) return [{ groups: [], outcome: table.outcomes[offset] as CellOutcome }];
  const groups: { readonly key: string; readonly classes: number[]; readonly rows: readonly TableRow[] }[] =
    [];
  for (const number of classNumbers(input)) {
    const rows = mergedRows(table, index + 1, offset + number * input.stride);
    const key = JSON.stringify(rows);
    const group = groups.findLast(
      (candidate) => candidate.key === key && mayJoin(input, candidate.classes, number),
    );
    if (group === undefined) groups.push({ key, classes: [number], rows });
    else group.classes.push(number);
  }
  return groups.flatMap(({ classes, rows }) =>
    rows.map((row) => ({ ...row, groups: [classes, ...row.groups] })),
  );
}

/** The numbers of all classes in the order of the rows: yes comes before no, missing last. */
function classNumbers({ classes: { fact, count } }: Input): readonly number[] {
  const known = Array.from({ length: count }, (_, number) => number);
  return [...(fact.type.kind === "boolean" ? known.toReversed() : known), count];
}

/** Numbers are put together only with their neighbours, so that a table of them reads upwards. */
function mayJoin({ classes: { fact, count } }: Input, before: readonly number[], next: number): boolean {
  if (fact.type.kind !== "integer") return true;
  return next === count ? before.length === count : before.at(-1) === next - 1;
}

/** An outcome with its cause: the facts that are missing, or the questions that are open. */
function formatOutcome(
  { outcome, cause, missing = [], questions = [] }: CellOutcome,
  context: PageContext,
): string {
  const { compiled, lang, word } = context;
  const numbers = questions.map((id) => questionNumber(id, context)).sort((a, b) => a - b);
  const asked = numbers.map((number) => `${word("question")} ${number}`).join(", ");
  if (outcome !== "unknown") return `**${word(outcome)}**`;
  if (cause === "open-question") return `**${word("unknown")}** – ${word("isOpen")}: ${asked}`;
  const lacking = missing.map((name) => markdownText(compiled.facts.get(name)?.label[lang] ?? name));
  const also = asked === "" ? "" : `; ${word("mayBeOpen")}: ${asked}`;
  return `**${word("unknown")}** – ${word("isMissing")}: ${lacking.join(", ")}${also}`;
}
