/** Counts the headers of a kind of list in a row: by them a list is found in a file. */
import { countColumns } from "../row/count-columns.ts";
import type { HeaderOptions } from "../row/read-header.ts";
import { meaningOptions } from "../row/said-columns.ts";
import type { CountHeaders } from "../sheet/sheet.ts";
import { LIST_KINDS, type ListKindName } from "./list-kind.ts";

/**
 * What `openSheet` recognises a list by: of CSV text the delimiter, of a workbook the sheet.
 *
 * @example
 * ```ts
 * import { headerCounter } from "aturan-kube";
 *
 * const countHeaders = headerCounter("members");
 * countHeaders(["No", "NIK", "Nama"]); // 3
 * countHeaders(["No", "Nama"]); // 0
 * ```
 */
export function headerCounter(
  kind: ListKindName,
  options: Pick<HeaderOptions, "declared" | "columns"> = {},
): CountHeaders {
  const { table } = LIST_KINDS[kind];
  const meaning = meaningOptions(table, options);
  return (cells) => countColumns(table, cells, meaning);
}
