/** A document → text for a terminal: in colours or without, in lines that a person reads from top to bottom. */
import { createColors } from "picocolors";
import type {
  Bar,
  Block,
  Cell,
  Chart,
  Column,
  Document,
  Fact,
  Heading,
  Item,
  Note,
  Phrase,
  Table,
  Tone,
  Toned,
} from "../document/block.ts";
import { escapeText } from "../text/escape-text.ts";
import { COLUMNS, foldLine, foldText } from "../text/fold-text.ts";
import { drawBar, drawSparkline } from "./bars.ts";
import { type CellWriter, writeCell, writePhrase } from "./cell-writer.ts";
import { gathered } from "./gathered.ts";
import { gridLines } from "./grid-lines.ts";
import { TONE_MARKS } from "./tone-marks.ts";

/** The colours of a terminal, or none. */
type Colors = ReturnType<typeof createColors>;

const BAR_WIDTH = 40;
/** In a table a bar has less room. */
const BAR_IN_TABLE = 20;

/** What begins a section stands at the margin, what is in it below that, what is said of a part of it further in. */
const [SECTION, PART] = ["  ", "    "];

/** The document, piece by piece. */
export function writePretty(
  { lang, title, isAnswer, blocks }: Document,
  { colors: wanted, width }: { readonly colors: boolean; readonly width?: number | undefined },
): AsyncGenerator<string, void, void> {
  const colors = createColors(wanted);
  const paint = painters(colors);
  const inLine = cellWriter(colors, BAR_WIDTH);
  /** Where what comes next stands; empty in the head of the document, before its first heading. */
  let indent = "";
  let before: Block["kind"] | "title" | undefined;
  return gathered(width === undefined ? lines() : folded(lines(), width));

  async function* lines(): AsyncGenerator<string, void, void> {
    if (!isAnswer) {
      yield `${colors.bold(escapeText(title))}\n`;
      before = "title";
    }
    for await (const block of blocks) {
      yield* linesOf(block);
      before = block.kind;
    }
  }

  async function* linesOf(block: Block): AsyncGenerator<string, void, void> {
    switch (block.kind) {
      case "heading":
        yield headingLine(block);
        return;
      case "paragraph": {
        const text = writePhrase(block.text, inLine);
        if (block.stress === "more") {
          yield `\n${colors.bold(text)}\n`;
          return;
        }
        const isApart = block.isApart || (indent === "" && before !== "paragraph" && before !== "bar");
        const start = isApart ? "\n" : indent === PART ? PART : "";
        yield `${start}${block.stress === "less" ? colors.dim(text) : text}\n`;
        return;
      }
      case "facts":
        yield indent === "" ? factsInOneLine(block.facts) : factLines(block.facts);
        return;
      case "list":
        for await (const item of block.items) yield itemLines(item);
        return;
      case "steps":
        yield stepLines(block);
        return;
      case "table":
        yield* tableLines(block);
        return;
      case "bar":
        yield barLine(block);
        return;
      case "chart":
        yield chartLines(block);
        return;
      case "page":
        yield "\n";
        return;
      case "note":
        yield noteLines(block);
    }
  }

  function headingLine({ level, text, remark, about = [] }: Heading): string {
    const start = level > 2 ? SECTION : before === undefined ? "" : "\n";
    indent = level === 2 ? SECTION : PART;
    const beside = about.map((each) => ` · ${escapeText(each)}`).join("");
    return `${start}${colors.bold(writePhrase(text, inLine))}${beside}${remark === undefined ? "" : `: ${escapeText(remark)}`}\n`;
  }

  function factsInOneLine(facts: readonly Fact[]): string {
    const told = facts.filter(([, , more]) => !more?.isDetail);
    return `${told.map(([, value]) => writeCell(value, inLine)).join(" · ")}\n`;
  }

  function factLines(facts: readonly Fact[]): string {
    const width = Math.max(LABEL_WIDTH, ...facts.map(([label]) => escapeText(label).length + SECTION.length));
    indent = PART;
    return facts
      .map(([label, value, more]) => {
        const below = (more?.below ?? []).map((each) => `${PART}${inLine.toned(each)}\n`);
        return `${SECTION}${escapeText(label).padEnd(width)}${writeCell(value, inLine)}\n${below.join("")}`;
      })
      .join("");
  }

  function itemLines(item: Phrase | Item, start = indent): string {
    if (typeof item === "string" || "spans" in item) return `${start}${writePhrase(item, inLine)}\n`;
    const { tone, verdict, aside, details = [] } = item;
    const ends = verdict === undefined ? "" : `: ${paint[tone](escapeText(verdict))}`;
    const beside = aside === undefined ? "" : colors.dim(` (${escapeText(aside)})`);
    // Neither good nor bad has no mark of its own, and items stand in line.
    const bullet =
      tone === "plain" && item.mark === undefined && start === indent ? `${colors.dim("·")} ` : "";
    const below = details.map((detail) => detailLines(detail, `${start}${PART}`));
    return `${start}${bullet}${inLine.toned(item)}${ends}${beside}\n${below.join("")}`;
  }

  function detailLines(detail: string | Item | Note, start: string): string {
    if (typeof detail === "string") return `${start}${colors.dim(escapeText(detail))}\n`;
    return "kind" in detail ? noteIn(start, detail) : itemLines(detail, start);
  }

  /** A line with its places where there is room for both, else the places below it; then what to do. */
  function stepLines({ steps, isNumbered }: Extract<Block, { kind: "steps" }>): string {
    const digits = String(steps.length).length;
    return steps
      .map(({ text, places, remedy }, index) => {
        const start = isNumbered ? `${SECTION}${String(index + 1).padStart(digits)}. ` : SECTION;
        const below = isNumbered ? " ".repeat(start.length) : PART;
        const line = `${start}${escapeText(text)}`;
        const whole = `${line} · ${escapeText(places)}`;
        return [
          ...(whole.length <= COLUMNS ? [whole] : [line, `${below}${escapeText(places)}`]),
          ...(remedy === undefined ? [] : [`${below}${colors.dim(`→ ${escapeText(remedy)}`)}`]),
          "",
        ].join("\n");
      })
      .join("");
  }

  async function* tableLines({ columns, rows, isGrid }: Table): AsyncGenerator<string, void, void> {
    if (isGrid) {
      const all: (readonly Cell[])[] = [];
      for await (const row of rows) all.push(row);
      const grid = gridLines(columns, all, { lang, title: colors.dim, cell: paint });
      yield `${grid.join("\n")}\n`;
    } else if (columns.some((column, at) => isPadded(column, at) && column.width === undefined)) {
      const all: (readonly Cell[])[] = [];
      for await (const row of rows) all.push(row);
      yield* rowLines(columns, all);
    } else yield* rowLines(columns, rows);
  }

  /** Columns without a width can be written when all of their rows are there. */
  async function* rowLines(
    columns: readonly Column[],
    rows: Table["rows"],
  ): AsyncGenerator<string, void, void> {
    const all = Array.isArray(rows) ? (rows as readonly (readonly Cell[])[]) : [];
    const counts = all
      .flat()
      .flatMap((cell) => (typeof cell === "object" && "count" in cell ? [cell.count] : []));
    const digits = Math.max(0, ...counts.map((count) => String(count).length));
    const shown = cellWriter(colors, BAR_IN_TABLE, digits);
    const bare = cellWriter(createColors(false), BAR_IN_TABLE, digits);
    const widths = columns.map(
      ({ width }, at) => width ?? Math.max(0, ...all.map((cells) => lengthOf(cells[at] ?? "", bare))),
    );
    const below = " ".repeat(indent.length + (widths[0] ?? 0) + SECTION.length);
    for await (const cells of rows) {
      let line = indent;
      let length = indent.length;
      let isFirst = true;
      for (const [at, column] of columns.entries()) {
        const cell = cells[at] ?? "";
        const width = widths[at] ?? 0;
        if (column.isInShare || Array.isArray(cell)) continue;
        const text = column.isNamed ? named(column, cell) : writeCell(cell, shown);
        if (text === "" && !isPadded(column, at)) continue;
        const between = isFirst ? "" : isAligned(column, cell) ? " " : SECTION;
        isFirst = false;
        line += between;
        length += between.length;
        if (!isPadded(column, at)) {
          line += text;
          continue;
        }
        const own = lengthOf(cell, bare);
        const padding = " ".repeat(Math.max(width - own, 0));
        if (column.holds === "numbers") line += `${padding}${text}`;
        else if (own <= width) line += `${text}${padding}`;
        // What is longer is folded, so that what follows stays in line.
        else line += foldedCell(text, width, length);
        length += width;
      }
      yield `${line.trimEnd()}\n`;
      const last = cells.at(-1);
      if (!Array.isArray(last)) continue;
      for (const each of last as readonly (string | Toned)[])
        yield `${below}${typeof each === "string" ? colors.dim(escapeText(each)) : inLine.toned(each)}\n`;
    }
  }

  function named({ title }: Column, cell: Cell): string {
    if (typeof cell !== "object" || !("tone" in cell)) return "";
    return paint[cell.tone](escapeText(`${title} ${cell.text}`));
  }

  function barLine({ label, parts }: Bar): string {
    const told = parts.map(({ count, text, tone }) => `${paint[tone](String(count))} ${escapeText(text)}`);
    return `${indent === "" ? "\n" : SECTION}${escapeText(label)}: ${told.join(", ")}\n`;
  }

  function chartLines({ label, points }: Chart): string {
    const middles = points.map(({ range }) => (range === null ? null : (range.min + range.max) / 2));
    const told = points.map(({ at, text }) => `${at}: ${text}`).join(", ");
    return `${SECTION}${escapeText(label)}: ${drawSparkline(middles)}\n${PART}${escapeText(told)}\n`;
  }

  /** What a reader has to know first stands out. */
  function noteLines(note: Note): string {
    const { text, remedy, isApart } = note;
    if (indent === "")
      return `${colors.yellow(colors.bold(escapeText(text)))}\n${remedy === undefined ? "" : `${escapeText(remedy)}\n`}`;
    return isApart ? `\n${noteIn("", note)}` : noteIn(SECTION, note);
  }

  /** A fault to be mended is told from what is only not known. */
  function noteIn(start: string, { text, tone, remedy, mark }: Note): string {
    const told = inLine.toned({
      text,
      tone,
      mark: mark ?? (tone === "bad" || tone === "open" ? "!" : TONE_MARKS[tone]),
    });
    const below = remedy === undefined ? "" : `${start}  ${colors.dim(`→ ${escapeText(remedy)}`)}\n`;
    return `${start}${told}\n${below}`;
  }
}

