/** The spelling of a group's or a place's name among those that are read as one name: of the list of groups, else the one used most often. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import type { Area } from "../row/area.ts";
import { commonSpelling } from "../row/common-spelling.ts";
import { levelKubeName, properWords } from "../row/level-kube-name.ts";
import { levelPlaceName, type PlaceLevel, placeWords } from "../row/level-place-name.ts";
import { levelText } from "../row/level-text.ts";
import { isNearKubeName, kubeNameStem } from "../row/near-kube-name.ts";
import { hasPlaceAside, isNearPlaceName } from "../row/near-place-name.ts";
import { nameOfProvince } from "../row/provinces.ts";
import type { Proposal } from "./choice-repair.ts";
import { type ColumnStyle, inStyle } from "./column-style.ts";

/** Says how a name is to be written; nothing where it is written so already. */
interface NameRepair {
  readonly ofGroup: (name: string) => Proposal | undefined;
  readonly ofPlace: (
    name: string,
    level: PlaceLevel,
    area: Area | undefined,
    style: ColumnStyle,
  ) => Proposal | undefined;
}

/** The levels above each one, which say where a name stands: two desa of one name may be spelled in two ways. */
const ABOVE: Readonly<Record<PlaceLevel, readonly PlaceLevel[]>> = {
  desa: ["kecamatan", "kabupaten"],
  kecamatan: ["kabupaten"],
  kabupaten: [],
  provinsi: [],
};
const LEVELS = Object.keys(ABOVE) as readonly PlaceLevel[];

/** More spellings than this are not held against each other, unless their words are the same. */
const MOST_SPELLINGS = 500;

/** The names of the records of a list; `listed` are the groups as a list of groups names them. */
export function nameRepair(records: readonly ParsedApplicant[], listed: readonly string[] = []): NameRepair {
  const groups = spellings();
  const places = spellings();
  const listedGroups = spellings();
  for (const name of listed) {
    groups.add(levelKubeName(name), name);
    listedGroups.add(levelKubeName(name), name);
  }
  for (const { kube, area } of records) {
    if (kube !== undefined) groups.add(levelKubeName(kube), kube);
    for (const level of LEVELS) {
      const name = area?.[level];
      if (name !== undefined) places.add(placeKey(name, level, area), name);
    }
  }
  const isSafeGroup = safely(groups.all, isNearKubeName, (name) =>
    kubeNameStem(name) === undefined ? properWords(name) : undefined,
  );
  const isSafePlace = Object.fromEntries(
    LEVELS.map((level) => {
      const names = records.flatMap(({ area }) => area?.[level] ?? []);
      return [
        level,
        safely(
          () => [...new Set(names)],
          (a, b) => isNearPlaceName(a, b, level),
          (name) => (hasPlaceAside(name) ? undefined : placeWords(name, level)),
        ),
      ];
    }),
  );

  return {
    ofGroup(name) {
      const key = levelKubeName(name);
      const text = listedGroups.common(key) ?? groups.common(key);
      return text === undefined || text === name || !isSafeGroup(name, text)
        ? undefined
        : { kind: "group-name", text };
    },
    ofPlace(name, level, area, style) {
      const official = level === "provinsi" ? nameOfProvince(levelPlaceName(name, level)) : undefined;
      if (official !== undefined && levelText(official) === levelText(name)) return undefined;
      const text =
        official === undefined ? places.common(placeKey(name, level, area)) : inStyle(official, style);
      return text === undefined || text === name || isSafePlace[level]?.(name, text) !== true
        ? undefined
        : { kind: "place-name", text };
    },
  };
}

function placeKey(name: string, level: PlaceLevel, area: Area | undefined): string {
  const path = ABOVE[level].map((above) => {
    const own = area?.[above];
    return own === undefined ? "" : levelPlaceName(own, above);
  });
  return JSON.stringify([level, levelPlaceName(name, level), ...path]);
}

/** The spellings of names by what they are told by. */
function spellings() {
  const byKey = new Map<string, string[]>();
  const commons = new Map<string, string | undefined>();
  return {
    add(key: string, name: string): void {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [name]);
      else known.push(name);
    },
    common(key: string): string | undefined {
      if (!commons.has(key)) commons.set(key, commonSpelling(byKey.get(key) ?? []));
      return commons.get(key);
    },
    all: (): readonly string[] => [...new Set([...byKey.values()].flat())],
  };
}

/**
 * Whether one spelling may take the place of another: what other names may be the same must not hang on it, or a list would be
 * counted otherwise once it is repaired.
 */
function safely(
  all: () => readonly string[],
  isNear: (a: string, b: string) => boolean,
  /** The words by which alone a name is near others; nothing where more than words matters. */
  wordsOf: (name: string) => readonly string[] | undefined,
): (old: string, text: string) => boolean {
  const known = new Map<string, boolean>();
  let others: readonly string[] | undefined;
  return (old, text) => {
    const key = JSON.stringify([old, text]);
    const before = known.get(key);
    if (before !== undefined) return before;
    others ??= all();
    const words = wordsOf(old);
    const isSame = words !== undefined && words.join("\n") === wordsOf(text)?.join("\n");
    const isSafe =
      isSame ||
      (others.length <= MOST_SPELLINGS && others.every((each) => isNear(old, each) === isNear(text, each)));
    known.set(key, isSafe);
    return isSafe;
  };
}
