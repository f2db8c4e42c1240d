/**
 * Builds the package. Every rule file of `rules/` goes in by itself, and so does every module of `src/`.
 *
 * - `dist/index.js`, `decide.js`, `sheet.js`, `sql.js`, `testing.js`: for Node, few files with all they need, since each module that Node loads
 *   costs it 0.2 ms and each package a search (decision 0018);
 * - `dist/modules/`: the same for bundlers, one module a file, so that they leave out what nobody imports;
 * - `dist/rulesets/`: each shipped ruleset alone, whole;
 * - `dist/cli.js`: the command line, with a part in `dist/cli/` for each command and format.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";
import { resolveExtends } from "./src/ruleset/resolve-extends.ts";
import type { RuleFile, Ruleset } from "./src/ruleset/ruleset-schema.ts";
import { settleQuestions } from "./src/ruleset/settle-questions.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

// Builds, tests and benchmarks all start in the project's folder, as npm scripts do.
const RULES = "rules";
const SRC = "src";

/** Every JSON file of the given folder's rule collections, found, not listed. */
function ruleFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /^(membership|monitoring)[\\/][^\\/]+\.json$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

/** The module `virtual:rule-files`: the name of each rule file, to find it by, and its text, parsed when it is asked for. */
export function ruleFilesModule(folder: string = RULES): string {
  const files = ruleFilesIn(folder).map((path) => {
    const file = JSON.parse(readFileSync(path, "utf8")) as RuleFile;
    // What settles questions is not loaded to name a ruleset: a file that answers some goes in whole.
    const written = file.answers === undefined ? file : wholeRuleset(file);
    return { id: file.id, version: file.version, text: JSON.stringify(written) };
  });
  return `export const ruleFiles = ${JSON.stringify(files)};`;
}

/** Gives `virtual:rule-files` to esbuild. */
export const ruleFiles: Plugin = {
  name: "rule-files",
  setup(build) {
    build.onResolve({ filter: /^virtual:rule-files$/ }, ({ path }) => ({ path, namespace: "rule-files" }));
    build.onLoad({ filter: /.*/, namespace: "rule-files" }, () => ({
      contents: ruleFilesModule(),
      loader: "js",
      watchDirs: [RULES],
    }));
  },
};

/** Makes a module of a rule file: the ruleset it holds, put on its base, and frozen as those of the library are. */
const rulesetModules: Plugin = {
  name: "ruleset-modules",
  setup(build) {
    build.onLoad({ filter: /[\\/]rules[\\/](membership|monitoring)[\\/][^\\/]+\.json$/ }, ({ path }) => ({
      contents: `import { freezeDeep } from "./src/freeze-deep.ts";
export const ruleset = freezeDeep(JSON.parse(${JSON.stringify(JSON.stringify(wholeRuleset(readRules(path))))}));`,
      resolveDir: process.cwd(),
      loader: "js",
    }));
  },
};

function readRules(path: string): RuleFile {
  // The tests lint every file of rules/.
  return JSON.parse(readFileSync(path, "utf8")) as RuleFile;
}

function wholeRuleset(file: RuleFile): Ruleset {
  const base = ruleFilesIn(RULES)
    .map(readRules)
    .find(({ id, version }) => `${id}@${version}` === file.extends?.ruleset);
  return base === undefined ? file : resolveExtends(file, wholeRuleset(base), settleQuestions).ruleset;
}

/** The modules of rulesets: the newest version by its id, `permensos-25-2015`, an older one as `permensos-25-2015@1.0.0`. */
function rulesetEntries(): Readonly<Record<string, string>> {
  const files = ruleFilesIn(RULES).map((path) => ({ path, ...readRules(path) }));
  return Object.fromEntries(
    files.map(({ path, id, version }) => {
      const isNewest = !files.some((other) => other.id === id && isHigher(other.version, version));
      return [isNewest ? id : `${id}@${version}`, path];
    }),
  );
}

