import type { CompiledMembership } from "../../src/decide/compile-membership.ts";
import { decideCriteria } from "../../src/decide/decide-criteria.ts";
import type { KubeDecision, Verdict } from "../../src/decide/decision.ts";
import { lookUp, type Outcome } from "../../src/decide/decision-table.ts";
import type { GroupShare } from "../../src/decide/kube-decider.ts";
import { assumeFacts, deriveKubeFacts, exactly } from "../../src/facts/derive-facts.ts";
import type { CountedLevel } from "../../src/kube/count-areas.ts";
import { countPlaces } from "../../src/kube/count-areas.ts";
import { placeBlocks } from "../../src/kube/place-blocks.ts";
import { placeLabels } from "../../src/kube/place-labels.ts";
import { stateKube } from "../../src/kube/state-kube.ts";
import type { Area } from "../../src/row/area.ts";
import { commonSpelling } from "../../src/row/common-spelling.ts";
import { groupItems } from "../../src/row/group-items.ts";
import { levelKubeName } from "../../src/row/level-kube-name.ts";
import { isNearKubeName, kubeNumberSigns } from "../../src/row/near-kube-name.ts";

/** What is needed of a row to tell its group. */
interface GroupRow {
  readonly kube: string | undefined;
  readonly area: Area | undefined;
}

/** A group as far as names and places tell. */
interface ToldGroup<T> {
  /** The spelling used most often; with the place where two groups have one name. */
  readonly name: string;
  /** The same for all groups of one name. */
  readonly nameKey: string;
  readonly members: readonly T[];
  /** Other sets of rows that may be the group; empty where it is certain. */
  readonly alternatives: readonly (readonly T[])[];
}

/** What a person should look at: it is said of the list, once. */
type GroupDoubt =
  | {
      /** One name stands in several places: counted as several groups (`isSettled`), or not to be told. */
      readonly kind: "places";
      readonly name: string;
      readonly isSettled: boolean;
      readonly places: readonly string[];
    }
  | {
      /** Names that may be one. */
      readonly kind: "names";
      readonly names: readonly string[];
    };

/** All groups in order of first mention, and what is in doubt. */
interface ToldGroups<T> {
  readonly groups: readonly ToldGroup<T>[];
  readonly doubts: readonly GroupDoubt[];
}

/** What some rows would be as a group, by their numbers and places alone. */
interface Gathering {
  /** Whether no criterion about numbers and places refuses them. */
  readonly fits: boolean;
  /** Whether one about numbers of persons or households does. */
  readonly hasWrongSize: boolean;
}

/** Says what rows would be as a group. */
type Judge<T> = (rows: readonly T[]) => Gathering;

/** The groups that one name stands for. */
interface Division<T> {
  /** Each group with the other sets of rows that it may be. */
  readonly groups: readonly DividedGroup<T>[];
  /** The places where there is more than one; empty where nothing is in doubt. */
  readonly places: readonly (readonly T[])[];
}

interface DividedGroup<T> {
  readonly members: readonly T[];
  readonly alternatives: readonly (readonly T[])[];
}

/** The rows of one place, or those that do not say theirs. */
interface Part<T> {
  readonly isTold: boolean;
  readonly members: readonly T[];
  /** Whether they can be a group on their own. */
  readonly fits: boolean;
}

interface Placed {
  readonly area: Area | undefined;
}

/**
 * Divides rows where they cannot be one group and each part can be one; asks where that cannot be told.
 *
 * One person alone is no group: somebody in another desa than all the others lives there, and is a member all the same.
 */
function dividePlaces<T extends Placed>(
  rows: readonly T[],
  { levels, judge }: { readonly levels: readonly CountedLevel[]; readonly judge: Judge<T> },
): Division<T> {
  const undivided = { groups: [{ members: rows, alternatives: [] }], places: [] };
  // Most groups live in one place, and that is seen at once.
  if (new Set(rows.map(({ area }) => area)).size < 2) return undivided;
  const whole = judge(rows);
  if (whole.fits) return undivided;
  for (const level of levels) {
    const parts = partsOf(rows, level, judge);
    // Rows that do not say their place belong to the others, unless they would make a whole group.
    const large = parts.filter(({ isTold, members, fits }) => (isTold ? members.length > 1 : fits));
    const able = parts.filter(({ fits }) => fits);
    if (large.length < 2 || able.length === 0) continue;
    const told = able.filter(({ isTold }) => isTold);
    if (areSeveral(told, judge)) return severalGroups(parts, told);
    return {
      groups: [{ members: rows, alternatives: able.map(({ members }) => members) }],
      places: large.map(({ members }) => members),
    };
  }
  return undivided;
}

