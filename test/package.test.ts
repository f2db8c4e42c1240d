/** The package as it is built: what its paths lead to, and what a bundle of a part leaves out. `npm test` builds it first. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getRuleset } from "aturan-kube";
import { build } from "tsup";
import { afterAll, describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { NEWEST_RULESETS } from "./ruleset/newest-rulesets.ts";

// In the project's folder, where its dependencies are found.
const folder = mkdtempSync(join("test", "bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("every path that the package exports leads to a file", () => {
  const targets = Object.values(packageJson.exports)
    .flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)))
    .filter((target) => !target.includes("*"));
  expect(targets.filter((target) => !existsSync(target))).toEqual([]);
});

test("Node and bundlers get the same names from each path", async () => {
  for (const target of Object.values(packageJson.exports)) {
    if (typeof target === "string" || !("node" in target)) continue;
    const [forNode, forBundlers] = await Promise.all(
      [target.node, target.default].map((file) => import(join(import.meta.dirname, "..", file))),
    );
    expect(Object.keys(forNode)).toEqual(Object.keys(forBundlers));
  }
});

test.each(NEWEST_RULESETS.map(({ id }) => id))(
  "the module of %s is that ruleset, whole and frozen",
  async (id) => {
    const { ruleset } = await import(join(import.meta.dirname, `../dist/rulesets/${id}.js`));
    expect(ruleset).toEqual(getRuleset(id));
    expect(Object.isFrozen(ruleset.sources)).toBe(true);
  },
);

/** Bundles some names of a path that the package exports, for browsers; gives the folder with what came of it. */
async function bundleIn(
  names: string,
  path: "." | "./decide",
  options: { readonly splitting: boolean },
): Promise<string> {
  const entry = join(folder, "part.ts");
  writeFileSync(entry, `export ${names} from "../../${packageJson.exports[path].default}";\n`);
  await build({
    ...{ entry: [entry], outDir: join(folder, "out"), format: "esm", platform: "browser", config: false },
    ...{ noExternal: [/./], minify: true, silent: true, clean: true, dts: false, ...options },
  });
  return join(folder, "out");
}

/** The text of such a bundle, all in one file. */
async function bundle(names: string, path: "." | "./decide"): Promise<string> {
  return readFileSync(join(await bundleIn(names, path, { splitting: false }), "part.js"), "utf8");
}

/** The files that a page loads before anything is called, from one of them on. */
function loadedAtFirst(from: string, file: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(join(from, file), "utf8");
  for (const [, name = ""] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g))
    loadedAtFirst(from, name, found);
  return found;
}

const ZOD = "_zod";
const LINTER = "ruleset/not-json";
const REGISTRY = "kube-perempuan-lampung-selatan-2019";
const SCORING = "kube.yearsRunning";

describe("a bundle", () => {
  test("that only decides has neither zod, nor the linter, the shipped rulesets or scoring", async () => {
    const text = await bundle("{ compileRuleset, decideMember }", "./decide");
    expect([ZOD, LINTER, REGISTRY, SCORING].filter((mark) => text.includes(mark))).toEqual([]);
    expect(text).toContain("nik/missing");
  });

  test("of everything has them all", async () => {
    const text = await bundle("*", ".");
    expect([ZOD, LINTER, REGISTRY, SCORING].filter((mark) => !text.includes(mark))).toEqual([]);
  });

  test("of everything loads what only whole lists and sheets need once there is one", async () => {
    const out = await bundleIn("*", ".", { splitting: true });
    const ofLists = readdirSync(out).filter((file) => /^(check-rows|score-rows|lay-out-runs)-/.test(file));
    expect(ofLists).toHaveLength(3);
    const first = loadedAtFirst(out, "part.js");
    expect(first.size).toBeGreaterThan(1);
    expect(ofLists.filter((file) => first.has(file))).toEqual([]);
  });

  test("of one small function has that function and nothing else", async () => {
    const text = await bundle("{ percentOf }", ".");
    expect(text.length).toBeLessThan(2_000);
  });
});
