/** Whether a criterion is open for no other reason than columns that the whole list lacks: said once, of the list. */
import type { CriterionDecision } from "../../decide/decision.ts";

export function isLacking(
  { outcome, missing = [] }: CriterionDecision,
  lacking: ReadonlySet<string>,
): boolean {
  return outcome === "unknown" && missing.length > 0 && missing.every((name) => lacking.has(name));
}
