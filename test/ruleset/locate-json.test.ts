import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Path } from "../../src/finding.ts";
import { jsonLocator } from "../../src/ruleset/locate-json.ts";

const FOLDER = "rules/membership";

test.each(readdirSync(FOLDER))("every path of %s leads to its own text", (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, "utf8");
  const placeOf = jsonLocator(text);
  const lines = text.split("\n");
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const isItem = Array.isArray(value);
      const { line, column } = placeOf([...path, isItem ? Number(key) : key]);
      const rest = `${lines[line - 1]?.slice(column - 1)}`;
      if (!isItem) expect(rest.startsWith(JSON.stringify(key))).toBe(true);
      else if (typeof inner !== "object") expect(rest.startsWith(JSON.stringify(inner))).toBe(true);
      else expect("{[").toContain(rest[0]);
      walk(inner, [...path, isItem ? Number(key) : key]);
    }
  };
  walk(JSON.parse(text), []);
});

test("a mark of the order of bytes moves no column", () => {
  expect(jsonLocator('\uFEFF{"a": 1}')(["a"])).toEqual({ line: 1, column: 2 });
});

test("the whole file is where it begins", () => {
  expect(jsonLocator('\n {"a": 1}')([])).toEqual({ line: 2, column: 2 });
});

test("what is not there is where it would be", () => {
  expect(jsonLocator('{\n "title": { "id": "x" } }')(["title", "en"])).toEqual({ line: 2, column: 2 });
});
