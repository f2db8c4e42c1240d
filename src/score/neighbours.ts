/** Names the groups that are tied with a group of a ranking, or overlap with it, without holding each against each. */
import { firstAtLeast, limitFinder } from "./count-scores.ts";
import type { PointRange } from "./kube-score.ts";
import type { GroupName } from "./ranking.ts";
import { MOST_NAMED } from "./score-phrases.ts";

/** A group with its score. */
interface Placed {
  /** Frozen, as it is given out. */
  readonly group: GroupName;
  readonly points: Pick<PointRange, "min" | "max">;
}

/** The first few neighbours of the group at an index, in the order of display. */
interface Neighbours {
  readonly tied: (index: number) => readonly GroupName[];
  readonly overlapping: (index: number) => readonly GroupName[];
}

/** Finds neighbours among groups in the order of display: the lower ends fall, and then the upper ends. */
export function neighbourFinder(groups: readonly Placed[]): Neighbours {
  // Turned, the lower ends rise, as a binary search needs them.
  const turned = Float64Array.from(groups, ({ points }) => -points.min);
  const nextReaching = limitFinder(groups.map(({ points }) => points.max));
  const runs = runsOf(groups);
  const at = (index: number): Placed => groups[index] as Placed;
  const nameOf = (index: number): GroupName => at(index).group;
  return {
    tied(index) {
      const { start, end } = runs[index] as Run;
      const own = Array.from(
        { length: Math.min(end - start, MOST_NAMED + 1) },
        (_, offset) => start + offset,
      );
      return own
        .filter((other) => other !== index)
        .slice(0, MOST_NAMED)
        .map(nameOf);
    },
    overlapping(index) {
      const { min, max } = at(index).points;
      // Where a score is known, those that are the same stand together, and are ties.
      const skipped = min === max ? (runs[index] as Run) : { start: index, end: index + 1 };
      const named: GroupName[] = [];
      let next = nextReaching(firstAtLeast(turned, -max), min);
      while (next !== undefined && named.length < MOST_NAMED) {
        const isSkipped = next >= skipped.start && next < skipped.end;
        if (!isSkipped) named.push(nameOf(next));
        next = nextReaching(isSkipped ? skipped.end : next + 1, min);
      }
      return named;
    },
  };
}

/** The groups of one and the same score, from `start` up to but without `end`. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** The run that each group is in. */
function runsOf(groups: readonly Placed[]): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (const [index, { points }] of groups.entries()) {
    const next = groups[index + 1]?.points;
    if (next?.min === points.min && next.max === points.max) continue;
    const run = { start, end: index + 1 };
    for (let each = start; each <= index; each += 1) runs.push(run);
    start = index + 1;
  }
  return runs;
}
