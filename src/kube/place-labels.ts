/** What to call places that are told apart: the desa, and as much more as that takes. */
import type { Area } from "../row/area.ts";
import { commonSpelling } from "../row/common-spelling.ts";
import { PLACE_LEVELS } from "./place-spellings.ts";

/** A label for the areas of each block, none twice as far as their names tell. */
export function placeLabels(blocks: readonly (readonly (Area | undefined)[])[]): readonly string[] {
  for (let levels = 1; levels <= PLACE_LEVELS.length; levels += 1) {
    const labels = blocks.map((areas) => labelOf(areas, levels));
    if (new Set(labels).size === labels.length) return labels;
  }
  return blocks.map((areas, index) => codeOf(areas) ?? String(index + 1));
}

function labelOf(areas: readonly (Area | undefined)[], levels: number): string {
  const names = PLACE_LEVELS.slice(0, levels).flatMap(
    (level) => commonSpelling(areas.flatMap((area) => area?.[level] ?? [])) ?? [],
  );
  return names.length === 0 ? (codeOf(areas) ?? "?") : names.join(", ");
}

function codeOf(areas: readonly (Area | undefined)[]): string | undefined {
  return commonSpelling(areas.flatMap((area) => area?.code ?? []));
}
