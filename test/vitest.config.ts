/** The test runner: tests import the package by its public name, and the rule files come as the build gathers them. */
import { join } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";
import { ruleFilesModule } from "../tsup.config.ts";

const ROOT = join(import.meta.dirname, "..");

const ruleFiles: Plugin = {
  name: "rule-files",
  resolveId: (id) => (id === "virtual:rule-files" ? `\0${id}` : undefined),
  load: (id) => (id === "\0virtual:rule-files" ? ruleFilesModule() : undefined),
};

/** One seed for the property tests of a whole run, printed so that a failure can be repeated. */
const seed = process.env["FC_SEED"] ?? String(Date.now() % 2 ** 31);
process.stderr.write(`fast-check seed: ${seed} (repeat with FC_SEED=${seed} npm test)\n`);

export default defineConfig({
  root: ROOT,
  plugins: [ruleFiles],
  // The longer name first: an alias stands for everything that begins with it.
  resolve: {
    alias: {
      "aturan-kube/decide": join(ROOT, "src/deciding.ts"),
      "aturan-kube/sheet": join(ROOT, "src/sheet/open-sheet.ts"),
      "aturan-kube/sql": join(ROOT, "src/writing-sql.ts"),
      "aturan-kube/testing": join(ROOT, "src/testing/testing.ts"),
      "aturan-kube": join(ROOT, "src/index.ts"),
    },
  },
  test: {
    include: ["test/**/*.test.ts"],
    // The cross-check against the solver z3 is a run of its own: `npm run test:cross-check`.
    // So are damaged workbooks, those LibreOffice reads and writes, and lists of bug reports repaired: `npm run test:workbooks`.
    exclude: [
      ...(process.env["CROSS_CHECK"] === undefined ? ["**/*.z3.test.ts"] : []),
      ...(process.env["WORKBOOKS"] === undefined ? ["**/{sheet,report,fix}/**/*.long.test.ts"] : []),
      // And persons by the million, decided in SQL: `npm run test:sql`.
      ...(process.env["SQL"] === undefined ? ["**/sql/*.long.test.ts"] : []),
    ],
    // A parser of Trino's grammar: it imports directories, which Node does not.
    server: { deps: { inline: ["dt-sql-parser"] } },
    setupFiles: ["test/setup.ts"],
    env: { FC_SEED: seed },
    testTimeout: 60_000,
    // No test leaves anything behind in a module, so the modules are loaded once a worker and not once a file.
    isolate: false,
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.d.ts", "src/cli/cli.ts"],
      reporter: ["text-summary", "json-summary"],
      // 94.4 % of the branches run; what is left are mostly fallbacks for texts and cells that are always there.
      thresholds: { branches: 94, lines: 95, functions: 95, statements: 95 },
    },
  },
});
