/** Whether a criterion is open for no other reason than columns that the whole list lacks: that is said once, of the list. */
import type { CriterionDecision } from "../decide/decision.ts";

/** `lacking` holds the facts that no column of the list supplies. */
export function isLacking(
  { outcome, missing = [] }: Pick<CriterionDecision, "outcome" | "missing">,
  lacking: ReadonlySet<string>,
): boolean {
  return outcome === "unknown" && missing.length > 0 && missing.every((name) => lacking.has(name));
}
