/** A document, and a list that is handed back → a workbook, written while they are made. Only here is it known what a workbook can hold. */
import { MAX_COLUMNS, MAX_ROWS } from "../../sheet/limits.ts";
import type { CellStyle } from "../../sheet/xlsx/write-styles.ts";
import { type WrittenCell, type XlsxWriter, xlsxWriter } from "../../sheet/xlsx/xlsx-writer.ts";
import type { Block, Cell, Document, Item, Note, Stream, Table, Tone, Toned } from "../document/block.ts";
import type { HandedList, ListSheet } from "../document/list-sheet.ts";
import { escapeText } from "../text/escape-text.ts";
import { reportWord } from "../words/report-words.ts";
import { type CellWriter, writeCell, writePhrase } from "./cell-writer.ts";
import { sheetNames } from "./sheet-names.ts";

/** How long a sheet may be; a longer list goes on in a further one. */
interface Limits {
  readonly rows: number;
  /** Bytes of XML; our own reader takes no more than 768 MiB of them. */
  readonly bytes: number;
}

const LIMITS: Limits = { rows: MAX_ROWS, bytes: 640 * 1024 * 1024 };

/** More rows in view would leave no room for the list. */
const MOST_FROZEN = 20;

/** The document: its tables as sheets of their own, then a sheet with all else that it says. */
export async function* writeXlsx(document: Document): AsyncGenerator<Uint8Array, void, void> {
  const book = { writer: xlsxWriter(), nameOf: sheetNames() };
  yield* documentSheets(document, book);
  book.writer.endWorkbook();
  yield book.writer.take();
}

/** The list first, then the sheets of its document. */
export async function* writeHandedList(
  { sheets, document }: HandedList,
  limits: Limits = LIMITS,
): AsyncGenerator<Uint8Array, void, void> {
  const book = { writer: xlsxWriter(), nameOf: sheetNames() };
  for await (const sheet of sheets) yield* listSheet(sheet, book, limits);
  yield* documentSheets(document, book);
  book.writer.endWorkbook();
  yield book.writer.take();
}

/** A workbook that is being written. */
interface Book {
  readonly writer: XlsxWriter;
  readonly nameOf: (name: string) => string;
}

async function* listSheet(
  { name, widths, headerRow, rows, merges }: ListSheet,
  { writer, nameOf }: Book,
  limits: Limits,
): AsyncGenerator<Uint8Array, void, void> {
  let width = 0;
  let header: readonly WrittenCell[] = [];
  let filterRow = headerRow;
  /** So many rows lower a row stands here than it would in a sheet without end. */
  let offset = 0;
  let areas = merges;

  function start(frozenRows: number): void {
    const columns = widths.map((each) => ({ width: each, style: "own" as const }));
    writer.startSheet({
      name: nameOf(name),
      columns: columns.slice(0, MAX_COLUMNS),
      frozenRows: frozenRows > MOST_FROZEN ? 0 : frozenRows,
      frozenColumns: 1,
    });
  }

  function end(): void {
    const filter = filterRow === 0 ? undefined : { row: filterRow, columns: Math.min(width, MAX_COLUMNS) };
    writer.endSheet({ filter, merges: areas, hasTextNumbers: true });
  }

  start(headerRow);
  for await (const { row, kind, said, own } of rows) {
    const isHeader = kind === "header";
    const tone = toneOf(said[0]);
    const cells = [
      ...(said.length === 0
        ? SAID_NOTHING
        : said.map((cell) => safe(writtenCell(cell, isHeader ? "added" : tone)))),
      ...(isHeader ? own.map((value) => ({ value, style: "header" as const })) : own),
    ];
    width = Math.max(width, cells.length);
    if (isHeader) header = cells;
    if (row + offset > limits.rows || writer.sheetBytes() > limits.bytes) {
      end();
      // What was merged stood in the rows before.
      areas = [];
      start(1);
      writer.addRow(header);
      filterRow = 1;
      offset = 2 - row;
    }
    writer.addRow(cells.slice(0, MAX_COLUMNS), row + offset, "own");
    if (writer.isFull()) yield writer.take();
  }
  end();
}

const SAID_NOTHING = ["", "", "", ""] as const;

async function* documentSheets(
  { lang, title, blocks }: Document,
  book: Book,
): AsyncGenerator<Uint8Array, void, void> {
  const said: (readonly WrittenCell[])[] = [[{ value: title, style: "heading" }]];
  let heading: string | undefined;
  for await (const block of blocks) {
    if (block.kind === "table") yield* tableSheet(block, heading ?? block.caption, book);
    else {
      if (block.kind === "heading") heading = writePhrase(block.text, AS_TEXT);
      said.push(...(await linesOf(block)));
    }
  }
  const { writer, nameOf } = book;
  const columns = [40, 60].map((width) => ({ width, style: "wrapped" as const }));
  writer.startSheet({ name: nameOf(reportWord("overview", lang)), columns, frozenRows: 0 });
  // A heading over nothing but a table stands over that table's sheet.
  for (const [at, cells] of said.entries())
    if (at === 0 || !isLoneHeading(said, at)) writer.addRow(cells.map(safe));
  writer.endSheet();
}

function isLoneHeading(said: readonly (readonly WrittenCell[])[], at: number): boolean {
  return isHeading(said[at]) && (at === said.length - 1 || isHeading(said[at + 1]));
}

