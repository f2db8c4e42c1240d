/** Reads a list for its repair: each row with its record, what is wrong with it, and what its columns tell. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { checkRow } from "../applicant/check-row.ts";
import { APPLICANT_COLUMNS, type TableField } from "../applicant/columns.ts";
import { headerCounter } from "../layout/header-counter.ts";
import { layOut } from "../layout/lay-out.ts";
import { headerReader } from "../list/header-reader.ts";
import { lookAhead } from "../list/look-ahead.ts";
import { toldByRecord } from "../list/read-record-row.ts";
import { type Columns, unsettledRows } from "../list/unsettled-rows.ts";
import type { DeclaredColumn } from "../row/column.ts";
import { readRecord } from "../row/read-cells.ts";
import type { PlacedFault } from "../row/read-feed.ts";
import type { Header } from "../row/read-header.ts";
import type { SaidColumns } from "../row/said-columns.ts";
import type { SourceRow } from "../row/source-row.ts";
import { openSheet } from "../sheet/open-sheet.ts";
import { type OpenedPatcher, openPatcher } from "../sheet/patch/open-patcher.ts";
import type { Sheet, SheetRow } from "../sheet/sheet.ts";

/** How a list is read. */
export interface FixOptions {
  /** The day as of which a year of two digits is read, an ISO date. */
  readonly asOf: string;
  /** What messages call the file. */
  readonly file?: string | null | undefined;
  readonly sheet?: string | undefined;
  readonly columns?: SaidColumns | undefined;
  /** The columns of the facts that a ruleset declares. */
  readonly declared?: readonly DeclaredColumn[] | undefined;
  /** The header of the column that names the group, where it is not known; `null` for none. */
  readonly groupBy?: string | null | undefined;
  /** The groups there are, as a list of groups names them. */
  readonly groups?: readonly string[] | undefined;
  /** Is given the rows each time the list is read, and gives them on. */
  readonly watch?: (<Row>(rows: AsyncIterable<Row>) => AsyncIterable<Row>) | undefined;
}

/** A row of the list as it is read. */
export interface ReadRow {
  readonly source: SourceRow;
  readonly header: Header<TableField>;
  readonly record: ParsedApplicant;
  readonly faults: readonly PlacedFault[];
  /** What only the whole list tells of its columns. */
  readonly told: Columns;
}

/** A list as it is read, and the cells of it that can be changed. */
export interface ReadList extends OpenedPatcher {
  readonly rows: readonly ReadRow[];
  /** Whether it stands in a workbook with merged cells or other sheets. */
  readonly hasMore: boolean;
}

/** As many rows tell what a column holds as when a list is checked. */
const ROWS_AHEAD = 100;

/** Reads a list of members. Throws `InputError` for bytes that are none. */
export async function readList(
  bytes: Uint8Array,
  { asOf, file = null, sheet: name, watch = (rows) => rows, columns, declared, groupBy }: FixOptions,
): Promise<ReadList> {
  const headed = { columns, declared, groupBy };
  const countHeaders = headerCounter("members", headed);
  const opened = await openSheet(bytes, { file, sheet: name, countHeaders });
  const kept: SheetRow[] = [];
  const sheet = { ...keeping(opened, kept), others: [] };
  const ahead = lookAhead(
    layOut(sheet, { kind: "members", file, ...headed }),
    (item) => ("cells" in item ? item : undefined),
    ROWS_AHEAD,
  );
  const headers = headerReader(APPLICANT_COLUMNS, { ...headed, samplesOf: ahead.samplesOf });
  const unsettled = unsettledRows();
  const read: Omit<ReadRow, "told">[] = [];
  const check = (applicant: ParsedApplicant) => checkRow(applicant, asOf);
  for await (const item of watch(ahead.items)) {
    if (!("cells" in item)) continue;
    const header = headers.read(item);
    const options = { asOf, ragged: item.ragged };
    const { record, faults } = readRecord<ParsedApplicant, TableField>(header, item.cells, check, options);
    const { told } = toldByRecord(header, item, record);
    if (told !== undefined) unsettled.under(header, file).look(told, read.length, () => item.cells);
    read.push({ source: item, header, record, faults });
  }
  headers.conclude();
  const rows = read.map((row): ReadRow => {
    const { source, header } = row;
    // What a column tells is not asked of a row that tells nothing of its columns.
    const told = source.ragged === undefined ? unsettled.under(header, file).told() : {};
    const tellsNothing = Object.values(told).every((known) =>
      Object.values(known ?? {}).every((each) => each === undefined),
    );
    if (tellsNothing) return { ...row, told };
    return { source, header, told, ...readRecord(header, source.cells, check, { asOf, told }) };
  });
  const patcher = await openPatcher({ bytes, file, sheet: opened, rows: kept, countHeaders });
  return { ...patcher, rows, hasMore: opened.merges.length + opened.others.length > 0 };
}

/** The sheet, with the rows of a workbook kept as they are read. */
function keeping(sheet: Sheet, kept: SheetRow[]): Sheet {
  if (sheet.format !== "xlsx" && sheet.format !== "ods") return sheet;
  async function* rows(): AsyncGenerator<SheetRow, void, void> {
    for await (const row of sheet.rows) {
      kept.push(row);
      yield row;
    }
  }
  return { ...sheet, rows: rows() };
}
