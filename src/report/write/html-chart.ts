/** How something went from point to point, as inline SVG: a column for each. */
import type { Chart, ChartPoint } from "../document/block.ts";

/** Of a chart: a column with the space beside it, how high it is, what stands below and above it. */
const STEP = 60;
const WIDTH = 36;
const HEIGHT = 80;
const ABOVE = 16;
const BELOW = 18;

const KNOWN = "#2f5d8a";
const MAYBE = "#a9c1d9";
const INK = "#1c2430";

/** Solid up to what is known, light up to what may be; the words stand above, the points below. */
export function chartHtml(chart: Chart, html: (text: string) => string): string {
  const { label, of, points } = chart;
  const told = points.map(({ at, text }) => `${at}: ${text}`).join(", ");
  const size = `${points.length * STEP} ${ABOVE + HEIGHT + BELOW}`;
  return `<figure>
<figcaption>${html(label)}</figcaption>
<svg class="chart" role="img" aria-label="${html(`${label}: ${told}`)}" viewBox="0 0 ${size}" font-size="11" text-anchor="middle">${points.map((point, index) => column(point, index, of, html)).join("")}</svg>
</figure>
`;
}

function column(
  { at, text, range }: ChartPoint,
  index: number,
  of: number,
  html: (text: string) => string,
): string {
  const height = (points: number): number => (of <= 0 ? 0 : (Math.min(points, of) / of) * HEIGHT);
  const [middle, bottom] = [(index + 0.5) * STEP, ABOVE + HEIGHT];
  const rect = (from: number, to: number, fill: string): string =>
    to <= from
      ? ""
      : `<rect x="${middle - WIDTH / 2}" y="${round(bottom - to)}" width="${WIDTH}" height="${round(to - from)}" fill="${fill}"/>`;
  const [low, high] = range === null ? [0, 0] : [height(range.min), height(range.max)];
  const label = (y: number, words: string): string =>
    `<text x="${middle}" y="${round(y)}" fill="${INK}">${html(words)}</text>`;
  // What is no number stands on the ground, in letters that a narrow column has room for.
  const said = range === null ? "–" : text;
  return [
    rect(0, low, KNOWN),
    rect(low, high, MAYBE),
    `<rect x="${middle - WIDTH / 2}" y="${bottom}" width="${WIDTH}" height="1" fill="${INK}"/>`,
    label(bottom - high - 4, said),
    label(bottom + 14, at),
  ].join("");
}

function round(number: number): string {
  return String(Math.round(number * 100) / 100);
}
