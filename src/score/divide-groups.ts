/** Groups → those of each kabupaten, kecamatan or kind of business. */
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import { commonSpelling } from "../row/common-spelling.ts";
import { levelPlaceName } from "../row/level-place-name.ts";
import { levelText } from "../row/level-text.ts";
import { compareTexts } from "./compare-periods.ts";

/** The groups of one place or kind of business. */
export interface Division<T> {
  /** Its name in the spelling used most often; its code where no record names it; `null` for groups that do not say it. */
  readonly name: string | null;
  /** The kabupaten of a kecamatan, as names of kecamatan repeat; `null` where it is not said, and for all else. */
  readonly within: string | null;
  readonly items: readonly T[];
}

/** What a record says of a value: how it is told from others, and how it is written. */
interface Said {
  readonly key: string;
  readonly name: string;
  readonly within?: string | undefined;
}

/** How records say each value: by its name, and by the code of the place where there is no name. */
const DIVISIONS = {
  kabupaten: {
    read: ({ area = {} }) =>
      area.kabupaten === undefined
        ? undefined
        : { key: levelPlaceName(area.kabupaten, "kabupaten"), name: area.kabupaten },
    codeOf: ({ area }) => area?.code?.slice(0, 5),
  },
  kecamatan: {
    read: ({ area: { kecamatan, kabupaten } = {} }) =>
      kecamatan === undefined
        ? undefined
        : {
            key: JSON.stringify([
              levelPlaceName(kecamatan, "kecamatan"),
              levelPlaceName(kabupaten ?? "", "kabupaten"),
            ]),
            name: kecamatan,
            within: kabupaten,
          },
    codeOf: ({ area }) => area?.code?.slice(0, 8),
  },
  businessType: {
    read: ({ businessType }) =>
      businessType === undefined ? undefined : { key: levelText(businessType), name: businessType },
    codeOf: () => undefined,
  },
} as const satisfies Record<
  string,
  {
    readonly read: (record: ParsedMonitoring) => Said | undefined;
    readonly codeOf: (record: ParsedMonitoring) => string | undefined;
  }
>;

/** What groups can be divided by. */
export type DividedBy = keyof typeof DIVISIONS;

/** All that groups can be divided by. */
export const DIVIDED_BY = Object.keys(DIVISIONS) as readonly DividedBy[];

/** The items of each value in the order of its levelled name, those that do not say it last; each in the order given. */
export function divideGroups<T extends { readonly record: ParsedMonitoring }>(
  items: readonly T[],
  by: DividedBy,
): readonly Division<T>[] {
  const { codeOf } = DIVISIONS[by];
  const read: (record: ParsedMonitoring) => Said | undefined = DIVISIONS[by].read;
  const keyOfCode = keysOfCodes(items, by);
  const parts = new Map<
    string | null,
    { readonly items: T[]; readonly names: string[]; readonly withins: string[] }
  >();
  for (const item of items) {
    const said = read(item.record);
    const code = codeOf(item.record);
    const key = said?.key ?? (code === undefined ? null : (keyOfCode.get(code) ?? code));
    const part = parts.get(key) ?? { items: [], names: [], withins: [] };
    parts.set(key, part);
    part.items.push(item);
    if (said !== undefined) part.names.push(said.name);
    if (said?.within !== undefined) part.withins.push(said.within);
  }
  return [...parts]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compareTexts(a, b)))
    .map(([key, { items: own, names, withins }]) => ({
      // A key without any name is a code.
      name: commonSpelling(names) ?? key,
      within: commonSpelling(withins) ?? null,
      items: own,
    }));
}

/** The one name that the records with a code agree on, for those that give the code alone. */
function keysOfCodes(
  items: readonly { readonly record: ParsedMonitoring }[],
  by: DividedBy,
): ReadonlyMap<string, string | undefined> {
  const { read, codeOf } = DIVISIONS[by];
  const keys = new Map<string, string | undefined>();
  for (const { record } of items) {
    const [code, key] = [codeOf(record), read(record)?.key];
    if (code === undefined || key === undefined) continue;
    keys.set(code, keys.has(code) && keys.get(code) !== key ? undefined : key);
  }
  return keys;
}