function isHeading(cells: readonly WrittenCell[] | undefined): boolean {
  const cell = cells?.[0];
  return typeof cell === "object" && cell.style === "heading";
}

/** What a block says, in rows of two cells at most. */
async function linesOf(block: Exclude<Block, Table>): Promise<readonly (readonly WrittenCell[])[]> {
  switch (block.kind) {
    case "heading": {
      const value = [writePhrase(block.text, AS_TEXT), ...(block.about ?? [])].join(" · ");
      return [[{ value, style: "heading" }, block.remark ?? ""]];
    }
    case "paragraph":
      return [[writePhrase(block.text, AS_TEXT)]];
    case "facts":
      return block.facts.map(([label, value]) => [label, writtenCell(value)]);
    case "list":
      return (await all(block.items)).flatMap((item) =>
        typeof item === "string" || "spans" in item
          ? [[writePhrase(item, AS_TEXT)]]
          : [
              [
                { value: itemText(item), style: TONES[item.tone] },
                (item.details ?? []).map(detailText).join("\n"),
              ],
            ],
      );
    case "bar":
      return [[block.label], ...block.parts.map((part) => [writtenCell(part), part.count])];
    case "chart":
      return [[block.label], ...block.points.map(({ at, text }) => [at, text])];
    case "page":
      return [];
    case "steps":
      return block.steps.map(({ text, places, remedy }) => [
        text,
        [places, ...(remedy === undefined ? [] : [`→ ${remedy}`])].join("\n"),
      ]);
    case "note":
      return [[writtenCell(block), block.remedy ?? ""]];
  }
}

function itemText(item: Item): string {
  const { verdict, aside } = item;
  return `${marked(item)}${verdict === undefined ? "" : `: ${verdict}`}${aside === undefined ? "" : ` (${aside})`}`;
}

function detailText(detail: string | Item | Note): string {
  if (typeof detail === "string") return detail;
  if ("kind" in detail)
    return detail.remedy === undefined ? detail.text : `${detail.text} → ${detail.remedy}`;
  return [itemText(detail), ...(detail.details ?? []).map(detailText)].join("\n");
}

async function all<T>(items: Stream<T>): Promise<readonly T[]> {
  const given: T[] = [];
  for await (const item of items) given.push(item);
  return given;
}

const NUMBER_WIDTH = 12;
const TEXT_WIDTH = 32;

async function* tableSheet(
  { columns, rows }: Table,
  name: string,
  { writer, nameOf }: Book,
): AsyncGenerator<Uint8Array, void, void> {
  writer.startSheet({
    name: nameOf(name),
    columns: columns.map(({ holds }) => ({
      width: holds === "numbers" ? NUMBER_WIDTH : TEXT_WIDTH,
      style: holds === "numbers" ? "plain" : "wrapped",
    })),
    frozenRows: 1,
  });
  writer.addRow(
    columns.map(({ title }) => safe(title)),
    1,
    "header",
  );
  let count = 1;
  for await (const cells of rows) {
    // No report has a table of so many rows but a list, which goes on in a further sheet.
    if (count === MAX_ROWS) break;
    writer.addRow(cells.map((cell) => safe(writtenCell(cell))));
    count += 1;
    if (writer.isFull()) yield writer.take();
  }
  writer.endSheet({ filter: { row: 1, columns: columns.length } });
}

const TONES: Readonly<Record<Tone, CellStyle>> = { good: "good", bad: "bad", open: "open", plain: "wrapped" };

function toneOf(cell: Cell | undefined): CellStyle {
  return typeof cell === "object" && "tone" in cell ? TONES[cell.tone] : "wrapped";
}

/** A cell without what turns writing around or controls a reader, line by line: what is not of the list itself. */
function safe(cell: WrittenCell): WrittenCell {
  if (typeof cell === "object")
    return { ...cell, value: typeof cell.value === "string" ? safeText(cell.value) : cell.value };
  return typeof cell === "string" ? safeText(cell) : cell;
}

function safeText(text: string): string {
  return text.split("\n").map(escapeText).join("\n");
}

/** A cell in a style, where its own tone does not say another; numbers stay such. */
function writtenCell(cell: Cell, style?: CellStyle): WrittenCell {
  const value = writtenValue(cell);
  if (typeof cell === "object" && "tone" in cell) return { value, style: TONES[cell.tone] };
  return style === undefined ? value : { value, style };
}

function writtenValue(cell: Cell): string | number {
  if (typeof cell === "object" && "range" in cell && cell.range.min === cell.range.max) return cell.range.min;
  if (typeof cell === "object" && "count" in cell) return cell.count;
  return typeof cell === "number" ? cell : writeCell(cell, AS_TEXT);
}

/** What a cell says in words; what only shows it again is left out. */
const AS_TEXT: CellWriter = {
  text: (text) => text,
  strong: (text) => text,
  code: (text) => text,
  link: (text) => text,
  toned: ({ text }) => text,
  share: ({ text }) => text,
  range: ({ text }) => text,
  course: ({ text }) => text,
  marks: ({ text }) => text,
  lines: (lines) => lines.join("\n"),
};

/** What the sign of an item says is said by its tone here, but for one of its own. */
function marked({ text, mark }: Toned): string {
  return mark === undefined ? text : `${mark} ${text}`;
}
