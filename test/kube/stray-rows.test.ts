/** Rows that do not name their group in a list of mixed groups make those they may belong to uncertain, and only those. */
import { expect, test } from "vitest";
import { areInBlocks, withStrays } from "../../src/kube/stray-rows.ts";
import { tellGroups } from "../../src/kube/tell-groups.ts";
import type { ToldGroups } from "../../src/kube/told-groups.ts";
import { type NamedPerson, namedRows } from "./named-rows.ts";

const SEI_LEKOP = { desa: "Sei Lekop", kecamatan: "Bintan Timur", kabupaten: "Bintan" };
const TOAPAYA = { desa: "Toapaya", kecamatan: "Toapaya", kabupaten: "Bintan" };

/** The groups of people, any of whom may be one. */
function told(people: readonly NamedPerson[]) {
  const rows = namedRows(people);
  const judge = () => ({ fits: true, hasWrongSize: false });
  const { groups } = tellGroups(rows, { levels: ["desa"], judge });
  const strays = [...people.keys()].filter((row) => people[row]?.kube === undefined);
  return { rows, groups, strays };
}

/** The alternatives of each group, pieces put together. */
function alternativesOf({ count, alternatives }: ToldGroups) {
  return Array.from({ length: count }, (_, group) =>
    (alternatives.get(group) ?? []).map((set) => set.flatMap((piece) => Array.from(piece))),
  );
}

test("groups are in blocks where no name comes back after another, whatever rows without a name stand between", () => {
  const inOrder = (...names: readonly (string | undefined)[]) => told(names.map((kube) => ({ kube }))).groups;
  expect(areInBlocks(inOrder("Mawar", undefined, "Mawar", "Melati", "Melati"))).toBe(true);
  expect(areInBlocks(inOrder("Mawar", "Melati", "Mawar", undefined, "Melati"))).toBe(false);
});

test("somebody whose group is not written may be a member of any group near where they live", () => {
  const { groups, rows, strays } = told([
    { kube: "Mawar", area: SEI_LEKOP },
    { area: { ...SEI_LEKOP, desa: "Kijang Kota" } },
  ]);
  expect(alternativesOf(withStrays(groups, rows, strays))).toEqual([[[0, 1]]]);
});

test("somebody of another kecamatan is no candidate, somebody whose place is not written is", () => {
  const { groups, rows, strays } = told([
    { kube: "Mawar", area: SEI_LEKOP },
    { kube: "Melati", area: TOAPAYA },
    { area: SEI_LEKOP },
    {},
  ]);
  expect(alternativesOf(withStrays(groups, rows, strays))).toEqual([[[0, 2, 3]], [[1, 3]]]);
});

test("what a group may be besides may have the stray as well", () => {
  const { groups, rows, strays } = told([
    { kube: "Mawar", area: SEI_LEKOP },
    { kube: "Mawarr", area: SEI_LEKOP },
    { area: SEI_LEKOP },
  ]);
  expect(alternativesOf(withStrays(groups, rows, strays))[0]).toEqual([
    [0, 1],
    [0, 2],
    [0, 1, 2],
  ]);
});
