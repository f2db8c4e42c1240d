/**
 * Reads the names of rows: kept as bytes, with a hash of each by which the same name is found again.
 *
 * Nearly every name is another one, so no dictionary helps; but nearly all are plain letters with single spaces between,
 * which are kept as they stand. A name takes 60 ns so, where reading its cell takes 2 µs.
 */
import type { TextColumn } from "../columns/text-column.ts";
import { levelText } from "../row/level-text.ts";
import { type FeedReading, readFeed } from "../row/read-feed.ts";
import type { Feed } from "../row/read-header.ts";
import { EMPTY_MARKS } from "../row/values/empty-marks.ts";
import { parseText } from "../row/values/parse-text.ts";
import { type CellBlock, textOfCell } from "../sheet/cell-block.ts";
import type { FaultLists } from "./fault-lists.ts";

/** Adds the names of rows to a column. */
export interface NameCodes {
  /** Adds the name of a row of a block; an empty text where it has none. */
  readonly add: (block: CellBlock, row: number) => void;
  /** The hash of the name that was added last, levelled. */
  readonly hash: () => number;
  /** The code of the list of its faults. */
  readonly faults: () => number;
}

const SPACE = 0x20;
const LAST_PRINTABLE = 0x7e;
const NINE = 0x39;
/** Longer cells are rather notes. */
const LONGEST = 200;
/** A single letter may be the mark of a program (`\\N`), and one with digits its error number (`Err:502`). */
const FEWEST_LETTERS = 2;
const FEWEST_WITH_DIGITS = 9;

/** A reader of names; `feed` is `undefined` where no column feeds them. */
export function nameCodes(
  feed: Feed | undefined,
  column: TextColumn,
  { faults, asOf }: { readonly faults: FaultLists; readonly asOf: string },
): NameCodes {
  const sources = feed?.sources ?? [];
  const [source] = sources;
  const isPlain = sources.length === 1 && source?.column.parse === parseText;
  const position = source?.position ?? 0;
  let hash = 0;
  let list = 0;

  function readTexts(block: CellBlock, row: number): Pick<FeedReading, "value" | "faults"> {
    if (feed === undefined) return NOTHING_READ;
    const first = block.firstCell[row] as number;
    const end = block.firstCell[row + 1] as number;
    const cells: string[] = [];
    for (const each of sources) {
      cells[each.position] = first + each.position < end ? textOfCell(block, first + each.position) : "";
    }
    return readFeed(feed, cells, { asOf });
  }

  /** Adds a name of printable ASCII with nothing to clean; `false` where it is another one, or may be no name. */
  function addPlain({ bytes, starts, ends, doubled }: CellBlock, cell: number): boolean {
    const start = starts[cell] as number;
    const end = ends[cell] as number;
    if (end - start > LONGEST || doubled[cell] === 1) return false;
    let found = HASH_START;
    let levelled = 0;
    let hasDigits = false;
    let before = SPACE;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte < SPACE || byte > LAST_PRINTABLE || (byte === SPACE && before === SPACE)) return false;
      before = byte;
      const letter = LEVELLED[byte] as number;
      if (letter === 0) continue;
      found = Math.imul(found ^ letter, HASH_FACTOR);
      levelled += 1;
      hasDigits ||= letter <= NINE;
    }
    if (before === SPACE || levelled < (hasDigits ? FEWEST_WITH_DIGITS : FEWEST_LETTERS)) return false;
    if (MARK_HASHES.has(found)) return false;
    column.pushBytes(bytes, start, end);
    hash = found;
    list = 0;
    return true;
  }

  return {
    hash: () => hash,
    faults: () => list,
    add(block, row) {
      const cell = (block.firstCell[row] as number) + position;
      const isThere = isPlain && cell < (block.firstCell[row + 1] as number);
      if (isThere && addPlain(block, cell)) return;
      const { value, faults: found } = readTexts(block, row);
      const name = typeof value === "string" ? value : "";
      column.pushText(name);
      hash = hashOfName(name);
      list = faults.appendAll(0, found);
    },
  };
}

const NOTHING_READ = { value: undefined, faults: [] } as const;

const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/** The byte of a letter in lower case or of a digit; 0 for everything that levelling lets go. */
const LEVELLED = Uint8Array.from({ length: 128 }, (_, code) => {
  const text = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(text) ? text.charCodeAt(0) : 0;
});

const ENCODER = new TextEncoder();

/** The hash of a name, levelled. */
export function hashOfName(name: string): number {
  let hash = HASH_START;
  for (const byte of ENCODER.encode(levelText(name))) hash = Math.imul(hash ^ byte, HASH_FACTOR);
  return hash;
}

/** The marks of empty cells: whatever has one of these hashes is read by its text. */
const MARK_HASHES: ReadonlySet<number> = new Set(EMPTY_MARKS.flatMap(({ words }) => words.map(hashOfName)));
