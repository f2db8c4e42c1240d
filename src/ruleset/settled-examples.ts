/** The examples of a condition whose questions were answered: what each comes to now. */
import { type Condition, classesOfCondition } from "../logic/condition.ts";
import { type CellOutcome, commonOutcome, outcomeOfCell } from "../logic/condition-outcome.ts";
import { classesLeft, type FactClasses } from "../logic/fact-classes.ts";
import type { Params } from "../logic/params.ts";
import type { RuleContext } from "./lint-condition.ts";
import type { CriterionExample } from "./ruleset-schema.ts";

type Kept = Pick<CriterionExample, "title" | "facts">;

/** Each example that was open, with what every completion of its facts agrees on by now; the others as they are. */
export function settledExamples(
  examples: readonly CriterionExample[],
  condition: Condition,
  { facts, params }: RuleContext,
): readonly CriterionExample[] {
  const classes = classesOfCondition(condition, facts, params);
  return examples.map((example) => {
    if (example.outcome !== "unknown") return example;
    const { title, facts: given } = example;
    const kept: Kept = title === undefined ? { facts: given } : { title, facts: given };
    return { ...kept, ...stated(condition, classes, given, params) };
  });
}

/** What an example states: the outcome, what is missing, the question. */
type Stated = Pick<CriterionExample, "outcome" | "missing" | "question">;

function stated(
  condition: Condition,
  classes: readonly FactClasses[],
  given: CriterionExample["facts"],
  params: Params,
): Stated {
  const choices = classes.map((own) => classesLeft(own, given[own.fact.name]));
  const known = new Map<string, CellOutcome>();
  const {
    outcome,
    missing,
    questions: [question] = [],
  } = commonOutcome(
    classes.map(({ fact }) => fact.name),
    choices,
    (numbers) => {
      const key = numbers.join();
      const cell = known.get(key) ?? outcomeOfCell(condition, classes, numbers, params);
      known.set(key, cell);
      return cell;
    },
  );
  if (missing !== undefined) return { outcome, missing: [...missing] };
  return question === undefined ? { outcome } : { outcome, question };
}
