/** Makes the rows of a workbook's sheet a rectangle: rows as wide as the header, nothing under merged areas. */
import { InputError } from "../error.ts";
import type { HeaderPlace } from "./choose-sheet.ts";
import { LIMITS, MAX_COLUMNS } from "./limits.ts";
import type { FileName } from "./name-file.ts";
import type { Merge, SheetRow } from "./sheet.ts";
import { SHEET_FAULTS } from "./sheet-faults.ts";

/**
 * The rows, with empty cells up to the width of the header: a workbook does not write them, yet no cell is lacking. A row that
 * is wider stays so and widens no other: its cells may have moved. What a merged area covers is cleared, as nobody who looks
 * at the sheet sees it.
 */
export async function* rectangle(
  batches: Iterable<readonly SheetRow[]>,
  merges: readonly Merge[],
  header: HeaderPlace,
  file: FileName,
): AsyncGenerator<SheetRow, void, undefined> {
  const cover = coverer(merges, file);
  const spans = merges.filter(({ top, bottom }) => top <= header.row && header.row <= bottom);
  const width = Math.min(
    spans.reduce((most, { right }) => Math.max(most, right + 1), header.width),
    MAX_COLUMNS,
  );
  let cellCount = 0;
  for (const batch of batches) {
    for (const { line, row, cells } of batch) {
      cellCount += Math.max(width, cells.length);
      if (cellCount > LIMITS.cells) throw new InputError(SHEET_FAULTS.tooManyCells({ file }));
      const whole = [...cells];
      while (whole.length < width) whole.push("");
      cover(row, whole);
      if (whole.some((cell) => cell !== "")) yield { line, row, cells: whole };
    }
  }
}

/** Clears the covered cells of one row after the other. */
function coverer(merges: readonly Merge[], file: FileName): (row: number, cells: string[]) => void {
  const waiting = merges.toSorted((a, b) => a.top - b.top);
  let next = 0;
  let active: Merge[] = [];
  let work = 0;

  return (row, cells) => {
    active = active.filter(({ bottom }) => bottom >= row);
    for (let merge = waiting[next]; merge !== undefined && merge.top <= row; merge = waiting[++next]) {
      if (merge.bottom >= row) active.push(merge);
    }
    work += active.length;
    if (work > LIMITS.cells) throw new InputError(SHEET_FAULTS.tooManyCells({ file }));
    for (const { top, left, right } of active) {
      for (let column = left; column <= right && column < cells.length; column++) {
        if (row !== top || column !== left) cells[column] = "";
      }
    }
  };
}
