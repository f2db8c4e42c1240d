/** Opens a file that has been read, so that cells of its sheet can be changed. */
import type { FileName } from "../name-file.ts";
import type { CountHeaders, Sheet, SheetRow } from "../sheet.ts";
import { patchCsv } from "./patch-csv.ts";
import { patchJson } from "./patch-json.ts";
import { patchRows } from "./patch-rows.ts";
import { patchXlsx } from "./patch-xlsx.ts";
import type { SheetPatcher } from "./sheet-patcher.ts";

/** What is known of the file. */
interface ReadFile {
  readonly bytes: Uint8Array;
  readonly file: FileName;
  readonly sheet: Pick<Sheet, "format" | "name">;
  /** The rows of the sheet, where it is one of a workbook. */
  readonly rows: readonly SheetRow[];
  readonly countHeaders: CountHeaders;
}

/** The patcher of a file. */
export interface OpenedPatcher {
  readonly patcher: SheetPatcher;
  /** The file's own format, but for ODS, which comes as XLSX. */
  readonly writes: "csv" | "xlsx" | "json" | "ndjson";
  /** Whether it makes a new workbook of the rows of the sheet and nothing else. */
  readonly isNew: boolean;
  /** Whether every row stands in one cell as a whole, so that no cell can be changed by itself. */
  readonly isWrapped: boolean;
}

/** The patcher of a file that has been read as this sheet. */
export async function openPatcher({
  bytes,
  file,
  sheet,
  rows,
  countHeaders,
}: ReadFile): Promise<OpenedPatcher> {
  switch (sheet.format) {
    case "csv": {
      const patcher = await patchCsv(bytes, file, countHeaders);
      return { patcher, writes: "csv", isNew: false, isWrapped: patcher.isWrapped };
    }
    case "json":
    case "ndjson":
      return {
        patcher: await patchJson(bytes, sheet.name, file, countHeaders),
        writes: sheet.format,
        isNew: false,
        isWrapped: false,
      };
    default: {
      const patcher = sheet.format === "xlsx" ? patchXlsx(bytes, sheet.name, rows, file) : null;
      return {
        patcher: patcher ?? patchRows(rows),
        writes: "xlsx",
        isNew: patcher === null,
        isWrapped: false,
      };
    }
  }
}
