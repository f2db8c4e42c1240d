/** The examination of a membership ruleset, criteria in the order of the file. */
import type { CompiledMembership } from "../decide/compile-membership.ts";
import { runCriterionExamples } from "../decide/run-criterion-examples.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import { coverCriterion } from "./cover-criterion.ts";
import { toExaminedCriterion } from "./examined-criterion.ts";
import type { ExaminedParts } from "./examined-parts.ts";
import { impossibleParts } from "./impossible-parts.ts";
import { killMutants } from "./kill-mutants.ts";

/** Runs the examples of every criterion, and says what they show and kill. */
export function examineMembership({
  ruleset,
  criteria,
  facts,
  ...compiled
}: CompiledMembership): ExaminedParts {
  const runs = runCriterionExamples({ ruleset, criteria, facts, ...compiled });
  const params = paramsOf(ruleset);
  const examined = ruleset.criteria.flatMap(({ id, scope }) =>
    criteria[scope]
      .filter(({ criterion }) => criterion.id === id)
      .map(({ criterion, table }) =>
        toExaminedCriterion(
          { name: id, condition: criterion, table, facts },
          runs.filter((run) => run.criterion === id),
          params,
        ),
      ),
  );
  return {
    runs,
    coverage: examined.map(coverCriterion),
    impossible: examined.flatMap(impossibleParts),
    mutants: examined.flatMap(killMutants),
  };
}
