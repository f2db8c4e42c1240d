/** JSON text → where in it the value of a path stands, so that an editor can be led there. */
import { type Path, toPointer } from "../finding.ts";
import { placeIn, scanJson, type TextPlace } from "./scan-json.ts";

/**
 * Finds paths in a text: the key of a property, the beginning of an item. What is not there is looked for in what would hold
 * it; a text that is no JSON has one place, the one where it stops to be.
 */
export function jsonLocator(json: string): (path: Path) => TextPlace {
  const text = json.replace(/^\uFEFF/, "");
  const offsets = new Map<string, number>();
  const scan = scanJson(text, (path, offset) => {
    const pointer = toPointer(path);
    if (!offsets.has(pointer)) offsets.set(pointer, offset);
  });
  if ("fault" in scan) return () => scan.at;
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsets.get(toPointer(path.slice(0, length)));
      if (offset !== undefined) return placeIn(text, offset);
    }
    return placeIn(text, Math.max(0, text.search(/\S/)));
  };
}
