/** A mutant: a rule with one small thing changed, as somebody might have got it wrong. */
import type { Text } from "../language.ts";

/** What was changed. */
export type MutantKind =
  /** A number of the logic by one. */
  | "bound"
  /** A sign of a comparison. */
  | "operator"
  /** An element of a list left out. */
  | "list-item"
  /** A condition or an open question left out. */
  | "removed"
  /** `and` for `or`. */
  | "connective"
  /** `+` for `-`, `*` for `/`, `min` for `max`. */
  | "calculation"
  /** Two branches of an `if` swapped. */
  | "branch"
  /** The change of an indicator turned round. */
  | "direction"
  /** The start of a band by one. */
  | "band"
  /** The points of a band by one. */
  | "points"
  /** The weight of an indicator by one. */
  | "weight"
  /** Two stages or two statuses that stand beside each other swapped. */
  | "order";

/** One change of a rule or a part of one. */
export interface Change<T> {
  readonly kind: MutantKind;
  readonly description: Text;
  readonly changed: T;
}

/** Which change of which part a mutant is. */
export interface MutantName {
  /** The criterion, the kind and a number from 1 within both: `age/bound/1`. */
  readonly id: string;
  /** The criterion, or the part of a monitoring file by where it stands. */
  readonly criterion: string;
  readonly kind: MutantKind;
  /** What was changed, such as "59 → 60 in `member.age <= 59`". */
  readonly description: Text;
}

/** Changes as named mutants, in their order; each different result is taken once, and the original itself never. */
export function nameMutants<T>(
  criterion: string,
  original: T,
  changes: readonly Change<T>[],
): readonly (MutantName & { readonly changed: T })[] {
  const seen = new Set([JSON.stringify(original)]);
  const counts = new Map<MutantKind, number>();
  return changes.flatMap(({ kind, description, changed }) => {
    const key = JSON.stringify(changed);
    if (seen.has(key)) return [];
    seen.add(key);
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return [{ id: `${criterion}/${kind}/${number}`, criterion, kind, description, changed }];
  });
}