function partsOf<T extends Placed>(
  rows: readonly T[],
  level: CountedLevel,
  judge: Judge<T>,
): readonly Part<T>[] {
  const blocks = placeBlocks(
    rows.flatMap(({ area }) => area ?? []),
    level,
  );
  const blockOf = ({ area }: T): number | null => (area === undefined ? null : (blocks.get(area) ?? null));
  return [...groupItems(rows, blockOf)].map(([block, members]) => ({
    isTold: block !== null,
    members,
    fits: members.length > 1 && judge(members).fits,
  }));
}

/** Whether parts can only be groups of their own: the two smallest are too many together already. */
function areSeveral<T>(parts: readonly Part<T>[], judge: Judge<T>): boolean {
  const [first, second] = parts.toSorted((a, b) => a.members.length - b.members.length);
  return (
    first !== undefined && second !== undefined && judge([...first.members, ...second.members]).hasWrongSize
  );
}

/**
 * Where a name is known to stand for several groups, a part of half their size is one more. Smaller ones may belong to any
 * of them, and then each may be larger than it looks.
 */
function severalGroups<T>(parts: readonly Part<T>[], able: readonly Part<T>[]): Division<T> {
  const smallest = Math.min(...able.map(({ members }) => members.length));
  const isGroup = ({ isTold, members }: Part<T>): boolean => isTold && members.length * 2 >= smallest;
  const groups = parts.filter(isGroup).map(({ members }) => members);
  const rest = parts.filter((part) => !isGroup(part)).map(({ members }) => members);
  const strays = rest.flat();
  return {
    groups: [
      ...groups.map((members) => ({
        members,
        alternatives: strays.length === 0 ? [] : [[...members, ...strays]],
      })),
      ...rest.map((members) => ({ members, alternatives: groups.map((group) => [...group, ...members]) })),
    ],
    places: [...groups, ...rest],
  };
}

/** Names held against each other at once; in longer lists only those of one kecamatan are. */
const MOST_NAMES = 300;
/** Groups of nearly one name whose every combination is tried. */
const MOST_COMBINED = 5;

/** The same groups, with the alternatives that near names bring. Groups that can only be two are left alone. */
function joinNearGroups<T extends GroupRow>(groups: readonly ToldGroup<T>[], judge: Judge<T>): ToldGroups<T> {
  const alternatives = new Map<ToldGroup<T>, readonly (readonly T[])[]>();
  const doubts: GroupDoubt[] = [];
  for (const cluster of nearClusters(groups)) {
    const fits = new Map(cluster.map((group) => [group, judge(group.members).fits]));
    const doubtful = cluster.filter((group) => {
      const others = cluster.filter((other) => other !== group);
      const together = unions(group, others);
      const mayFit = together === undefined || together.some((rows) => judge(rows).fits);
      if (mayFit || (fits.get(group) === true && others.some((other) => fits.get(other) !== true))) {
        alternatives.set(group, [cluster.flatMap(({ members }) => members)]);
        return true;
      }
      // Neither as it stands nor with the others: still, the names are worth a look.
      return fits.get(group) !== true;
    });
    if (doubtful.length > 0) doubts.push({ kind: "names", names: cluster.map(({ name }) => name).sort() });
  }
  return {
    groups: groups.map((group) => {
      const more = alternatives.get(group);
      return more === undefined ? group : { ...group, alternatives: [...group.alternatives, ...more] };
    }),
    doubts,
  };
}

/** The rows of a group with those of some of the others, in every way; `undefined` where these are too many. */
function unions<T>(
  { members }: ToldGroup<T>,
  others: readonly ToldGroup<T>[],
): readonly (readonly T[])[] | undefined {
  if (others.length > MOST_COMBINED) return undefined;
  const sets: (readonly T[])[] = [members];
  for (const other of others) sets.push(...sets.map((rows) => [...rows, ...other.members]));
  return sets.slice(1);
}

