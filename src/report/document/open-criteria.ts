/** What keeps a person from being eligible, as far as it is said of each: what the whole list lacks is said once. */
import type { CriterionDecision, MemberDecision } from "../../decide/decision.ts";
import { toldCriteria } from "./told-criteria.ts";

/** What is said of everybody decided alike. */
export interface OpenCriteria {
  /** The criteria that are not met, but for those that the whole list lacks. */
  readonly told: readonly CriterionDecision[];
  /** Undetermined for no other reason than columns that the whole list lacks. */
  readonly isOnlyLacking: boolean;
  /** The word that says why they are undetermined where no criterion does: warnings, which decide nothing, must not seem to. */
  readonly remark: "blocked" | "onlyLacking" | null;
}

/** `lacking` are the facts that no column of the list supplies. */
export function openCriteria(
  { criteria, errors }: MemberDecision,
  lacking: ReadonlySet<string>,
): OpenCriteria {
  const told = toldCriteria(criteria, lacking);
  const isMet = criteria.every(({ outcome }) => outcome === "pass");
  const isLackingAll = told.length === 0 && !isMet;
  const isBlocked = isMet && errors.length > 0;
  return {
    told,
    isOnlyLacking: isLackingAll && errors.length === 0,
    remark: isBlocked ? "blocked" : isLackingAll ? "onlyLacking" : null,
  };
}
