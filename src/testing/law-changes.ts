/** Changes of a ruleset as the cases of laws: a few of them, spread evenly, each with people to try it on. */
import * as fc from "fast-check";
import type { Applicant } from "../applicant/applicant.ts";
import type { MembershipRuleset } from "../ruleset/ruleset-schema.ts";
import type { LawCase } from "./law.ts";
import type { LawContext } from "./law-context.ts";
import { lawPeople } from "./law-people.ts";
import type { PossibleChange } from "./ruleset-changes.ts";

/** So many changes of a ruleset are tried: making one takes longer than deciding by it. */
const MOST_CHANGES = 24;

/** A change that leaves a sound ruleset, with that ruleset. */
export interface SoundChange extends PossibleChange {
  readonly changed: MembershipRuleset;
}

/** The changes that leave a sound ruleset, at most so many. */
export function soundChanges(changes: readonly PossibleChange[]): readonly SoundChange[] {
  const step = Math.max(1, changes.length / MOST_CHANGES);
  const taken = changes.filter((_, index) => Math.floor(index % step) === 0);
  return taken.flatMap((change) => {
    const changed = change.build();
    return changed === undefined ? [] : [{ ...change, changed }];
  });
}

/** Cases of changes and people; none where there is no change. */
export function changeCases(
  changes: readonly SoundChange[],
  { space }: LawContext,
): fc.Arbitrary<LawCase> | undefined {
  if (changes.length === 0) return undefined;
  return fc.record({
    change: fc.constantFrom(...changes.map(({ id, description }) => ({ id, description }))),
    applicant: lawPeople(space),
  });
}

/** The change and the person of a case that `changeCases` made. */
export function readChangeCase(
  { change, applicant }: LawCase,
  changes: readonly SoundChange[],
): { readonly change: SoundChange; readonly applicant: Applicant } {
  return {
    // Every case was made from one of the changes, with a person.
    change: changes.find(({ id }) => id === change?.id) as SoundChange,
    applicant: applicant as Applicant,
  };
}
