/** Facts of the members of a group: somebody of each verdict, as far as a ruleset has such people. */
import * as fc from "fast-check";
import type { Verdict } from "../decide/decision.ts";
import { knownByThemselves, without } from "../facts/tied-facts.ts";
import { factsInCells } from "./drawn-facts.ts";
import { bestCells, type FactSpace, type KnownFacts, type SpaceComponent } from "./fact-space.ts";

/** What a member of a group is to be. */
export type MemberKind = Verdict;

/** Facts of one member of each kind; of a kind that there cannot be, those of the next best. */
export function memberFacts(space: FactSpace): fc.Arbitrary<Readonly<Record<MemberKind, KnownFacts>>> {
  const eligible = factsInCells(space, bestCells);
  const failing = space.components.filter((component) => failingCells(component).length > 0);
  const read = knownByThemselves(Object.keys(space.base), space.catalogue);
  return fc.record({
    eligible,
    ineligible:
      failing.length === 0
        ? eligible
        : fc.oneof(
            ...failing.map((own) =>
              factsInCells(space, (component) =>
                component === own ? failingCells(component) : bestCells(component),
              ),
            ),
          ),
    undetermined: fc
      .tuple(eligible, fc.subarray([...read], { minLength: Math.min(1, read.length) }))
      .map(([known, taken]) => without(known, taken, space.catalogue)),
  });
}

function failingCells({ cells }: SpaceComponent): SpaceComponent["cells"] {
  return cells.filter(({ outcomes }) => outcomes.includes("fail"));
}
