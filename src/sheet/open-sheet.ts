/** Opens the sheet with the list of a file of any format. */
import { openCsv } from "./open-csv.ts";
import type { Sheet, SheetBytes, SheetOptions } from "./sheet.ts";

export { InputError } from "../error.ts";
export type { Text } from "../language.ts";
export type {
  CountHeaders,
  Merge,
  OtherSheet,
  Sheet,
  SheetBytes,
  SheetFormat,
  SheetOptions,
  SheetRow,
} from "./sheet.ts";

/**
 * The sheet of a file, given by its bytes; what it is, is told from the bytes alone and never from the file's name.
 *
 * Text is read as its rows are asked for, and the source is closed when their consumer stops.
 *
 * Throws `InputError`, here or while rows are read, for bytes that are no list: `text` says in both languages what to do.
 *
 * @example
 * ```ts
 * import { openSheet } from "aturan-kube/sheet";
 *
 * const sheet = await openSheet(new TextEncoder().encode("NIK;Nama\n2101991708800001;Siti"));
 * const rows = [];
 * for await (const { row, cells } of sheet.rows) rows.push([row, ...cells]);
 * rows; // [[1, "NIK", "Nama"], [2, "2101991708800001", "Siti"]]
 * ```
 */
export async function openSheet(
  bytes: SheetBytes,
  { file = null, countHeaders = () => 0 }: SheetOptions = {},
): Promise<Sheet> {
  return openCsv(chunksOf(bytes), { file, countHeaders });
}

async function* chunksOf(bytes: SheetBytes): AsyncGenerator<Uint8Array, void, undefined> {
  if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}
