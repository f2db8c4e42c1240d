/** MC/DC: each atomic condition shown by two cases to change what is decided on its own. */

import type { CompleteFacts } from "../logic/cells.ts";
import type { CriterionExample, IndicatorExample } from "../ruleset/ruleset-schema.ts";
import { type Atom, isTrueOf } from "./atoms.ts";
import type { ConditionCoverage } from "./coverage.ts";

/** Complete facts with what is decided on them, and the example they come from, where they do. */
export interface Case<E> {
  readonly facts: CompleteFacts;
  /** Anything that is the same text exactly where the same is decided. */
  readonly decided: string;
  readonly example: E;
  readonly index?: number;
}

/**
 * What cases show of atoms. Two cases show an atom when they differ in its truth and in what is decided, and in the
 * truth of no other atom. `given` are the cases of examples; `cells` are all there could be.
 */
export function coverAtoms<E extends CriterionExample | IndicatorExample>(
  atoms: readonly Atom[],
  given: readonly Case<E>[],
  cells: readonly Case<E>[],
): readonly ConditionCoverage<E>[] {
  const judge = (one: Case<E>): Judged<E> => ({
    ...one,
    truths: atoms.map((atom) => isTrueOf(atom, one.facts)),
  });
  const judged = given.map(judge);
  // Given cases come first, so that a pair that needs only one new example is found before one that needs two.
  const all = [...judged, ...cells.map(judge)];
  return atoms.map(({ path, text }, atom): ConditionCoverage<E> => {
    const base = { kind: "condition", path, text } as const;
    const [first, second] = findPair(judged, atom) ?? [];
    if (first?.index !== undefined && second?.index !== undefined)
      return { ...base, status: "shown", pair: [first.index, second.index] };
    const hint = findPair(all, atom);
    if (hint === undefined) return { ...base, status: "cannot-be-shown" };
    return { ...base, status: "not-shown", hint: [hint[0].example, hint[1].example] };
  });
}

interface Judged<E> extends Case<E> {
  readonly truths: readonly boolean[];
}

/** The first two cases that show an atom. */
function findPair<E>(cases: readonly Judged<E>[], atom: number): readonly [Judged<E>, Judged<E>] | undefined {
  // Cases that agree in every other atom, by what those are; of each truth and decision the first one is enough.
  const groups = new Map<string, Judged<E>[]>();
  for (const one of cases) {
    const others = one.truths.with(atom, false).join();
    const group = groups.get(others) ?? [];
    groups.set(others, group);
    const partner = group.find(
      ({ truths, decided }) => truths[atom] !== one.truths[atom] && decided !== one.decided,
    );
    if (partner !== undefined) return [partner, one];
    const isKnown = group.some(
      ({ truths, decided }) => truths[atom] === one.truths[atom] && decided === one.decided,
    );
    if (!isKnown) group.push(one);
  }
  return undefined;
}