function isHigher(version: string, than: string): boolean {
  return version.localeCompare(than, "en", { numeric: true }) > 0;
}

/** What each module of a ruleset is to TypeScript. */
function writeRulesetTypes(): void {
  for (const [name, path] of Object.entries(rulesetEntries())) {
    const type = readRules(path).kind === "membership" ? "MembershipRuleset" : "MonitoringRuleset";
    writeFileSync(
      join("dist", "rulesets", `${name}.d.ts`),
      `import type { ${type} } from "../index.js";\n\nexport declare const ruleset: ${type};\n`,
    );
  }
}

/** The files for Node hold the packages they need, whose licences ask for their text to stand beside. */
function writeLicences(): void {
  const texts = [...packagesBelow("package.json")].sort().map((name) => {
    const folder = join("node_modules", name);
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { license: string };
    const text = file === undefined ? license : readFileSync(join(folder, file), "utf8").trim();
    return `${name}\n\n${text}\n`;
  });
  writeFileSync(join("dist", "licences.txt"), texts.join(`\n${"-".repeat(80)}\n\n`));
}

/** The packages that a package needs, and what these need. */
function packagesBelow(file: string, found: Set<string> = new Set()): ReadonlySet<string> {
  const { dependencies = {} } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    if (found.has(name)) continue;
    found.add(name);
    packagesBelow(join("node_modules", name, "package.json"), found);
  }
  return found;
}

/** Keeps every module a file of its own: imports of other modules stay, by the names these get. */
const moduleByModule: Plugin = {
  name: "module-by-module",
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path: path.replace(/\.ts$/, ".js"), external: true },
    );
  },
};

const ENTRIES = {
  index: "src/index.ts",
  sheet: "src/sheet/open-sheet.ts",
  sql: "src/writing-sql.ts",
  testing: "src/testing/testing.ts",
};

const DECIDING = { decide: "src/deciding.ts" };

const common = {
  format: "esm",
  target: "node20",
  platform: "neutral",
  external: [/^node:/],
  esbuildPlugins: [ruleFiles],
} satisfies Options;

const forNode = {
  ...common,
  minify: true,
  noExternal: [/./],
  external: [/^node:/, "fast-check"],
} satisfies Options;

export default defineConfig([
  {
    ...forNode,
    name: "library",
    entry: ENTRIES,
    dts: process.env["TYPES"] === "none" ? false : { entry: { ...ENTRIES, ...DECIDING } },
    splitting: true,
    onSuccess: async () => writeLicences(),
    esbuildOptions: partsIn("parts"),
  },
  // Not one of those that share parts: what only decides loads a third of the rest.
  { ...forNode, name: "decide", entry: DECIDING, splitting: false },
  {
    ...common,
    name: "modules",
    entry: modulesOf(SRC),
    outDir: "dist/modules",
    splitting: false,
    esbuildPlugins: [ruleFiles, moduleByModule],
  },
  {
    ...common,
    name: "rulesets",
    entry: rulesetEntries(),
    outDir: "dist/rulesets",
    splitting: false,
    esbuildPlugins: [rulesetModules],
    onSuccess: async () => writeRulesetTypes(),
  },
  {
    ...common,
    name: "cli",
    entry: { cli: "src/cli/cli.ts", "cli/part-worker": "src/cli/read/part-worker.ts" },
    platform: "node",
    splitting: true,
    minify: true,
    noExternal: [/./],
    // commander is CommonJS, and calls `require` for modules of Node.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    esbuildOptions: partsIn("cli"),
  },
]);

/** Puts what several entries share, and what is loaded when it is asked for, into a folder. */
function partsIn(folder: string): NonNullable<Options["esbuildOptions"]> {
  return (options) => {
    options.chunkNames = `${folder}/[name]-[hash]`;
  };
}

/** Every module of the library, by its place below `src/`; the command line is built by itself. */
function modulesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && !file.startsWith("cli/"));
  return Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ""), join(folder, file)]));
}
