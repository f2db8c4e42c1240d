/** Builds `dist/index.js` (the library), `dist/sheet.js` (readers of files), `dist/testing.js` (for property tests) and `dist/cli.js` (the command line); every rule file of `rules/` goes in by itself. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";

// Builds, tests and benchmarks all start in the project's folder, as npm scripts do.
const RULES = "rules";

/** The module `virtual:rule-files`: every JSON file of the given folder's rule collections, found, not listed. */
export function ruleFilesModule(folder: string = RULES): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /^(membership|monitoring)[\\/][^\\/]+\.json$/.test(file))
    .sort();
  const contents = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  return `export const ruleFiles = [${contents.join(",")}];`;
}

/** Gives `virtual:rule-files` to esbuild. */
export const ruleFiles: NonNullable<Options["esbuildPlugins"]>[number] = {
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

export default defineConfig({
  entry: {
    index: "src/index.ts",
    sheet: "src/sheet/open-sheet.ts",
    testing: "src/testing/testing.ts",
    cli: "src/cli/cli.ts",
  },
  format: "esm",
  target: "node20",
  platform: "neutral",
  external: [/^node:/],
  dts: {
    entry: {
      index: "src/index.ts",
      sheet: "src/sheet/open-sheet.ts",
      testing: "src/testing/testing.ts",
    },
  },
  clean: true,
  splitting: true,
  treeshake: true,
  esbuildPlugins: [ruleFiles],
});
