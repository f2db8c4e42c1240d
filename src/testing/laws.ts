/** The laws of a ruleset, ready to use. */
import { addingAnExclusion } from "./adding-an-exclusion.ts";
import { agreesWith } from "./agrees-with.ts";
import type { RulesetInput } from "./fact-space.ts";
import type { Law, LawsOptions } from "./law.ts";
import { lawContext } from "./law-context.ts";
import { learningAFact } from "./learning-a-fact.ts";
import { permutingMembers } from "./permuting-members.ts";
import { stricterRuleset } from "./stricter-ruleset.ts";
import { wideningAWindow } from "./widening-a-window.ts";

/**
 * The laws that hold of every ruleset, for this package's decisions or, with `decide` and `decideKube`, for those of another
 * implementation; with `decide` also the law that it agrees with this package. Each is a property for `fc.assert`, which has
 * to be awaited.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @throws {CallError} where `asOf` is no date.
 * @example
 * ```ts
 * import { laws } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const all = laws("permensos-25-2015", { asOf: "2026-11-21" });
 * for (const { property } of all) await fc.assert(property, { numRuns: 20 });
 * all.map(({ name }) => name)[2]; // "learning-a-fact"
 * ```
 */
export function laws(ruleset: RulesetInput, options: LawsOptions): readonly Law[] {
  const context = lawContext(ruleset, options);
  const { decide } = options;
  return Object.freeze([
    wideningAWindow(context),
    addingAnExclusion(context),
    learningAFact(context),
    permutingMembers(context),
    stricterRuleset(context),
    ...(decide === undefined ? [] : [agreesWith(context.ruleset, decide, options)]),
  ]);
}
