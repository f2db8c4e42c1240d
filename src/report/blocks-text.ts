/** Blocks of a document → text for a terminal of 80 columns. */
import type { Language } from "../language.ts";
import type { Block, Cell, Table, Tone } from "./document/block.ts";
import { COLUMNS, foldText, hang } from "./fold-text.ts";
import type { Colors } from "./issue-writer.ts";
import { escapeText } from "./text/escape-text.ts";
import { reportCount } from "./words/report-words.ts";
import { withMark } from "./write/tone-marks.ts";

/** A table is shown to so many lines; whoever wants all takes a format that is not read line by line. */
const MOST_ROWS = 40;
/** What stands first in a row is folded to what the others leave of a line, but never to less. */
const FIRST_COLUMN = 16;
/** What stands last may be a text that is folded, and has at least so much. */
const LAST_COLUMN = 22;

/** A heading, a note, a paragraph and a table, each after a blank line where a heading begins. */
export function blocksText(
  blocks: Iterable<Block>,
  { lang, colors }: { readonly lang: Language; readonly colors: Colors },
): string {
  const paints: Readonly<Record<Tone, (text: string) => string>> = {
    good: colors.green,
    bad: colors.red,
    open: colors.yellow,
    plain: (text) => text,
  };

  function tableText({ columns, rows }: Table): string {
    // The tables of these blocks are lists, not streams.
    const all = [...(rows as Iterable<readonly Cell[]>)];
    const last = all.length - 1;
    const shown = all.length > MOST_ROWS + 1 ? [...all.slice(0, MOST_ROWS), all[last] ?? []] : all;
    const texts = [columns.map(({ title }) => title), ...shown.map((row) => row.map(cellText))];
    const widths = columns.map((_, at) => Math.max(...texts.map((row) => row[at]?.length ?? 0)));
    const others = widths.slice(1, -1).reduce((sum, width) => sum + width + 2, 0);
    const end = Math.min(widths.at(-1) ?? 0, LAST_COLUMN) + 2;
    widths[0] = Math.min(widths[0] ?? 0, Math.max(FIRST_COLUMN, COLUMNS - 2 - others - end));
    const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 2);
    const line = (row: readonly string[], paint: (text: string, at: number) => string): string => {
      const [first = "", ...rest] = row;
      const names = foldText(first, widths[0] ?? 0);
      const ends = foldText(rest.at(-1) ?? "", COLUMNS - before);
      const middle = rest.slice(0, -1);
      // A long name breaks above its numbers, which stand beside its last line.
      const start = names.length - 1;
      return Array.from({ length: start + ends.length }, (_, index) => {
        const cells = [
          (names[index] ?? "").padEnd(widths[0] ?? 0),
          ...middle.map((text, at) =>
            paint((index === start ? text : "").padEnd(widths[at + 1] ?? 0), at + 1),
          ),
          paint(ends[index - start] ?? "", rest.length),
        ];
        return `  ${cells.join("  ")}`.trimEnd();
      }).join("\n");
    };
    const tones = shown.map((row) => row.map(toneOf));
    const [head = [], ...body] = texts;
    const told = body.map((row, index) =>
      line(row, (text, at) => paints[tones[index]?.[at] ?? "plain"](text)),
    );
    const left = all.length - shown.length;
    const more = left === 0 ? [] : [`  … +${reportCount("moreRows", lang, left)} (\`--format html\`)`];
    return `${[line(head, (text) => colors.dim(text)), ...told.slice(0, MOST_ROWS), ...more, ...told.slice(MOST_ROWS)].join("\n")}\n`;
  }

  let text = "";
  for (const block of blocks) {
    if (block.kind === "heading") text += `\n${colors.bold(escapeText(block.text))}\n`;
    if (block.kind === "paragraph") text += hang("  ", escapeText(block.text), colors.dim);
    if (block.kind === "note") text += hang("  ", withMark(block, escapeText), paints[block.tone]);
    if (block.kind === "table") text += tableText(block);
  }
  return text;
}

function cellText(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return escapeText(cell);
  return "text" in cell ? escapeText(cell.text) : cell.map(escapeText).join(", ");
}

function toneOf(cell: Cell): Tone {
  return typeof cell === "object" && "tone" in cell ? cell.tone : "plain";
}
