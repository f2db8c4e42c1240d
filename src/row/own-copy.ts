/** Copies of texts that are kept after their row has been read. */
import type { Area } from "./area.ts";

/**
 * The same text, on its own in memory.
 *
 * A cell is a window onto the piece of the file it was cut from, so one NIK that is kept keeps the addresses and notes of
 * thousands of rows with it. Joining makes a new text.
 */
export function ownCopy(text: string): string {
  return text.split("").join("");
}

/** Gives one copy for equal texts: the names of groups and places stand in many rows. */
export function textPool(): (text: string) => string {
  const pool = new Map<string, string>();
  return (text) => {
    const known = pool.get(text);
    if (known !== undefined) return known;
    const copy = ownCopy(text);
    pool.set(copy, copy);
    return copy;
  };
}

/** Gives one object for equal areas. */
export function areaPool(): (area: Area) => Area {
  const pool = new Map<string, Area>();
  const copied = textPool();
  return (area) => {
    const entries = Object.entries(area).map(([level, name]) => [level, copied(name)] as const);
    const key = copied(JSON.stringify(entries));
    const known = pool.get(key);
    if (known !== undefined) return known;
    const copy: Area = Object.freeze(Object.fromEntries(entries));
    pool.set(key, copy);
    return copy;
  };
}
