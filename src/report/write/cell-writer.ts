/** The kinds of cells: a format says how each of them is written, and one that is forgotten does not compile. */
import type { Cell, Course, Marks, Phrase, Range, Share, Toned } from "../document/block.ts";

/** How a format writes a text and the parts of it that stand out. */
export interface PhraseWriter {
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly code: (text: string) => string;
  readonly link: (text: string, to: string) => string;
}

/** How a format writes each kind of cell. */
export interface CellWriter extends PhraseWriter {
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
  if (typeof cell === "string" || "spans" in cell) return writePhrase(cell, write);
  if ("tone" in cell) return write.toned(cell);
  if ("range" in cell) return write.range(cell);
  if ("series" in cell) return write.course(cell);
  if ("marks" in cell) return write.marks(cell);
  if ("of" in cell) return write.share(cell);
  return write.lines(cell.map((line) => writeCell(line, write)));
}

export function writePhrase(phrase: Phrase, write: PhraseWriter): string {
  if (typeof phrase === "string") return write.text(phrase);
  return phrase.spans
    .map((span) => {
      if (typeof span === "string") return write.text(span);
      if ("strong" in span) return write.strong(span.strong);
      return "code" in span ? write.code(span.code) : write.link(span.link, span.to);
    })
    .join("");
}
