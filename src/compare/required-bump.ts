/** How far a version has to rise for what a ruleset changes: by whom it decides otherwise, not by how much text differs. */
import { toMembership } from "../decide/compile-membership.ts";
import type { Verdict } from "../decide/decision.ts";
import { RulesetError } from "../error.ts";
import { putParamsInto } from "../examine/put-params.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Text } from "../language.ts";
import type { Condition } from "../logic/condition.ts";
import type { Logic } from "../logic/json-logic.ts";
import { factsOf } from "../ruleset/facts-of.ts";
import { fillTexts } from "../ruleset/fill-texts.ts";
import { hashRuleset } from "../ruleset/hash-ruleset.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import type { MonitoringRuleset, Ruleset } from "../ruleset/ruleset-schema.ts";
import { diffMonitoring } from "./diff-monitoring.ts";
import { diffRulesets } from "./diff-rulesets.ts";
import type { MonitoringDifference, PartDifference } from "./monitoring-difference.ts";
import type { RulesetDifference } from "./ruleset-difference.ts";

/** Which of the three numbers of a version rises. */
export type Bump = "patch" | "minor" | "major";

/** The bump a change needs at least, and what of the change needs it. */
export interface RequiredBump {
  readonly bump: Bump;
  /** Each in a sentence or the name of a part; empty for a patch. */
  readonly reasons: readonly Text[];
  /** The comparison it follows from; `null` where there is none to make, or none that is exact. */
  readonly difference: RulesetDifference | MonitoringDifference | null;
}

/**
 * The bump that a changed ruleset needs at least; `before` is `undefined` for a new one.
 *
 * - `major`: somebody comes from eligible to ineligible or the other way; what a monitoring ruleset scores by changes; or
 *   the two cannot be compared exactly.
 * - `minor`: anything else comes out otherwise, be it only while facts are missing; lists are read otherwise; a criterion
 *   has another id; or the ruleset is new.
 * - `patch`: other words, sources or examples, and nobody is decided otherwise.
 *
 * @throws {RulesetError} where a membership ruleset is not sound.
 * @example
 * ```ts
 * import { getRuleset, requiredBump } from "aturan-kube";
 *
 * const before = getRuleset("permensos-25-2015");
 * const title = { id: "Syarat anggota KUBE", en: "Who may join a KUBE" };
 * requiredBump(before, { ...before, title }).bump; // "patch"
 * requiredBump(before, getRuleset("permensos-2-2019")).bump; // "major"
 * requiredBump(undefined, before).bump; // "minor"
 * ```
 */
export function requiredBump(before: Ruleset | undefined, after: Ruleset): RequiredBump {
  return freezeDeep(bumpFor(before, after));
}

function bumpFor(before: Ruleset | undefined, after: Ruleset): RequiredBump {
  if (before === undefined) return { bump: "minor", reasons: [NEW], difference: null };
  if (before.kind !== after.kind) return { bump: "major", reasons: [OTHER_KIND], difference: null };
  if (before.kind === "monitoring" && after.kind === "monitoring") return monitoringBump(before, after);
  const [was, is] = [toMembership(before), toMembership(after)];
  try {
    return membershipBump(diffRulesets(was, is), isReadAlike(was.ruleset, is.ruleset));
  } catch (error) {
    // Both are sound, so what is refused is the comparison.
    if (error instanceof RulesetError) return { bump: "major", reasons: [error.text], difference: null };
    throw error;
  }
}

const NEW: Text = { id: "aturan baru", en: "a new ruleset" };
const OTHER_KIND: Text = { id: "jenis aturannya lain", en: "the ruleset is of another kind" };
const READ_OTHERWISE: Text = {
  id: "kolom atau kata-kata untuk fakta dari aturan ini dibaca lain",
  en: "columns or words for facts of the ruleset are read otherwise",
};

function membershipBump(difference: RulesetDifference, isAlike: boolean): RequiredBump {
  const { member, kube, criteria } = difference;
  const scopes = [member, kube];
  if (scopes.some(({ changes }) => changes.some(isFlip))) {
    const regions = scopes.flatMap((scope) => scope.regions);
    // A region may show another change of the same people first.
    const shown = regions.some(isFlip) ? regions.filter(isFlip) : regions;
    return { bump: "major", reasons: shown.map(({ text }) => text), difference };
  }
  const reasons = [
    ...scopes.flatMap(({ regions, whileMissing }) => [...regions, ...whileMissing].map(({ text }) => text)),
    ...criteria.flatMap(({ label, presence, renamedFrom, id, regions, questions }) => {
      // Reports and programs refer to criteria by their ids.
      if (renamedFrom !== undefined) return [renamed(label, renamedFrom, id)];
      return presence !== "both" || regions.length + questions.length > 0 ? [label] : [];
    }),
    ...(isAlike ? [] : [READ_OTHERWISE]),
  ];
  return { bump: reasons.length === 0 ? "patch" : "minor", reasons, difference };
}

function renamed(label: Text, from: string, to: string): Text {
  return {
    id: `${label.id}: id \`${from}\` menjadi \`${to}\``,
    en: `${label.en}: the id \`${from}\` becomes \`${to}\``,
  };
}

