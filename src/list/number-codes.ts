/**
 * Reads the NIK or the No. KK of rows into two columns of eight digits each, and what else their cells tell.
 *
 * Hardly two cells of such a column are alike, so no dictionary helps; but nearly all are sixteen plain digits, and what a
 * parser says of those hangs on a few of them. A number takes 40 ns so, where its parser takes 1.5 µs.
 */
import { parseKk } from "../applicant/values/parse-kk.ts";
import { parseNik } from "../applicant/values/parse-nik.ts";
import { byteDictionary } from "../columns/byte-dictionary.ts";
import { eightDigits, wordsOf } from "../columns/byte-words.ts";
import { textOfCell as cleanedText } from "../row/read-cell.ts";
import { type FeedReading, readFeed } from "../row/read-feed.ts";
import type { Feed } from "../row/read-header.ts";
import { BLOCK_ROWS, type CellBlock, textOfCell } from "../sheet/cell-block.ts";
import type { FaultLists } from "./fault-lists.ts";
import {
  CLASSES,
  digitsOf,
  type Halves,
  halvesOf,
  NO_DATE,
  NO_SERIAL,
  NUMBER_CLASSES,
  OF_PROVINCE,
  SOUND,
} from "./number-classes.ts";
import { NUMBER_READERS, type NumberField } from "./number-readers.ts";
import { areDigits } from "./single-cell.ts";

/** What the cells of a row tell of their column beside the number of the row. */
export interface ToldOfColumn {
  /** Numbers that stand in the cells and are not the row's, since they are not to be taken. */
  readonly others: readonly Halves[];
  /** Whether a number that was kept as one ends in another digit than 0, as Excel would not leave it. */
  readonly keepsDigits: boolean;
  /** Whether the number is whole after all in a column that keeps its digits. */
  readonly isWaiting: boolean;
}

/** The numbers of the rows that were read last, the first one at 0. */
export interface NumberCodes {
  /** Reads rows `from` to `to - 1` of a block. */
  readonly read: (block: CellBlock, from: number, to: number) => void;
  /** The first eight digits; -1 where the row has no number. */
  readonly high: Int32Array;
  readonly low: Int32Array;
  /** The code of the list of faults. */
  readonly faults: Int32Array;
  /** What few rows tell besides. */
  readonly told: ReadonlyMap<number, ToldOfColumn>;
}

/** What texts say of a number. */
interface Said {
  readonly value: Halves | undefined;
  readonly faults: number;
  readonly told: ToldOfColumn | undefined;
}

const LENGTH = 16;
const ZERO = 0x30;
const NINE = 0x39;
const LAST_ASCII = 0x7f;
/** More different texts are not known at once. */
const MOST_TEXTS = 16_384;

const PLAIN_PARSERS: Readonly<Record<NumberField, unknown>> = { nik: parseNik, noKk: parseKk };

