/** Paths and patterns of paths. */
import { fitsName } from "../read/fits-name.ts";

/** Whether a path fits a pattern: `*` and `?` within a folder, `**` for any folders; parts are set apart by `/`. */
export function fitsPattern(path: string, pattern: string): boolean {
  return fitsParts(path.split("/"), pattern.replace(/^\.\//, "").split("/"));
}

/** By the parts of the path that the pattern so far may have come to: no more than path × pattern is looked at. */
function fitsParts(path: readonly string[], pattern: readonly string[]): boolean {
  let ends: ReadonlySet<number> = new Set([0]);
  for (const part of pattern) {
    const next = new Set<number>();
    for (const end of ends) {
      if (part === "**") for (let at = end; at <= path.length; at += 1) next.add(at);
      else if (end < path.length && fitsName(path[end] ?? "", part)) next.add(end + 1);
    }
    ends = next;
  }
  return ends.has(path.length);
}
