/** Joins the rows of a list of groups to the groups of a list of persons: by name, and by place where that is said. */
import type { DeclaredFacts } from "../applicant/applicant.ts";
import { createIssue, type Fault, fault } from "../issue.ts";
import type { CountedLevel } from "../kube/count-areas.ts";
import { areasOf } from "../kube/counted-rows.ts";
import { placeBlocks } from "../kube/place-blocks.ts";
import { membersOf, type NamedRows, type ToldGroups, writtenName } from "../kube/told-groups.ts";
import type { Language } from "../language.ts";
import type { Area } from "../row/area.ts";
import { isNearKubeName } from "../row/near-kube-name.ts";
import type { ListIssue } from "./checked.ts";
import type { ListedKube } from "./listed-kubes.ts";
import { quotableGroup } from "./quotable-group.ts";

/** What a list of groups says of the groups of a list of persons. */
export interface JoinedKubes {
  /** What the rows of each group say of it. */
  readonly statements: ReadonlyMap<number, readonly DeclaredFacts[]>;
  readonly issues: readonly ListIssue[];
}

/** Groups without a row are named up to this number. */
const MOST_NAMED = 5;

/** Joins rows to groups. Nothing is joined by a name that is only near: it is asked for. */
export function joinKubes(
  groups: ToldGroups,
  persons: NamedRows,
  rows: readonly ListedKube[],
  lang: Language | undefined,
): JoinedKubes {
  const joined = new Map<number, ListedKube[]>();
  const issues: ListIssue[] = [];
  const say = (found: Fault, row?: ListedKube): void => {
    const place = { lang, line: row?.line ?? null };
    const { file = null, row: number } = row ?? {};
    issues.push(Object.freeze({ file, row: number, ...createIssue(found, place) }));
  };
  for (const row of rows) {
    const named = groups.groupsNamed(row.name);
    const [group, ...others] = named.filter((each) =>
      mayBeAt(row, areasOf(persons, [membersOf(groups, each)])),
    );
    const kube = quotableGroup(row.name);
    if (group === undefined) {
      const near = named.length > 0 ? -1 : nearGroup(row, groups, persons);
      const suggestion = near < 0 ? null : quotableGroup(groups.nameOf(near));
      say(fault("kube/no-members", { kube, suggestion }), row);
    } else if (others.length > 0) {
      say(
        fault("kube/not-told-apart", {
          kube,
          groups: named.map((each) => quotableGroup(groups.nameOf(each))),
        }),
        row,
      );
    } else {
      const known = joined.get(group);
      if (known === undefined) joined.set(group, [row]);
      else known.push(row);
    }
  }
  for (const [first, ...doubles] of joined.values()) {
    if (first === undefined) continue;
    for (const row of doubles) {
      const elsewhere = first.file === row.file ? null : first.file;
      say(fault("kube/duplicate", { kube: quotableGroup(row.name), first: first.row, file: elsewhere }), row);
    }
  }
  const without = groups.count - joined.size;
  if (without > 0) {
    const names: string[] = [];
    for (let group = 0; names.length < Math.min(without, MOST_NAMED); group += 1) {
      if (!joined.has(group)) names.push(quotableGroup(groups.nameOf(group)));
    }
    say(fault("kube/not-listed", { names, more: without - names.length }));
  }
  const statements = [...joined].map(([group, own]) => [group, own.map(({ facts = {} }) => facts)] as const);
  return { statements: new Map(statements), issues };
}

const LEVEL: CountedLevel = "desa";

/** Whether a row may be of a group by its place: certainly not where no member may live there. */
function mayBeAt({ area }: ListedKube, areas: readonly Area[]): boolean {
  if (area === undefined) return true;
  const blocks = placeBlocks([area, ...areas], LEVEL);
  const own = blocks.get(area) ?? null;
  return (
    own === null || areas.length === 0 || areas.some((each) => [own, null].includes(blocks.get(each) ?? null))
  );
}

/** The first group whose name is near, or -1. */
function nearGroup({ name }: ListedKube, groups: ToldGroups, persons: NamedRows): number {
  for (let group = 0; group < groups.count; group += 1) {
    if (isNearKubeName(name, writtenName(groups, persons, group))) return group;
  }
  return -1;
}
