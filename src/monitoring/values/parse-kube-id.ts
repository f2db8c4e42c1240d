/** Reads the number by which an office tells its groups apart. */
import { fault } from "../../issue.ts";
import { type CellResult, reject } from "../../row/values/cell-parser.ts";
import { parseText } from "../../row/values/parse-text.ts";
import { withoutTextMark } from "../../row/values/text-mark.ts";

const EXCEL_DAMAGED = reject(fault("number/excel-damaged"));
/** As Excel shows long numbers; without the plus it may be a number that an office gave. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+\d+$/i;

/** The number of a cell as written, since its zeros and marks may count. */
export function parseKubeId(cell: string): CellResult<string> {
  const text = withoutTextMark(cell);
  return SCIENTIFIC.test(text) ? EXCEL_DAMAGED : parseText(text);
}
