/** The example that would state an outcome. */
import type { CellOutcome } from "../decide/decision-table.ts";
import type { CompleteFacts } from "../logic/cells.ts";
import type { CriterionExample } from "../ruleset/ruleset-schema.ts";

/** An example of complete facts, ready for a rule file. Of several open questions it names one that `other` does not name. */
export function exampleOf(
  facts: CompleteFacts,
  { outcome, questions = [] }: CellOutcome,
  other?: CellOutcome,
): CriterionExample {
  const question = questions.find((asked) => !other?.questions?.includes(asked)) ?? questions[0];
  return { facts, outcome, ...(question === undefined ? {} : { question }) };
}