/** From eligible to ineligible, or the other way. */
function isFlip({ before, after }: { readonly before: Verdict; readonly after: Verdict }): boolean {
  return before !== after && before !== "undetermined" && after !== "undetermined";
}

/** Whether the facts that rulesets declare are found in lists alike: by the same headers, types and words. */
function isReadAlike(before: Pick<Ruleset, "facts">, after: Pick<Ruleset, "facts">): boolean {
  const [was, is] = [before, after].map(({ facts = [] }) =>
    facts.map(({ name, type, headers }) => ({ name, type, headers: headers ?? [] })).sort(byName),
  );
  return hashRuleset(was) === hashRuleset(is);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

/** Any part that scores, stages and statuses come from counts as a flip: points have no fixed meaning to compare by. */
function monitoringBump(before: MonitoringRuleset, after: MonitoringRuleset): RequiredBump {
  const [was, is] = [decidingParts(before), decidingParts(after)];
  const difference = compared(before, after);
  const alike = difference === null ? new Set() : alikeIn(difference, before, after);
  const changed = [...new Map([...was, ...is])].filter(
    ([name]) => was.get(name)?.hash !== is.get(name)?.hash && !alike.has(name),
  );
  if (changed.length > 0)
    return { bump: "major", reasons: changed.map(([, { label }]) => label), difference };
  const { indicators = [], stages = [], statuses = [] } = difference ?? {};
  const items = stages.flatMap((stage) => stage.items);
  const parts: readonly PartDifference[] = [...indicators, ...stages, ...items, ...statuses];
  const reasons = parts.flatMap(({ id, label, renamedFrom }) =>
    renamedFrom === undefined ? [] : [renamed(label, renamedFrom, id)],
  );
  return { bump: reasons.length === 0 ? "patch" : "minor", reasons, difference };
}

/** The comparison, where one can be made: not of facts that mean something else, nor of a file with faults. */
function compared(before: MonitoringRuleset, after: MonitoringRuleset): MonitoringDifference | null {
  try {
    return diffMonitoring(before, after);
  } catch (error) {
    if (error instanceof RulesetError) return null;
    throw error;
  }
}

/** The parts that are written otherwise, or under another id, and do the same. */
function alikeIn(
  { indicators, stages, statuses, statusChanges }: MonitoringDifference,
  before: MonitoringRuleset,
  after: MonitoringRuleset,
): ReadonlySet<string> {
  const directionOf = (ruleset: MonitoringRuleset, id: string): string => {
    const own = ruleset.indicators.find((each) => each.id === id);
    const change = own?.change === undefined ? null : putParamsInto(own.change, paramsOf(ruleset));
    return hashRuleset({ direction: own?.direction ?? null, change });
  };
  const named = (list: string, parts: readonly PartDifference[]): readonly string[] =>
    parts
      .filter(({ presence }) => presence === "both")
      .flatMap(({ id, renamedFrom = id }) => [`${list}/${id}`, `${list}/${renamedFrom}`]);
  return new Set([
    ...named(
      "indicators",
      indicators.filter(
        ({ id, renamedFrom = id, isExact, regions }) =>
          isExact && regions.length === 0 && directionOf(before, renamedFrom) === directionOf(after, id),
      ),
    ),
    ...named(
      "stages",
      stages.filter(
        ({ place, items }) =>
          place.before === place.after &&
          items.every(({ presence, regions }) => presence === "both" && regions.length === 0),
      ),
    ),
    ...(statusChanges.length === 0 ? named("classes", statuses) : []),
  ]);
}

/** A part that decides, as a hash of what it decides by, and what it is called. */
interface DecidingPart {
  readonly hash: string;
  readonly label: Text;
}

interface NamedCondition extends Condition {
  readonly id: string;
}

/** The parts by their place in the file; parameters stand in them as their values. */
function decidingParts(given: MonitoringRuleset): ReadonlyMap<string, DecidingPart> {
  const ruleset = fillTexts(given, factsOf(given));
  const params = paramsOf(ruleset);
  const put = (logic: Logic | undefined): Logic =>
    logic === undefined ? null : putParamsInto(logic, params);
  const condition = ({ id, passes, open = [] }: NamedCondition): object => ({
    id,
    passes: put(passes),
    open: open.map(({ question, when }) => ({ question, when: put(when) })),
  });
  const part = (label: Text, decides: unknown): DecidingPart => ({ hash: hashRuleset(decides), label });
  const { indicators, stages, classes, facts = [] } = ruleset;
  return new Map([
    ...indicators.map(({ id, label, measure, change, direction, scoring }) => {
      const scored = scoring && {
        weight: scoring.weight,
        bands: scoring.bands.map(({ from = null, points }) => ({ from, points })),
      };
      const decides = { measure: put(measure), change: put(change), direction, scored: scored ?? null };
      return [`indicators/${id}`, part(label, decides)] as const;
    }),
    // The order of stages and of statuses decides too.
    ...stages.map(
      ({ id, label, items }, place) =>
        [`stages/${id}`, part(label, { place, items: items.map(condition) })] as const,
    ),
    ...classes.map(
      (each, place) => [`classes/${each.id}`, part(each.label, { place, ...condition(each) })] as const,
    ),
    ...facts.map(
      ({ name, label, type, headers = [] }) => [`facts/${name}`, part(label, { type, headers })] as const,
    ),
  ]);
}
