/** Writes the rows of a sheet as a new XLSX workbook, every cell a text: for formats that are read and not written. */
import type { SheetRow } from "../sheet.ts";
import { writeXlsx } from "../xlsx/write-xlsx.ts";
import type { SheetPatcher } from "./sheet-patcher.ts";

const WIDTH = 18;
const NAME = "Daftar";

/** The cells of the rows of a sheet; blank rows between them stay, so that each keeps its number. */
export function patchRows(rows: readonly SheetRow[]): SheetPatcher {
  const byRow = new Map(rows.map(({ row, cells }) => [row, cells]));
  const last = rows.at(-1)?.row ?? 0;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    cellAt: (row, position) => byRow.get(row)?.[position],
    write(patches) {
      const own = new Map(patches.map(({ row, position, text }) => [`${row} ${position}`, text]));
      const written = Array.from({ length: last }, (_, at) =>
        (byRow.get(at + 1) ?? []).map((cell, position) => own.get(`${at + 1} ${position}`) ?? cell),
      );
      const columns = Array.from({ length: width }, () => ({ width: WIDTH, style: "text" as const }));
      return writeXlsx([{ name: NAME, columns, rows: written }]);
    },
  };
}
