/** Rows that do not name their group in a list of mixed groups make those they may belong to uncertain, and only those. */
import { expect, test } from "vitest";
import { areInBlocks, withStrays } from "../../src/kube/stray-rows.ts";
import type { GroupRow } from "../../src/kube/told-group.ts";

const SEI_LEKOP = { desa: "Sei Lekop", kecamatan: "Bintan Timur", kabupaten: "Bintan" };
const TOAPAYA = { desa: "Toapaya", kecamatan: "Toapaya", kabupaten: "Bintan" };

function member(kube: string | undefined, area?: GroupRow["area"]): GroupRow {
  return { kube, area };
}

function groupOf(...members: readonly GroupRow[]) {
  return { name: members[0]?.kube ?? "", nameKey: "", members, alternatives: [] };
}

test("groups are in blocks where no name comes back after another, whatever rows without a name stand between", () => {
  const [a, b, stray] = [member("Mawar"), member("Melati"), member(undefined)];
  const [again, other] = [member("Mawar"), member("Melati")];
  const groups = [groupOf(a, again), groupOf(b, other)];
  expect(areInBlocks(groups, [a, stray, again, b, other])).toBe(true);
  expect(areInBlocks(groups, [a, b, again, stray, other])).toBe(false);
});

test("somebody whose group is not written may be a member of any group near where they live", () => {
  const mawar = groupOf(member("Mawar", SEI_LEKOP));
  const stray = member(undefined, { ...SEI_LEKOP, desa: "Kijang Kota" });
  expect(withStrays([mawar], [stray])).toEqual([{ ...mawar, alternatives: [[...mawar.members, stray]] }]);
});

test("somebody of another kecamatan is no candidate, somebody whose place is not written is", () => {
  const mawar = groupOf(member("Mawar", SEI_LEKOP));
  const melati = groupOf(member("Melati", TOAPAYA));
  const [near, open] = [member(undefined, SEI_LEKOP), member(undefined)];
  expect(withStrays([mawar, melati], [near, open]).map(({ alternatives }) => alternatives)).toEqual([
    [[...mawar.members, near, open]],
    [[...melati.members, open]],
  ]);
});

test("what a group may be besides may have the stray as well", () => {
  const mawar = { ...groupOf(member("Mawar", SEI_LEKOP)), alternatives: [[member("Mawarr", SEI_LEKOP)]] };
  const stray = member(undefined, SEI_LEKOP);
  expect(withStrays([mawar], [stray])[0]?.alternatives).toHaveLength(3);
});
