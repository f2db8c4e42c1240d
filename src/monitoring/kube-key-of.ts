/** What tells the groups of monitoring lists apart. */
import { levelKubeName } from "../row/level-kube-name.ts";
import { levelPlaceName } from "../row/level-place-name.ts";
import type { RecordView } from "./monitoring-record.ts";

const LEVELS = ["kabupaten", "kecamatan", "desa"] as const;

/**
 * A text that is the same for all records of one group: its number; else its name and the place it is in, by the code of
 * the desa or the names as far as given, with their spelling levelled. `undefined` where a record does not say its group.
 *
 * A record that gives the number and one that gives none are of two groups, as is one that gives less of the place.
 */
export function kubeKeyOf(record: RecordView): string | undefined {
  return keyOf(record, levelName);
}

function keyOf(
  { kube, kubeId, area = {} }: RecordView,
  levelled: (name: string, of: NameOf) => string,
): string | undefined {
  if (kubeId !== undefined) return JSON.stringify({ kubeId });
  if (kube === undefined) return undefined;
  const { code } = area;
  const place =
    code === undefined
      ? LEVELS.map((level) => (area[level] === undefined ? null : levelled(area[level], level)))
      : { code };
  return JSON.stringify({ kube: levelled(kube, "kube"), place });
}

/** What a name is of: a group, or a place. */
type NameOf = "kube" | (typeof LEVELS)[number];

function levelName(name: string, of: NameOf): string {
  return of === "kube" ? levelKubeName(name) : levelPlaceName(name, of);
}

/** So many names of a kind are kept at most. */
const MOST_KEPT = 4096;

/**
 * Gives the same as `kubeKeyOf` for the records of a list, most of which have the names of the row before and all of which
 * have names that others have: to level them takes 4 µs, to find them 0.5.
 */
export function kubeKeys(): (record: RecordView) => string | undefined {
  const known = new Map(["kube" as const, ...LEVELS].map((of) => [of, new Map<string, string>()]));
  let last: RecordView = {};
  let lastKey: string | undefined;

  function levelled(name: string, of: NameOf): string {
    const names = known.get(of) as Map<string, string>;
    const before = names.get(name);
    if (before !== undefined) return before;
    const made = levelName(name, of);
    if (names.size >= MOST_KEPT) names.clear();
    names.set(name, made);
    return made;
  }

  return (record) => {
    if (isNamedAlike(record, last)) return lastKey;
    last = record;
    lastKey = keyOf(record, levelled);
    return lastKey;
  };
}

function isNamedAlike(one: RecordView, other: RecordView): boolean {
  if (one.kube !== other.kube || one.kubeId !== other.kubeId) return false;
  const { area = NO_AREA } = one;
  const { area: otherArea = NO_AREA } = other;
  return (
    area.code === otherArea.code &&
    area.desa === otherArea.desa &&
    area.kecamatan === otherArea.kecamatan &&
    area.kabupaten === otherArea.kabupaten
  );
}

const NO_AREA: NonNullable<RecordView["area"]> = {};
