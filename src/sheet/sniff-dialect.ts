/** Finds out how the cells of a CSV text are parted. */

import { textsOfCells } from "./cell-block.ts";
import type { Dialect } from "./dialect.ts";
import { cellsIn, cutCells, DELIMITERS, type Delimiter, scannable, scanRecord } from "./scan-record.ts";
import type { CountHeaders } from "./sheet.ts";
import { unwrapCells } from "./unwrap-cells.ts";

/** The header row is looked for in this many rows that are not blank; village lists have title lines above it. */
const HEADER_SEARCH_ROWS = 20;

/** The first line that tells Excel the delimiter, with its line break. Excel never shows it as a row. */
export const SEP_LINE = /^"?sep=([;,\t|])"?[;,\t| ]*(?:\r\n|\n|\r|$)/i;

/**
 * The dialect of a text, from its start: the delimiter that a first line `sep=;` says, else the one under which one of the
 * first 20 filled rows has the most recognised headers, else the one that makes the most cells.
 *
 * @example
 * sniffDialect("DATA KUBE, 2022\nNIK;Nama\n", (cells) => (cells.includes("NIK") ? cells.length : 0)).delimiter; // ";"
 */
export function sniffDialect(text: string, countHeaders: CountHeaders): Dialect {
  const sepLine = SEP_LINE.exec(text);
  const stated = DELIMITERS.find((delimiter) => delimiter === sepLine?.[1]);
  const body = scannable(text.slice(sepLine?.[0].length ?? 0));
  const outer = stated === undefined ? DELIMITERS : [stated];
  const plain = outer.map((delimiter) => bestRow(body, delimiter, null, countHeaders)).reduce(better);
  // A header row in one cell has at most one header.
  if (plain.recognised > 1) return { delimiter: plain.delimiter, inner: null, width: plain.cells };
  const wrapped = outer
    .flatMap((delimiter) =>
      DELIMITERS.filter((inner) => inner !== delimiter).map((inner) =>
        bestRow(body, delimiter, inner, countHeaders),
      ),
    )
    .reduce(better);
  const { delimiter, inner, cells } = wrapped.recognised > plain.recognised ? wrapped : plain;
  return { delimiter, inner, width: cells };
}

/** How well a row reads as a header row under a dialect. */
interface Fit {
  readonly delimiter: Delimiter;
  readonly inner: Delimiter | null;
  readonly recognised: number;
  readonly cells: number;
}

function bestRow(
  { bytes, end }: ReturnType<typeof scannable>,
  delimiter: Delimiter,
  inner: Delimiter | null,
  countHeaders: CountHeaders,
): Fit {
  let best: Fit = { delimiter, inner, recognised: 0, cells: 0 };
  let start = 0;
  let filled = 0;
  while (start < end && filled < HEADER_SEARCH_ROWS) {
    const record = cutCells();
    // What stands after an open quote cannot be read under this delimiter; it may be fine under another.
    if (scanRecord(bytes, start, end, delimiter.charCodeAt(0), true, record) !== "record") break;
    const texts = textsOfCells(cellsIn(bytes, record), 0, record.count);
    const unwrapped = inner === null ? texts : (unwrapCells(texts, delimiter, inner) ?? texts);
    const cells = unwrapped.map((cell) => cell.trim());
    best = better(best, { delimiter, inner, recognised: countHeaders(cells), cells: cells.length });
    filled += cells.every((cell) => cell === "") ? 0 : 1;
    start = record.at;
  }
  return best;
}

function better(a: Fit, b: Fit): Fit {
  return (b.recognised - a.recognised || b.cells - a.cells) > 0 ? b : a;
}
