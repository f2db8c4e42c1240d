/** Property tests take the seed of the run (see vitest.config.ts); `FC_RUNS` makes them longer: 50 in `npm run test:coverage`. */
import { configureGlobal } from "fast-check";

configureGlobal({ seed: Number(process.env["FC_SEED"]), numRuns: Number(process.env["FC_RUNS"] ?? 20) });