/** Groups that are near one another, directly or through others; two of one name are two by their places. */
function nearClusters<T extends GroupRow>(
  groups: readonly ToldGroup<T>[],
): readonly (readonly ToldGroup<T>[])[] {
  const clusterOf = new Map(groups.map((group, index) => [group, index]));
  const join = (a: ToldGroup<T>, b: ToldGroup<T>): void => {
    const [own, other] = [clusterOf.get(a), clusterOf.get(b)];
    if (own === other || own === undefined) return;
    for (const [group, cluster] of clusterOf) if (cluster === other) clusterOf.set(group, own);
  };
  for (const bucket of comparable(groups)) {
    for (const [index, a] of bucket.entries()) {
      for (const b of bucket.slice(index + 1)) {
        if (a.nameKey !== b.nameKey && isNearKubeName(writtenIn(a), writtenIn(b)) && mayBeNeighbours(a, b))
          join(a, b);
      }
    }
  }
  return [...groupItems(groups, (group) => clusterOf.get(group)).values()].filter(({ length }) => length > 1);
}

/** Groups with the same numbers in their names; in long lists those of one kecamatan. */
function comparable<T extends GroupRow>(
  groups: readonly ToldGroup<T>[],
): readonly (readonly ToldGroup<T>[])[] {
  const signed = groups.flatMap((group) =>
    kubeNumberSigns(writtenIn(group)).map((sign) => ({ sign, group })),
  );
  return [...groupItems(signed, ({ sign }) => sign).values()].flatMap((bucket) => {
    const same = bucket.map(({ group }) => group);
    if (same.length <= MOST_NAMES) return [same];
    return [...groupItems(same, ({ members }) => members[0]?.area?.kecamatan).values()];
  });
}

/** A group's name as its first row has it, without the place that a list adds. */
function writtenIn({ members }: ToldGroup<GroupRow>): string {
  return members[0]?.kube ?? "";
}

/** Whether some of both may live in one kecamatan: nobody mistypes the name of a group far away. */
function mayBeNeighbours<T extends GroupRow>(a: ToldGroup<T>, b: ToldGroup<T>): boolean {
  const areasOf = ({ members }: ToldGroup<T>): readonly Area[] => [
    ...new Set(members.flatMap(({ area }) => area ?? [])),
  ];
  const [own, others] = [areasOf(a), areasOf(b)];
  const blocks = placeBlocks([...own, ...others], "kecamatan");
  const isOpen = (areas: readonly Area[]): boolean =>
    areas.length === 0 || areas.some((area) => blocks.get(area) === null);
  if (isOpen(own) || isOpen(others)) return true;
  const ownBlocks = new Set(own.map((area) => blocks.get(area)));
  return others.some((area) => ownBlocks.has(blocks.get(area)));
}

/** More strays than these make a group's numbers no less certain: no criterion looks so far. */
const MOST_STRAYS = 100;

/** Whether the rows of each name follow one another, so that a row without a name belongs to the groups beside it. */
function areInBlocks<T>(groups: readonly ToldGroup<T>[], rows: readonly T[]): boolean {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((row) => [row, group] as const)));
  const ended = new Set<ToldGroup<T>>();
  let current: ToldGroup<T> | undefined;
  for (const row of rows) {
    const group = groupOf.get(row);
    if (group === undefined || group === current) continue;
    if (ended.has(group)) return false;
    if (current !== undefined) ended.add(current);
    current = group;
  }
  return true;
}

/** The same groups, each with the sets of rows it may be once the strays have found theirs. Somebody of another kecamatan is no candidate. */
function withStrays<T extends GroupRow>(
  groups: readonly ToldGroup<T>[],
  strays: readonly T[],
): readonly ToldGroup<T>[] {
  const blocks = placeBlocks(areasIn([...groups.flatMap(({ members }) => members), ...strays]), "kecamatan");
  const blockOf = ({ area }: T): number | null => (area === undefined ? null : (blocks.get(area) ?? null));
  return groups.map((group) => {
    const own = new Set(group.members.map(blockOf));
    const mayBelong = (row: T): boolean => blockOf(row) === null || own.has(null) || own.has(blockOf(row));
    const candidates = strays.filter(mayBelong).slice(0, MOST_STRAYS);
    if (candidates.length === 0) return group;
    const larger = [group.members, ...group.alternatives].map((rows) => [...rows, ...candidates]);
    return { ...group, alternatives: [...group.alternatives, ...larger] };
  });
}

