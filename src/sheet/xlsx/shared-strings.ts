/** The shared strings of an XLSX workbook, held compactly: lists of 200,000 persons have 600,000 of them. */
import { InputError } from "../../error.ts";
import { LIMITS } from "../limits.ts";
import type { FileName } from "../name-file.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";
import { readXml } from "../xml/read-xml.ts";
import { inflatePart } from "../zip/inflate-part.ts";
import type { ZipPart } from "../zip/read-archive.ts";
import { stringItem } from "./string-item.ts";

/** Texts by their number. */
export interface SharedStrings {
  /** The text of a number; `undefined` where there is none. */
  readonly at: (index: number) => string | undefined;
}

/** As much text is joined to one string; texts are cut from it when they are asked for. */
const BLOCK_LENGTH = 64 * 1024;

/** Reads the part of shared strings; a workbook may have none. */
export function readSharedStrings(part: ZipPart | null, file: FileName): SharedStrings {
  const store = createStore(file);
  if (part === null) return store.finish();
  const item = stringItem();
  const reading = readXml(
    inflatePart(part, file),
    {
      open(name) {
        if (name === "si") item.start();
        else item.open(name);
      },
      text: item.text,
      close(name) {
        if (name === "si") store.add(item.end());
        else item.close(name);
      },
    },
    file,
  );
  for (const _ of reading) store.pack();
  return store.finish();
}

/** Strings that grow: joined into blocks, with the place where each ends. */
function createStore(file: FileName): {
  readonly add: (text: string) => void;
  /** Joins what was added since; what came from one piece of XML is let go with it. */
  readonly pack: () => void;
  readonly finish: () => SharedStrings;
} {
  const blocks: string[] = [];
  /** For each block the number of its first string and where that stands in all text. */
  const firsts: number[] = [];
  const starts: number[] = [];
  let ends = new Uint32Array(1024);
  let count = 0;
  let length = 0;
  let waiting: string[] = [];
  let waitingLength = 0;

  function pack(isLast = false): void {
    if (waiting.length === 0 || (!isLast && waitingLength < BLOCK_LENGTH)) return;
    blocks.push(waiting.join(""));
    firsts.push(count - waiting.length);
    starts.push(length - waitingLength);
    waiting = [];
    waitingLength = 0;
  }

  function add(text: string): void {
    if (length + text.length > LIMITS.sharedCharacters)
      throw new InputError(SHEET_FAULTS.inflatesTooMuch({ file }));
    if (count === ends.length) {
      const grown = new Uint32Array(2 * count);
      grown.set(ends);
      ends = grown;
    }
    waiting.push(text);
    waitingLength += text.length;
    length += text.length;
    ends[count] = length;
    count += 1;
  }

  function at(index: number): string | undefined {
    if (!(index >= 0 && index < count)) return undefined;
    const block = blockOf(firsts, index);
    const start = starts[block] ?? 0;
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
    return blocks[block]?.slice(from - start, (ends[index] ?? 0) - start);
  }

  return {
    add,
    pack,
    finish() {
      pack(true);
      return { at };
    },
  };
}

/** The last block whose first string is not after `index`. */
function blockOf(firsts: readonly number[], index: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
