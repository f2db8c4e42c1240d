/** The criteria that are told of a person or a group: those not met or not decided, but for what the whole list lacks. */
import type { CriterionDecision } from "../../decide/decision.ts";

/** `lacking` are the facts that no column of the list supplies: that is said once, of the list. */
export function toldCriteria(
  criteria: readonly CriterionDecision[],
  lacking: ReadonlySet<string>,
): readonly CriterionDecision[] {
  return criteria.filter((criterion) => criterion.outcome !== "pass" && !isLacking(criterion, lacking));
}

/** Whether a criterion is open for no other reason than columns that the list lacks. */
function isLacking({ outcome, missing = [] }: CriterionDecision, lacking: ReadonlySet<string>): boolean {
  return outcome === "unknown" && missing.length > 0 && missing.every((name) => lacking.has(name));
}
