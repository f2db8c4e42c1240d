/** What a decision is: a verdict, and the outcome of every criterion with its reason. Plain, frozen, JSON-safe data. */
import type { FactRange, FactValue, PartlyKnown } from "../facts/fact.ts";
import type { Issue } from "../issue.ts";
import type { IssueCode } from "../issue-catalogue.ts";
import type { Text } from "../language.ts";
import type { CellOutcome } from "./decision-table.ts";

/** `ineligible` if any criterion fails; else `undetermined` if any is unknown; else `eligible`. */
export type Verdict = "eligible" | "ineligible" | "undetermined";

/** The outcome of one criterion for one person or group. */
export interface CriterionDecision extends CellOutcome {
  readonly id: string;
  readonly label: Text;
  /** The facts it was decided on, by name; `null` for a missing one. */
  readonly facts: Readonly<Record<string, FactValue | PartlyKnown | null>>;
  readonly reason: Text;
}

/** Which ruleset decided, exactly. */
export interface RulesetReference {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

/** Values that a caller vouches for where a list says nothing, by fact name. */
export type Assumptions = Readonly<Record<string, FactValue>>;

interface DecisionBase {
  readonly ruleset: RulesetReference;
  /** The day the decision is for, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly assumptions: Assumptions;
  readonly verdict: Verdict;
  /** Every criterion of the scope, in ruleset order. */
  readonly criteria: readonly CriterionDecision[];
}

/** The decision about one person. */
export interface MemberDecision extends DecisionBase {
  readonly scope: "member";
  /** Codes of the error-level issues in the person's row: with any of them nobody is eligible. */
  readonly errors: readonly IssueCode[];
}

/** A decision with everything found wrong with whom it is about. */
export type WithIssues<D> = D & { readonly issues: readonly Issue[] };

/** How many members of a group have each verdict. */
export interface MemberVerdicts {
  readonly eligible: number;
  readonly ineligible: number;
  readonly undetermined: number;
}

/** The decision about a group. */
export interface KubeDecision extends DecisionBase {
  readonly scope: "kube";
  readonly name: string;
  readonly members: MemberVerdicts;
  readonly households: FactRange;
  /** Declared facts of the group in which the rows of its members differ, so that they are not known. */
  readonly conflicts: readonly string[];
}

/** The verdict over outcomes: one failure refuses, one unknown leaves it undetermined. */
export function verdictOf(criteria: readonly Pick<CellOutcome, "outcome">[], hasErrors = false): Verdict {
  if (criteria.some(({ outcome }) => outcome === "fail")) return "ineligible";
  return hasErrors || criteria.some(({ outcome }) => outcome === "unknown") ? "undetermined" : "eligible";
}
