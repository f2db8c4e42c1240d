/** Property tests of every file use one seed a run, printed so that a failure can be repeated: `FC_SEED=… npm test`. */
import { configureGlobal } from "fast-check";

const seed = Number(process.env["FC_SEED"] ?? Date.now() % 2 ** 31);
configureGlobal({ seed, numRuns: Number(process.env["FC_RUNS"] ?? 200) });
if (process.env["FC_SEED"] === undefined && process.env["VITEST_POOL_ID"] === "1") {
  process.stderr.write(`fast-check seed: ${seed} (repeat with FC_SEED=${seed})\n`);
}
