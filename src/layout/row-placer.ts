/** Makes rows of a list of what stands in the rows of a table: in their columns, and with what stands once filled down. */

import { fault } from "../issue.ts";
import { type AlignedCells, alignCells } from "../row/align-cells.ts";
import type { Column } from "../row/column.ts";
import { quotableName } from "../row/header-name.ts";
import type { PlainShape, ReadRun, RowRun } from "../row/row-run.ts";
import type { AsideRow, ListRemark } from "../row/set-aside.ts";
import type { SourceRow } from "../row/source-row.ts";
import { type CellBlock, type RowsElsewhere, textOfCell } from "../sheet/cell-block.ts";
import type { Sheet, SheetRow } from "../sheet/sheet.ts";
import { sheetRowOf } from "../sheet/sheet-row-of.ts";
import { cellText } from "./cell-text.ts";
import { isDitto } from "./ditto.ts";
import { gatherSpreads } from "./gather-spreads.ts";
import { type GroupStyle, groupStyle } from "./group-style.ts";
import { LIST_KINDS, type ListKind } from "./list-kind.ts";
import type { ListTable } from "./list-table.ts";
import { mergedCells } from "./merged-cells.ts";
import { monthsAsColumns } from "./months-as-columns.ts";
import { plainEnd } from "./plain-rows.ts";
import type { BlockRun, EndOfRun } from "./row-reader.ts";
import { saidAbove } from "./said-above.ts";
import type { TellOptions, ToldSheetRow } from "./tell-sheet.ts";
import { usualWidth } from "./usual-width.ts";
import { writtenName } from "./written-name.ts";

/** What comes of a row of a sheet. */
type Laid = SourceRow | RowRun | ReadRun | AsideRow | ListRemark;

/** Takes what the rows of a sheet are, and gives the rows of the list as soon as their table is known well enough. */
export interface RowPlacer {
  /** The end of the plain rows of a block from a row on, as the table is known so far. */
  readonly endOfRun: EndOfRun;
  readonly add: (told: ToldSheetRow) => Iterable<Laid>;
  /** The rest, when the sheet is read. */
  readonly conclude: () => Iterable<Laid>;
}

/** So many columns are named in a message. */
const MOST_NAMES = 3;

/** How a table is written is judged by so many of its rows. */
const JUDGED_ROWS = 1000;

/** How a table is written. */
interface TableStyle {
  readonly group: GroupStyle;
  /** How many cells its rows usually have. */
  readonly width: number | undefined;
}

/** `judgedRows` is how many rows of a table are waited for before it is judged how the table is written. */
export function rowPlacer(
  sheet: Sheet,
  kind: ListKind,
  { file, groupBy }: TellOptions,
  judgedRows: number = JUDGED_ROWS,
): RowPlacer {
  const isText = sheet.format === "csv";
  const merged = mergedCells(sheet.merges);
  const said = saidAbove(kind, groupBy);
  let table: ListTable | undefined;
  let style: TableStyle | undefined;
  let shape: PlainShape | undefined;
  let waiting: ToldSheetRow[] = [];
  let count = 0;
  let above: readonly string[] = [];

  function* add(told: ToldSheetRow): Generator<Laid> {
    if (told.kind === "table") {
      yield* release();
      table = told.table;
      style = undefined;
      shape = undefined;
      above = [];
      said.startTable(table);
      const months = monthsOf(table);
      if (months.length > 0) {
        const found = fault("header/months-as-columns", {
          names: months.slice(0, MOST_NAMES).map(quotableName),
        });
        yield { remark: found, file, line: table.line, row: table.row };
      }
      return;
    }
    if (told.kind === "run") {
      if (table !== undefined && shape !== undefined) yield pass(told.run, table, shape);
      return;
    }
    waiting.push(told);
    if (told.kind === "row") count += 1;
    if (style !== undefined || count >= judgedRows) yield* release();
  }

  /** The months that have columns; only a list of months has rows for them. */
  function monthsOf({ names }: ListTable): readonly string[] {
    return kind === LIST_KINDS.monitoring ? monthsAsColumns(names) : [];
  }

  function* release(): Generator<Laid> {
    const rows = waiting.filter((told) => told.kind === "row");
    if (table !== undefined) style ??= judge(rows, table);
    const group = table?.group;
    const near = group === undefined ? [] : nearNames(rows.map(({ cells }) => writtenName(cells[group])));
    let index = 0;
    for (const told of waiting) {
      if (told.kind === "says") said.say(told.says);
      if (told.kind === "aside") {
        if (told.says !== undefined) said.say(told.says);
        if (told.isUnread === true) said.skip(told.row.row);
        yield { aside: told.aside, file, line: told.row.line, row: told.row.row };
      }
      if (told.kind === "row" && table !== undefined && style !== undefined)
        yield place(told.row, table, style, near[index++]);
    }
    waiting = [];
    count = 0;
  }

  function judge(rows: readonly { readonly cells: readonly string[] }[], { group }: ListTable): TableStyle {
    const names = group === undefined ? [] : rows.map(({ cells }) => cells[group] ?? "");
    return { group: groupStyle(names), width: usualWidth(rows.map(({ cells }) => cells.length)) };
  }

  function place(
    row: SheetRow,
    within: ListTable,
    { group, width }: TableStyle,
    { next, run }: NearNames = { next: undefined, run: 0 },
  ): SourceRow {
    // A workbook does not write empty cells at the end of a row, so there none is lacking; one too many is, as in text.
    const own = isText ? row.cells : padded(row.cells, within.names.length);
    const { cells: placed, ragged, uncertain } = inColumns(own, within, width);
    const cells = placed.map((cell) => String(cell));
    for (const position of merged.fill(row, cells, within)) said.count(within, position);
    resolveDittos(cells, within);
    gatherSpreads(cells, within.spreads);
    const { header, perhaps } = said.fill({ row: row.row, cells, uncertain, next, run }, within, group);
    above = [...cells];
    return {
      file,
      line: row.line,
      row: row.row,
      header,
      headerLine: within.line,
      cells,
      ...(ragged === undefined ? {} : { ragged }),
      ...(perhaps.length === 0 ? {} : { perhaps }),
    };
  }

  /** A row is plain where `place` would give its own cells and nothing else. */
  function endOfRun(block: CellBlock | RowsElsewhere, from: number): number {
    shape = currentShape();
    if (shape === undefined) return from;
    if ("again" in block) return block.shape === JSON.stringify(shape) ? block.rowCount : from;
    return plainEnd(block, from, shape, table?.usualProof?.isProof);
  }

  /** The shape of plain rows, the same object for as long as it is the same. */
  function currentShape(): PlainShape | undefined {
    if (table === undefined || style === undefined || sheet.merges.length > 0) return undefined;
    const filled = said.mustHold(table);
    if (filled === undefined) return undefined;
    const isSame = shape !== undefined && shape.filled.join() === filled.join();
    return isSame ? shape : plainShape(table, filled, kind);
  }

  /** Passes plain rows on, and notes of the last ones what rows below them may need. */
  function pass(run: BlockRun, within: ListTable, of: PlainShape): RowRun | ReadRun {
    if ("elsewhere" in run) {
      const header = said.pass(within, undefined, undefined);
      return { read: run.elsewhere, file, header, headerLine: within.line };
    }
    const { block, from, to } = run;
    const nameIn = (row: number): string | undefined =>
      within.group === undefined || row < from
        ? undefined
        : textOfCell(block, (block.firstCell[row] as number) + within.group).trim();
    const header = said.pass(within, nameIn(to - 1), nameIn(to - 2));
    above = sheetRowOf(block, to - 1).cells;
    return { run: block, from, to, file, header, headerLine: within.line, shape: of };
  }

  /** A mark that stands for the cell above; a name and an identity number are never those of somebody else. */
  function resolveDittos(cells: string[], { columns }: ListTable): void {
    for (const [position, cell] of cells.entries()) {
      if (isOwn(columns[position], kind) || !isDitto(cellText(cell))) continue;
      cells[position] = above[position] ?? "";
    }
  }

  return {
    endOfRun,
    add,
    *conclude() {
      yield* release();
      for (const remark of said.remarks()) yield { remark, file };
    },
  };
}

