/** How likely it is that chance alone gives so many hits. */

/** The chance of `hits` or more in `trials`, each with the chance `p` of its own. */
export function binomialTail(trials: number, hits: number, p: number): number {
  if (hits <= trials * p) return 1;
  let logTerm = hits * Math.log(p) + (trials - hits) * Math.log1p(-p);
  for (let k = 1; k <= hits; k += 1) logTerm += Math.log(trials - hits + k) - Math.log(k);
  let term = Math.exp(logTerm);
  let sum = 0;
  // Beyond the mean each term is smaller than the one before, so the sum soon stands still.
  for (let k = hits; k <= trials && term > sum * Number.EPSILON; k += 1) {
    sum += term;
    term *= ((trials - k) / (k + 1)) * (p / (1 - p));
  }
  return sum;
}
