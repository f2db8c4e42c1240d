/** What changes from one outcome to another amount to. */
import type { Verdict } from "../decide/decision.ts";
import type { Outcome } from "../decide/decision-table.ts";
import type { Effect } from "./ruleset-difference.ts";

/** How good an outcome is for the person or the group. */
export const RANK: Readonly<Record<Outcome, number>> = { fail: 0, unknown: 1, pass: 2 };

/** Verdicts by the worst outcome among the criteria. */
export const VERDICT_OF: Readonly<Record<Outcome, Verdict>> = {
  fail: "ineligible",
  unknown: "undetermined",
  pass: "eligible",
};

/** The worst of some outcomes; with none there is nothing to fail. */
export function worstOf(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("fail")) return "fail";
  return outcomes.includes("unknown") ? "unknown" : "pass";
}

/** What pairs of outcomes of complete cases, before and after, amount to. Where all is known, only questions leave a case open. */
export function effectOf(pairs: Iterable<readonly [Outcome, Outcome]>): Effect {
  let isStricter = false;
  let isLooser = false;
  let isDecidedOtherwise = false;
  for (const [before, after] of pairs) {
    if (before !== after && before !== "unknown") isDecidedOtherwise = true;
    if (RANK[after] < RANK[before]) isStricter = true;
    if (RANK[after] > RANK[before]) isLooser = true;
  }
  if ((isStricter || isLooser) && !isDecidedOtherwise) return "settled";
  if (isStricter) return isLooser ? "both" : "stricter";
  return isLooser ? "looser" : "equal";
}