function areasIn(rows: readonly GroupRow[]): readonly Area[] {
  return [...new Set(rows.flatMap(({ area }) => area ?? []))];
}

/** What is needed of a row. */
interface PerhapsRow extends GroupRow {
  /** The names of the groups it may belong to. */
  readonly perhaps: readonly string[];
}

/**
 * The groups, each with the sets of rows it may be made up of beside those already known. Where the groups of a list are in
 * blocks, somebody belongs to the ones beside them; where they are mixed, the row above tells nothing.
 */
function withPerhaps<T extends PerhapsRow>(
  groups: readonly ToldGroup<T>[],
  rows: readonly T[],
): readonly ToldGroup<T>[] {
  const strays = rows.filter(({ kube, perhaps: names }) => kube === undefined && names.length > 0);
  if (strays.length === 0) return groups;
  if (!areInBlocks(groups, rows)) return withStrays(groups, strays);
  const perhaps = strays.flatMap((row) =>
    [...new Set(row.perhaps.map(levelKubeName))].map((key) => ({ key, row })),
  );
  const byName = groupItems(perhaps, ({ key }) => key);
  return groups.map((group) => {
    const more = byName.get(group.nameKey)?.map(({ row }) => row) ?? [];
    if (more.length === 0) return group;
    const sets = [group.members, ...group.alternatives];
    return { ...group, alternatives: [...group.alternatives, ...sets.map((set) => [...set, ...more])] };
  });
}

/** How groups are told. */
interface TellOptions<T> {
  /** The levels at which places make groups, the first that tells them apart deciding. */
  readonly levels: readonly CountedLevel[];
  readonly judge: Judge<T>;
}

/** The groups of all rows that name one. */
function tellGroups<T extends GroupRow>(rows: Iterable<T>, options: TellOptions<T>): ToldGroups<T> {
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const known = keys.get(name) ?? levelKubeName(name);
    keys.set(name, known);
    return known;
  };
  const named = [...rows].filter(({ kube }) => kube !== undefined);
  const doubts: GroupDoubt[] = [];
  const groups = [...groupItems(named, ({ kube = "" }) => keyOf(kube))].flatMap(
    ([nameKey, members]): readonly ToldGroup<T>[] => {
      const name = nameOf(members);
      const division = dividePlaces(members, options);
      const labels = placeLabels(division.places.map((part) => part.map(({ area }) => area)));
      const isSettled = division.groups.every(({ alternatives }) => alternatives.length === 0);
      if (labels.length > 0) doubts.push({ kind: "places", name, isSettled, places: labels });
      return division.groups.map((group, index) => ({
        ...group,
        name: division.groups.length === 1 ? name : `${nameOf(group.members)} (${labels[index] ?? ""})`,
        nameKey,
      }));
    },
  );
  const near = joinNearGroups(groups, options.judge);
  return { groups: near.groups, doubts: [...doubts, ...near.doubts] };
}

function nameOf(rows: readonly GroupRow[]): string {
  return commonSpelling(rows.flatMap(({ kube }) => kube ?? [])) ?? "";
}

/** A person as the columns of a list have them. */
export interface PlainPerson extends PerhapsRow {
  readonly noKk: string | undefined;
  readonly verdict: Verdict;
  readonly share: GroupShare;
}

/** A group and what was decided of it. */
export interface PlainGroup {
  readonly members: readonly PlainPerson[];
  readonly decision: Pick<
    KubeDecision,
    "name" | "verdict" | "criteria" | "members" | "households" | "conflicts"
  >;
}

