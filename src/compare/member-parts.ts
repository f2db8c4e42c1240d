/** Parts of the members of a group that shares are of, and the sizes of groups in which there are such parts. */

import type { FactRange } from "../facts/fact.ts";
import { SHARE_DIGITS } from "../facts/share-of.ts";
import type { ShareSpan } from "../logic/class-spans.ts";

/** The shares of a class. */
type ShareRange = ShareSpan & { readonly isShare: true };

/** Ranges of numbers by fact name, spans of shares; facts that are no numbers, or not known, are left out. */
export type Ranges = Readonly<Record<string, FactRange | ShareRange>>;

/** The facts that count members, those of the package among them, with what each counts: `null` for its own. */
export type Counts = ReadonlyMap<string, CountOf | null>;

/** What a fact of a ruleset counts. */
export interface CountOf {
  readonly isShare: boolean;
  /** Whom it counts: facts that count the same members have one name here. */
  readonly whom: string;
}

/** How many members are counted, as a number or as a share of all of them. */
export interface MemberPart {
  /** The fact that counts them. */
  readonly name: string;
  /** Who they are. */
  readonly whom: string;
  readonly isShare: boolean;
  readonly span: ShareSpan;
  /** The same part has the same key. */
  readonly key: string;
}

/** The parts in some ranges: shares, and numbers of the same members that a share is of. */
export function partsIn(ranges: Ranges, counts: Counts): readonly MemberPart[] {
  const shared = new Set(
    [...counts.values()].flatMap((count) => (count?.isShare === true ? [count.whom] : [])),
  );
  return Object.entries(ranges).flatMap(([name, span]) => {
    const count = counts.get(name);
    if (count === undefined || count === null || !shared.has(count.whom)) return [];
    const { whom, isShare } = count;
    return [{ name, whom, isShare, span, key: JSON.stringify([name, span]) }];
  });
}

/** Larger groups than this are not looked at: a share of few digits is found in a smaller one. */
const MOST_SIZES = 10 ** SHARE_DIGITS;

const KNOWN = new Map<string, number | undefined>();
const MOST_KNOWN = 10_000;

/** The smallest size between two ends in which there are all the parts; `undefined` where there is none. */
export function sizeOf(parts: readonly MemberPart[], least: number, most: number): number | undefined {
  const key = JSON.stringify([parts.map((part) => part.key), least, most]);
  if (KNOWN.has(key)) return KNOWN.get(key);
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  const found = findSize(parts, least, most);
  KNOWN.set(key, found);
  return found;
}

function findSize(parts: readonly MemberPart[], least: number, most: number): number | undefined {
  const whose = [...new Set(parts.map(({ whom }) => whom))];
  const last = Math.min(most, least + MOST_SIZES);
  for (let size = least; size <= last; size += 1)
    if (whose.every((whom) => countsOf(parts, whom, size) !== undefined)) return size;
  return undefined;
}

/** The fewest and the most members that all parts of these members allow in a group of a size. */
export function countsOf(
  parts: readonly MemberPart[],
  whom: string,
  size: number,
): readonly [min: number, max: number] | undefined {
  let [min, max] = [0, size];
  for (const { whom: own, isShare, span } of parts) {
    if (own !== whom) continue;
    const unit = isShare ? size : 1;
    min = Math.max(
      min,
      span.min === undefined
        ? Math.floor(timesExactly(span.above, unit)) + 1
        : Math.ceil(timesExactly(span.min, unit)),
    );
    max = Math.min(
      max,
      span.max === undefined
        ? Math.ceil(timesExactly(span.below, unit)) - 1
        : Math.floor(timesExactly(span.max, unit)),
    );
  }
  return min <= max ? [min, max] : undefined;
}

/** A limit times a size, calculated in whole numbers: 0.29 × 100 is 29. */
function timesExactly(limit = 0, size = 0): number {
  if (!Number.isFinite(limit)) return limit;
  const scale = 10 ** SHARE_DIGITS;
  return Number.isInteger(limit) ? limit * size : (Math.round(limit * scale) * size) / scale;
}
