/** What a condition comes to: in one complete cell, as json-logic-js answers it, and in several that may be the one. */
import { combinationsOf } from "./cells.ts";
import type { Condition } from "./condition.ts";
import type { FactClasses } from "./fact-classes.ts";
import { evaluateLogic, toLogicData } from "./json-logic.ts";
import type { Params } from "./params.ts";

/** A criterion's outcome for one person or group. */
export type Outcome = "pass" | "fail" | "unknown";

/** An outcome with the cause of an unknown one: the facts that could change it, or the open questions of the law. */
export interface CellOutcome {
  readonly outcome: Outcome;
  readonly cause?: "missing" | "open-question";
  /** The missing facts that can change the outcome, in the order of the criterion. */
  readonly missing?: readonly string[];
  /** The questions that are open, or may prove to be open once the missing facts are known. */
  readonly questions?: readonly string[];
}

const PASS: CellOutcome = Object.freeze({ outcome: "pass" });
export const FAIL: CellOutcome = Object.freeze({ outcome: "fail" });

function openOutcome(questions: readonly string[]): CellOutcome {
  return Object.freeze({ outcome: "unknown", cause: "open-question", questions: Object.freeze(questions) });
}

/** What json-logic-js says of one complete cell, asked with one value of each class. */
export function outcomeOfCell(
  { passes, open = [] }: Condition,
  classes: readonly FactClasses[],
  classNumbers: readonly number[],
  params: Params,
): CellOutcome {
  const data = toLogicData(
    classes.map(({ fact, representatives }, index) => [fact.name, representatives[classNumbers[index] ?? 0]]),
    params,
  );
  const questions = open
    .filter(({ when }) => evaluateLogic(when, data) === true)
    .map(({ question }) => question);
  if (questions.length > 0) return openOutcome(questions);
  return evaluateLogic(passes, data) === true ? PASS : FAIL;
}

/** What all the combinations of the given classes agree on, and which of the undecided facts can make a difference. */
export function commonOutcome(
  names: readonly string[],
  choices: readonly (readonly number[])[],
  outcomeAt: (classNumbers: readonly number[]) => CellOutcome,
): CellOutcome {
  const outcomes = new Set<Outcome>();
  const questions = new Set<string>();
  const decisive = new Set<number>();
  for (const classNumbers of combinationsOf(choices)) {
    const { outcome, questions: open = [] } = outcomeAt(classNumbers);
    outcomes.add(outcome);
    for (const question of open) questions.add(question);
    for (const [index, [first = 0]] of choices.entries()) {
      // A fact can change the outcome if moving it alone to its first class does, somewhere.
      if (outcomeAt(classNumbers.with(index, first)).outcome !== outcome) decisive.add(index);
    }
  }
  const [only] = outcomes;
  if (outcomes.size === 1)
    return only === "pass" ? PASS : only === "fail" ? FAIL : openOutcome([...questions]);
  return Object.freeze({
    outcome: "unknown",
    cause: "missing",
    missing: Object.freeze(names.filter((_, index) => decisive.has(index))),
    ...(questions.size === 0 ? {} : { questions: Object.freeze([...questions]) }),
  });
}
