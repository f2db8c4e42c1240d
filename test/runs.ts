/** How often a test tries what is costly to try. */
import fc from "fast-check";

/** What `FC_RUNS` is where the numbers of tests hold as they stand. */
const USUAL = 50;

/**
 * As many of something as the run has time for: `usual` where `FC_RUNS` is 50, fewer in the ordinary run, more in a
 * longer one; one at least.
 */
export function runs(usual: number): number {
  const { numRuns = USUAL } = fc.readConfigureGlobal();
  return Math.max(1, Math.ceil((usual * numRuns) / USUAL));
}
