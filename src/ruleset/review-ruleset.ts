/** What of a sound ruleset has to be looked at again: it is old, rests on little, or is no longer law. */
import { wrongArgument } from "../check-argument.ts";
import { isDay } from "../facts/age-on.ts";
import { createFinding, type Finding, type RuleFault, ruleFault } from "../finding.ts";
import type { Language } from "../language.ts";
import { lastDay, notYetOn, repealOn } from "./in-force.ts";
import { partsOf } from "./ruleset-parts.ts";
import type { Citation, Ruleset } from "./ruleset-schema.ts";
import { findRuleset, rulesets as shipped } from "./rulesets.ts";

/** The day of a review, the language of its findings, and the rulesets that may repeal or be the base of the one reviewed. */
export interface ReviewOptions {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly lang?: Language | undefined;
  readonly rulesets?: readonly Ruleset[] | undefined;
}

/**
 * What of a ruleset has to be looked at again by a person, each a warning with its place: its `reviewBy` is past, it cites
 * sources marked C or X, it leaves questions open, it is not in force on the day, it or its base was repealed, or it does
 * not say what no list tells. Empty where there is nothing.
 *
 * @throws {CallError} where `asOf` is no day of the calendar.
 * @example
 * ```ts
 * import { getRuleset, reviewRuleset } from "aturan-kube";
 *
 * const findings = reviewRuleset(getRuleset("permensos-25-2015"), { asOf: "2026-11-27" });
 * findings.some(({ code }) => code === "review/repealed"); // true
 * ```
 */
export function reviewRuleset(
  ruleset: Ruleset,
  { asOf, lang = "id", rulesets = [] }: ReviewOptions,
): readonly Finding[] {
  if (typeof asOf !== "string" || !isDay(asOf))
    throw wrongArgument("asOf", { id: "tanggal `YYYY-MM-DD`", en: "a day `YYYY-MM-DD`" }, asOf);
  const among = [...rulesets, ...shipped];
  const faults = [
    ...reviewDate(ruleset, asOf),
    ...reviewForce(ruleset, asOf, among),
    ...reviewBase(ruleset, asOf, among),
    ...reviewSources(ruleset),
    ...ruleset.questions.map(({ id, text }, index) =>
      ruleFault("review/open-question", ["questions", index], { name: id, text }),
    ),
    ...(ruleset.notChecked === undefined && ruleset.allChecked === undefined
      ? [ruleFault("review/not-checked", [])]
      : []),
  ];
  return Object.freeze(faults.map((found) => createFinding(found, lang)));
}

/** A month or a year is past when its last day is. */
function reviewDate({ reviewBy }: Ruleset, asOf: string): readonly RuleFault[] {
  return reviewBy === undefined || lastDay(reviewBy) >= asOf
    ? []
    : [ruleFault("review/overdue", ["reviewBy"], { by: reviewBy })];
}

function reviewForce(ruleset: Ruleset, asOf: string, among: readonly Ruleset[]): readonly RuleFault[] {
  const repeal = repealOn(asOf, ruleset.id, among);
  const notYet = notYetOn(asOf, ruleset, among);
  return [
    ...(repeal === undefined ? [] : [ruleFault("review/repealed", [], repeal)]),
    ...(notYet === undefined ? [] : [ruleFault("review/not-in-force", ["inForce", "from"], notYet)]),
  ];
}

/** Every base is looked at, up to the one that extends nothing. */
function reviewBase(
  { resolvedFrom }: Ruleset,
  asOf: string,
  among: readonly Ruleset[],
): readonly RuleFault[] {
  if (resolvedFrom === undefined) return [];
  const base = findRuleset(resolvedFrom, among);
  if (base === undefined) return [];
  const repeal = repealOn(asOf, base.id, among);
  if (repeal !== undefined)
    return [ruleFault("review/extends-repealed", ["extends", "ruleset"], { ...repeal, name: resolvedFrom })];
  return reviewBase(base, asOf, among);
}

/** Sources that are weak or were not found, where something rests on them. */
function reviewSources(ruleset: Ruleset): readonly RuleFault[] {
  const cited = new Set(citationsOf(ruleset).map(({ source }) => source));
  return ruleset.sources.flatMap(({ id, title, confidence }, index) =>
    cited.has(id) && (confidence === "C" || confidence === "X")
      ? [ruleFault("review/weak-source", ["sources", index], { title, confidence })]
      : [],
  );
}

function citationsOf(ruleset: Ruleset): readonly Citation[] {
  const { inForce, params, questions, interpretations, notChecked = [] } = ruleset;
  const parts = [...partsOf(ruleset), inForce, ...Object.values(params)];
  return [...parts, ...questions, ...interpretations, ...notChecked].flatMap(({ citations }) => citations);
}
