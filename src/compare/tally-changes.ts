/** Counts how verdicts change. */
import type { Verdict } from "../decide/decision.ts";
import type { VerdictChange } from "./ruleset-difference.ts";

/** How many change, and how. */
export interface ImpactCounts {
  /** Eligible now, not before. */
  readonly gains: number;
  /** Eligible before, ineligible now. */
  readonly loses: number;
  /** Undetermined now, not before. */
  readonly becomesUndetermined: number;
  /** Ineligible now, undetermined before. */
  readonly becomesIneligible: number;
  readonly unchanged: number;
}

/** Counts in the making. */
export interface Tally {
  readonly add: (change: VerdictChange) => void;
  readonly counts: () => ImpactCounts;
}

/** A tally that begins with `counts`, or with nothing. */
export function createTally(start: ImpactCounts = NOBODY): Tally {
  const counts = { ...start };
  return {
    add({ before, after }) {
      counts[nameOf(before, after)] += 1;
    },
    counts: () => ({ ...counts }),
  };
}

const NOBODY: ImpactCounts = {
  gains: 0,
  loses: 0,
  becomesUndetermined: 0,
  becomesIneligible: 0,
  unchanged: 0,
};

function nameOf(before: Verdict, after: Verdict): keyof ImpactCounts {
  if (before === after) return "unchanged";
  if (after === "eligible") return "gains";
  if (after === "undetermined") return "becomesUndetermined";
  return before === "eligible" ? "loses" : "becomesIneligible";
}

/** Two counts of different people put together. */
export function addCounts(a: ImpactCounts, b: ImpactCounts): ImpactCounts {
  return {
    gains: a.gains + b.gains,
    loses: a.loses + b.loses,
    becomesUndetermined: a.becomesUndetermined + b.becomesUndetermined,
    becomesIneligible: a.becomesIneligible + b.becomesIneligible,
    unchanged: a.unchanged + b.unchanged,
  };
}
