/** Goes through a sheet and tells what each of its rows is: headers, rows of the list, and rows that are nobody. */
import { InputError } from "../error.ts";
import { meaningOptions } from "../row/said-columns.ts";
import type { SetAsideKind } from "../row/set-aside.ts";
import type { FileName } from "../sheet/name-file.ts";
import type { SheetRow, SheetRows } from "../sheet/sheet.ts";
import { cellText } from "./cell-text.ts";
import { type FoundHeader, type HeaderTable, headerAt, isCoverBlock } from "./find-header.ts";
import { LAYOUT_FAULTS } from "./layout-faults.ts";
import { LIST_KINDS, type ListKind, type ListKindName } from "./list-kind.ts";
import { createListTable, knownHeader, type ListTable, type TableOptions } from "./list-table.ts";
import { noHeader } from "./no-header.ts";
import { numberedRow } from "./numbered-row.ts";
import { readSection, type Said } from "./read-section.ts";
import { refuseOtherKind } from "./refuse-other-kind.ts";
import { type BlockRun, type EndOfRun, type RowReader, rowReader } from "./row-reader.ts";
import { isProved, runningNumber, type Surroundings, tellRow } from "./tell-row.ts";

/** What a row of a sheet is. */
export type ToldSheetRow =
  | { readonly kind: "table"; readonly table: ListTable }
  | { readonly kind: "says"; readonly says: Said }
  | { readonly kind: "row"; readonly row: SheetRow; readonly cells: readonly string[] }
  | { readonly kind: "run"; readonly run: BlockRun }
  | {
      readonly kind: "aside";
      readonly aside: SetAsideKind;
      readonly row: SheetRow;
      readonly says?: Said;
      readonly isUnread?: boolean;
    };

/** How a sheet is gone through. */
export interface TellOptions extends TableOptions {
  readonly file: FileName;
}

/** The header is looked for in so many rows that are not blank; long letterheads stand above some. */
const HEADER_SEARCH_ROWS = 100;
/** A header has at most three rows. */
const HEADER_ROWS = 3;
/** So many rows that are not blank are enough to find it. */
export const SEARCHED_ROWS = HEADER_SEARCH_ROWS + HEADER_ROWS;
/** So many rows are looked at to see whether a line stands over rows of the list. */
const LINES_ABOVE = 6;

/**
 * What the rows of a sheet are, in their order. Of rows that stand in blocks, those that `endOfRun` says are plain rows of the
 * list come together; it is asked when all that came before has been placed.
 */
export async function* tellSheet(
  rows: SheetRows,
  kind: ListKind,
  options: TellOptions,
  endOfRun: EndOfRun,
): AsyncGenerator<ToldSheetRow, void, void> {
  const reader = rowReader(rows);
  try {
    const columns = headerTable(kind, options);
    const { header, above } = await findFirst(reader, kind, columns, options);
    for (const row of above) {
      const says = coverSays(row, kind);
      if (says.size > 0) yield { kind: "says", says };
    }
    const titles = new Set(above.map(({ cells }) => textOf(cells)));
    let table = createListTable(header, kind, options);
    let isSigned = false;
    let lastNumber: number | undefined;
    /** The number of the last row of the list. */
    let last: number | undefined;
    yield { kind: "table", table };

    for (;;) {
      const run = await reader.nextRun(endOfRun);
      if (run !== undefined) {
        isSigned = false;
        // Below rows that were read elsewhere stand some that tell the same.
        if ("block" in run) {
          lastNumber = numberedRow(run, table.number)?.number ?? lastNumber;
          last = run.block.rows[run.to - 1];
        }
        yield { kind: "run", run };
        continue;
      }
      const row = await reader.next();
      if (row === undefined) break;
      const cells = row.cells.map(cellText);
      for (const position of table.added) if (position < cells.length) cells[position] = "";
      if (!isProved(cells, table)) {
        const next = headerAt([row, ...(await reader.peek(HEADER_ROWS - 1))], columns);
        if (next !== undefined && (next.known > 1 || isSameHeader(next, table))) {
          yield { kind: "aside", aside: "header", row };
          for (const _ of next.rows.slice(1)) {
            const more = await reader.next();
            if (more !== undefined) yield { kind: "aside", aside: "header", row: more };
          }
          if (!isSameHeader(next, table)) {
            table = createListTable(next, kind, options);
            yield { kind: "table", table };
          }
          isSigned = false;
          last = undefined;
          continue;
        }
        const around: Surroundings = {
          isSigned,
          lastNumber,
          isBelowRow: last === row.row - 1,
          isAboveRow: await isAboveRow(reader, table, columns),
          isTitle: (text) => titles.has(text.toLowerCase()),
        };
        const told = tellRow(cells, table, around);
        if (told.kind !== "row") {
          isSigned = told.kind === "section" ? false : isSigned || told.isSignature === true;
          if (told.kind === "section") lastNumber = undefined;
          const { says, isUnread = false } = told;
          yield { kind: "aside", aside: told.kind, row, isUnread, ...(says === undefined ? {} : { says }) };
          continue;
        }
      }
      isSigned = false;
      lastNumber = runningNumber(cells, table) ?? lastNumber;
      last = row.row;
      yield { kind: "row", row, cells };
    }
  } finally {
    await reader.close();
  }
}

