import fc from "fast-check";
import { expect, test } from "vitest";
import { type NumberColumns, numberTable } from "../../src/list/number-table.ts";

/** Numbers of two halves, of which many are the same and many differ in one half alone. */
const half = fc.oneof(fc.integer({ min: -1, max: 5 }), fc.integer({ min: 0, max: 999_999_999 }));
const numbers = fc.array(fc.tuple(half, half), { maxLength: 400 });

function columnsOf(all: readonly (readonly [number, number])[]): NumberColumns {
  return { high: Int32Array.from(all, ([high]) => high), low: Int32Array.from(all, ([, low]) => low) };
}

test("the first row of a number is the one that a Map of texts has", () => {
  fc.assert(
    fc.property(numbers, (all) => {
      const table = numberTable(columnsOf(all));
      const firsts = new Map<string, number>();
      for (const [row, number] of all.entries()) {
        const key = number.join(" ");
        expect(table.add(row)).toBe(firsts.get(key) ?? -1);
        if (!firsts.has(key)) firsts.set(key, row);
        expect(table.size()).toBe(firsts.size);
      }
      for (const [row, number] of all.entries())
        expect(table.firstOf(row)).toBe(firsts.get(number.join(" ")));
    }),
  );
});

test("a row that was not added is found by its number alone", () => {
  const table = numberTable(
    columnsOf([
      [1, 2],
      [2, 1],
      [1, 2],
    ]),
  );
  expect(table.add(0)).toBe(-1);
  expect(table.firstOf(2)).toBe(0);
  expect(table.firstOf(1)).toBe(-1);
});

test("numbers that follow one another are as quickly told apart as others: 200,000 take no time to speak of", () => {
  const count = 200_000;
  const table = numberTable({
    high: new Int32Array(count).fill(21_019_917),
    low: Int32Array.from({ length: count }, (_, row) => row),
  });
  for (let row = 0; row < count; row += 1) table.add(row);
  expect(table.size()).toBe(count);
});
