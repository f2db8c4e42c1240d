/** Finds the merged areas of an XLSX worksheet: they stand behind its cells, and are needed before. */
import { InputError } from "../../error.ts";
import { LIMITS } from "../limits.ts";
import type { FileName } from "../name-file.ts";
import type { Merge } from "../sheet.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";
import { columnOf } from "./column-of.ts";

/** In a worksheet `<` opens nothing but markup, so that the elements can be looked for without reading all cells as XML. */
const ELEMENT = /<(?:[\w.-]{1,40}:)?mergeCell\s[^<>]{0,200}>/g;
const AREA = /\sref\s*=\s*["']\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})["']/i;
const LONGEST = 300;

/** The merged areas, in the order they are written. */
export function readMerges(chunks: Iterable<Uint8Array>, file: FileName): readonly Merge[] {
  const merges: Merge[] = [];
  // Every byte a character: what is looked for is ASCII.
  const decoder = new TextDecoder("latin1");
  let isWide: boolean | null = null;
  let cut = "";
  for (const chunk of chunks) {
    isWide ??= chunk[0] === 0xff || chunk[0] === 0xfe;
    const bytes = decoder.decode(chunk);
    const text = cut + (isWide ? bytes.replaceAll("\0", "") : bytes);
    cut = text.slice(Math.max(text.lastIndexOf("<"), text.length - LONGEST));
    if (!text.includes("mergeCell")) continue;
    for (const [element] of text.matchAll(ELEMENT)) {
      const merge = readArea(element);
      if (merge === null) continue;
      if (merges.push(merge) > LIMITS.merges) throw new InputError(SHEET_FAULTS.tooManyCells({ file }));
    }
  }
  return merges;
}

function readArea(element: string): Merge | null {
  const [, left = "", top, right = "", bottom] = AREA.exec(element) ?? [];
  if (top === undefined || bottom === undefined) return null;
  const rows = [Number(top), Number(bottom)] as const;
  const columns = [columnOf(left), columnOf(right)] as const;
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
