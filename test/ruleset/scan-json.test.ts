import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonFault } from "../../src/ruleset/json-faults.ts";
import { readJson } from "../../src/ruleset/read-json.ts";
import { type JsonScan, scanJson } from "../../src/ruleset/scan-json.ts";

/** The remarks on a text, or its fault with its place: `fault line:column`. */
function scan(text: string): unknown {
  const result: JsonScan = scanJson(text);
  return "fault" in result
    ? `${result.fault} ${result.at.line}:${result.at.column}`
    : result.remarks.map(
        ({ kind, path, name, at }) => `${kind} /${path.join("/")} ${name} ${at.line}:${at.column}`,
      );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("a text that is no JSON is told with its place", () => {
  test.each<readonly [string, JsonFault, string]>([
    ["", "empty", "1:1"],
    [" \n ", "empty", "2:2"],
    ['{"a": 1,\n}', "trailingComma", "1:8"],
    ['{"a": [1, 2, ]}', "trailingComma", "1:12"],
    ['{"a": 1,, "b": 2}', "doubleComma", "1:9"],
    ['{"a": [,1]}', "doubleComma", "1:8"],
    ['{"a": 2,5}', "decimalComma", "1:8"],
    ['{\n  // catatan\n  "a": 1}', "comment", "2:3"],
    ['{"a": 1 /* catatan */}', "comment", "1:9"],
    ['# catatan\n{"a": 1}', "comment", "1:1"],
    ['{"a": 1} // selesai', "comment", "1:10"],
    ["{'a': 1}", "quote", "1:2"],
    ["{“a”: 1}", "quote", "1:2"],
    ['{"a": ‘x’}', "quote", "1:7"],
    ["{a: 1}", "key", "1:2"],
    ['{"a" 1}', "colon", "1:6"],
    ['{"a": 1\r\n "b": 2}', "comma", "2:2"],
    ['{"a": 1', "ended", "1:8"],
    ['{"a": "x', "ended", "1:7"],
    ['{"a": "x\ny"}', "lineBreak", "1:9"],
    ['{"a": "x\ty"}', "lineBreak", "1:9"],
    ['{"a": "C:\\data"}', "escape", "1:10"],
    ['{"a": "\\u12"}', "escape", "1:8"],
    ['{"a": 01}', "number", "1:7"],
    ['{"a": +1}', "number", "1:7"],
    ['{"a": .5}', "number", "1:7"],
    ['{"a": 5.}', "number", "1:7"],
    ['{"a": 1.000.000}', "number", "1:7"],
    ['{"a": 0x10}', "number", "1:7"],
    ['{"a": True}', "word", "1:7"],
    ['{"a": ya}', "word", "1:7"],
    ['{"a": NaN}', "word", "1:7"],
    ['{"a":\u00a01}', "space", "1:6"],
    ['{"a": 1}{"b": 2}', "more", "1:9"],
    ['{"a": }', "value", "1:7"],
    ["[".repeat(2000), "deep", "1:1001"],
  ])("%j: %s", (text, fault, place) => {
    expect(scan(text)).toBe(`${fault} ${place}`);
  });
});

describe("what JSON.parse passes over is told", () => {
  test.each<readonly [string, readonly string[]]>([
    ['{"a": 1, "a": 1}', ["duplicate-key /a a 1:10"]],
    ['{"a": 1,\n "\\u0061": 2}', ["duplicate-key /a a 2:2"]],
    ['{"a": [{"b": {}}, {"c": 1, "c": 2}]}', ["duplicate-key /a/1/c c 1:28"]],
    ['{"a": {"a": {"a": 1}}, "b": {"a": 1}}', []],
    ['{"__proto__": 1, "__proto__": 2}', ["duplicate-key /__proto__ __proto__ 1:18"]],
    ["[9007199254740993]", ["inexact-number /0 9007199254740992 1:2"]],
    ["[-12345678901234567890]", ["inexact-number /0 -12345678901234567000 1:2"]],
    ["[0.10000000000000000001]", ["inexact-number /0 0.1 1:2"]],
    ["[1e999, 1e-999]", ["inexact-number /0 Infinity 1:2", "inexact-number /1 0 1:9"]],
    ["[1, -2, 0, -0, 2.5, 2.50, 0.1, 1e3, 25e-1, 1E+2, 0.0, 100, 1200000000000]", []],
  ])("%s", (text, remarks) => {
    expect(scan(text)).toEqual(remarks);
  });

  test("at most a hundred times, however often it happens", () => {
    expect(scan(`[${"9007199254740993,".repeat(500)}1]`)).toHaveLength(100);
  });
});

describe("the scanner takes exactly what JSON.parse takes", () => {
  test("of JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(4), (text, indent) => {
        expect(scanJson(JSON.stringify(JSON.parse(text), null, indent))).toHaveProperty("remarks");
      }),
    );
  });

  test("of JSON with a sign deleted, put in, or changed", () => {
    const sign = fc.constantFrom(..."{}[]:,\"'\\ \t\n0123.eE+-truefalsn/#\u00a0é");
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(1), sign, (text, place, cut, put) => {
        const at = place % (text.length + 1);
        const damaged = text.slice(0, at) + put + text.slice(at + cut);
        expect("remarks" in scanJson(damaged)).toBe(isJson(damaged));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("what was never meant as JSON is called by its name, and not quoted", () => {
  test.each<readonly [string, string]>([
    ["format: 1\nkind: membership\n", "YAML"],
    ["---\nformat: 1\n", "YAML"],
    ["# aturan\r\nformat: 1\r\n", "YAML"],
    ["<!doctype html><html>", "halaman web"],
    ['<?xml version="1.0"?>', "halaman web"],
    ["PK\u0003\u0004…", "bukan teks"],
    ["%PDF-1.7", "bukan teks"],
    ["{\u0000", "bukan teks"],
  ])("%j", (text, word) => {
    const read = readJson(text);
    expect("faults" in read && read.faults[0]?.params).toMatchObject({
      reason: { id: expect.stringContaining(word) },
    });
  });
});

test("a text of 1 MB is scanned in no time, whatever is in it", () => {
  const started = performance.now();
  for (const text of ['"a":1,', "[", '{"a":', "\\", '"', " ", "1", "9,", "# x\n"])
    readJson(text.repeat(Math.floor(990_000 / text.length)));
  expect(performance.now() - started).toBeLessThan(3000);
});
