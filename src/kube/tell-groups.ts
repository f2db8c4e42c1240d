/**
 * Rows → groups: a group is its name and its place.
 *
 * One name may stand for two groups in two desa, or for one group whose members live in both; two spellings may be one
 * name or two. What can be told is told by what could be a group at all: ten families here and ten there, where a group
 * has ten, are two groups. Where it cannot be told, everything that the group may be goes along as its alternatives, so
 * that it is neither admitted nor refused by a guess.
 */
import { commonSpelling } from "../row/common-spelling.ts";
import { groupItems } from "../row/group-items.ts";
import { levelKubeName } from "../row/level-kube-name.ts";
import type { CountedLevel } from "./count-areas.ts";
import { dividePlaces, type Judge } from "./divide-places.ts";
import { joinNearGroups } from "./join-near-groups.ts";
import { placeLabels } from "./place-labels.ts";
import type { GroupDoubt, GroupRow, ToldGroup, ToldGroups } from "./told-group.ts";

/** How groups are told. */
export interface TellOptions<T> {
  /** The levels at which places make groups, the first that tells them apart deciding. */
  readonly levels: readonly CountedLevel[];
  readonly judge: Judge<T>;
}

/** The groups of all rows that name one. */
export function tellGroups<T extends GroupRow>(rows: Iterable<T>, options: TellOptions<T>): ToldGroups<T> {
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
