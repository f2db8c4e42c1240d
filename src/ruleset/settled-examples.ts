/** The examples of a condition whose questions were answered: what each comes to now. */
import type { FactValue } from "../facts/fact.ts";
import { combinationsOf, factsOfCell } from "../logic/cells.ts";
import { type Condition, classesOfCondition } from "../logic/condition.ts";
import { classesLeft, type FactClasses } from "../logic/fact-classes.ts";
import { evaluateLogic, toLogicData } from "../logic/json-logic.ts";
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
  const cells = [...combinationsOf(choices)];
  const outcomes = new Map(
    cells.map((numbers) => [numbers.join(), outcomeOf(condition, classes, numbers, params)]),
  );
  const [first, ...others] = new Set(outcomes.values());
  if (others.length === 0 && (first === "pass" || first === "fail")) return { outcome: first };
  const open = (first ?? "").slice(QUESTION.length);
  if (others.length === 0) return { outcome: "unknown", question: open };
  const missing = classes.filter((_, at) =>
    cells.some((numbers) => {
      const beside = numbers.with(at, choices[at]?.[0] ?? 0);
      return kindOf(outcomes.get(beside.join())) !== kindOf(outcomes.get(numbers.join()));
    }),
  );
  return missing.length === 0
    ? { outcome: "unknown", question: open }
    : { outcome: "unknown", missing: missing.map(({ fact }) => fact.name) };
}

const QUESTION = "question:";

/** `pass`, `fail`, or the first question that is open. */
function outcomeOf(
  { passes, open = [] }: Condition,
  classes: readonly FactClasses[],
  numbers: readonly number[],
  params: Params,
): string {
  const facts: Readonly<Record<string, FactValue>> = factsOfCell(classes, numbers);
  const data = toLogicData(Object.entries(facts), params);
  const asked = open.find(({ when }) => evaluateLogic(when, data) === true);
  if (asked !== undefined) return `${QUESTION}${asked.question}`;
  return evaluateLogic(passes, data) === true ? "pass" : "fail";
}

/** Which question is open makes no difference to what is missing. */
function kindOf(outcome: string | undefined): string | undefined {
  return outcome?.startsWith(QUESTION) === true ? QUESTION : outcome;
}