/** Lines that a terminal of a width shows without breaking them. */
async function* folded(pieces: AsyncIterable<string>, width: number): AsyncGenerator<string, void, void> {
  for await (const piece of pieces)
    yield piece
      .split("\n")
      .map((line) => foldLine(line, width))
      .join("\n");
}

/** A text in lines of a width that begin so many characters into the line; the last one is filled up. */
function foldedCell(text: string, width: number, from: number): string {
  const lines = foldText(text, width);
  const last = lines.at(-1) ?? "";
  const start = `\n${" ".repeat(from)}`;
  return `${lines.join(start)}${last.length > width ? `${start}${" ".repeat(width)}` : " ".repeat(width - last.length)}`;
}

function isPadded({ holds, width }: Column, at: number): boolean {
  return at === 0 || holds === "numbers" || width !== undefined;
}

/** What ends in line with its like has room before it anyway. */
function isAligned({ holds }: Column, cell: Cell): boolean {
  return holds === "numbers" || (typeof cell === "object" && "range" in cell);
}

function lengthOf(cell: Cell, bare: CellWriter): number {
  return writeCell(cell, bare).length;
}

type Painters = Readonly<Record<Tone, (text: string) => string>>;

function painters({ green, red, yellow }: Colors): Painters {
  return { good: green, bad: red, open: yellow, plain: (text) => text };
}

