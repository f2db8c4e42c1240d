/** What the examples of a ruleset show of its parts: conditions that change the outcome on their own, limits of bands. */
import type { Path } from "../finding.ts";
import type { CriterionExample, IndicatorExample } from "../ruleset/ruleset-schema.ts";

interface AtomBase {
  /** Where the atom stands in its criterion or indicator: the parts of a JSON Pointer. */
  readonly path: Path;
  /** The atom as text, parameters put in: `member.age <= 59`, `from 50`. */
  readonly text: string;
}

type Shown =
  /** The examples with these numbers show it. */
  | { readonly status: "shown"; readonly pair: readonly [number, number] }
  /** Nothing shows it, and no examples ever could: proved from all complete cells. */
  | { readonly status: "cannot-be-shown" };

/**
 * What the examples show of one atomic condition. Two cases show it when they differ in its truth and in the outcome (of
 * a measure: in the branch it takes), and in the truth of no other atom.
 */
export type ConditionCoverage<E = CriterionExample | IndicatorExample> = AtomBase & {
  readonly kind: "condition";
} & (
    | Shown
    /** No two complete examples show it; these two would. */
    | { readonly status: "not-shown"; readonly hint: readonly [E, E] }
  );

/**
 * What the examples show of the lower limit of a band: the first of the pair has a value at that limit, the second one
 * in the band below.
 */
export type BandCoverage = AtomBase & { readonly kind: "band" } & (
    | Shown
    /** No two complete examples show it; `lacks` says which of the two there is not. */
    | { readonly status: "not-shown"; readonly lacks: readonly ("at-limit" | "below")[] }
  );

/** What the examples show of one atom. */
export type AtomCoverage = ConditionCoverage | BandCoverage;

/** The coverage of one part of a ruleset, an exact fraction of the atoms that can be shown at all. */
export interface CriterionCoverage<A extends AtomCoverage = AtomCoverage> {
  /** The criterion, or the part of a monitoring file by where it stands. */
  readonly criterion: string;
  readonly shown: number;
  readonly of: number;
  readonly atoms: readonly A[];
}

/** The coverage of a part by that of its atoms. */
export function countCoverage<A extends AtomCoverage>(
  criterion: string,
  atoms: readonly A[],
): CriterionCoverage<A> {
  return {
    criterion,
    shown: atoms.filter(({ status }) => status === "shown").length,
    of: atoms.filter(({ status }) => status !== "cannot-be-shown").length,
    atoms,
  };
}
