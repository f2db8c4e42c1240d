/** Changes texts of JSON and NDJSON records; everything else stands as it was, white space too. */

import { findLists, type JsonList } from "../json/find-lists.ts";
import { parseJson } from "../json/parse-json.ts";
import { tabulate } from "../json/tabulate.ts";
import type { FileName } from "../name-file.ts";
import type { CountHeaders } from "../sheet.ts";
import { type SheetPatcher, spliced } from "./sheet-patcher.ts";
import { utf8Text } from "./utf8-text.ts";

/** The texts of the records of a list, by its name, that stand in their own object and not in one above or within it. */
export async function patchJson(
  source: Uint8Array,
  name: string | null,
  file: FileName,
  countHeaders: CountHeaders,
): Promise<SheetPatcher> {
  const { bytes, mark } = await utf8Text(source, file);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const lists = findLists(parseJson(text, file, true), countHeaders);
  const list: JsonList | undefined = lists.find((each) => each.name === (name ?? ""));
  const records = list?.records ?? [];
  const [header] = tabulate(records);

  /** Where the text stands, with its quotation marks. */
  function placeOf(row: number, position: number): readonly [start: number, end: number] | undefined {
    const key = header?.cells[position];
    const object = records[row - 1]?.source;
    const index = key === undefined || object === undefined ? -1 : object.keys.indexOf(key);
    const [start = -1, end = -1] = object?.spans?.slice(2 * index, 2 * index + 2) ?? [];
    return index < 0 || start < 0 || text[start] !== '"' ? undefined : [start, end];
  }

  return {
    cellAt(row, position) {
      const place = placeOf(row, position);
      // What the parser took for a text is one.
      return place === undefined ? undefined : (JSON.parse(text.slice(...place)) as string);
    },
    write(patches) {
      const encoder = new TextEncoder();
      const places = patches
        .flatMap((patch) => {
          const place = placeOf(patch.row, patch.position);
          return place === undefined ? [] : [{ place, text: patch.text }];
        })
        .sort((a, b) => a.place[0] - b.place[0]);
      const pieces: string[] = [];
      let from = 0;
      for (const { place, text: own } of places) {
        pieces.push(text.slice(from, place[0]), JSON.stringify(own));
        from = place[1];
      }
      return spliced(encoder.encode(pieces.join("") + text.slice(from)), [], mark);
    },
  };
}
