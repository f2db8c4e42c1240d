/** The name of a group as a cell writes it. */
import { emptyMarkOf } from "../row/values/empty-marks.ts";

/** The name, or `""` where there is none: `#N/A` is a name that was lost. */
export function writtenName(cell: string | undefined): string {
  const name = (cell ?? "").trim();
  return name === "" || emptyMarkOf(name) !== undefined ? "" : name;
}