/** Whether a column holds names and identity numbers, which nobody shares with the row above. */
function isOwn(column: Column | undefined, { subject, table }: ListKind): boolean {
  return column?.field === subject || column?.field === table.keyField;
}

/** What a row must be like to stand under a table as it is; `undefined` where none can. */
function plainShape(table: ListTable, filled: readonly number[], kind: ListKind): PlainShape | undefined {
  const { names, columns, spreads, group, number, usualProof } = table;
  if (usualProof === undefined || spreads.length > 0) return undefined;
  const positions = [...names.keys()];
  const named = names.findLastIndex((name) => name !== "") + 1;
  return {
    width: names.length,
    proof: usualProof.position,
    group,
    number,
    dittos: positions.filter((position) => position < named && !isOwn(columns[position], kind)),
    filled,
    empty: positions.slice(named),
  };
}

/** The cells of a row of text, one for each column. Columns without a name to the right of the table hold nothing but notes. */
function inColumns(
  cells: readonly string[],
  { names, columns, spreads }: ListTable,
  usual: number | undefined,
): AlignedCells {
  const spread = spreads.flatMap(({ positions }) => positions);
  const named =
    Math.max(
      ...spread,
      names.findLastIndex((name) => name !== ""),
    ) + 1;
  const pad = names.slice(named);
  const isPadded = pad.length > 0;
  const last = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  const isNoteBeside = isPadded && last > named && (cells[named] ?? "").trim() === "";
  const own =
    isPadded && cells.length >= named ? cells.slice(0, isNoteBeside ? named : Math.max(named, last)) : cells;
  const aligned = alignCells(columns.slice(0, named), own, isPadded ? undefined : usual);
  return { ...aligned, cells: [...aligned.cells, ...pad] };
}

/** What stands around a row in the column of groups. */
interface NearNames {
  /** The next name below. */
  readonly next: string | undefined;
  /** How many rows without a name stand together here. */
  readonly run: number;
}

function nearNames(cells: readonly string[]): readonly NearNames[] {
  const near: NearNames[] = [];
  let next: string | undefined;
  let end = cells.length;
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const name = cells[at] ?? "";
    if (name !== "") {
      next = name;
      end = at;
    }
    near.unshift({ next, run: end - at });
  }
  // A run is as long for each of its rows.
  return near.map((each, at) => {
    let start = at;
    while (start > 0 && (cells[start - 1] ?? "") === "") start -= 1;
    return { ...each, run: near[start]?.run ?? 0 };
  });
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length >= width
    ? cells
    : [...cells, ...Array.from({ length: width - cells.length }, () => "")];
}
