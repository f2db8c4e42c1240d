/** The first cells of a column, by which a header that does not tell enough is read. */
import { readCell } from "./read-cell.ts";
import { accept, type CellParser } from "./values/cell-parser.ts";

/** The first cells of each column of a list, by position, as they stand in the file. */
export type Samples = readonly (readonly unknown[])[];

/** A few typing errors in a column do not make it another one. */
const SHARE_THAT_FITS = 0.8;

/** What the first cells of a column say, cleaned; those that say nothing are left out. */
export function textsOf(samples: Samples | undefined, position: number): readonly string[] {
  return (samples?.[position] ?? []).flatMap((cell) => readCell(cell, accept<string>).value ?? []);
}

/** The texts of a column's first cells, for whoever asks: most headers tell what they are without. */
export type Texts = () => readonly string[];

/** Whether the cells of a column could be values that `parse` reads; no cell at all could be anything. */
export function couldBe(cells: readonly string[], parse: CellParser<unknown>): boolean {
  const read = cells.filter((cell) => parse(cell).value !== undefined).length;
  return read > 0 && read >= cells.length * SHARE_THAT_FITS;
}
