/** How long machines took that share the work, written into docs/scale.md with what it comes to for a country. */

/** How long so many persons took. */
export interface Time {
  readonly persons: number;
  readonly seconds: number;
}

const COUNTRY = 285_000_000;

/** The seconds of one more person, by least squares, and those that nobody costs. */
export function slopeOf(times: readonly Time[]): { readonly each: number; readonly base: number } {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(times.map(({ persons }) => persons)), mean(times.map(({ seconds }) => seconds))];
  const sum = (of: (time: Time) => number): number => times.map(of).reduce((a, b) => a + b, 0);
  const each =
    sum(({ persons, seconds }) => (persons - x) * (seconds - y)) / sum(({ persons }) => (persons - x) ** 2);
  return { each, base: y - each * x };
}

/** The page with these times at their place in it, and what was timed before them. */
export function withTimes(
  page: string,
  place: "spark" | "shards",
  what: string,
  times: readonly Time[],
): string {
  const [begin, end] = [`<!-- ${place} -->\n`, `<!-- /${place} -->`];
  const [before = "", rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`no place for ${place} in the page`);
  const { each, base } = slopeOf(times);
  const rows = times.map(
    ({ persons, seconds }) =>
      `| ${persons.toLocaleString("en")} | ${seconds.toFixed(seconds < 10 ? 2 : 1)} s |`,
  );
  const text = [
    what,
    "",
    "| persons | time |",
    "| --- | --- |",
    ...rows,
    "",
    `That is ${(each * 1_000_000).toFixed(2)} s for each further million. **An extrapolation, not a measurement:** 285 million persons on the same two cores would take about ${((base + each * COUNTRY) / 60).toFixed(0)} minutes, if the slope stays.`,
  ];
  return `${before}${begin}\n${text.join("\n")}\n\n${end}${after}`;
}
