import { expect, it } from "vitest";
import type { Checked } from "../src/list/checked.ts";
import { smallList, smallRows } from "./report/small-list.ts";

it("a checked list told by index says what its items say", async () => {
  const items: Checked[] = [];
  for await (const item of smallList("id")) items.push(item);
  const rows = await smallRows("id");
  const indices = Array.from({ length: rows.memberCount }, (_, index) => index);
  expect([
    ...indices.map(rows.memberAt),
    ...Array.from({ length: rows.kubeCount }, (_, index) => ({
      kind: "kube",
      decision: rows.kubeAt(index),
    })),
    rows.list,
  ]).toEqual(items);
  for (const index of indices) {
    const { file, line, row, name, group, nik, decision, issues } = rows.memberAt(index);
    expect([rows.fileAt(index), rows.lineAt(index), rows.rowAt(index)]).toEqual([file, line, row]);
    expect([rows.nameAt(index), rows.groupAt(index), rows.nikAt(index)]).toEqual([name, group, nik]);
    expect(rows.decisionAt(index)).toBe(decision);
    expect(rows.issuesAt(index)).toEqual(issues);
    expect(rows.issueCodesAt(index)).toEqual(issues.map(({ code }) => code));
  }
});
