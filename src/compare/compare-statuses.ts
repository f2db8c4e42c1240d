/** The statuses of two rulesets, over every case of the facts and the total that their conditions read. */

import { toFactValues } from "../facts/fact-values.ts";
import type { Text } from "../language.ts";
import { type CompleteFacts, countCells, MAX_JOINT_CELLS } from "../logic/cells.ts";
import { comparisonsOf } from "../logic/comparisons.ts";
import { classesOf } from "../logic/condition.ts";
import { mostPoints, SCORE_FACT, withScoreFact } from "../ruleset/score-fact.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import { scoreStatus } from "../score/score-status.ts";
import { joinParts, namesOf } from "./compare-stages.ts";
import { factsAt } from "./joint-scope.ts";
import type { PartDifference, RecordRegion, RecordWitness } from "./monitoring-difference.ts";
import { isLabelAlike } from "./pair-renamed.ts";
import { findRegions } from "./regions.ts";

interface Both {
  readonly was: CompiledMonitoring;
  readonly is: CompiledMonitoring;
}

/** The statuses themselves. */
export function compareStatuses({ was, is }: Both): readonly PartDifference[] {
  const statuses = joinParts(was.ruleset.classes, is.ruleset.classes, ({ id }) => id, [
    (a, b) => isLabelAlike(a.label.id, b.label.id),
  ]);
  return statuses.map(namesOf);
}

/** Facts and totals that are given another status; `undefined` where there are too many cases to go through. */
export function statusChanges(
  both: Both,
  show: (
    facts: CompleteFacts,
    named: readonly string[],
    wanted: readonly [string | null, string | null],
  ) => RecordWitness | null,
): readonly RecordRegion<string | null>[] | undefined {
  const { was, is } = both;
  // Statuses that one of them does not have at all are new, or gone.
  if (was.ruleset.classes.length === 0 || is.ruleset.classes.length === 0) return [];
  const comparisons = [was, is].flatMap(({ ruleset, params }) =>
    ruleset.classes.flatMap(({ passes, open = [] }) =>
      [passes, ...open.map(({ when }) => when)].flatMap((logic) => comparisonsOf(logic, params)),
    ),
  );
  // Totals that both can give.
  const [scored = []] = [was.ruleset.indicators, is.ruleset.indicators]
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => mostPoints(a) - mostPoints(b));
  const catalogue = withScoreFact(new Map([...was.facts, ...is.facts]), scored);
  const classes = classesOf(comparisons, catalogue);
  if (countCells(classes) > MAX_JOINT_CELLS) return undefined;
  const labels: Record<string, Text> = { none: NO_STATUS };
  for (const { ruleset } of [was, is]) for (const { id, label } of ruleset.classes) labels[id] = label;
  const statusOf = (compiled: CompiledMonitoring, facts: CompleteFacts): string => {
    const total = facts[SCORE_FACT];
    const range = typeof total === "number" ? { min: total, max: total, of: total } : null;
    return scoreStatus(compiled, toFactValues(facts, compiled.places), range)?.id ?? "none";
  };
  const latter = new Map(
    compareStatuses(both).flatMap(({ id, renamedFrom }) =>
      renamedFrom === undefined ? [] : [[renamedFrom, id] as const],
    ),
  );
  return findRegions<string>({
    classes,
    withMissing: false,
    words: labels,
    changeAt(numbers) {
      const facts = factsAt(classes, numbers);
      const [before, after] = [statusOf(was, facts), statusOf(is, facts)];
      return (latter.get(before) ?? before) === after ? undefined : { before, after };
    },
  }).map(({ where, text, before, after, cell, facts }) => {
    const [old, now] = [before, after].map((id) => (id === "none" ? null : id)) as [
      string | null,
      string | null,
    ];
    return {
      where,
      text,
      before: old,
      after: now,
      witness: show(factsAt(classes, cell), Object.keys(facts), [old, now]),
    };
  });
}

const NO_STATUS: Text = { id: "belum dapat ditentukan", en: "undetermined" };
