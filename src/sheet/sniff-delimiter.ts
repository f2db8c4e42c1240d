/** Finds out which character parts the cells of a CSV text. */
import { DELIMITERS, type Delimiter, isBlank, scanRecord } from "./scan-record.ts";
import type { CountHeaders } from "./sheet.ts";

/** The header row is looked for in this many rows that are not blank; village lists have title lines above it. */
export const HEADER_SEARCH_ROWS = 20;

/** The first line that tells Excel the delimiter, with its line break. Excel never shows it as a row. */
export const SEP_LINE = /^"?sep=([;,\t|])"?[;,\t| ]*(?:\r\n|\n|\r|$)/i;

/**
 * The delimiter of a text, from its start: what a first line `sep=;` says, else the one under which one of the first 20
 * filled rows has the most recognised headers, else the one that makes the most cells.
 *
 * @example
 * sniffDelimiter("DATA KUBE, 2022\nNIK;Nama\n", (cells) => (cells.includes("NIK") ? cells.length : 0)); // ";"
 */
export function sniffDelimiter(text: string, countHeaders: CountHeaders): Delimiter {
  const stated = DELIMITERS.find((delimiter) => delimiter === SEP_LINE.exec(text)?.[1]);
  if (stated !== undefined) return stated;
  return DELIMITERS.map((delimiter) => bestRow(text, delimiter, countHeaders)).reduce(better).delimiter;
}

/** How well a row reads as a header row under a delimiter. */
interface Fit {
  readonly delimiter: Delimiter;
  readonly recognised: number;
  readonly cells: number;
}

function bestRow(text: string, delimiter: Delimiter, countHeaders: CountHeaders): Fit {
  let best: Fit = { delimiter, recognised: 0, cells: 0 };
  let start = 0;
  let filled = 0;
  while (start < text.length && filled < HEADER_SEARCH_ROWS) {
    const scan = scanRecord(text, start, delimiter, true);
    // What stands after an open quote cannot be read under this delimiter; it may be fine under another.
    if (scan.kind !== "record") break;
    const cells = scan.cells.map((cell) => cell.trim());
    best = better(best, { delimiter, recognised: countHeaders(cells), cells: cells.length });
    filled += isBlank(cells) ? 0 : 1;
    start = scan.end;
  }
  return best;
}

function better(a: Fit, b: Fit): Fit {
  return (b.recognised - a.recognised || b.cells - a.cells) > 0 ? b : a;
}
