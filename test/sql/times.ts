/** How long Spark took, written into docs/scale.md with what it comes to for a country. */

interface Time {
  readonly persons: number;
  readonly seconds: number;
}

const COUNTRY = 285_000_000;
const [BEGIN, END] = ["<!-- spark -->\n", "<!-- /spark -->"];

/** The seconds of one more person, by least squares, and those that nobody costs. */
export function slopeOf(times: readonly Time[]): { readonly each: number; readonly base: number } {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(times.map(({ persons }) => persons)), mean(times.map(({ seconds }) => seconds))];
  const sum = (of: (time: Time) => number): number => times.map(of).reduce((a, b) => a + b, 0);
  const each =
    sum(({ persons, seconds }) => (persons - x) * (seconds - y)) / sum(({ persons }) => (persons - x) ** 2);
  return { each, base: y - each * x };
}

/** The page with these times in it. */
export function withTimes(page: string, version: string, times: readonly Time[]): string {
  const [before = "", rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error("no place for the times of Spark in the page");
  const { each, base } = slopeOf(times);
  const rows = times.map(
    ({ persons, seconds }) => `| ${persons.toLocaleString("en")} | ${seconds.toFixed(1)} s |`,
  );
  const text = [
    `Spark ${version}, two workers with one core each on one machine, Parquet, verdicts counted under \`permensos-25-2015\`:`,
    "",
    "| persons | time |",
    "| --- | --- |",
    ...rows,
    "",
    `That is ${(each * 1_000_000).toFixed(2)} s for each further million. **An extrapolation, not a measurement:** 285 million persons on the same two cores would take about ${((base + each * COUNTRY) / 60).toFixed(0)} minutes, if the slope stays.`,
  ];
  return `${before}${BEGIN}\n${text.join("\n")}\n\n${END}${after}`;
}
