import fc from "fast-check";
import { expect, test } from "vitest";
import { foldLine, foldText } from "../../src/report/text/fold-text.ts";

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

test("lines after the first stand below its text, whatever colours it has", () => {
  const text = "kata ".repeat(30).trim();
  const [first = "", ...others] = foldLine(`  \u001B[33m?\u001B[39m ${text}`, 80).split("\n");
  expect(first.startsWith("  \u001B[33m?\u001B[39m kata")).toBe(true);
  expect(others).toHaveLength(1);
  expect(others[0]).toMatch(/^ {4}kata/);
  expect(foldLine("pendek", 80)).toBe("pendek");
});

test("a line that a drawing stands in is never broken", () => {
  const line = `  1  ${"Mekar ".repeat(12)} 4  ████`;
  expect(foldLine(line, 40)).toBe(line);
});

test("no line is wider than it has to be, and all words of it are there", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
      const lines = foldLine(`    → ${words.join(" ")}`, 30).split("\n");
      expect(lines.join(" ").split(/ +/).slice(2)).toEqual(words);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(30);
    }),
  );
});
