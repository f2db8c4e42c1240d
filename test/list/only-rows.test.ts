import { expect, it } from "vitest";
import type { CheckedRows } from "../../src/list/checked-rows.ts";
import { type Finding, onlyRows } from "../../src/list/only-rows.ts";
import { smallRows } from "../report/small-list.ts";

/** Of the small list: rows 3 to 6 have issues, 4 and 5 are not eligible, its one group is not either. */
async function only(...findings: Finding[]): Promise<CheckedRows> {
  return onlyRows(await smallRows("id"), findings);
}

function rowsOf({ memberCount, rowAt }: CheckedRows): readonly number[] {
  return Array.from({ length: memberCount }, (_, row) => rowAt(row));
}

it.each<[readonly Finding[], readonly number[], number]>([
  [["ineligible"], [4, 5], 1],
  [["undetermined"], [2, 3, 6], 0],
  [["error"], [3, 4, 5], 0],
  [["warning"], [3, 6], 0],
  [["ineligible", "warning"], [3, 4, 5, 6], 1],
])("%s keeps the persons and groups to which any of these applies", async (findings, kept, groups) => {
  const rows = await only(...findings);
  expect(rowsOf(rows)).toEqual(kept);
  expect(rows.kubeCount).toBe(groups);
});

it("how many persons and groups were left out is told", async () => {
  expect((await only("undetermined")).only).toEqual({ findings: ["undetermined"], members: 2, groups: 1 });
});

it("the numbers stay those of the whole list", async () => {
  expect((await only("warning")).list).toEqual((await smallRows("id")).list);
});

it("a person is whole, whatever is asked of the row", async () => {
  const [all, some] = [await smallRows("id"), await only("ineligible")];
  expect(some.memberAt(0)).toEqual(all.memberAt(2));
  expect([some.fileAt(0), some.lineAt(0), some.nameAt(0), some.groupAt(0), some.nikAt(0)]).toEqual([
    ...[all.fileAt(2), all.lineAt(2), all.nameAt(2), all.groupAt(2), all.nikAt(2)],
  ]);
  expect([some.regionAt(0), some.decisionAt(0), some.issuesAt(0), some.issueCodesAt(0)]).toEqual([
    ...[all.regionAt(2), all.decisionAt(2), all.issuesAt(2), all.issueCodesAt(2)],
  ]);
  expect(some.kubeAt(0)).toEqual(all.kubeAt(0));
});
