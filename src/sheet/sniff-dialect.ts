/** Finds out how the cells of a CSV text are parted. */
import { DELIMITERS, type Delimiter, isBlank, scanRecord } from "./scan-record.ts";
import type { CountHeaders } from "./sheet.ts";
import { unwrapCells } from "./unwrap-cells.ts";

/** The header row is looked for in this many rows that are not blank; village lists have title lines above it. */
const HEADER_SEARCH_ROWS = 20;

/** The first line that tells Excel the delimiter, with its line break. Excel never shows it as a row. */
export const SEP_LINE = /^"?sep=([;,\t|])"?[;,\t| ]*(?:\r\n|\n|\r|$)/i;

/** How the cells of a text are parted. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /**
   * Where whole rows stand in one cell each: what parts the cells within it. A list with commas that Indonesian Excel opened
   * and saved looks like that.
   */
  readonly inner: Delimiter | null;
  /** The cells of the row that looks most like a header. */
  readonly width: number;
}

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
  const body = text.slice(sepLine?.[0].length ?? 0);
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
  text: string,
  delimiter: Delimiter,
  inner: Delimiter | null,
  countHeaders: CountHeaders,
): Fit {
  let best: Fit = { delimiter, inner, recognised: 0, cells: 0 };
  let start = 0;
  let filled = 0;
  while (start < text.length && filled < HEADER_SEARCH_ROWS) {
    const scan = scanRecord(text, start, delimiter, true);
    // What stands after an open quote cannot be read under this delimiter; it may be fine under another.
    if (scan.kind !== "record") break;
    const unwrapped = inner === null ? scan.cells : (unwrapCells(scan.cells, delimiter, inner) ?? scan.cells);
    const cells = unwrapped.map((cell) => cell.trim());
    best = better(best, { delimiter, inner, recognised: countHeaders(cells), cells: cells.length });
    filled += isBlank(cells) ? 0 : 1;
    start = scan.end;
  }
  return best;
}

function better(a: Fit, b: Fit): Fit {
  return (b.recognised - a.recognised || b.cells - a.cells) > 0 ? b : a;
}
