/** Numbers drawn with block characters: bars for how much of the most there is, sparklines for how values went. */

const LEVELS = "▁▂▃▄▅▆▇█";

/** Where a sparkline has no value. */
const GAP = "·";

/** A bar of `width` characters: solid up to `min`, shaded up to `max`, light up to `of`. */
export function drawBar({ min, max, of }: { min: number; max: number; of: number }, width: number): string {
  // What is more than nothing is seen, and what is less than everything is not drawn as such.
  const cells = (points: number): number => {
    if (of <= 0 || points <= 0) return 0;
    return points >= of ? width : Math.min(Math.max(Math.round((points / of) * width), 1), width - 1);
  };
  const solid = cells(min);
  const shaded = Math.max(cells(max), solid);
  return `${"█".repeat(solid)}${"▒".repeat(shaded - solid)}${"░".repeat(width - shaded)}`;
}

/** One character a value, from the least to the greatest of them; `·` where there is none. One period shows nothing. */
export function drawSparkline(values: readonly (number | null)[]): string {
  if (values.length < 2) return "";
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return values.map((value) => (value === null ? GAP : levelOf(value, low, high))).join("");
}

/** Values that are all the same stand in the middle. */
function levelOf(value: number, low: number, high: number): string {
  const part = high === low ? 0.5 : (value - low) / (high - low);
  return LEVELS.charAt(Math.min(Math.floor(part * LEVELS.length), LEVELS.length - 1));
}
