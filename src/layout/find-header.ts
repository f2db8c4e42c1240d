/** Finds the header of a table among rows: one to three rows that together name its columns. */

import type { ColumnTable } from "../row/column-table.ts";
import { countColumns } from "../row/count-columns.ts";
import type { MeaningOptions } from "../row/header-meaning.ts";
import type { SheetRow } from "../sheet/sheet.ts";
import { cellText } from "./cell-text.ts";
import { type JoinedHeader, joinHeader, type KnownHeader, spansOf } from "./join-header.ts";

/** A header where it stands. */
export interface FoundHeader extends JoinedHeader {
  /** Its rows, the uppermost first. */
  readonly rows: readonly SheetRow[];
  /** How many of its columns are known. */
  readonly known: number;
}

/** What a header is told by. */
export interface HeaderTable {
  readonly table: ColumnTable<string>;
  readonly known: KnownHeader;
  /** What else is known of headers. */
  readonly options?: MeaningOptions<string>;
}

const MOST_ROWS = 3;
/** Longer cells are notes, not names of columns. */
const MAX_LENGTH = 200;

/** The header that begins with the first of some rows, none of them blank; `undefined` where none does. */
export function headerAt(
  rows: readonly SheetRow[],
  { table, known, options }: HeaderTable,
): FoundHeader | undefined {
  const [first] = rows;
  if (first === undefined || !isLabelRow(first.cells)) return undefined;
  const cleaned = rows.slice(0, MOST_ROWS).map(({ cells }) => cells.map(cellText));
  const depth = depthOf(rows, cleaned, known);
  const joined = joinHeader(cleaned.slice(0, depth), known);
  const count = countColumns(table, joined.names, options);
  // A title above a header of one row is no part of it: the header would be found without it.
  const isTitled =
    depth > 1 &&
    countColumns(table, joinHeader(cleaned.slice(0, 1), known).names, options) === 0 &&
    !namesColumns(cleaned[0] ?? [], known);
  return count === 0 || isTitled ? undefined : { ...joined, rows: rows.slice(0, depth), known: count };
}

/** Whether a row of headings has at least two cells and one that names a column. */
function namesColumns(cells: readonly string[], known: KnownHeader): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 1 && filled.some((cell) => known(cell) !== undefined);
}

/** Whether a row may be one of headers: words, and no block of labels with their values. */
function isLabelRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return (
    filled.length > 0 &&
    !isCoverBlock(filled) &&
    filled.every((cell) => cell.length <= MAX_LENGTH && !LONG_NUMBER.test(cell))
  );
}

const LONG_NUMBER = /\d{6}/;

/** `Nama Ketua | : Contoh`, `Nama Ketua : | Contoh`: what stands above a table about the whole of it. */
export function isCoverBlock(filled: readonly string[]): boolean {
  return filled.some((cell) => /^\s*:/u.test(cell)) || (filled.length <= 4 && /:\s*$/u.test(filled[0] ?? ""));
}

/** How many of the rows are the header. */
function depthOf(
  rows: readonly SheetRow[],
  cleaned: readonly (readonly string[])[],
  known: KnownHeader,
): number {
  let above = cleaned[0] ?? [];
  let depth = 1;
  while (depth < cleaned.length) {
    const row = cleaned[depth] ?? [];
    const isNext = rows[depth]?.row === (rows[depth - 1]?.row ?? 0) + 1;
    if (!isNext || !isSubHeader(above, row, known)) break;
    above = Array.from({ length: Math.max(above.length, row.length) }, (_, at) => row[at] || above[at] || "");
    depth += 1;
  }
  return depth;
}

/** Whether a row names columns under headings: under those that stand over several, or have none of their own. */
function isSubHeader(above: readonly string[], row: readonly string[], known: KnownHeader): boolean {
  const filled = row.flatMap((text, position) => (text === "" ? [] : [{ text, position }]));
  if (filled.length === 0 || filled.some(({ text }) => !isLabel(text)) || isCoverBlock(row)) return false;
  const width = Math.max(above.length, row.length);
  const cells = Array.from({ length: width }, (_, position) => above[position] ?? "");
  const under = new Map<number, string>();
  for (const { text, from, to } of spansOf(cells)) {
    const isHeading = text === "" || (to - from > 1 && (row[from] ?? "") !== "");
    for (let position = from; position < to && isHeading; position += 1) under.set(position, text);
  }
  const isInPlace = filled.every(({ text, position }) => {
    const heading = cells[position] ?? "";
    // A heading over one column is read with the name below it: `KUBE` over `Nama`.
    const isOne = filled.length > 2 && typeof known(`${text} ${heading}`, true) === "object";
    return under.has(position) || text === heading || isOne;
  });
  return (
    isInPlace &&
    (filled.length > 1 ||
      filled.some(({ text, position }) => known(`${under.get(position) ?? ""} ${text}`.trim()) !== undefined))
  );
}

/** A name of a column: it has a letter in it, or is a year. */
function isLabel(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    !LONG_NUMBER.test(text) &&
    (/\p{L}/u.test(text) || /^(?:19|20)\d\d$/.test(text))
  );
}
