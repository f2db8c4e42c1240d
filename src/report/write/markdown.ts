/** A document → Markdown for a merge request or the summary of a CI job, which take so many bytes and no more. */

import type {
  Bar,
  Block,
  Chart,
  Document,
  Fact,
  Heading,
  Item,
  Note,
  Phrase,
  Step,
  Stream,
  Table,
  Tone,
} from "../document/block.ts";
import { escapeText } from "../text/escape-text.ts";
import { reportCount } from "../words/report-words.ts";
import { drawBar, drawSparkline } from "./bars.ts";
import { type CellWriter, writeCell, writePhrase } from "./cell-writer.ts";
import { TONE_MARKS, withMark } from "./tone-marks.ts";

/** What `$GITHUB_STEP_SUMMARY` takes, and the description of a merge request of GitLab. */
const MOST_BYTES = 1024 * 1024;
/** What a table leaves for all that follows it. */
const FOR_THE_REST = 64 * 1024;
/** What a block leaves for the lines that say what was left out. */
const FOR_THE_END = 1024;

/** The document, piece by piece; what does not fit is counted, and said where it would stand. */
export async function* writeMarkdown(
  { lang, title, blocks }: Document,
  mostBytes: number = MOST_BYTES,
): AsyncGenerator<string, void, void> {
  let left = mostBytes;
  let blocksLeftOut = 0;

  /** Whether there is room for a text above what is to stay free; it is taken then. */
  function takes(text: string, free: number): boolean {
    const size = bytesOf(text);
    if (left - size < free) return false;
    left -= size;
    return true;
  }

  /** Lines as long as there is room, then how many there was none for. */
  async function* lines<T>(items: Stream<T>, write: (item: T) => string): AsyncGenerator<string, void, void> {
    const free = Math.min(FOR_THE_REST, left / 2);
    let leftOut = 0;
    for await (const item of items) {
      const line = leftOut > 0 ? "" : write(item);
      if (leftOut === 0 && takes(line, free)) yield line;
      else leftOut += 1;
    }
    if (leftOut === 0) return;
    const told = `\n*${reportCount("linesLeftOut", lang, leftOut)}*\n`;
    if (takes(told, 0)) yield told;
  }

  const heading = `# ${markdown(title)}\n`;
  if (takes(heading, FOR_THE_END)) yield heading;
  for await (const block of blocks) {
    const start = `\n${startOf(block)}`;
    if (!takes(start, FOR_THE_END)) {
      blocksLeftOut += 1;
      continue;
    }
    yield start;
    if (block.kind === "table")
      yield* lines(block.rows, (cells) => row(cells.map((cell) => writeCell(cell, CELLS))));
    if (block.kind === "list") yield* lines(block.items, (item) => itemText(item));
  }
  if (blocksLeftOut > 0) yield `\n*${reportCount("blocksLeftOut", lang, blocksLeftOut)}*\n`;
}

/** Blocks that are part of another text, in one piece; what their lists hold has to be there. */
export function markdownOf(blocks: readonly Block[]): string {
  const linesIn = (block: Block): readonly string[] =>
    // Whoever makes the blocks makes no streams of them.
    block.kind === "list" ? [...(block.items as Iterable<Phrase | Item>)].map((item) => itemText(item)) : [];
  return blocks
    .map((block) => `${startOf(block)}${linesIn(block).join("")}`)
    .join("\n")
    .trimEnd();
}

/** A block, but for its lines where it may have many. */
function startOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return headingText(block);
    case "paragraph":
      return `${writePhrase(block.text, CELLS)}\n`;
    case "facts":
      return block.facts.map(factText).join("");
    case "list":
      return "";
    case "steps":
      return block.steps.map(stepText(block.isNumbered)).join("");
    case "table":
      return startOfTable(block);
    case "bar":
      return barText(block);
    case "chart":
      return chartText(block);
    case "page":
      return "---\n";
    case "note":
      return noteText(block);
  }
}

