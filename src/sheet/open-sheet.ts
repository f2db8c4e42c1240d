/** Opens the sheet with the list of a file of any format. */
import { InputError } from "../error.ts";
import type { Choice } from "./choose-sheet.ts";
import { joinBytes } from "./join-bytes.ts";
import { openJson } from "./json/open-json.ts";
import { LIMITS, mebibytes } from "./limits.ts";
import type { FileName } from "./name-file.ts";
import { openOds } from "./ods/open-ods.ts";
import { openCsv } from "./open-csv.ts";
import {
  HEAD_BYTES,
  isCompound,
  isJson,
  isZip,
  recogniseArchive,
  recogniseCompound,
  recogniseFormat,
} from "./recognise-format.ts";
import type { Sheet, SheetBytes, SheetOptions } from "./sheet.ts";
import { SHEET_FAULTS } from "./sheet-faults.ts";
import { openXlsx } from "./xlsx/open-xlsx.ts";
import { readArchive } from "./zip/read-archive.ts";

export { InputError } from "../error.ts";
export type { Text } from "../language.ts";
export type { CellBlock } from "./cell-block.ts";
export type {
  CountHeaders,
  Merge,
  OtherSheet,
  Sheet,
  SheetBytes,
  SheetFormat,
  SheetOptions,
  SheetRow,
  SheetRows,
} from "./sheet.ts";

/**
 * The sheet with the list of a file, given by its bytes: CSV, XLSX, ODS, JSON or NDJSON, told from the bytes alone and never
 * from the file's name. Of several sheets it is the one where `countHeaders` finds most, a visible one before a hidden one.
 *
 * CSV is read as its rows are asked for, and the source is closed when their consumer stops. Other formats are held whole, as
 * they are in the file; the cells of a workbook are inflated as its rows are asked for.
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
  { file = null, sheet, countHeaders = () => 0 }: SheetOptions = {},
): Promise<Sheet> {
  const { head, chunks, close } = await peek(bytes);
  try {
    return await open(head, chunks, { file, sheet, countHeaders });
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(head: Uint8Array, chunks: AsyncIterable<Uint8Array>, choice: Choice): Promise<Sheet> {
  const { file } = choice;
  if (isZip(head)) return openArchive(await collect(chunks, file), choice);
  if (isCompound(head)) {
    const foreign = recogniseCompound(await collect(chunks, file));
    throw new InputError(
      foreign === null ? SHEET_FAULTS.locked({ file }) : SHEET_FAULTS.foreignFormat({ file, ...foreign }),
    );
  }
  const foreign = recogniseFormat(head);
  if (foreign !== null) throw new InputError(SHEET_FAULTS.foreignFormat({ file, ...foreign }));
  if (isJson(head)) return openJson([await collect(chunks, file)], choice);
  return openCsv(chunks, choice);
}

function openArchive(bytes: Uint8Array, choice: Choice): Sheet {
  const { file } = choice;
  const archive = readArchive(bytes);
  if (archive === null) throw new InputError(SHEET_FAULTS.damaged({ file }));
  const sheet = openXlsx(archive, choice) ?? openOds(archive, choice);
  if (sheet !== null) return sheet;
  const foreign = recogniseArchive(archive);
  throw new InputError(
    foreign === null ? SHEET_FAULTS.damaged({ file }) : SHEET_FAULTS.foreignFormat({ file, ...foreign }),
  );
}

/** The first bytes, and all bytes, these included. */
interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
}

async function peek(bytes: SheetBytes): Promise<Peeked> {
  const source = chunksOf(bytes);
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const { value, done } = await source.next();
    if (done === true) break;
    first.push(value);
    size += value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* first;
      yield* source;
    } finally {
      await source.return();
    }
  }
  return { head: joinBytes(first), chunks: all(), close: () => source.return().then(() => undefined) };
}

async function* chunksOf(bytes: SheetBytes): AsyncGenerator<Uint8Array, void, undefined> {
  if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}

async function collect(chunks: AsyncIterable<Uint8Array>, file: FileName): Promise<Uint8Array> {
  const collected: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > mebibytes(LIMITS.fileMiB)) {
      throw new InputError(SHEET_FAULTS.tooLarge({ file, limitMiB: LIMITS.fileMiB }));
    }
    collected.push(chunk);
  }
  return joinBytes(collected);
}
