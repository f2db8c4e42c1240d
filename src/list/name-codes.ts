/** Reads the names of rows: kept as bytes, with a hash of each by which the same name is found again. */
import { maySayDeath, parseName } from "../applicant/values/parse-name.ts";
import type { TextColumn } from "../columns/text-column.ts";
import { type FeedReading, readFeed } from "../row/read-feed.ts";
import type { Feed } from "../row/read-header.ts";
import { type CellBlock, textOfCell } from "../sheet/cell-block.ts";
import type { FaultLists } from "./fault-lists.ts";
import { NOT_PLAIN, plainTextHash, textHash } from "./plain-text.ts";

/** Adds the names of rows `from` to `to - 1` of a block to a column; an empty text where a row has none. */
export type ReadNames = (
  block: CellBlock,
  from: number,
  to: number,
  /** Where the hashes of the names go, levelled, and the codes of the lists of their faults. */
  hashes: Int32Array,
  faults: Int32Array,
) => void;

/** A reader of names; `feed` is `undefined` where no column feeds them. */
export function nameCodes(
  feed: Feed | undefined,
  column: TextColumn,
  { faults, asOf }: { readonly faults: FaultLists; readonly asOf: string },
): ReadNames {
  const sources = feed?.sources ?? [];
  const [source] = sources;
  const isPlain = sources.length === 1 && source?.column.parse === parseName;
  const position = source?.position ?? 0;

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

  return (block, from, to, hashes, lists) => {
    const { bytes, firstCell, starts, ends, doubled } = block;
    for (let row = from; row < to; row += 1) {
      const cell = (firstCell[row] as number) + position;
      const isThere = isPlain && cell < (firstCell[row + 1] as number) && doubled[cell] === 0;
      const start = starts[cell] as number;
      const end = ends[cell] as number;
      const isPlainName = isThere && !maySayDeath(end - start, (at) => bytes[start + at] as number);
      const hash = isPlainName ? plainTextHash(bytes, start, end) : NOT_PLAIN;
      if (hash !== NOT_PLAIN) {
        column.pushBytes(bytes, start, end);
        hashes[row - from] = hash;
        lists[row - from] = 0;
        continue;
      }
      const { value, faults: found } = readTexts(block, row);
      const name = typeof value === "string" ? value : "";
      column.pushText(name);
      hashes[row - from] = textHash(name);
      lists[row - from] = faults.appendAll(0, found);
    }
  };
}

const NOTHING_READ = { value: undefined, faults: [] } as const;
