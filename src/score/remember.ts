/** Keeps what was made, so that what is equal is made once: a list of many records holds few different parts of scores. */

/** Kept at most in one place. What comes after is made anew each time: to forget what is kept would cost more. */
const MOST_KEPT = 4096;

/** Keeps `made` under `key` while there is room, and gives it back. */
export function remember<K, V>(kept: Map<K, V>, key: K, made: V): V {
  if (kept.size < MOST_KEPT) kept.set(key, made);
  return made;
}
