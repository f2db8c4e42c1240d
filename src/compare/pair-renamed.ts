/** What is in one ruleset alone and what is in the other alone, paired where it is one thing under another id. */

/** Ways in which two things may be one, the surest first. */
export type Likeness<T> = (removed: T, added: T) => boolean;

/** The things added, each with the one of those removed that it was; each stands in one pair at most. */
export function pairRenamed<T>(
  removed: readonly T[],
  added: readonly T[],
  likenesses: readonly Likeness<T>[],
): ReadonlyMap<T, T> {
  const pairs = new Map<T, T>();
  const left = new Set(removed);
  for (const isOne of likenesses) {
    for (const now of added) {
      const was = pairs.has(now) ? undefined : [...left].find((each) => isOne(each, now));
      if (was === undefined) continue;
      pairs.set(now, was);
      left.delete(was);
    }
  }
  return pairs;
}

/** Whether labels say the same but for numbers, case and signs: `Umur 18–59 tahun` and `umur 18 sampai 60` do not. */
export function isLabelAlike(one: string, other: string): boolean {
  const level = (label: string): string =>
    label
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, " ")
      .trim();
  return level(one) === level(other);
}
