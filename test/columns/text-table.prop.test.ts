import fc from "fast-check";
import { expect, test } from "vitest";
import { textTable } from "../../src/columns/text-table.ts";

test("a text has the number that a Map gives it", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.string()), { maxLength: 300 }), (texts) => {
      const table = textTable((number) => texts[number] ?? "");
      const known = new Map<string, number>();
      for (const [number, text] of texts.entries()) {
        expect(table.find(text)).toBe(known.get(text) ?? -1);
        expect(table.add(text, number)).toBe(known.get(text) ?? -1);
        if (!known.has(text)) known.set(text, number);
      }
      for (const text of texts) expect(table.find(text)).toBe(known.get(text));
    }),
  );
});
