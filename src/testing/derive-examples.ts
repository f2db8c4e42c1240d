/** Examples taken from a decision table: one that passes, one that fails, one with facts missing, one for each question. */
import { type CellOutcome, type DecisionTable, lookUp } from "../decide/decision-table.ts";
import { isAsStated } from "../decide/run-criterion-examples.ts";
import { completeFacts } from "../logic/cells.ts";
import type { CriterionExample } from "../ruleset/ruleset-schema.ts";
import type { KnownFacts } from "./fact-space.ts";

/**
 * Examples that show a condition: those given that hold, then one from the table for each kind that none of them shows.
 * `undefined` where the table has no case of some kind, so that no sound file can hold the condition.
 */
export function deriveExamples(
  table: DecisionTable,
  questions: readonly string[],
  given: readonly CriterionExample[] = [],
): readonly CriterionExample[] | undefined {
  const names = new Set(table.inputs.map(({ name }) => name));
  const held = given.filter(
    (example) =>
      Object.keys(example.facts).every((name) => names.has(name)) &&
      (example.question === undefined || questions.includes(example.question)) &&
      isAsStated(example, lookUp(table, example.facts)),
  );
  const kinds = ["pass", "fail", MISSING, ...questions];
  const added = kinds
    .filter((kind) => !held.some((example) => kindOf(example) === kind))
    .map((kind) => findExample(kind, table));
  return added.every((example) => example !== undefined) ? [...held, ...added] : undefined;
}

const MISSING = "missing";

function kindOf({ outcome, question }: CriterionExample): string {
  return outcome === "unknown" ? (question ?? MISSING) : outcome;
}

function findExample(kind: string, table: DecisionTable): CriterionExample | undefined {
  const classes = table.inputs.map(({ classes: own }) => own);
  const [facts] =
    kind === MISSING ? [{}] : completeFacts(classes).filter((cell) => isOfKind(kind, lookUp(table, cell)));
  return facts === undefined ? undefined : statedBy(kind, facts, lookUp(table, facts));
}

function isOfKind(kind: string, { outcome, questions = [] }: CellOutcome): boolean {
  return outcome === kind || questions.includes(kind);
}

function statedBy(
  kind: string,
  facts: KnownFacts,
  { outcome, missing = [] }: CellOutcome,
): CriterionExample | undefined {
  if (kind === MISSING) return missing.length === 0 ? undefined : { facts, outcome, missing };
  return outcome === "unknown" ? { facts, outcome, question: kind } : { facts, outcome };
}