function startOfTable({ caption, isTitled, columns }: Table): string {
  const head = columns.map(({ title }) => markdown(title));
  const line = columns.map(({ holds }) => (holds === "numbers" ? "--:" : "---"));
  return `${isTitled ? "" : `**${markdown(caption)}**\n\n`}${[head, line].map(row).join("")}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

function headingText({ level, text, remark, about = [] }: Heading): string {
  const said = [...about, ...(remark === undefined ? [] : [remark])].map(markdown).join(" · ");
  return `${"#".repeat(level)} ${writePhrase(text, CELLS)}\n${said === "" ? "" : `\n${said}\n`}`;
}

function factText([label, value, more]: Fact): string {
  const below = (more?.below ?? []).map((each) => `  - ${withMark(each, markdown)}\n`);
  return `- **${markdown(label)}**: ${writeCell(value, CELLS)}\n${below.join("")}`;
}

function itemText(item: Phrase | Item | Note, indent = ""): string {
  if (typeof item === "string" || "spans" in item) return `${indent}- ${writePhrase(item, CELLS)}\n`;
  if ("kind" in item) return `${indent}- ${withMark(item, markdown)}${remedyText(item.remedy)}\n`;
  const { verdict, aside, details = [] } = item;
  const ends = verdict === undefined ? "" : `: ${markdown(verdict)}`;
  const beside = aside === undefined ? "" : ` (${markdown(aside)})`;
  const below = details.map((detail) => itemText(detail, `${indent}  `));
  return `${indent}- ${withMark(item, markdown)}${ends}${beside}\n${below.join("")}`;
}

function remedyText(remedy: string | undefined): string {
  return remedy === undefined ? "" : `<br>→ ${markdown(remedy)}`;
}

function stepText(isNumbered: boolean): (step: Step, index: number) => string {
  return ({ text, places, remedy }, index) => {
    return `${isNumbered ? `${index + 1}.` : "-"} ${markdown(text)} · ${markdown(places)}${remedyText(remedy)}\n`;
  };
}

const SHARE_WIDTH = 20;

const CELLS: CellWriter = {
  // Between two parts of a text stands what stands there, spaces as well.
  text: (text) => `${/^\s/u.test(text) ? " " : ""}${markdown(text)}${/\S\s+$/u.test(text) ? " " : ""}`,
  strong: (text) => `**${markdown(text)}**`,
  code: codeText,
  link: (text, to) => `[${markdown(text)}](${encodeURI(to)})`,
  toned: (toned) => withMark(toned, markdown),
  share: ({ text, count, of }) =>
    `\`${drawBar({ min: count, max: count, of }, SHARE_WIDTH)}\` ${markdown(text)}`,
  range: ({ text, range, course }) =>
    `\`${drawBar(range, SHARE_WIDTH)}\` ${markdown(text)}${course === undefined ? "" : ` ${CELLS.course(course)}`}`,
  course({ series, text }) {
    const drawn = drawSparkline(series);
    return `${drawn === "" ? "" : `\`${drawn}\` `}${markdown(text)}`.trimEnd();
  },
  marks: ({ marks, text }) => `${marks.map((tone) => TONE_MARKS[tone]).join("")} ${markdown(text)}`,
  lines: (lines) => lines.join("<br>"),
};

/** A name as code where that shows it as it is; else as any text. */
function codeText(text: string): string {
  return text !== "" && text === escapeText(text.trim()) && !/[`|]/.test(text)
    ? `\`${text}\``
    : markdown(text);
}

const FILLS: Readonly<Record<Tone, string>> = { good: "█", bad: "▒", open: "░", plain: "▓" };
const BAR_WIDTH = 40;

function barText({ label, parts }: Bar): string {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const drawn = parts.map(({ count, tone }) => {
    const from = Math.round((before / whole) * BAR_WIDTH);
    before += count;
    return FILLS[tone].repeat(Math.round((before / whole) * BAR_WIDTH) - from);
  });
  const legend = parts.map((part) => `${FILLS[part.tone]} ${part.count} ${markdown(part.text)}`).join(", ");
  return `**${markdown(label)}**: ${legend}\n${whole === 0 ? "" : `\n\`${drawn.join("")}\`\n`}`;
}

function chartText({ label, points }: Chart): string {
  const middles = points.map(({ range }) => (range === null ? null : (range.min + range.max) / 2));
  const told = points.map(({ at, text }) => `${markdown(at)}: ${markdown(text)}`).join(", ");
  return `**${markdown(label)}**: \`${drawSparkline(middles)}\`\n\n${told}\n`;
}

function noteText(note: Note): string {
  const remedy = note.remedy === undefined ? "" : `>\n> → ${markdown(note.remedy)}\n`;
  return `> ${withMark(note, markdown)}\n${remedy}`;
}

/**
 * A text as Markdown that shows exactly that text, in one line, and names nobody, points at no issue and links nowhere.
 * Services look for these in what Markdown has made of a text, so that a backslash does not help; a space of no width does.
 */
function markdown(text: string): string {
  return escapeText(text.replace(/\s+/gu, " ").trim())
    .replace(/[\\`*_[\]<>|~&]/g, "\\$&")
    .replace(/^(?:[#=]|[+-](?!\d)|\d+(?=[.)](?:\s|$)))/, escapeStart)
    .replace(/@(?=\S)|:(?=\/\/)|[#!$%^](?=\w)|\b(?:www|GH)(?=[.-])/giu, "$&&#8203;");
}

/** What begins a heading, a list or a line below a heading, made to begin a word. */
function escapeStart(start: string): string {
  return /^\d/.test(start) ? `${start}\\` : `\\${start}`;
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
