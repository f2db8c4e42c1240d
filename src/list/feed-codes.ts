/**
 * Reads the cells of one field, block by block, into codes of readings: a text that was seen is not read again.
 *
 * A column of a million cells has a dozen marital statuses and twenty thousand birth dates, and reading a cell takes 3 µs
 * where finding its code takes 20 ns.
 */

import { type ByteDictionary, byteDictionary } from "../columns/byte-dictionary.ts";
import { areSame, wordsOf } from "../columns/byte-words.ts";
import { intColumn, push } from "../columns/int-column.ts";
import { type PairTable, pairTable } from "../columns/pair-table.ts";
import { type ValueTable, valueTable } from "../columns/value-table.ts";
import { type FeedReading, readFeed } from "../row/read-feed.ts";
import type { Feed } from "../row/read-header.ts";
import { parseText } from "../row/values/parse-text.ts";
import { BLOCK_ROWS, type CellBlock, textOfCell } from "../sheet/cell-block.ts";
import type { FaultLists } from "./fault-lists.ts";
import { NOT_PLAIN, plainTextHash } from "./plain-text.ts";
import { areDigits, DIGITS_CELL, NO_CELL } from "./single-cell.ts";

/** What readings are told by. */
export interface ReadingTables {
  readonly values: ValueTable;
  readonly faults: FaultLists;
  readonly asOf: string | undefined;
}

/** Something else that is told of the texts of a row's cells, as JSON has it; it is kept with the reading. */
export type Note = (cells: readonly string[]) => unknown;

/** The NIK of the rows that are read. */
interface RowNiks {
  /** The birth date in it as a number of its digits; -1 where a row has none. A reading leans on no more of it. */
  readonly dates: Int32Array;
  /** The whole NIK of a row that has one. */
  readonly textOf: (row: number) => string;
}

/** Of rows, what one field says, by codes: its value in the table of the field, the list of its faults, and the note on it. */
export interface ReadCodes {
  readonly values: Int32Array;
  readonly faults: Int32Array;
  readonly notes: Int32Array;
}

/** The readings of one field. */
export interface FeedCodes {
  readonly feed: Feed;
  /** Reads rows `from` to `to - 1` of a block; the first one is at 0 of `codes`, and of `niks`. */
  readonly read: (block: CellBlock, from: number, to: number, codes: ReadCodes, niks: RowNiks) => void;
  /** The notes by their codes. */
  readonly notes: readonly unknown[];
}

/** More different texts of a column are not known at once. */
const MOST_TEXTS = 65_536;

export function feedCodes(
  feed: Feed,
  { values, faults, asOf }: ReadingTables,
  note: Note = () => undefined,
): FeedCodes {
  const { sources } = feed;
  const [valued, readings] = [pairTable(), pairTable()];
  const [valueCodes, faultCodes, noteCodes] = [intColumn(), intColumn(), intColumn()];
  const notes = valueTable();
  const isNameField =
    sources.length === 1 &&
    sources[0]?.column.parse === parseText &&
    feed.ranking === undefined &&
    feed.join === undefined;
  // Codes count from 1.
  for (const column of [valueCodes, faultCodes, noteCodes]) push(column, 0);
  const codes = new Int32Array(BLOCK_ROWS);
  let texts = noTexts(sources.length);

  function codeOf(reading: Pick<FeedReading, "value" | "faults">, noted: number): number {
    const value = values.codeOf(reading.value);
    const list = faults.appendAll(0, reading.faults);
    const code = readings.numberOf(valued.numberOf(value, list), noted);
    if (code === valueCodes.length) {
      push(valueCodes, value);
      push(faultCodes, list);
      push(noteCodes, noted);
    }
    return code;
  }

  function readTexts(cells: readonly string[], nik: string | undefined): FeedReading {
    const row: string[] = [];
    for (const [index, { position }] of sources.entries()) row[position] = cells[index] ?? "";
    return readFeed(feed, row, { asOf, record: nik === undefined ? {} : { nik } });
  }

  /** What texts say: twice the code of their reading, or, where it leans on the rest of the row, an odd number. */
  function entryOf(cells: readonly string[]): number {
    const reading = readTexts(cells, undefined);
    const noted = notes.codeOf(note(cells));
    return reading.leansOnRecord ? 2 * texts.leaning.push({ cells, noted }) - 1 : 2 * codeOf(reading, noted);
  }

  /** The code of the reading in a row. */
  function codeIn(row: number, entry: number, niks: RowNiks): number {
    if ((entry & 1) === 0) return entry >> 1;
    const date = niks.dates[row] as number;
    const pair = texts.beside.numberOf(entry, date);
    if (pair === texts.besideCodes.length) {
      const { cells, noted } = texts.leaning[entry >> 1] as LeaningTexts;
      push(texts.besideCodes, codeOf(readTexts(cells, date < 0 ? undefined : niks.textOf(row)), noted));
    }
    return texts.besideCodes.values[pair] as number;
  }

  /** What the text under the only column says; a name as it stands is its own value. */
  function entryOfOne(text: string, isPlain: boolean): number {
    return isPlain && isNameField ? 2 * codeOf({ value: text, faults: [] }, 0) : entryOf([text]);
  }
  const numberOfText = (text: string): number => texts.several.push(text) - 1;

  /** What is known of the cell of a source in a row; `make` tells it of a text that is not known yet. */
  function entryAt(block: CellBlock, words: DataView, row: number, source: number, make: Make): number {
    const { position, column } = sources[source] as Feed["sources"][number];
    const cell = (block.firstCell[row] as number) + position;
    const known = texts.dictionaries[source] as ByteDictionary;
    if (cell >= (block.firstCell[row + 1] as number)) return lookUp(NO_CELL, NO_CELL_WORDS, 0, known, make);
    const isNumber =
      column.parse.readsDigitsAlike === true &&
      areDigits(block.bytes, block.starts[cell] as number, block.ends[cell] as number);
    return isNumber
      ? lookUp(DIGITS_CELL, DIGITS_WORDS, 0, known, make)
      : lookUp(block, words, cell, known, make);
  }

  function entryOfSeveral(block: CellBlock, words: DataView, row: number): number {
    let pair = 0;
    for (let source = 0; source < sources.length; source += 1) {
      pair = texts.together.numberOf(pair, entryAt(block, words, row, source, numberOfText));
    }
    while (texts.togetherEntries.length <= pair) push(texts.togetherEntries, 0);
    const known = texts.togetherEntries.values[pair] as number;
    if (known !== 0) return known;
    const cells = sources.map(
      (_, source) => texts.several[entryAt(block, words, row, source, numberOfText)] ?? "",
    );
    const entry = entryOf(cells);
    texts.togetherEntries.values[pair] = entry;
    return entry;
  }

  /** The codes under one column. A cell is often the same as the one above it, which is seen sooner than it is looked up. */
  function readOne(block: CellBlock, words: DataView, from: number, to: number, niks: RowNiks): void {
    const { firstCell, starts, ends, doubled } = block;
    const { position, column } = sources[0] as Feed["sources"][number];
    const isTold = column.parse.readsDigitsAlike !== true;
    const known = texts.dictionaries[0] as ByteDictionary;
    let above = -1;
    let entry = 0;
    for (let row = from; row < to; row += 1) {
      const cell = (firstCell[row] as number) + position;
      const isThere = cell < (firstCell[row + 1] as number);
      if (!(isThere && above >= 0 && isSameCell(words, starts, ends, cell, above))) {
        const isPlain = isTold && isThere && doubled[cell] === 0;
        entry = isPlain ? known.get(words, starts[cell] as number, ends[cell] as number) : -1;
        if (entry < 0) entry = entryAt(block, words, row, 0, entryOfOne);
      }
      above = isThere ? cell : -1;
      codes[row - from] = (entry & 1) === 0 ? entry >> 1 : codeIn(row - from, entry, niks);
    }
  }

  return {
    feed,
    read(block, from, to, out, niks) {
      if (isFull(texts)) texts = noTexts(sources.length);
      const words = wordsOf(block.bytes);
      if (sources.length === 0) codes.fill(codeOf(readTexts([], undefined), 0), 0, to - from);
      else if (sources.length === 1) readOne(block, words, from, to, niks);
      else {
        for (let row = from; row < to; row += 1) {
          codes[row - from] = codeIn(row - from, entryOfSeveral(block, words, row), niks);
        }
      }
      const kept = { value: valueCodes.values, faults: faultCodes.values, note: noteCodes.values };
      for (let at = 0; at < to - from; at += 1) {
        const code = codes[at] as number;
        out.values[at] = kept.value[code] as number;
        out.faults[at] = kept.faults[code] as number;
        out.notes[at] = kept.note[code] as number;
      }
    },
    notes: notes.values,
  };
}

