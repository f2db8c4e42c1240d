import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expandPaths } from "../../../src/cli/read/expand-paths.ts";

const folder = mkdtempSync(join(tmpdir(), "aturan-kube-"));
const FILES = [
  "a.csv",
  "b.csv",
  "c.xlsx",
  "~$c.xlsx",
  ".d.csv",
  "desa/a1.csv",
  "desa/dusun/b1.csv",
  "e[1]*.csv",
];

beforeAll(() => {
  mkdirSync(join(folder, "desa/dusun"), { recursive: true });
  for (const file of FILES) writeFileSync(join(folder, file), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

async function expand(...patterns: readonly string[]): Promise<readonly string[]> {
  const paths = await expandPaths(patterns.map((pattern) => join(folder, pattern)));
  return paths.map((path) => relative(folder, path));
}

describe("a pattern that the shell left alone stands for the files that fit it, by name", () => {
  test.each<readonly [string, readonly string[]]>([
    ["*.csv", ["a.csv", "b.csv", "e[1]*.csv"]],
    ["?.csv", ["a.csv", "b.csv"]],
    ["?.*", ["a.csv", "b.csv", "c.xlsx"]],
    ["c*", ["c.xlsx"]],
    ["desa/*.csv", ["desa/a1.csv"]],
    ["*/*.csv", ["desa/a1.csv"]],
    ["desa/**/*.csv", ["desa/a1.csv", "desa/dusun/b1.csv"]],
    ["**/?1.csv", ["desa/a1.csv", "desa/dusun/b1.csv"]],
    ["desa/../*.xlsx", ["c.xlsx"]],
    ["e[1]*.csv", ["e[1]*.csv"]],
    ["***a***.csv", ["a.csv"]],
  ])("%s", async (pattern, files) => {
    expect(await expand(pattern)).toEqual(files);
  });

  test("within the folder where it is run, by paths as short as they were written", async () => {
    expect(await expandPaths(["packag?.json"])).toEqual(["package.json"]);
    expect(await expandPaths(["rules/../packag?.json"])).toEqual(["package.json"]);
    expect(await expandPaths(["test/cli/**/expand-path?.test.ts"])).toEqual([
      "test/cli/read/expand-paths.test.ts",
    ]);
  });

  test("each path in its place, and those without a pattern as they are", async () => {
    expect(await expand("b.csv", "desa/*.csv", "tidak-ada.csv")).toEqual([
      "b.csv",
      "desa/a1.csv",
      "tidak-ada.csv",
    ]);
    expect(await expandPaths(["-"])).toEqual(["-"]);
  });
});

describe("a pattern is refused", () => {
  test.each(["tidak-ada/*.csv", "*/", "desa*", "**", "a.csv/*"])("that fits no file: %s", async (pattern) => {
    await expect(expand(pattern)).rejects.toThrow(/tidak ada file yang cocok/);
  });

  test("that fits nothing", async () => {
    await expect(expand("*.ods")).rejects.toThrow(/tidak ada file yang cocok dengan `.*\*\.ods`/);
  });

  test("that fits a file named already, by whatever path", async () => {
    await expect(expand("*.csv", "a.csv")).rejects.toThrow(/a\.csv` disebut dua kali/);
    await expect(expandPaths(["./x.csv", "x.csv"])).rejects.toThrow(/`x\.csv` disebut dua kali/);
  });
});

test("a pattern of many stars is fitted in no time", async () => {
  const long = "a".repeat(200);
  writeFileSync(join(folder, long), "");
  const started = performance.now();
  await expect(expand(`${"*a".repeat(40)}*b`)).rejects.toThrow();
  expect(performance.now() - started).toBeLessThan(1000);
});
