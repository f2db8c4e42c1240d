import { expect, test } from "vitest";
import { rowsOfGroups } from "../../src/list/rows-of-groups.ts";

test("the rows of a group are those that are in it, in the order of the list", () => {
  const rowsOf = rowsOfGroups(Int32Array.of(1, -1, 0, 1, 2, 1), 4);
  expect([0, 1, 2, 3].map((group) => [...rowsOf(group)])).toEqual([[2], [0, 3, 5], [4], []]);
});
