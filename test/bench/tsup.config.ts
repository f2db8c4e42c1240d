/** Bundles the benchmark as the package itself is bundled. */
import { defineConfig } from "tsup";
import { ruleFiles } from "../../tsup.config.ts";

export default defineConfig({
  entry: ["test/bench/bench.ts"],
  outDir: "dist-bench",
  format: "esm",
  target: "node20",
  // Native programs are no text to bundle.
  external: ["@duckdb/node-api"],
  silent: true,
  clean: true,
  esbuildPlugins: [ruleFiles],
});