/** A reader of the numbers of a field; `feed` is `undefined` where no column feeds it. */
export function numberCodes(
  field: NumberField,
  feed: Feed | undefined,
  { faults, asOf }: { readonly faults: FaultLists; readonly asOf: string },
): NumberCodes {
  const [high, low, lists] = [columnOfBlock(), columnOfBlock(), columnOfBlock()];
  const told = new Map<number, ToldOfColumn>();
  const sources = feed?.sources ?? [];
  const [source] = sources;
  const isPlain = sources.length === 1 && source?.column.parse === PLAIN_PARSERS[field];
  const position = source?.position ?? 0;
  const classOf = NUMBER_CLASSES[field];
  /** The list of faults of each class of plain numbers, plus one; 0 where none was read yet. */
  const classLists = new Int32Array(CLASSES);
  /** The list of faults of digits that are too few or too many, by how many they are. */
  const lengthLists = new Map<number, number>();
  const dictionary = byteDictionary();
  let known: Said[] = [];

  /** Reads a cell of digits alone; `false` where it is another one, or has so few that they may say that there is none. */
  function readPlain(block: CellBlock, words: DataView, cell: number, at: number): boolean {
    const start = block.starts[cell] as number;
    if ((block.ends[cell] as number) - start !== LENGTH) return readOfOtherLength(block, cell, at);
    const first = eightDigits(words, start);
    const second = eightDigits(words, start + LENGTH / 2);
    if (first < 0 || second < 0) return false;
    const kind = classOf(first, second);
    if (classLists[kind] === 0) {
      const digits = digitsOf({ high: first, low: second });
      classLists[kind] = faults.appendAll(0, readNumbers([digits]).faults) + 1;
    }
    lists[at] = (classLists[kind] as number) - 1;
    high[at] = kind === SOUND || kind >= OF_PROVINCE ? first : -1;
    low[at] = second;
    if (kind === NO_SERIAL || kind === NO_DATE)
      told.set(at, { ...NOTHING_TOLD, others: [{ high: first, low: second }] });
    return true;
  }

  /** What is said of digits that are too few or too many is how many they are. */
  function readOfOtherLength(block: CellBlock, cell: number, at: number): boolean {
    const { bytes, starts, ends } = block;
    const [start, end] = [starts[cell] as number, ends[cell] as number];
    if (!areDigits(bytes, start, end)) return false;
    const found =
      lengthLists.get(end - start) ?? faults.appendAll(0, readNumbers([textOfCell(block, cell)]).faults);
    lengthLists.set(end - start, found);
    lists[at] = found;
    high[at] = -1;
    low[at] = 0;
    return true;
  }

  function readNumbers(cells: readonly string[]): Pick<FeedReading, "value" | "faults"> {
    if (feed === undefined) return NOTHING_READ;
    const row: string[] = [];
    for (const [index, each] of sources.entries()) row[each.position] = cells[index] ?? "";
    return readFeed(feed, row, { asOf });
  }

  function say(cells: readonly string[]): Said {
    const reading = readNumbers(cells);
    const value = typeof reading.value === "string" ? halvesOf(reading.value) : undefined;
    const told = cells.some(mayTell) ? toldBy(field, cells, value) : undefined;
    return { value, faults: faults.appendAll(0, reading.faults), told };
  }

  /** What any other cell says, and the cells of several columns. */
  function readTexts(block: CellBlock, words: DataView, row: number, at: number): void {
    const first = block.firstCell[row] as number;
    const end = block.firstCell[row + 1] as number;
    const cellOf = (index: number): number => {
      const cell = first + (sources[index]?.position ?? 0);
      return cell < end ? cell : -1;
    };
    const [cell] = [sources.length === 1 ? cellOf(0) : -1];
    const isKept = cell >= 0 && block.doubled[cell] === 0;
    const [from, to] = isKept ? [block.starts[cell] as number, block.ends[cell] as number] : [0, 0];
    const before = isKept ? dictionary.get(words, from, to) : -1;
    const said =
      known[before] ??
      say(sources.map((_, index) => (cellOf(index) < 0 ? "" : textOfCell(block, cellOf(index)))));
    if (isKept && before < 0) dictionary.put(words, from, to, known.push(said) - 1);
    high[at] = said.value?.high ?? -1;
    low[at] = said.value?.low ?? 0;
    lists[at] = said.faults;
    if (said.told !== undefined) told.set(at, said.told);
  }

  return {
    high,
    low,
    faults: lists,
    told,
    read(block, from, to) {
      told.clear();
      if (known.length > MOST_TEXTS) {
        dictionary.clear();
        known = [];
      }
      const words = wordsOf(block.bytes);
      for (let row = from; row < to; row += 1) {
        const cell = (block.firstCell[row] as number) + position;
        const isThere = isPlain && cell < (block.firstCell[row + 1] as number);
        if (!(isThere && readPlain(block, words, cell, row - from))) readTexts(block, words, row, row - from);
      }
    },
  };
}

const NOTHING_READ = { value: undefined, faults: [] } as const;
const NOTHING_TOLD: ToldOfColumn = { others: [], keepsDigits: false, isWaiting: false };

function columnOfBlock(): Int32Array {
  return new Int32Array(BLOCK_ROWS);
}

/** Whether a cell may hold a whole number: of plain ASCII, sixteen signs are digits. Others tell nothing of their column. */
function mayTell(cell: string): boolean {
  let digits = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at);
    if (code > LAST_ASCII) return true;
    if (code >= ZERO && code <= NINE) digits += 1;
  }
  return digits >= LENGTH;
}

/** What cells tell of their column, where it is more than the number of the row; `value` is that number. */
export function toldBy(
  field: NumberField,
  cells: readonly unknown[],
  value: Halves | undefined,
): ToldOfColumn | undefined {
  const told = { others: [] as Halves[], keepsDigits: false, isWaiting: false };
  for (const cell of cells) {
    const text = cleanedText(cell);
    if (text === undefined || text === "") continue;
    const number = NUMBER_READERS[field](text);
    if (number.fault === undefined && number.isNumber) told.keepsDigits = true;
    if (number.digits === undefined) continue;
    if (number.fault === "excel-damaged") told.isWaiting = true;
    const halves = halvesOf(number.digits);
    if (halves.high !== value?.high || halves.low !== value.low) told.others.push(halves);
  }
  return told.others.length > 0 || told.keepsDigits || told.isWaiting ? told : undefined;
}
