import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

/** Folders (and files beside them) from the bottom up: a file imports from its own row or from rows above it here. */
const ROWS = [
  [
    "language.ts",
    "closest.ts",
    "freeze-deep.ts",
    "made-when-read.ts",
    "possible.ts",
    "issue-catalogue.ts",
    "issue-text.ts",
    "issue-texts.ts",
    "list-issues.ts",
    "row-issue.ts",
    "row-issues.ts",
    "finding-catalogue.ts",
    "issue.ts",
    "finding.ts",
    "error.ts",
    "check-argument.ts",
    "kind-words.ts",
  ],
  ["columns"],
  ["sheet"],
  ["row"],
  ["applicant"],
  ["monitoring"],
  ["kube"],
  ["layout"],
  ["facts"],
  ["logic"],
  ["ruleset"],
  ["decide"],
  ["score"],
  ["compile-ruleset.ts", "explain.ts", "parse-applicant.ts"],
  ["sql"],
  ["examine"],
  ["draft"],
  ["list"],
  ["fix"],
  ["check-rows.ts", "decide-kube.ts", "score-rows.ts"],
  ["check-list.ts", "read-part.ts", "score-list.ts"],
  ["compare"],
  ["conformance"],
  ["report"],
  ["receipt"],
  ["template"],
  ["sample"],
  ["testing"],
  ["cli", "index.ts", "deciding.ts", "writing-sql.ts"],
] as const;

/** Packages that one folder alone may use. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  "json-logic-js": ["logic"],
  // What an age means: tests alone hold ours to it.
  "date-fns": [],
  "@date-fns/utc": [],
  "@noble/hashes": ["ruleset"],
  commander: ["cli"],
  picocolors: ["report"],
  "fastest-levenshtein": ["closest.ts"],
  "fast-check": ["testing"],
  fflate: ["sheet"],
  saxes: ["sheet"],
};

const SRC = "src";
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .map((file) => file.replaceAll("\\", "/"));
const texts = new Map(files.map((file) => [file, readFileSync(join(SRC, file), "utf8")]));
const imports = new Map(files.map((file) => [file, importsOf(texts.get(file) ?? "")]));

/** The specifiers a file imports or re-exports from; doc comments, with their examples, are no code. */
function importsOf(text: string): readonly string[] {
  return [
    ...withoutComments(text).matchAll(/\bfrom\s+"([^"]+)"|\bimport\s+"([^"]+)"|\bimport\("([^"]+)"\)/g),
  ].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

function roomOf(file: string): string {
  return file.split("/")[0] ?? "";
}

function rowOf(file: string): number {
  return ROWS.findIndex((row) => (row as readonly string[]).includes(roomOf(file)));
}

function localImports(file: string): readonly string[] {
  return (imports.get(file) ?? [])
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => normalize(join(dirname(file), specifier)).replaceAll("\\", "/"))
    .filter((target) => !target.startsWith(".."));
}

describe("the folders of src", () => {
  test("are the ones the table of rows names", () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(ROWS.flat().toSorted());
  });

  test("import one way only: from their own row or from a lower one", () => {
    const upward = files.flatMap((file) =>
      localImports(file)
        .filter((target) => rowOf(target) > rowOf(file))
        .map((target) => `${file} → ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test("have no folder in a row importing from its neighbour in that row", () => {
    const sideways = files.flatMap((file) =>
      localImports(file)
        .filter(
          (target) => rowOf(target) > 0 && rowOf(target) === rowOf(file) && roomOf(target) !== roomOf(file),
        )
        .map((target) => `${file} → ${target}`),
    );
    expect(sideways).toEqual([]);
  });

  test("have no cycle of imports", () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      if (done.has(file) || trail.includes(file)) return;
      for (const target of localImports(file)) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test("have no index file but the public one", () => {
    expect(files.filter((file) => file.endsWith("index.ts"))).toEqual(["index.ts"]);
  });
});

describe("the core", () => {
  const core = files.filter((file) => roomOf(file) !== "cli");

  test("touches no module of Node: that is for the command line", () => {
    expect(
      core.filter((file) => imports.get(file)?.some((specifier) => specifier.startsWith("node:"))),
    ).toEqual([]);
  });

  test.each([
    ["process", /\bprocess\b\s*[.[]/],
    ["Buffer", /\bBuffer\b/],
    ["console", /\bconsole\b/],
    ["the clock", /\bDate\.now\b|new Date\(\)/],
    ["the locale of the machine", /\.toLocale|\blocaleCompare\b|\bIntl\b/],
  ])("never uses %s", (_, pattern) => {
    expect(core.filter((file) => pattern.test(withoutComments(texts.get(file) ?? "")))).toEqual([]);
  });
});

test("no code is ever made from text: no eval, no new Function", () => {
  expect(
    files.filter((file) =>
      /\beval\s*\(|new\s+Function\b|\bsetTimeout\(\s*["'`]/.test(withoutComments(texts.get(file) ?? "")),
    ),
  ).toEqual([]);
});

test("each package is used in the one place that owns it", () => {
  const strays = files.flatMap((file) =>
    (imports.get(file) ?? []).flatMap((specifier) => {
      const owner = Object.entries(OWNERS).find(
        ([name]) => specifier === name || specifier.startsWith(`${name}/`),
      );
      return owner === undefined || owner[1].includes(roomOf(file)) ? [] : [`${file} → ${specifier}`];
    }),
  );
  expect(strays).toEqual([]);
});

test("zod is imported whole by its namespace, and never configured for everybody", () => {
  const zod = files.filter((file) => imports.get(file)?.includes("zod"));
  expect(zod.length).toBeGreaterThan(0);
  expect(zod.filter((file) => !/import (?:type )?\* as z from "zod"/.test(texts.get(file) ?? ""))).toEqual(
    [],
  );
  expect(files.filter((file) => /z\.config\(/.test(texts.get(file) ?? ""))).toEqual([]);
});

test("every file opens with a sentence that says what it is", () => {
  expect(files.filter((file) => !/^(#!.*\n)?(\/\*\*|\/\/)/.test(texts.get(file) ?? ""))).toEqual([]);
});