/** Cells in a line; counts of shares have so many digits. */
function cellWriter(colors: Colors, barWidth: number, digits = 0): CellWriter {
  const paint = painters(colors);
  const course: CellWriter["course"] = ({ series, text }) =>
    [drawSparkline(series), escapeText(text)].filter((part) => part !== "").join(" ");
  return {
    text: escapeText,
    strong: (text) => colors.bold(escapeText(text)),
    code: escapeText,
    link: escapeText,
    toned: ({ text, tone, mark = TONE_MARKS[tone] }) =>
      `${mark === "" ? "" : `${paint[tone](escapeText(mark))} `}${escapeText(text)}`,
    share: ({ text, count, of }) =>
      `${drawBar({ min: count, max: count, of }, BAR_WIDTH)}  ${String(count).padStart(digits)}  ${escapeText(text)}`,
    range: ({ text, range, course: went }) =>
      [
        barWidth === BAR_WIDTH ? colors.bold(escapeText(text)) : escapeText(text).padStart(RANGE_WIDTH),
        drawBar(range, barWidth),
        ...(went === undefined ? [] : [course(went)]),
      ].join(SECTION),
    course,
    marks: ({ marks, text }) =>
      `${marks.map((tone) => paint[tone](TONE_MARKS[tone])).join("")}${SECTION}${escapeText(text)}`,
    lines: (lines) => lines.join(", "),
  };
}

/** Short labels stand in line from section to section. */
const LABEL_WIDTH = 8;
/** Room for a range of numbers before its bar. */
const RANGE_WIDTH = 8;
