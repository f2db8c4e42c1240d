/** Makes one cell of columns of which one is ticked: `v` under `P` of `Jenis Kelamin` is `P`. */
import { cellText } from "./cell-text.ts";
import type { Spread } from "./join-header.ts";

/** What stands in a column that is not the one. */
const NO_TICK = /^(?:[-–—.0]|tidak|t)?$/iu;

export function gatherSpreads(cells: string[], spreads: readonly Spread[]): void {
  for (const { positions, labels } of spreads) {
    const [first] = positions;
    if (first === undefined) continue;
    const ticked = labels.filter((_, index) => !NO_TICK.test(cellText(cells[positions[index] ?? -1] ?? "")));
    for (const position of positions) cells[position] = "";
    cells[first] = ticked.join("/");
  }
}
