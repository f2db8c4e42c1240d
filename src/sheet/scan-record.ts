/** Scans one record of CSV text: where its cells stand and where it ends. */

/** The delimiters that occur; Excel with Indonesian settings writes `;`, so it stands first. */
export const DELIMITERS = [";", ",", "\t", "|"] as const;

/** A character between the cells of a record. */
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * What stands at a place of a text: a whole record; a quotation mark that is never closed; or a record whose end is not in
 * the text yet. `end` is where the next record starts, `lines` how many physical lines the record takes.
 */
export type Scan =
  | {
      readonly kind: "record";
      readonly cells: readonly string[];
      readonly end: number;
      readonly lines: number;
    }
  | { readonly kind: "open-quote"; readonly at: number }
  | { readonly kind: "incomplete" };

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

const INCOMPLETE: Scan = { kind: "incomplete" };

/**
 * The record that starts at `start`; `isWhole` says that the text goes to the end of the file.
 *
 * A cell is quoted when a quotation mark is its first character. A quoted cell with more text after its closing mark, such
 * as `"Mawar" Jl. 5`, is kept as it stands, marks and all; but where such a cell spans lines, the mark was meant to close
 * long before and rows have been swallowed: that is an open quote. LF, CRLF and a lone CR end a record.
 */
export function scanRecord(text: string, start: number, delimiter: Delimiter, isWhole: boolean): Scan {
  const delimiterCode = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let lines = 1;
  let at = start;
  for (;;) {
    let cellEnd: number;
    if (text.charCodeAt(at) === QUOTE) {
      const closing = findClosingQuote(text, at + 1);
      if (closing === -1) return isWhole ? { kind: "open-quote", at } : INCOMPLETE;
      if (closing + 1 === text.length && !isWhole) return INCOMPLETE;
      cellEnd = findCellEnd(text, closing + 1, delimiterCode);
      const breaks = countLineBreaks(text, at, closing);
      if (cellEnd > closing + 1 && breaks > 0) return { kind: "open-quote", at };
      lines += breaks;
      cells.push(cellEnd > closing + 1 ? text.slice(at, cellEnd) : unquote(text.slice(at + 1, closing)));
    } else {
      cellEnd = findCellEnd(text, at, delimiterCode);
      cells.push(text.slice(at, cellEnd));
    }
    if (cellEnd === text.length) return isWhole ? { kind: "record", cells, end: cellEnd, lines } : INCOMPLETE;
    at = cellEnd + 1;
    const code = text.charCodeAt(cellEnd);
    if (code === delimiterCode) continue;
    if (code === CR && at === text.length && !isWhole) return INCOMPLETE;
    return { kind: "record", cells, end: code === CR && text.charCodeAt(at) === LF ? at + 1 : at, lines };
  }
}

/** Whether a record holds nothing, as the rows below the table that Excel saves along: `;;;`. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** How many line breaks stand between two places: LF, CRLF and a lone CR each count as one. */
export function countLineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) breaks++;
  }
  return breaks;
}

/** The place of the quotation mark that closes a cell; marks written twice stand for themselves. -1 where there is none. */
function findClosingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function findCellEnd(text: string, from: number, delimiterCode: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiterCode || code === LF || code === CR) break;
  }
  return at;
}

function unquote(inside: string): string {
  return inside.includes('"') ? inside.replaceAll('""', '"') : inside;
}
