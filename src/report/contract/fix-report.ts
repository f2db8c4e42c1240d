/** What was repaired in a list, and what is left, as other programs and spreadsheets read it. */
import type { FixedList, Repair } from "../../fix/repair.ts";
import { csvCell } from "../text/csv-cell.ts";
import { writeJsonReport } from "../text/write-json.ts";
import type { WriteOptions } from "../write-options.ts";

/** A repaired list and the file it was in; `-` for standard input. */
export interface FixReport {
  readonly file: string;
  readonly fixed: FixedList;
}

/** Counts breaking changes of the report's shape. */
const REPORT_VERSION = 1;

/**
 * The fields whose cells name nobody: what was read in them is a word of a table, or the name of a group or a place. Of all
 * others it is told where they were changed, not what they said.
 */
const SHOWN: ReadonlySet<string> = new Set([
  ...["kube", "maritalStatus", "occupation", "hasFixedDomicile", "isWilling"],
  ...["area.desa", "area.kecamatan", "area.kabupaten", "area.provinsi"],
]);

/** What a cell said and says now, as far as it may be shown. */
export function shownValues(
  { field, old, new: now }: Repair,
  showPii: boolean,
): { readonly old: string; readonly new: string } | undefined {
  return showPii || SHOWN.has(field) ? { old, new: now } : undefined;
}

export function formatFixJson({ file, fixed }: FixReport, { showPii = false }: WriteOptions): string {
  const { rowCount, repairs, left } = fixed;
  const changes = repairs.map((repair) => ({
    ...{ line: repair.line, row: repair.row, column: repair.column, kind: repair.kind },
    ...(shownValues(repair, showPii) ?? { old: null, new: null }),
  }));
  const summary = { rows: rowCount, changes: repairs.length, left: left.length };
  const issues = left.map(({ row, issue }) => ({ row, ...issue }));
  return writeJsonReport({ reportVersion: REPORT_VERSION, file, summary, changes, left: issues });
}

/** A line a cell: those changed, then those left, with the reason in the place of the kind. */
export function formatFixCsv(
  { fixed: { repairs, left } }: FixReport,
  { showPii = false }: WriteOptions,
): string {
  const lines = [
    ["line", "row", "column", "kind", "old", "new", "left"],
    ...repairs.map((repair) => {
      const { old, new: now } = shownValues(repair, showPii) ?? { old: "", new: "" };
      return [String(repair.line), String(repair.row), repair.column, repair.kind, old, now, ""];
    }),
    ...left.map(({ line, row, issue }) => [
      ...[String(line), String(row), issue.column ?? "", issue.code, "", "", issue.message],
    ]),
  ];
  return lines.map((cells) => `${cells.map((cell) => csvCell(cell)).join(",")}\n`).join("");
}
