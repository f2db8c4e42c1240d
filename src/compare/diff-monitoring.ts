/** Two monitoring rulesets → what changes from one to the other: points, stages and statuses, and records that show it. */

import type { CompiledRuleset } from "../decide/compiled-ruleset.ts";
import { RulesetError } from "../error.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { CompleteFacts } from "../logic/cells.ts";
import { hashRuleset } from "../ruleset/hash-ruleset.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { mostPoints, withScoreFact } from "../ruleset/score-fact.ts";
import { type CompiledMonitoring, toMonitoring } from "../score/compile-monitoring.ts";
import { compareIndicator, effectOfScores, measureKey, type OwnIndicator } from "./compare-indicator.ts";
import { compareStages, joinParts, stageChanges } from "./compare-stages.ts";
import { compareStatuses, statusChanges } from "./compare-statuses.ts";
import { completedFacts, type Level, madeUpRecord, resultOf } from "./made-up-record.ts";
import type { MonitoringDifference, RecordWitness } from "./monitoring-difference.ts";
import { isLabelAlike } from "./pair-renamed.ts";
import { wordFacts } from "./word-scores.ts";

/**
 * What changes from one monitoring ruleset to another. Of each indicator it is told where it adds another number to the
 * total (points × weight), over all values of what is measured; of each item of a stage for which facts it comes out
 * otherwise; of statuses which facts and totals are given another one. Each is shown by a made-up record, scored by both.
 *
 * Where two measures differ that calculate with several numbers, some records are tried and `isExact` is false.
 *
 * @throws {RulesetError} where a ruleset is not sound, not known or not about monitoring, or a fact of both has other values
 * in each.
 * @example
 * ```ts
 * import { diffMonitoring, getRuleset } from "aturan-kube";
 *
 * const before = getRuleset("kepri-2022");
 * diffMonitoring(before, before).isSame; // true
 * ```
 */
export function diffMonitoring(
  before: CompiledRuleset | Ruleset | string,
  after: CompiledRuleset | Ruleset | string,
): MonitoringDifference {
  const [was, is] = [toMonitoring(before), toMonitoring(after)];
  refuseOtherFacts(was, is);
  const both = { was, is };
  const facts = withScoreFact(new Map([...was.facts, ...is.facts]), [
    ...was.ruleset.indicators,
    ...is.ruleset.indicators,
  ]);
  const asked = new Set([...was.asked, ...is.asked]);
  const showAt = (level: Level, given: CompleteFacts, named: readonly string[]): RecordWitness => {
    const record = madeUpRecord(completedFacts(given, asked, facts, level));
    return {
      record,
      facts: Object.fromEntries(Object.entries(given).filter(([name]) => asked.has(name))),
      text: wordFacts(given, named, facts),
      before: resultOf(was, record),
      after: resultOf(is, record),
    };
  };
  const show = (given: CompleteFacts, named: readonly string[]): RecordWitness =>
    showAt("middle", given, named);
  const ownOf = (compiled: CompiledMonitoring): readonly OwnIndicator[] =>
    compiled.indicators.map((own) => ({ own, compiled }));
  const indicators = joinParts(ownOf(was), ownOf(is), ({ own }) => own.indicator.id, [
    (a, b) => measureKey(a.own.indicator, was) === measureKey(b.own.indicator, is),
    (a, b) => isLabelAlike(a.own.indicator.label.id, b.own.indicator.label.id),
  ]).map(({ before: old, after: now }) => {
    const [from, to] = [old?.own.indicator.id, now?.own.indicator.id];
    const renamedFrom = from !== undefined && to !== undefined && from !== to ? from : undefined;
    return compareIndicator({ renamedFrom, before: old, after: now }, show);
  });
  const changedStages = stageChanges(both, show);
  const stages = compareStages(both);
  const changedStatuses = statusChanges(both, (given, named, wanted) => {
    const all = LEVELS.map((level) => showAt(level, given, named));
    return (
      all.find(
        ({ before: old, after: now }) =>
          (old.status ?? null) === wanted[0] && (now.status ?? null) === wanted[1],
      ) ?? null
    );
  });
  const statuses = compareStatuses(both);
  const effect = effectOfScores(indicators.flatMap(({ regions }) => regions));
  const isSame =
    effect === "equal" &&
    indicators.every(({ isExact, presence }) => isExact && presence === "both") &&
    changedStages.length === 0 &&
    stages.every(
      ({ presence, items, place }) =>
        presence === "both" && items.every(isOnlyRenamed) && place.before === place.after,
    ) &&
    changedStatuses?.length === 0 &&
    statuses.every(({ presence }) => presence === "both");
  return freezeDeep({
    kind: "monitoring",
    before: was.reference,
    after: is.reference,
    isSame,
    most: { before: mostPoints(was.ruleset.indicators), after: mostPoints(is.ruleset.indicators) },
    effect,
    indicators,
    stages,
    stageChanges: changedStages,
    statuses,
    statusChanges: changedStatuses ?? [],
  });
}

const LEVELS: readonly Level[] = ["middle", "high", "low"];

function isOnlyRenamed({
  presence,
  regions,
}: MonitoringDifference["stages"][number]["items"][number]): boolean {
  return presence === "both" && regions.length === 0;
}

/** A fact of one name has to have the same values in both. */
function refuseOtherFacts(was: CompiledMonitoring, is: CompiledMonitoring): void {
  for (const [name, { type }] of was.facts) {
    const other = is.facts.get(name);
    const meaning = (of: typeof type): unknown =>
      of.kind === "choice" ? { kind: of.kind, values: of.values.toSorted() } : of;
    if (other === undefined || hashRuleset(meaning(type)) === hashRuleset(meaning(other.type))) continue;
    throw new RulesetError({
      id: `fakta \`${name}\` berarti lain dalam kedua aturan, jadi keduanya tidak dapat dibandingkan dengan pasti; beri salah satunya nama lain`,
      en: `the fact \`${name}\` means something else in each ruleset, so they cannot be compared exactly; give one of them another name`,
    });
  }
}
