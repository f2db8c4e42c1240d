import { getRuleset, lintRuleset } from "aturan-kube";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changed } from "./small-ruleset.ts";

const SHIPPED = getRuleset("permensos-25-2015");

/** The JSON Pointer of every place in a value. */
function pointersOf(value: unknown, pointer = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  const below = Object.entries(value).flatMap(([key, item]) =>
    pointersOf(item, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
  return [pointer, ...below];
}

test("no JSON makes the linter throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.string()), (json) => {
      expect(lintRuleset(json).length).toBeGreaterThan(0);
    }),
  );
});

test("no JSON in any place of a rule file makes the linter throw", () => {
  const anyChange = fc.dictionary(fc.constantFrom(...pointersOf(SHIPPED).slice(1)), fc.jsonValue(), {
    minKeys: 1,
    maxKeys: 1,
  });
  fc.assert(
    fc.property(anyChange, (change) => {
      const file = changed(change, SHIPPED);
      for (const { path, message } of lintRuleset(file)) {
        expect(path).toMatch(/^(\/|$)/);
        expect(message).not.toBe("");
      }
      // The same file as text has the same faults.
      expect(lintRuleset(JSON.stringify(file))).toEqual(lintRuleset(file));
    }),
  );
});

test("taking any property out of a rule file is found or leaves it sound, and never throws", () => {
  for (const pointer of pointersOf(SHIPPED).slice(1)) {
    const file = changed({ [pointer]: undefined }, SHIPPED);
    expect(lintRuleset(JSON.stringify(file)).every(({ message }) => message !== "")).toBe(true);
  }
});
