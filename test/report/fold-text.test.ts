import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, hang } from "../../src/report/text/fold-text.ts";

test("a text is folded between words, and all of it is there", () => {
  expect(foldText("satu dua tiga", 8)).toEqual(["satu dua", "tiga"]);
  expect(foldText("", 8)).toEqual([""]);
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
      const lines = foldText(words.join(" "), 10);
      expect(lines.join(" ")).toBe(words.join(" "));
      for (const line of lines) expect(line.length <= 10 || !line.includes(" ")).toBe(true);
    }),
  );
});

test("lines after the first stand below its text", () => {
  const text = "kata ".repeat(30).trim();
  const lines = hang("  ? ", text).trimEnd().split("\n");
  expect(lines.length).toBe(2);
  expect(lines.every((line) => line.length <= 80)).toBe(true);
  expect(lines[1]).toMatch(/^ {4}kata/);
});
