import fc from "fast-check";
import { expect, test } from "vitest";
import { tupleTable } from "../../src/columns/tuple-table.ts";

test("equal tuples have one code, in order of first mention", () => {
  const value = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer());
  const tuples = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.tuple(
        fc.constant(width),
        fc.array(fc.array(value, { minLength: width, maxLength: width }), { maxLength: 200 }),
      ),
    );
  fc.assert(
    fc.property(tuples, ([width, all]) => {
      const table = tupleTable(width);
      const known = new Map<string, number>();
      for (const tuple of all) {
        const key = tuple.join(" ");
        expect(table.find(Int32Array.from(tuple))).toBe(known.get(key) ?? -1);
        const code = known.get(key) ?? known.size;
        known.set(key, code);
        expect(table.codeOf(Int32Array.from(tuple))).toBe(code);
        expect(table.size()).toBe(known.size);
      }
    }),
  );
});
