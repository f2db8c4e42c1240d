/** Reads one cell of any kind a reader may give: brought to text, cleaned, then parsed. */
import { fault } from "../issue.ts";
import { cleanText } from "./clean-text.ts";
import { knownResult } from "./known-cell.ts";
import { levelText } from "./level-text.ts";
import { textOfDate } from "./text-of-date.ts";
import { textOfWorkbookCell } from "./text-of-workbook-cell.ts";
import { type CellContext, type CellParser, type CellResult, MISSING, reject } from "./values/cell-parser.ts";
import { emptyMarkOf } from "./values/empty-marks.ts";

/** Longer cells are not read: no expression ever runs over more characters. */
const MAX_CELL_LENGTH = 10_000;

/**
 * Reads a cell by its column's parser. An empty cell is missing, which is no fault of the cell; a mark such as `#N/A` is
 * missing too, and told of, unless the column gives it a meaning.
 */
export function readCell<T>(cell: unknown, parse: CellParser<T>, context: CellContext = {}): CellResult<T> {
  const known = knownResult(cell);
  // A cell that is understood was made for the column it stands in.
  if (known !== undefined) return known as CellResult<T>;
  const raw = textOf(cell);
  if (raw === undefined) return reject(fault("cell/not-text", { received: typeof cell }));
  if (raw.length > MAX_CELL_LENGTH) {
    return reject(fault("cell/too-long", { received: raw.length, limit: MAX_CELL_LENGTH }));
  }
  const text = cleanText(raw);
  if (text === "") return MISSING;
  const mark = emptyMarkOf(text);
  const isEmpty = mark !== undefined && parse.ownWords?.has(levelText(text)) !== true;
  if (isEmpty) return reject(fault("cell/empty-mark", { mark }));
  return parse.inContext?.(text, context) ?? parse(text);
}

/** Whether a cell says nothing at all. */
export function isEmptyCell(cell: unknown): boolean {
  const raw = textOf(cell);
  return raw !== undefined && raw.length <= MAX_CELL_LENGTH && cleanText(raw) === "";
}

/** The text that a parser gets of a cell, `""` for none; `undefined` where nothing is read. */
export function textOfCell(cell: unknown): string | undefined {
  const raw = textOf(cell);
  return raw === undefined || raw.length > MAX_CELL_LENGTH ? undefined : cleanText(raw);
}

/** The text of a cell, `""` for none, or `undefined` for what no list can hold. */
function textOf(cell: unknown): string | undefined {
  switch (typeof cell) {
    case "string":
      return cell;
    case "number":
      return textOfNumber(cell);
    case "boolean":
    case "bigint":
      return String(cell);
    case "undefined":
      return "";
    case "object":
      return textOfObject(cell);
    default:
      return undefined;
  }
}

/**
 * A number as lists write it. Beyond 2^53 the last digits are not certain; the exponent tells the parsers so, as it does in
 * Excel's own text. The point of a fraction becomes a comma, or `1.234` would be read as one thousand and more.
 */
function textOfNumber(number: number): string {
  if (Number.isInteger(number)) {
    return Number.isSafeInteger(number) ? String(number) : number.toExponential();
  }
  return String(number).replace(".", ",");
}

/** A date by its day, or what a workbook reader makes of a cell: the text that the cell shows. */
function textOfObject(cell: object | null): string | undefined {
  if (cell === null) return "";
  return cell instanceof Date ? textOfDate(cell) : textOfWorkbookCell(cell, textOf);
}
