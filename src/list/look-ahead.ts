/** Looks ahead in a list, so that a header is read with the first cells of its columns beside it. */
import type { Samples } from "../row/column-samples.ts";
import type { SourceRow } from "../row/source-row.ts";

/** The first cells of the columns under a header, as far as they have been seen. */
export type SamplesOf = (header: readonly string[]) => Samples;

/**
 * Passes rows on as they come, `rowsAhead` of them late; `samplesOf` gives the cells of those that are waiting, the next one among
 * them. What is `urgent` is not kept waiting, and what came before it neither.
 */
export function lookAhead<T>(
  items: Iterable<T> | AsyncIterable<T>,
  rowOf: (item: T, number: number) => SourceRow | undefined,
  rowsAhead: number,
  isUrgent: (item: T) => boolean = () => false,
): { readonly items: AsyncGenerator<T, void, void>; readonly samplesOf: SamplesOf } {
  const waiting: { readonly item: T; readonly row: SourceRow | undefined }[] = [];

  async function* late(): AsyncGenerator<T, void, void> {
    let number = 0;
    for await (const item of items) {
      number += 1;
      if (isUrgent(item)) {
        yield* rest();
        yield item;
        continue;
      }
      waiting.push({ item, row: rowOf(item, number) });
      if (waiting.length <= rowsAhead) continue;
      const [first] = waiting;
      if (first !== undefined) yield first.item;
      waiting.shift();
    }
    yield* rest();
  }

  function* rest(): Generator<T, void, void> {
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      yield first.item;
      waiting.shift();
    }
  }

  return {
    items: late(),
    samplesOf: (header) => {
      const rows = waiting.flatMap(({ row }) =>
        row !== undefined && isSame(row.header, header) ? [row.cells] : [],
      );
      return header.map((_, position) => rows.map((cells) => cells[position]));
    },
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((cell, index) => cell === other[index]));
}
