/** The band of an indicator that a value falls into. */
import type { Indicator } from "./ruleset-schema.ts";

type Band = Indicator["scoring"]["bands"][number];

/** The band of a value, by rising `from`; the first band holds all below the second. */
export function findBand(bands: readonly Band[], value: number): Band {
  let found = bands[0];
  for (const band of bands) if (band.from !== undefined && value >= band.from) found = band;
  // The linter lets no indicator have fewer than two bands.
  return found as Band;
}
