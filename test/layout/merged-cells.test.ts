/** Merged areas of a workbook: what stands in the first cell holds for the rows beside it, where it can be of more than one person. */
import { type LaidRow, layOut } from "aturan-kube";
import type { Merge, Sheet } from "aturan-kube/sheet";
import { expect, test } from "vitest";

const HEADER = ["Nama KUBE", "NIK", "Nama", "Desa"];
const ROWS = [
  ["Mawar", "2101990201800001", "Contoh A", "Sei Lekop"],
  ["", "2101990201800002", "Contoh B", ""],
  ["", "2101990201800003", "", ""],
];

/** A sheet as a workbook gives it; the merged areas count rows from 1 and columns from 0. */
function sheetOf(merges: readonly Merge[]): Sheet {
  async function* rows(): Sheet["rows"] {
    for (const [index, cells] of [HEADER, ...ROWS].entries())
      yield { line: index + 1, row: index + 1, cells };
  }
  return { format: "xlsx", name: "Sheet1", others: [], merges, rows: rows() };
}

async function laid(merges: readonly Merge[]): Promise<readonly LaidRow[]> {
  const items: LaidRow[] = [];
  for await (const item of layOut(sheetOf(merges), { kind: "members" })) items.push(item);
  return items;
}

function cellsOf(items: readonly LaidRow[]): readonly unknown[] {
  return items.flatMap((item) => ("cells" in item ? [item.cells] : []));
}

test("a group and a place merged over their members hold for all of them, and it is said once how many rows they fill", async () => {
  const items = await laid([
    { top: 2, bottom: 4, left: 0, right: 0 },
    { top: 2, bottom: 3, left: 3, right: 3 },
  ]);
  expect(cellsOf(items)).toEqual([
    ROWS[0],
    ["Mawar", "2101990201800002", "Contoh B", "Sei Lekop"],
    ["Mawar", "2101990201800003", "", ""],
  ]);
  expect(items.flatMap((item) => ("remark" in item ? [item.remark] : []))).toEqual([
    { code: "kube/said-once", params: { rows: 2 } },
    { code: "area/said-once", params: { header: "Desa/Kelurahan", rows: 1 } },
  ]);
});

test("what is of one person is never another's: a name merged over two rows fills the first alone", async () => {
  const items = await laid([{ top: 3, bottom: 4, left: 2, right: 2 }]);
  expect(cellsOf(items)[2]).toMatchObject({ 2: "" });
});
