/** Why a sheet has no header of its kind of list, said without a word of anybody's data. */
import { InputError } from "../error.ts";
import { couldBe, textsOf } from "../row/column-samples.ts";
import { levelText } from "../row/level-text.ts";
import type { FileName } from "../sheet/name-file.ts";
import type { SheetRow } from "../sheet/sheet.ts";
import { cellText } from "./cell-text.ts";
import { isCoverBlock } from "./find-header.ts";
import type { KnownHeader } from "./join-header.ts";
import { LAYOUT_FAULTS } from "./layout-faults.ts";
import type { ListKind } from "./list-kind.ts";

export function noHeader(
  rows: readonly SheetRow[],
  { words, table }: ListKind,
  known: KnownHeader,
  file: FileName,
): InputError {
  const read = rows.map(({ row, cells }) => {
    const filled = cells.map(cellText).filter((cell) => cell !== "");
    const isHeader = !isCoverBlock(filled) && !filled.some(isDatum);
    return { row, filled, count: isHeader ? filled.filter((cell) => known(cell) !== undefined).length : 0 };
  });
  const best = read.reduce((a, b) => (b.count > a.count ? b : a));
  if (best.count > 0) {
    // Where most cells name columns all do; elsewhere, what is not known may be about somebody.
    const isHeader = best.count * 2 > best.filled.length;
    const headers = isHeader ? best.filled : best.filled.filter((cell) => known(cell) !== undefined);
    const mayHold = keyCandidate(rows, best.row, table);
    return new InputError(LAYOUT_FAULTS.noKeyColumn({ file, words, row: best.row, headers, mayHold }));
  }
  const data =
    read.find(({ filled }) => filled.some(isDatum)) ?? read.find(({ filled }) => filled.length > 1);
  return new InputError(LAYOUT_FAULTS.noHeaderRow({ file, words, row: (data ?? best).row }));
}

/** A header of that row which may be the key's, where the cells below it could be. */
function keyCandidate(
  rows: readonly SheetRow[],
  headerRow: number,
  table: ListKind["table"],
): string | undefined {
  const maybes = table.maybesOf(table.keyField);
  const names = rows.find(({ row }) => row === headerRow)?.cells.map(cellText) ?? [];
  const below = rows.filter(({ row }) => row > headerRow);
  const { parse } = table.columnOf(table.keyField);
  return names.find((name, position) => {
    if (!maybes.has(levelText(name))) return false;
    return couldBe(textsOf([below.map(({ cells }) => cells[position])], 0), parse);
  });
}

/** Whether a cell is no header: six digits stand in a NIK, a No. KK, a date, a telephone number; digits alone number something. */
function isDatum(cell: string): boolean {
  return /^[0-9]+$/.test(cell) || cell.replace(/[^0-9]/g, "").length >= 6;
}
