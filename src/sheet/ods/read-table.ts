/** Reads the rows of one table of ODS content while it is inflated. */
import { InputError } from "../../error.ts";
import { LIMITS } from "../limits.ts";
import type { FileName } from "../name-file.ts";
import type { SheetRow } from "../sheet.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";
import { readXml } from "../xml/read-xml.ts";
import type { OdsCell } from "./cell-reader.ts";
import { dateStyles } from "./date-styles.ts";
import { tableReader } from "./table-reader.ts";

/** The rows of the table of that number that are not empty, in batches: all that one piece of the content completes. */
export function* readTable(
  chunks: Iterable<Uint8Array>,
  table: number,
  file: FileName,
): Generator<readonly SheetRow[], void, void> {
  let batch: SheetRow[] = [];
  let cellCount = 0;
  let isPast = false;
  const styles = dateStyles();

  const reader = tableReader(
    {
      table(_name, _style, index) {
        isPast = index > table;
      },
      row(first, rows, written) {
        const cells = spread(written);
        cellCount += rows * cells.length;
        if (cellCount > LIMITS.cells) throw new InputError(SHEET_FAULTS.tooManyCells({ file }));
        if (cells.every((cell) => cell === "")) return;
        for (let row = first; row < first + rows; row++) batch.push({ line: row, row, cells });
      },
    },
    styles.showsDay,
    file,
    (index) => index === table,
  );
  const reading = readXml(
    chunks,
    {
      ...reader,
      open(name, attributes) {
        styles.open(name, attributes);
        reader.open(name, attributes);
      },
      close(name) {
        styles.close(name);
        reader.close(name);
      },
    },
    file,
  );
  for (const _ of reading) {
    if (batch.length > 0) yield batch;
    batch = [];
    if (isPast) return;
  }
}

function spread(written: readonly OdsCell[]): readonly string[] {
  const cells: string[] = [];
  for (const { text, columns } of written) for (let column = 0; column < columns; column++) cells.push(text);
  return cells;
}
