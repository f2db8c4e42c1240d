/** Joins the rows of a list of groups to the groups of a list of persons: by name, and by place where that is said. */
import type { DeclaredFacts } from "../applicant/applicant.ts";
import { createIssue, type Fault, fault } from "../issue.ts";
import type { CountedLevel } from "../kube/count-areas.ts";
import { placeBlocks } from "../kube/place-blocks.ts";
import type { GroupRow, ToldGroup } from "../kube/told-group.ts";
import type { Language } from "../language.ts";
import { groupItems } from "../row/group-items.ts";
import { levelKubeName } from "../row/level-kube-name.ts";
import { isNearKubeName } from "../row/near-kube-name.ts";
import type { ListIssue } from "./checked.ts";
import type { ListedKube } from "./listed-kubes.ts";
import { quotableGroup } from "./quotable-group.ts";

/** What a list of groups says of the groups of a list of persons. */
export interface JoinedKubes<G> {
  /** What the rows of each group say of it. */
  readonly statements: ReadonlyMap<G, readonly DeclaredFacts[]>;
  readonly issues: readonly ListIssue[];
}

/** Groups without a row are named up to this number. */
const MOST_NAMED = 5;

/** Joins rows to groups. Nothing is joined by a name that is only near: it is asked for. */
export function joinKubes<G extends ToldGroup<GroupRow>>(
  groups: readonly G[],
  rows: readonly ListedKube[],
  lang: Language | undefined,
): JoinedKubes<G> {
  const byName = groupItems(groups, ({ nameKey }) => nameKey);
  const joined = new Map<G, ListedKube[]>();
  const issues: ListIssue[] = [];
  const say = (found: Fault, row?: ListedKube): void => {
    const place = { lang, line: row?.line ?? null };
    const { file = null, row: number } = row ?? {};
    issues.push(Object.freeze({ file, row: number, ...createIssue(found, place) }));
  };
  for (const row of rows) {
    const named = byName.get(levelKubeName(row.name)) ?? [];
    const [group, ...others] = named.filter((each) => mayBeAt(row, each));
    const kube = quotableGroup(row.name);
    if (group === undefined) {
      const near = named.length > 0 ? undefined : groups.find((each) => isNear(row, each));
      say(
        fault("kube/no-members", { kube, suggestion: near === undefined ? null : quotableGroup(near.name) }),
        row,
      );
    } else if (others.length > 0) {
      say(fault("kube/not-told-apart", { kube, groups: named.map(({ name }) => quotableGroup(name)) }), row);
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
  const without = groups.filter((group) => !joined.has(group));
  if (without.length > 0) {
    const names = without.slice(0, MOST_NAMED).map(({ name }) => quotableGroup(name));
    say(fault("kube/not-listed", { names, more: without.length - names.length }));
  }
  const statements = [...joined].map(([group, own]) => [group, own.map(({ facts = {} }) => facts)] as const);
  return { statements: new Map(statements), issues };
}

const LEVEL: CountedLevel = "desa";

/** Whether a row may be of a group by its place: certainly not where no member may live there. */
function mayBeAt({ area }: ListedKube, { members }: ToldGroup<GroupRow>): boolean {
  if (area === undefined) return true;
  const areas = [...new Set(members.flatMap((member) => member.area ?? []))];
  const blocks = placeBlocks([area, ...areas], LEVEL);
  const own = blocks.get(area) ?? null;
  return (
    own === null || areas.length === 0 || areas.some((each) => [own, null].includes(blocks.get(each) ?? null))
  );
}

function isNear({ name }: ListedKube, { members }: ToldGroup<GroupRow>): boolean {
  return isNearKubeName(name, members[0]?.kube ?? "");
}
