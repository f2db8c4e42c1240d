/** People whom one criterion alone keeps from being eligible. */
import type * as fc from "fast-check";
import type { Applicant } from "../applicant/applicant.ts";
import { closest, withDidYouMean } from "../closest.ts";
import { CallError } from "../error.ts";
import { factsInCells } from "./drawn-facts.ts";
import { eligibleFacts, people } from "./eligible.ts";
import {
  type FactSpace,
  factSpace,
  passesAll,
  type RulesetInput,
  type SpaceCell,
  type SpaceComponent,
} from "./fact-space.ts";
import type { AsOf } from "./testing-options.ts";

/**
 * People who fail one criterion and pass all the others: the case in which a criterion decides. They shrink to the plain
 * eligible person with as little changed as possible.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @throws {CallError} where no criterion about persons has the id, or nobody can fail it alone: it never fails, or whoever
 * fails it fails another one by the same facts.
 * @example
 * ```ts
 * import { compileRuleset, decideMember, getRuleset } from "aturan-kube";
 * import { nearMiss } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * const asOf = "2026-11-21";
 * const [person] = fc.sample(nearMiss(compiled, "age", { asOf }), 1);
 * const { criteria } = decideMember(compiled, person, { asOf });
 * criteria.filter(({ outcome }) => outcome !== "pass").map(({ id }) => id); // ["age"]
 * ```
 */
export function nearMiss(
  ruleset: RulesetInput,
  criterionId: string,
  { asOf }: AsOf,
): fc.Arbitrary<Applicant> {
  const space = factSpace(ruleset, "member", asOf);
  const own = componentWith(criterionId, space);
  const missing = missingBy(criterionId, own);
  // The criterion's own component need not be passable; all the others have to be.
  eligibleFacts({ ...space, components: space.components.filter((component) => component !== own) });
  return people(
    space,
    factsInCells(space, (component) => (component === own ? missing : component.cells.filter(passesAll))),
  );
}

/** The cells in which a criterion fails and all others of its component pass. */
function missingBy(id: string, { criteria, cells }: SpaceComponent): readonly SpaceCell[] {
  const at = criteria.findIndex(({ criterion }) => criterion.id === id);
  const failing = cells.filter(({ outcomes }) => outcomes[at] === "fail");
  if (failing.length === 0) {
    throw new CallError({
      id: `kriteria \`${id}\` tidak pernah gagal`,
      en: `the criterion \`${id}\` never fails`,
    });
  }
  const alone = failing.filter(({ outcomes }) => passesAll({ outcomes: outcomes.with(at, "pass") }));
  if (alone.length > 0) return alone;
  const others = criteria.filter((_, index) => index !== at).map(({ criterion }) => `\`${criterion.id}\``);
  throw new CallError({
    id: `kriteria \`${id}\` tidak dapat gagal sendirian: fakta yang sama juga menentukan ${others.join(", ")}`,
    en: `the criterion \`${id}\` cannot fail alone: the same facts decide ${others.join(", ")} too`,
  });
}

function componentWith(id: string, { components }: FactSpace): SpaceComponent {
  const own = components.find(({ criteria }) => criteria.some(({ criterion }) => criterion.id === id));
  if (own !== undefined) return own;
  const known = components.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id));
  const complaint = {
    id: `tidak ada kriteria perorangan bernama \`${id}\``,
    en: `there is no criterion about persons named \`${id}\``,
  };
  throw new CallError(withDidYouMean(complaint, closest(id, known)));
}
