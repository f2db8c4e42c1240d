/** A table whose columns are told by their titles → lines of 80 columns for a terminal. */
import type { Language } from "../../language.ts";
import type { Cell, Column, Tone } from "../document/block.ts";
import { escapeText } from "../text/escape-text.ts";
import { COLUMNS, foldText } from "../text/fold-text.ts";
import { reportCount } from "../words/report-words.ts";
import { type PhraseWriter, writePhrase } from "./cell-writer.ts";

/** So many rows are shown; whoever wants all takes a format that is not read line by line. */
const MOST_ROWS = 40;
/** What stands first in a row is folded to what the others leave of a line, but never to less. */
const FIRST_COLUMN = 16;
/** What stands last may be a text that is folded, and has at least so much. */
const LAST_COLUMN = 22;

/** How a grid is painted. */
interface GridPaint {
  readonly lang: Language;
  readonly title: (text: string) => string;
  readonly cell: Readonly<Record<Tone, (text: string) => string>>;
}

/** The titles, then row by row; of a long table the first ones and the last, which sums them up. */
export function gridLines(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { lang, title: paintTitle, cell: paints }: GridPaint,
): readonly string[] {
  const last = rows.length - 1;
  const shown = rows.length > MOST_ROWS + 1 ? [...rows.slice(0, MOST_ROWS), rows[last] ?? []] : rows;
  const texts = [columns.map(({ title }) => escapeText(title)), ...shown.map((row) => row.map(cellText))];
  const widths = columns.map((_, at) => Math.max(...texts.map((row) => row[at]?.length ?? 0)));
  const others = widths.slice(1, -1).reduce((sum, width) => sum + width + 2, 0);
  const end = Math.min(widths.at(-1) ?? 0, LAST_COLUMN) + 2;
  widths[0] = Math.min(widths[0] ?? 0, Math.max(FIRST_COLUMN, COLUMNS - 2 - others - end));
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 2);

  function line(row: readonly string[], paint: (text: string, at: number) => string): string {
    const [first = "", ...rest] = row;
    const names = foldText(first, widths[0] ?? 0);
    const ends = foldText(rest.at(-1) ?? "", COLUMNS - before);
    // A long name breaks above its numbers, which stand beside its last line.
    const start = names.length - 1;
    return Array.from({ length: start + ends.length }, (_, index) => {
      const cells = [
        (names[index] ?? "").padEnd(widths[0] ?? 0),
        ...rest
          .slice(0, -1)
          .map((text, at) => paint((index === start ? text : "").padEnd(widths[at + 1] ?? 0), at + 1)),
        paint(ends[index - start] ?? "", rest.length),
      ];
      return `  ${cells.join("  ")}`.trimEnd();
    }).join("\n");
  }

  const [head = [], ...body] = texts;
  const told = body.map((row, index) => line(row, (text, at) => paints[toneOf(shown[index]?.[at])](text)));
  const left = rows.length - shown.length;
  const more = left === 0 ? [] : [`  … +${reportCount("moreRows", lang, left)} (\`--format html\`)`];
  return [line(head, paintTitle), ...told.slice(0, MOST_ROWS), ...more, ...told.slice(MOST_ROWS)];
}

/** Paint would count as width here. */
const PLAIN: PhraseWriter = { text: escapeText, strong: escapeText, code: escapeText, link: escapeText };

function cellText(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return escapeText(cell);
  if ("spans" in cell) return writePhrase(cell, PLAIN);
  return "text" in cell ? escapeText(cell.text) : cell.map((each) => cellText(each)).join(", ");
}

function toneOf(cell: Cell | undefined): Tone {
  return typeof cell === "object" && "tone" in cell ? cell.tone : "plain";
}