/** Texts of a row whose reading leans on its NIK, and the code of the note on them. */
interface LeaningTexts {
  readonly cells: readonly string[];
  readonly noted: number;
}

/** The texts that are known, with what they say. They are forgotten once there are too many; readings are not. */
interface KnownTexts {
  /** Of each column: what its texts say, or their number where there are several columns. */
  readonly dictionaries: readonly ByteDictionary[];
  readonly several: string[];
  /** What the texts of several columns say, by their numbers. */
  readonly together: PairTable;
  readonly togetherEntries: ReturnType<typeof intColumn>;
  /** Texts whose reading leans on the NIK of the row, and the codes of their readings beside the dates in it. */
  readonly leaning: LeaningTexts[];
  readonly beside: PairTable;
  readonly besideCodes: ReturnType<typeof intColumn>;
}

function noTexts(sources: number): KnownTexts {
  const besideCodes = intColumn();
  push(besideCodes, 0);
  return {
    dictionaries: Array.from({ length: sources }, byteDictionary),
    several: [],
    together: pairTable(),
    togetherEntries: intColumn(),
    leaning: [],
    beside: pairTable(),
    besideCodes,
  };
}

function isFull({ dictionaries, together, beside }: KnownTexts): boolean {
  return [...dictionaries, together, beside].some((table) => table.size() > MOST_TEXTS);
}

function isSameCell(
  words: DataView,
  starts: Int32Array,
  ends: Int32Array,
  cell: number,
  other: number,
): boolean {
  const start = starts[cell] as number;
  const from = starts[other] as number;
  const length = (ends[cell] as number) - start;
  if (length !== (ends[other] as number) - from) return false;
  return areSame(words, start, words, from, length);
}

/** Makes what is known of a text; `isPlain` says that it is a name as it stands. */
type Make = (text: string, isPlain: boolean) => number;

const NO_CELL_WORDS = wordsOf(NO_CELL.bytes);
const DIGITS_WORDS = wordsOf(DIGITS_CELL.bytes);

/** What a dictionary knows of a cell, or is told of it. */
function lookUp(block: CellBlock, words: DataView, cell: number, known: ByteDictionary, make: Make): number {
  const { bytes, starts, ends, doubled } = block;
  if (doubled[cell] === 1) return make(textOfCell(block, cell), false);
  const start = starts[cell] as number;
  const end = ends[cell] as number;
  const before = known.get(words, start, end);
  if (before >= 0) return before;
  const made = make(textOfCell(block, cell), plainTextHash(bytes, start, end) !== NOT_PLAIN);
  known.put(words, start, end, made);
  return made;
}
