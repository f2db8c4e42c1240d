/** What is counted of a group: numbers on both sides of every limit, made to fit each other. */
import * as fc from "fast-check";
import type { FactValue } from "../facts/fact.ts";
import { knownNumbers } from "../logic/cells.ts";
import type { FactClasses } from "../logic/fact-classes.ts";
import { anyFacts } from "./drawn-facts.ts";
import type { FactSpace, KnownFacts } from "./fact-space.ts";
import { endsOfClass } from "./fact-value.ts";
import { withoutUndefined } from "./made-up-applicant.ts";

/** What is to be counted of a group, which of it is not to be known for sure, and what is said of the group itself. */
export interface WantedOfGroup {
  readonly numbers: Readonly<Record<string, number>>;
  readonly unsure: readonly string[];
  readonly stated: KnownFacts;
}

/** Numbers without an end go on for so many. */
const MOST_MORE = 12;

/** Any numbers and any facts of a group; they shrink to those of a group that passes. */
export function wantedOfGroup({ facts, base }: FactSpace): fc.Arbitrary<WantedOfGroup> {
  const isStated = ({ fact }: FactClasses): boolean => fact.column !== undefined;
  const counted = facts.filter((own) => !isStated(own));
  const stated = facts.filter(isStated);
  const passing = withoutUndefined(
    Object.fromEntries(stated.map(({ fact: { name } }) => [name, base[name]])),
  ) as KnownFacts;
  return fc.record({
    numbers: fc.record(
      Object.fromEntries(counted.map((own) => [own.fact.name, anyNumber(own, base[own.fact.name])])),
    ),
    // Half of the groups are known for sure.
    unsure: fc.oneof(
      { withCrossShrink: true },
      fc.constant([]),
      fc.subarray(counted.map(({ fact }) => fact.name)),
    ),
    // Half of them say all that is asked: with many questions hardly any would by chance.
    stated: fc.oneof({ withCrossShrink: true }, fc.constant(passing), anyFacts(stated, base)),
  });
}

function anyNumber(classes: FactClasses, base: FactValue | undefined): fc.Arbitrary<number> {
  const first = base === undefined ? 0 : classes.classOf(base);
  const inClass = (number: number): fc.Arbitrary<number> => {
    if (classes.starts !== undefined) return fc.constant(Number(classes.representatives[number]));
    const [from, to] = endsOfClass(classes, number);
    return fc.integer({ min: from, max: number === classes.count - 1 ? Math.min(to, from + MOST_MORE) : to });
  };
  const others = knownNumbers(classes).filter((number) => number !== first);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: inClass(first) },
    ...others.map((number) => ({ weight: 1, arbitrary: inClass(number) })),
  );
}

/** What is counted in every ruleset. */
const COUNTS = {
  members: "kube.memberCount",
  households: "kube.householdCount",
  desa: "kube.desaCount",
  kecamatan: "kube.kecamatanCount",
  ineligible: "kube.ineligibleCount",
} as const;

/** How many there are of what every group is counted by. */
export type GroupCounts = Readonly<Record<keyof typeof COUNTS, number>>;

/**
 * The numbers wanted, made to fit each other: of nothing more than there are members, and of each household and place one
 * at least. Numbers that no criterion reads give way; `extra` members are there besides.
 */
export function groupCounts(
  { numbers }: Pick<WantedOfGroup, "numbers">,
  read: ReadonlySet<string>,
  extra: number,
): GroupCounts {
  // The catalogue has each of these facts, so a number is drawn for it.
  const wanted = (count: keyof typeof COUNTS): number => numbers[COUNTS[count]] as number;
  const isRead = (count: keyof typeof COUNTS): boolean => read.has(COUNTS[count]);
  const isEmpty = (["households", "desa", "kecamatan"] as const).some(
    (count) => isRead(count) && wanted(count) === 0,
  );
  const known = new Set<string>(Object.values(COUNTS));
  const declared = Object.entries(numbers).filter(([name]) => !known.has(name));
  const needed = Math.max(
    ...(["households", "desa", "kecamatan", "ineligible"] as const).map(wanted),
    // A share takes one member at least.
    declared.reduce((sum, [, number]) => sum + Math.ceil(number), 0),
  );
  const members = isEmpty ? 0 : isRead("members") ? wanted("members") : needed + extra;
  const fitting = (number: number, most: number): number => Math.min(Math.max(number, 1), most);
  // Every kecamatan has a desa.
  const desa = fitting(
    isRead("desa") ? wanted("desa") : Math.max(wanted("desa"), wanted("kecamatan")),
    members,
  );
  return {
    members,
    households: fitting(wanted("households"), members),
    desa,
    kecamatan: fitting(wanted("kecamatan"), desa),
    ineligible: Math.min(wanted("ineligible"), members),
  };
}
