/** Changes cells of CSV text: its delimiter, its quotation marks and its ends of lines stay as they are. */
import { startOfText } from "../block-cutter.ts";
import { textOfCell } from "../cell-block.ts";
import type { FileName } from "../name-file.ts";
import { cellsIn, cutCells, type Delimiter, scanRecord } from "../scan-record.ts";
import type { CountHeaders } from "../sheet.ts";
import { SEP_LINE, sniffDialect } from "../sniff-dialect.ts";
import { type SheetPatcher, type Splice, spliced } from "./sheet-patcher.ts";
import { utf8Text } from "./utf8-text.ts";

const LINE_BREAK = 0x0a;
const QUOTE = 0x22;

/** The cells of a CSV file that has been read already, so that it is known to be one. */
export async function patchCsv(
  source: Uint8Array,
  file: FileName,
  countHeaders: CountHeaders,
): Promise<SheetPatcher & { readonly isWrapped: boolean }> {
  const { bytes, mark } = await utf8Text(source, file);
  const start = startOfText(bytes);
  const { delimiter, inner } = sniffDialect(start, countHeaders);
  const scanned = new Uint8Array(bytes.length + 1);
  scanned.set(bytes);
  scanned[bytes.length] = LINE_BREAK;
  const cells = cutCells();
  const firstCell = [0];
  // A line `sep=;` is no row.
  for (let at = SEP_LINE.exec(start)?.[0].length ?? 0; at < bytes.length; at = cells.at) {
    if (scanRecord(scanned, at, bytes.length, delimiter.charCodeAt(0), true, cells) !== "record") break;
    firstCell.push(cells.count);
  }
  const cut = cellsIn(scanned, cells);

  function indexOf(row: number, position: number): number | undefined {
    const [first, end] = [firstCell[row - 1], firstCell[row]];
    if (first === undefined || end === undefined || first + position >= end) return undefined;
    return first + position;
  }

  return {
    isWrapped: inner !== null,
    cellAt(row, position) {
      const cell = indexOf(row, position);
      return cell === undefined ? undefined : textOfCell(cut, cell);
    },
    write(patches) {
      const splices = patches.flatMap(({ row, position, text }): readonly Splice[] => {
        const cell = indexOf(row, position);
        if (cell === undefined) return [];
        const [from, end] = [cut.starts[cell] as number, cut.ends[cell] as number];
        // What is not quoted has a delimiter or an end of line before it.
        const isQuoted = from > 0 && scanned[from - 1] === QUOTE;
        return [{ start: from, end, bytes: new TextEncoder().encode(written(text, isQuoted, delimiter)) }];
      });
      return spliced(bytes, splices, mark);
    },
  };
}

function written(text: string, isQuoted: boolean, delimiter: Delimiter): string {
  const doubled = text.replaceAll('"', '""');
  if (isQuoted) return doubled;
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${doubled}"` : text;
}
