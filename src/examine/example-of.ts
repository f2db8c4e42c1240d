/** Outcomes as examples state them: an example that would state one, and whether one states it already. */
import type { CellOutcome } from "../decide/decision-table.ts";
import type { CriterionExample } from "../ruleset/ruleset-schema.ts";
import type { CompleteFacts } from "./complete-cells.ts";

/** An example of complete facts, ready for a rule file. Of several open questions it names one that `other` does not name. */
export function exampleOf(
  facts: CompleteFacts,
  { outcome, questions = [] }: CellOutcome,
  other?: CellOutcome,
): CriterionExample {
  const question = questions.find((asked) => !other?.questions?.includes(asked)) ?? questions[0];
  return { facts, outcome, ...(question === undefined ? {} : { question }) };
}

/** Whether an outcome is what an example states: the outcome, exactly the missing facts, and the question if it names one. */
export function holdsOf({ outcome, missing = [], question }: CriterionExample, found: CellOutcome): boolean {
  const named = new Set(found.missing);
  return (
    found.outcome === outcome &&
    missing.length === named.size &&
    missing.every((name) => named.has(name)) &&
    (question === undefined || (found.questions ?? []).includes(question))
  );
}