interface First {
  readonly header: FoundHeader;
  readonly above: readonly SheetRow[];
}

/** The first header of a sheet. Two known columns are certain; one may be a label of a block above the table. */
async function findFirst(
  reader: RowReader,
  kind: ListKind,
  columns: HeaderTable,
  { file }: TellOptions,
): Promise<First> {
  const rows = await reader.peek(SEARCHED_ROWS);
  if (rows.length === 0) throw new InputError(LAYOUT_FAULTS.empty({ file, words: kind.words }));
  const first = firstHeader(rows, columns);
  if (first === undefined) {
    for (const at of rows.keys()) {
      const head = rows.slice(at, at + HEADER_ROWS);
      const known = (head[0]?.cells ?? []).filter(
        (cell) => typeof columns.known(cellText(cell)) === "object",
      );
      refuseOtherKind(head, kind, { known: known.length, file });
    }
    throw noHeader(rows, kind, columns.known, file);
  }
  refuseOtherKind(rows.slice(first.at, first.at + HEADER_ROWS), kind, { known: first.header.known, file });
  const above = rows.slice(0, first.at);
  for (let taken = 0; taken < first.at + first.header.rows.length; taken += 1) await reader.next();
  return { header: first.header, above };
}

/** Where the header of a list stands in its filled rows; `undefined` where there is none. */
export function findHeader(
  rows: readonly SheetRow[],
  name: ListKindName,
  options: TableOptions,
): FoundHeader | undefined {
  return firstHeader(rows.slice(0, SEARCHED_ROWS), headerTable(LIST_KINDS[name], options))?.header;
}

function headerTable({ table }: ListKind, options: TableOptions): HeaderTable {
  const meaning = meaningOptions(table, options);
  return { table, known: knownHeader(table, meaning), options: meaning };
}

function firstHeader(
  rows: readonly SheetRow[],
  columns: HeaderTable,
): { readonly at: number; readonly header: FoundHeader } | undefined {
  const found = rows.flatMap((_, at) => {
    const header = headerAt(rows.slice(at, at + HEADER_ROWS), columns);
    return header === undefined ? [] : [{ at, header }];
  });
  return found.find(({ header }) => header.known > 1) ?? found[0];
}

/** What a line above the first header says of all rows: the group, or a place where it is written as `label : value`. */
function coverSays({ cells }: SheetRow, { table }: ListKind): Said {
  const filled = cells.map(cellText).filter((cell) => cell !== "");
  const says = readSection(filled, table.columnNamed, table.groupField);
  const isLabelled = isCoverBlock(filled) || filled.some((cell) => cell.includes(":"));
  return isLabelled ? says : new Map([...says].filter(([field]) => field === table.groupField));
}

/** Whether the next row that is more than a line of its own is one of the list, or a header over such. */
async function isAboveRow(reader: RowReader, table: ListTable, columns: HeaderTable): Promise<boolean> {
  const rows = await reader.peek(LINES_ABOVE + HEADER_ROWS);
  for (const [at, row] of rows.slice(0, LINES_ABOVE).entries()) {
    const cells = row.cells.map(cellText);
    if (isProved(cells, table)) return true;
    if (headerAt(rows.slice(at, at + HEADER_ROWS), columns) !== undefined) return true;
    const isNamed = table.subject !== undefined && cells[table.subject] !== "";
    if (isNamed && runningNumber(cells, table) !== undefined) return true;
  }
  return false;
}

function isSameHeader({ names }: FoundHeader, table: ListTable): boolean {
  return namesOf(names) === namesOf(table.names);
}

function namesOf(names: readonly string[]): string {
  return names.join("\n").trimEnd().toLowerCase();
}

function textOf(cells: readonly string[]): string {
  return cells
    .map(cellText)
    .filter((cell) => cell !== "")
    .join(" ")
    .toLowerCase();
}
