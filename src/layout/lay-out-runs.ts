/** Lays out a sheet: finds its tables and makes of their rows the rows of one list. */
import { InputError } from "../error.ts";
import { fault } from "../issue.ts";
import { quotableName } from "../row/header-name.ts";
import type { ReadRun, RowRun } from "../row/row-run.ts";
import type { AsideRow, ListRemark } from "../row/set-aside.ts";
import type { SourceRow } from "../row/source-row.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetRowOf } from "../sheet/sheet-row-of.ts";
import { LAYOUT_FAULTS } from "./layout-faults.ts";
import { LIST_KINDS, type ListKind, type ListKindName } from "./list-kind.ts";
import type { TableOptions } from "./list-table.ts";
import { rowPlacer } from "./row-placer.ts";
import { type TellOptions, tellSheet } from "./tell-sheet.ts";

/** How a sheet is laid out. */
export interface LayOutOptions extends TableOptions {
  /** What the list holds: `members`, a row a person, or `monitoring`, a row a group and month. */
  readonly kind: ListKindName;
  /** What rows and messages call the file. */
  readonly file?: string | null | undefined;
}

/** What comes of a sheet: a row of the list, a row that is nobody, or a remark about the whole. */
export type LaidRow = SourceRow | AsideRow | ListRemark;

/**
 * The rows of the list in a sheet, in its order. Those that stand in the bytes of their file as they would come out are
 * passed on in them, many at once. `judgedRows` is how many rows of a table tell how it is written.
 */
export async function* layOutRuns(
  sheet: Sheet,
  { kind: name, file = null, groupBy, declared, columns }: LayOutOptions,
  judgedRows?: number,
): AsyncGenerator<LaidRow | RowRun | ReadRun, void, void> {
  const kind: ListKind = LIST_KINDS[name];
  const options: TellOptions = { file, groupBy, declared, columns };
  const placer = rowPlacer(sheet, kind, options, judgedRows);
  let isEmpty = true;
  for await (const told of tellSheet(sheet.rows, kind, options, placer.endOfRun)) {
    for (const laid of placer.add(told)) {
      if ("cells" in laid || "run" in laid || "read" in laid) isEmpty = false;
      yield laid;
    }
  }
  for (const laid of placer.conclude()) {
    if ("cells" in laid) isEmpty = false;
    yield laid;
  }
  if (isEmpty) throw new InputError(LAYOUT_FAULTS.noRows({ file, words: kind.words }));
  const unread = sheet.others.filter(({ isHidden, hasList }) => hasList && !isHidden);
  if (unread.length > 0) {
    const names = unread.slice(0, NAMED_SHEETS).map(({ name: unreadName }) => quotableName(unreadName));
    yield { remark: fault("sheet/not-read", { names, more: unread.length - names.length }), file };
  }
}

/** Rows, with those that came many at once written out. */
export async function* rowsOfRuns(
  items: AsyncIterable<LaidRow | RowRun | ReadRun>,
): AsyncGenerator<LaidRow, void, void> {
  for await (const laid of items) {
    if ("run" in laid) yield* rowsOfRun(laid);
    else if (!("read" in laid)) yield laid;
    // Only who asks for rows to be read elsewhere gets such, and takes them as they are.
    else throw new TypeError("rows read elsewhere cannot be written out");
  }
}

function* rowsOfRun({ run, from, to, file, header, headerLine }: RowRun): Generator<SourceRow> {
  for (let at = from; at < to; at++) {
    const { line, row, cells } = sheetRowOf(run, at);
    yield { file, line, row, header, headerLine, cells };
  }
}

/** So many of the sheets that are not read are named. */
const NAMED_SHEETS = 8;
