/**
 * `npm run bench`: decisions about persons, and scores of groups.
 *
 * Machines differ and are noisy, so what counts is ratios: the engines take turns, each round gives a ratio, and the
 * median of the rounds is printed with its extremes.
 */
import { benchDecisions } from "./bench-decisions.ts";
import { benchScores } from "./bench-scores.ts";

benchDecisions();
await benchScores();
