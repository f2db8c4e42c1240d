import { describe, expect, test } from "vitest";
import { teeRows } from "../../src/compare/tee-rows.ts";

/** Numbers from 1, with what has been asked of them so far. */
function numbers(count: number, failAt = Number.POSITIVE_INFINITY) {
  const log = { taken: 0, closed: 0 };
  const source: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        if (log.taken + 1 === failAt) throw new Error("disk gone");
        if (log.taken === count) return { done: true, value: undefined };
        log.taken += 1;
        return { done: false, value: log.taken };
      },
      return: async () => {
        log.closed += 1;
        return { done: true, value: undefined };
      },
    }),
  };
  return { source, log };
}

async function collect<T>(rows: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for await (const row of rows) collected.push(row);
  return collected;
}

describe("two readers of one list", () => {
  test.each([
    ["a list", [1, 2, 3]],
    ["a list that is not read at once", numbers(3).source],
  ])("both get every row of %s, in order", async (_, source) => {
    const [first, second] = teeRows<number>(source);
    expect(await Promise.all([collect(first), collect(second)])).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  test("take a row only when both have asked for it, so that never more than one is held", async () => {
    const { source, log } = numbers(3);
    const [first, second] = teeRows(source);
    const early = first.next();
    await Promise.resolve();
    expect(log.taken).toBe(0);
    expect([await second.next(), await early]).toEqual([
      { done: false, value: 1 },
      { done: false, value: 1 },
    ]);
    expect(log.taken).toBe(1);
  });

  test("go on alone where the other stops in the middle", async () => {
    const { source, log } = numbers(3);
    const [first, second] = teeRows(source);
    const stopping = (async () => {
      for await (const row of first) if (row === 2) return row;
      return undefined;
    })();
    expect(await Promise.all([stopping, collect(second)])).toEqual([2, [1, 2, 3]]);
    expect(log).toEqual({ taken: 3, closed: 0 });
  });

  test("go on alone where the other stops before its first row", async () => {
    const [first, second] = teeRows(numbers(2).source);
    const rows = collect(second);
    await first.return?.();
    expect(await rows).toEqual([1, 2]);
    expect(await first.next()).toEqual({ done: true, value: undefined });
  });

  test("end where they are stopped while they wait, and the source with them, once", async () => {
    const { source, log } = numbers(2);
    const [first, second] = teeRows(source);
    const waiting = second.next();
    await Promise.all([first.return?.(), second.return?.()]);
    await second.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(log).toEqual({ taken: 0, closed: 1 });
  });

  test("stop a source that cannot be stopped without complaint", async () => {
    const source = { [Symbol.iterator]: () => ({ next: () => ({ done: false as const, value: 1 }) }) };
    const [first, second] = teeRows(source);
    await Promise.all([first.next(), second.next()]);
    await Promise.all([first.return?.(), second.return?.()]);
    expect(await first.next()).toEqual({ done: true, value: undefined });
  });

  test("are both told of a source that fails, and get nothing more", async () => {
    const { source, log } = numbers(3, 2);
    const [first, second] = teeRows(source);
    await Promise.all([first.next(), second.next()]);
    const results = await Promise.allSettled([first.next(), second.next()]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await Promise.all([first.next(), second.next()])).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
    expect(log.taken).toBe(1);
  });
});
