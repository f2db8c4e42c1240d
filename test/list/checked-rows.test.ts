import { expect, it } from "vitest";
import type { Checked } from "../../src/list/checked.ts";
import { gatherRows } from "../../src/list/checked-rows.ts";
import { smallList } from "../report/small-list.ts";

it("items gathered are the same list, told by index", async () => {
  const items: Checked[] = [];
  for await (const item of smallList("id")) items.push(item);
  const rows = await gatherRows(smallList("id"));
  const indices = Array.from({ length: rows.memberCount }, (_, index) => index);
  expect([
    rows.list,
    ...indices.map(rows.memberAt),
    ...Array.from({ length: rows.kubeCount }, (_, index) => ({
      kind: "kube",
      decision: rows.kubeAt(index),
    })),
  ]).toEqual(items);
  for (const index of indices) {
    const { file, line, row, name, group, nik, decision, issues } = rows.memberAt(index);
    expect([rows.fileAt(index), rows.lineAt(index), rows.rowAt(index)]).toEqual([file, line, row]);
    expect([rows.nameAt(index), rows.groupAt(index), rows.nikAt(index)]).toEqual([name, group, nik]);
    expect(rows.decisionAt(index)).toBe(decision);
    expect(rows.issuesAt(index)).toBe(issues);
  }
});

it("what has no item of the list as a whole is no checked list", async () => {
  async function* nothing(): AsyncGenerator<Checked, void, void> {}
  await expect(gatherRows(nothing())).rejects.toThrow("the item of the list as a whole is missing");
});
