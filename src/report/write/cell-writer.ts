/** The kinds of cells: a format says how each of them is written, and one that is forgotten does not compile. */
import type { Cell, Course, Marks, Range, Share, Toned } from "../document/block.ts";

/** How a format writes each kind of cell. */
export interface CellWriter {
  readonly text: (text: string) => string;
  readonly toned: (toned: Toned) => string;
  readonly share: (share: Share) => string;
  readonly range: (range: Range) => string;
  readonly course: (course: Course) => string;
  readonly marks: (marks: Marks) => string;
  /** Texts below one another, each of them written. */
  readonly lines: (lines: readonly string[]) => string;
}

export function writeCell(cell: Cell, write: CellWriter): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return write.text(cell);
  if ("tone" in cell) return write.toned(cell);
  if ("range" in cell) return write.range(cell);
  if ("series" in cell) return write.course(cell);
  if ("marks" in cell) return write.marks(cell);
  if ("of" in cell) return write.share(cell);
  return write.lines(cell.map((line) => writeCell(line, write)));
}