/** The groups of people, with what other lists say of each, by the number of the group. */
export function plainGroups(
  people: readonly PlainPerson[],
  compiled: CompiledMembership,
  levels: readonly CountedLevel[],
  assume: KubeDecision["assumptions"],
): { readonly groups: readonly PlainGroup[]; readonly doubts: readonly GroupDoubt[] } {
  const told = tellGroups(people, { levels, judge: judgeOf(compiled) });
  const groups = withPerhaps(told.groups, people).map(({ name, members, alternatives }) => {
    const sets = [members, ...alternatives];
    const counts = sets.map(countOf);
    const cover = (of: (count: ReturnType<typeof countOf>) => { min: number; max: number }) => ({
      min: Math.min(...counts.map((count) => of(count).min)),
      max: Math.max(...counts.map((count) => of(count).max)),
    });
    const households = cover((count) => count.households);
    const { facts: stated, conflicts } = stateKube(members.map(({ share }) => share.stated));
    const counted = compiled.counts.map(({ name: fact }, index) => {
      const having = (set: readonly PlainPerson[], outcome: Outcome) =>
        set.filter(({ share }) => share.counted[index] === outcome).length;
      const least = sets.map((set) => having(set, "pass"));
      const most = sets.map((set, at) => (least[at] ?? 0) + having(set, "unknown"));
      return [fact, exactly({ min: Math.min(...least), max: Math.max(...most) })] as const;
    });
    const facts = assumeFacts(
      deriveKubeFacts(
        {
          members: cover((count) => count.members),
          households,
          desa: cover((count) => count.desa),
          kecamatan: cover((count) => count.kecamatan),
          ineligible: cover((count) => count.ineligible),
        },
        { ...stated, ...Object.fromEntries(counted) },
      ),
      assume,
      "kube",
    );
    const criteria = decideCriteria(compiled, "kube", facts);
    const outcomes = criteria.map(({ outcome }) => outcome);
    const verdict: Verdict = outcomes.includes("fail")
      ? "ineligible"
      : outcomes.includes("unknown")
        ? "undetermined"
        : "eligible";
    return {
      members,
      decision: { name, verdict, criteria, members: verdictsOf(members), households, conflicts },
    };
  });
  return { groups, doubts: told.doubts };
}

function verdictsOf(people: readonly PlainPerson[]): KubeDecision["members"] {
  const having = (verdict: Verdict) => people.filter((each) => each.verdict === verdict).length;
  return {
    eligible: having("eligible"),
    ineligible: having("ineligible"),
    undetermined: having("undetermined"),
  };
}

function countOf(people: readonly PlainPerson[]) {
  const known = new Set(people.flatMap(({ noKk }) => noKk ?? []));
  const unknown = people.filter(({ noKk }) => noKk === undefined).length;
  const times = new Map<Area, number>();
  for (const { area } of people) {
    // Of each of those who say no area nothing is known.
    const own = area ?? {};
    times.set(own, (times.get(own) ?? 0) + 1);
  }
  const { ineligible, undetermined } = verdictsOf(people);
  return {
    ...countPlaces(times),
    members: { min: people.length, max: people.length },
    households: { min: Math.max(known.size, people.length === 0 ? 0 : 1), max: known.size + unknown },
    ineligible: { min: ineligible, max: ineligible + undetermined },
  };
}

const SIZES: readonly string[] = ["kube.memberCount", "kube.householdCount"];
const PLACES: readonly string[] = ["kube.desaCount", "kube.kecamatanCount"];

function judgeOf({ criteria }: CompiledMembership): Judge<PlainPerson> {
  const about = (names: readonly string[]) =>
    criteria.kube.filter(
      ({ table: { inputs } }) => inputs.length > 0 && inputs.every(({ name }) => names.includes(name)),
    );
  return (people) => {
    const facts = deriveKubeFacts({ ...countOf(people), ineligible: { min: 0, max: 0 } });
    const isRefusing = ({ table }: (typeof criteria.kube)[number]) => lookUp(table, facts).outcome === "fail";
    return {
      fits: !about([...SIZES, ...PLACES]).some(isRefusing),
      hasWrongSize: about(SIZES).some(isRefusing),
    };
  };
}

/** For each person whose No. KK stands in another group too the first one of another group. */
export function plainKks(people: readonly PlainPerson[], groupOf: (person: PlainPerson) => string | null) {
  return people.map((person) => {
    const group = groupOf(person);
    if (person.noKk === undefined || group === null) return undefined;
    return people.find(
      (other) => other.noKk === person.noKk && groupOf(other) !== null && groupOf(other) !== group,
    );
  });
}
