/** Runs the examples of a membership ruleset against the decision tables of its criteria. */
import type { CriterionExample } from "../ruleset/ruleset-schema.ts";
import type { CompiledMembership } from "./compile-membership.ts";
import { decideCriteria } from "./decide-criteria.ts";
import type { CriterionDecision } from "./decision.ts";
import type { CellOutcome } from "./decision-table.ts";

/** An example of a criterion with what its table says of it. */
export interface CriterionRun {
  readonly kind: "criterion";
  readonly criterion: string;
  /** The example's number within its criterion, from 0. */
  readonly index: number;
  readonly example: CriterionExample;
  readonly decision: CriterionDecision;
  /** Whether the outcome, the missing facts and the open question are those the example states. */
  readonly holds: boolean;
}

/** Every example of every criterion, run. */
export function runCriterionExamples(compiled: CompiledMembership): readonly CriterionRun[] {
  return compiled.ruleset.criteria.flatMap(({ id, scope, examples }) =>
    examples.flatMap((example, index): readonly CriterionRun[] => {
      const decision = decideCriteria(compiled, scope, example.facts).find(
        (candidate) => candidate.id === id,
      );
      return decision === undefined
        ? []
        : [
            {
              kind: "criterion",
              criterion: id,
              index,
              example,
              decision,
              holds: isAsStated(example, decision),
            },
          ];
    }),
  );
}

/** Whether an outcome is what an example states: the outcome, exactly the missing facts, and the question if it names one. */
export function isAsStated(
  { outcome, missing = [], question }: CriterionExample,
  found: CellOutcome,
): boolean {
  const named = found.missing ?? [];
  return (
    found.outcome === outcome &&
    missing.length === named.length &&
    missing.every((name) => named.includes(name)) &&
    (question === undefined || (found.questions ?? []).includes(question))
  );
}
