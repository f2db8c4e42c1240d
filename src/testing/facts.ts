/** Facts of a person or a group, as a ruleset's criteria read them: each known, known as a range, or missing. */
import * as fc from "fast-check";
import type { Facts, FactValue, PartlyKnown, Scope } from "../facts/fact.ts";
import { shareBetween } from "../facts/share-of.ts";
import type { FactClasses } from "../logic/fact-classes.ts";
import { anyValue } from "./drawn-facts.ts";
import { factSpace, type RulesetInput } from "./fact-space.ts";
import { ANY_DAY } from "./testing-options.ts";
import { waysToTie } from "./tied-facts.ts";

/**
 * Facts of one scope of a ruleset: of every class that one of its conditions tells apart, or missing; of a group's
 * numbers also ranges. They shrink to those of a person or a group that passes every criterion.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @example
 * ```ts
 * import { facts } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const drawn = fc.sample(facts("permensos-25-2015", "member"), { seed: 1, numRuns: 100 });
 * drawn.some((each) => each["member.age"] === undefined); // true
 * drawn.some((each) => each["member.age"] === 59); // true
 * ```
 */
export function facts(ruleset: RulesetInput, scope: Scope): fc.Arbitrary<Facts> {
  const { facts: all, base } = factSpace(ruleset, scope, ANY_DAY);
  return fc
    .record(Object.fromEntries(all.map((own) => [own.fact.name, valueOrRange(own, base[own.fact.name])])))
    .map((drawn) => {
      const [tied = drawn] = waysToTie(all, drawn as Readonly<Record<string, FactValue | undefined>>);
      return Object.fromEntries(Object.entries(tied).filter(([, value]) => value !== undefined));
    });
}

/** Only what is counted from the members of a group is known as a range. */
function valueOrRange(
  classes: FactClasses,
  base: FactValue | undefined,
): fc.Arbitrary<FactValue | PartlyKnown | undefined> {
  const value = anyValue(classes, base);
  const { scope, type } = classes.fact;
  if (type.kind === "share")
    return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: sharesOfGroup });
  if (scope === "member" || type.kind !== "integer") return value;
  const { min: least, max = Number.MAX_SAFE_INTEGER } = type;
  const range = fc.tuple(value, fc.integer({ min: 1, max: 12 })).map(([at, length]) => {
    const min = typeof at === "number" ? at : least;
    return min === max ? min : { min, max: Math.min(min + length, max) };
  });
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: value },
    { weight: 1, arbitrary: range },
  );
}

/** The shares that are left while some of the members of a group are not known. */
const sharesOfGroup: fc.Arbitrary<FactValue | PartlyKnown | undefined> = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.nat(20), fc.nat(20))
  .map(([members, known, open]) => {
    const least = Math.min(known, members);
    const most = Math.min(least + open, members);
    return shareBetween({ count: least, of: members }, { count: most, of: members });
  });
