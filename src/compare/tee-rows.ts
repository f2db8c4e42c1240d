/** One list of rows, read once by two readers in step. */

/**
 * Gives each reader every row, in order. A row is taken from the source only when both have asked for it, so that never
 * more than one is held. A reader that stops, before its first row or after any, lets the other go on; when both have
 * stopped, so does the source.
 */
export function teeRows<T>(
  source: Iterable<T> | AsyncIterable<T>,
): readonly [AsyncIterableIterator<T, void>, AsyncIterableIterator<T, void>] {
  const rows = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  /** What a reader still waits for: its part of the row to come. */
  const asking = new Map<number, Asking<T>>();
  const reading = new Set([0, 1]);
  let isOver = false;

  /** Takes a row and hands it out, once every reader has asked for it. */
  async function handOut(): Promise<void> {
    const served = [...asking.values()];
    if (served.length === 0 || served.length < reading.size) return;
    asking.clear();
    try {
      const result = isOver ? OVER : await rows.next();
      isOver = result.done === true;
      for (const { resolve } of served) resolve(result.done === true ? OVER : result);
    } catch (error) {
      isOver = true;
      for (const { reject } of served) reject(error);
    }
  }

  async function stop(reader: number): Promise<IteratorReturnResult<void>> {
    reading.delete(reader);
    asking.get(reader)?.resolve(OVER);
    asking.delete(reader);
    // The other may stop at the same time: then no more rows are taken.
    if (reading.size > 0) queueMicrotask(() => void handOut());
    else if (!isOver) {
      isOver = true;
      await rows.return?.();
    }
    return OVER;
  }

  const read = (reader: number): AsyncIterableIterator<T, void> => ({
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () =>
      new Promise((resolve, reject) => {
        if (!reading.has(reader)) return resolve(OVER);
        asking.set(reader, { resolve, reject });
        void handOut();
      }),
    return: () => stop(reader),
  });

  return [read(0), read(1)];
}

/** How a reader is told of the row it asked for. */
interface Asking<T> {
  readonly resolve: (result: IteratorResult<T, void>) => void;
  readonly reject: (error: unknown) => void;
}

const OVER: IteratorReturnResult<void> = Object.freeze({ done: true, value: undefined });
