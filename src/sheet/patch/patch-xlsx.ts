/** Changes cells of a worksheet in its own workbook: sheets, formats, widths, formulas and all else stay as they are. */
import { joinBytes } from "../join-bytes.ts";
import type { FileName } from "../name-file.ts";
import type { SheetRow } from "../sheet.ts";
import { columnOf } from "../xlsx/column-of.ts";
import { escapeXml } from "../xlsx/escape-xml.ts";
import { readWorkbook } from "../xlsx/read-workbook.ts";
import { inflatePart } from "../zip/inflate-part.ts";
import { readArchive } from "../zip/read-archive.ts";
import { replacePart } from "../zip/replace-part.ts";
import type { SheetPatcher } from "./sheet-patcher.ts";

/** Where a cell stands in the text of its sheet, and the beginning of its tag without its type. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly attributes: string;
}

const TAG = /<(\w+:)?(row|c)(\s[^<>]*?)?(\/?)>/gu;
const TYPE = /\st=(?:"[^"]*"|'[^']*')/u;

/** The cells of the sheet of that name, which has been read already; `null` for a workbook written in an unusual way. */
export function patchXlsx(
  source: Uint8Array,
  name: string | null,
  rows: readonly SheetRow[],
  file: FileName,
): SheetPatcher | null {
  const archive = readArchive(source);
  const workbook = archive === null ? null : readWorkbook(archive, file);
  const part = workbook?.sheets.find((sheet) => sheet.name === name)?.part;
  if (part === undefined) return null;
  const inflated = joinBytes([...inflatePart(part, file)].map((piece) => piece.slice()));
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(inflated);
  // UTF-16, or text in which a tag may only be quoted.
  if (!/^\uFEFF?\s*</u.test(text) || text.includes("<!--") || text.includes("<![CDATA[")) return null;
  if (replacePart(source, part.packed, inflated) === null) return null;
  const places = placesOf(text);
  const shown = new Map(rows.map(({ row, cells }) => [row, cells]));

  return {
    cellAt: (row, position) => (places.has(keyOf(row, position)) ? shown.get(row)?.[position] : undefined),
    write(patches) {
      if (patches.length === 0) return source;
      const found = patches
        .flatMap((patch) => {
          const place = places.get(keyOf(patch.row, patch.position));
          return place === undefined ? [] : [{ ...place, text: patch.text }];
        })
        .sort((a, b) => a.start - b.start);
      const pieces: string[] = [];
      let from = 0;
      for (const { start, end, prefix, attributes, text: own } of found) {
        const inner = `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(own)}</${prefix}t></${prefix}is>`;
        pieces.push(text.slice(from, start), `<${prefix}c${attributes} t="inlineStr">${inner}</${prefix}c>`);
        from = end;
      }
      const changed = new TextEncoder().encode(pieces.join("") + text.slice(from));
      // What could be written as it was can be written changed.
      return replacePart(source, part.packed, changed) ?? source;
    },
  };
}

/** The filled cells of a sheet that hold a value of their own. */
function placesOf(text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let row = 0;
  let column = -1;
  for (const match of text.matchAll(TAG)) {
    const [whole, prefix = "", name, attributes = "", isEmpty] = match;
    const reference = /\sr=["']([^"']*)["']/u.exec(attributes)?.[1];
    if (name === "row") {
      row = reference === undefined ? row + 1 : Number(reference);
      column = -1;
      continue;
    }
    column = reference === undefined ? column + 1 : columnOf(reference);
    if (isEmpty === "/") continue;
    const closing = `</${prefix}c>`;
    const inside = match.index + whole.length;
    const end = text.indexOf(closing, inside);
    // A formula gives its value anew.
    if (end < 0 || /<(?:\w+:)?f[\s>/]/u.test(text.slice(inside, end))) continue;
    places.set(keyOf(row, column), {
      start: match.index,
      end: end + closing.length,
      prefix,
      attributes: attributes.replace(TYPE, ""),
    });
  }
  return places;
}

function keyOf(row: number, position: number): string {
  return `${row} ${position}`;
}
