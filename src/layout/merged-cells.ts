/** Gives the text of an area merged over several rows to each of these rows, where it cannot be of one person alone. */
import type { Merge, SheetRow } from "../sheet/sheet.ts";
import type { ListTable } from "./list-table.ts";

/** Fills rows as they come, from the first to the last. */
export interface MergedCells {
  /** Fills the cells of a row; gives the positions that were. */
  readonly fill: (row: SheetRow, cells: string[], table: ListTable) => readonly number[];
}

export function mergedCells(merges: readonly Merge[]): MergedCells {
  const tall = merges.filter(({ top, bottom }) => bottom > top).toSorted((a, b) => a.top - b.top);
  let next = 0;
  let open: { readonly merge: Merge; readonly text: string }[] = [];
  return {
    fill({ row, cells: source }, cells, { columns }) {
      if (tall.length === 0) return [];
      open = open.filter(({ merge }) => merge.bottom >= row);
      for (let merge = tall[next]; merge !== undefined && merge.top <= row; merge = tall[next]) {
        if (merge.top === row) open.push({ merge, text: source[merge.left] ?? "" });
        next += 1;
      }
      return open.flatMap(({ merge: { top, left }, text }) => {
        if (top === row || columns[left]?.isPersonal !== false || (cells[left] ?? "") !== "") return [];
        cells[left] = text;
        return text === "" ? [] : [left];
      });
    },
  };
}
