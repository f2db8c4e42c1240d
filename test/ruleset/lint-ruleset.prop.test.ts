import { getRuleset, lintRuleset } from "aturan-kube";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { SMALL_MONITORING } from "./small-monitoring.ts";
import { changed } from "./small-ruleset.ts";

/** A sound file of each kind. */
const FILES: readonly (readonly [string, unknown])[] = [
  ["membership", getRuleset("permensos-25-2015")],
  ["monitoring", SMALL_MONITORING],
];

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

test.each(FILES)("no JSON in any place of a rule file makes the linter throw: %s", (_, sound) => {
  const anyChange = fc.dictionary(fc.constantFrom(...pointersOf(sound).slice(1)), fc.jsonValue(), {
    minKeys: 1,
    maxKeys: 1,
  });
  fc.assert(
    fc.property(anyChange, (change) => {
      const file = changed(change, sound);
      for (const { path, message } of lintRuleset(file)) {
        expect(path).toMatch(/^(\/|$)/);
        expect(message).not.toBe("");
      }
      // The same file as text has the same faults.
      expect(lintRuleset(JSON.stringify(file))).toEqual(lintRuleset(file));
    }),
  );
});

test.each(FILES)("taking any property out of a rule file is found or leaves it sound: %s", (_, sound) => {
  for (const pointer of pointersOf(sound).slice(1)) {
    const file = changed({ [pointer]: undefined }, sound);
    expect(lintRuleset(JSON.stringify(file)).every(({ message }) => message !== "")).toBe(true);
  }
});
