/** A document → one HTML file that loads nothing and runs nothing, to be read on any screen and printed on A4. */
import type {
  Bar,
  Block,
  Cell,
  Course,
  Document,
  Fact,
  Heading,
  Item,
  Note,
  Phrase,
  Range,
  Step,
  Stream,
  Table,
  Tone,
} from "../document/block.ts";
import { escapeMarkup } from "../text/escape-markup.ts";
import { escapeText } from "../text/escape-text.ts";
import { type CellWriter, writeCell, writePhrase } from "./cell-writer.ts";
import { gathered } from "./gathered.ts";
import { chartHtml } from "./html-chart.ts";
import { STYLE, STYLE_HASH } from "./html-style.ts";
import { TONE_MARKS, withMark } from "./tone-marks.ts";

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The document, piece by piece. */
export function writeHtml(document: Document): AsyncGenerator<string, void, void> {
  return gathered(pageOf(document));
}

async function* pageOf({ lang, title, blocks }: Document): AsyncGenerator<string, void, void> {
  yield `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${html(title)}</h1>
`;
  for await (const block of blocks) yield* blockHtml(block);
  yield "</main>\n</body>\n</html>\n";
}

async function* blockHtml(block: Block): AsyncGenerator<string, void, void> {
  switch (block.kind) {
    case "heading":
      yield headingHtml(block);
      return;
    case "paragraph":
      yield `<p>${writePhrase(block.text, CELLS)}</p>\n`;
      return;
    case "facts":
      yield `<dl>\n${block.facts.map(factHtml).join("")}</dl>\n`;
      return;
    case "list":
      yield "<ul>\n";
      yield* each(block.items, (item) => `${itemHtml(item)}\n`);
      yield "</ul>\n";
      return;
    case "steps": {
      const tag = block.isNumbered ? "ol" : "ul";
      yield `<${tag}>\n${block.steps.map(stepHtml).join("")}</${tag}>\n`;
      return;
    }
    case "table":
      yield startOfTable(block);
      yield* each(
        block.rows,
        (cells) => `<tr>${cells.map((cell, at) => cellHtml(cell, at)).join("")}</tr>\n`,
      );
      yield "</tbody>\n</table>\n</section>\n";
      return;
    case "bar":
      yield barHtml(block);
      return;
    case "chart":
      yield chartHtml(block, html);
      return;
    case "page":
      yield '<div class="page"></div>\n';
      return;
    case "note":
      yield noteHtml(block);
  }
}

async function* each<T>(items: Stream<T>, write: (item: T) => string): AsyncGenerator<string, void, void> {
  for await (const item of items) yield write(item);
}

function headingHtml({ level, text, remark, about = [] }: Heading): string {
  const said = [...about, ...(remark === undefined ? [] : [remark])].map(html).join(" · ");
  return `<h${level}>${writePhrase(text, CELLS)}</h${level}>\n${said === "" ? "" : `<p>${said}</p>\n`}`;
}

function factHtml([label, value, more]: Fact): string {
  const below = (more?.below ?? []).map((toned) => `<br>${CELLS.toned(toned)}`);
  return `<div><dt>${html(label)}</dt><dd>${writeCell(value, CELLS)}${below.join("")}</dd></div>\n`;
}

function stepHtml({ text, places, remedy }: Step): string {
  return `<li>${html(text)} · ${html(places)}${remedyHtml(remedy)}</li>\n`;
}

function remedyHtml(remedy: string | undefined): string {
  return remedy === undefined ? "" : `<br>→ ${html(remedy)}`;
}

function itemHtml(item: Phrase | Item | Note): string {
  if (typeof item === "string" || "spans" in item) return `<li>${writePhrase(item, CELLS)}</li>`;
  if ("kind" in item) return `<li>${CELLS.toned(item)}${remedyHtml(item.remedy)}</li>`;
  const { tone, verdict, aside, details = [] } = item;
  const ends = verdict === undefined ? "" : `: <span class="${tone}">${html(verdict)}</span>`;
  const beside = aside === undefined ? "" : ` (${html(aside)})`;
  const below = details.length === 0 ? "" : `<ul>${details.map(itemHtml).join("")}</ul>`;
  return `<li>${CELLS.toned(item)}${ends}${beside}${below}</li>`;
}

/** A wide table is moved within its frame, never the page; so the frame can be reached by keyboard. */
function startOfTable({ caption, spoken = caption, isTitled, columns }: Table): string {
  const head = columns.map(({ title }) => `<th scope="col">${html(title)}</th>`);
  return `<section class="frame" aria-label="${html(spoken)}" tabindex="0">
<table>
${isTitled ? "" : `<caption>${html(caption)}</caption>\n`}<thead>
<tr>${head.join("")}</tr>
</thead>
<tbody>
`;
}

function cellHtml(cell: Cell, at: number): string {
  const content = writeCell(cell, CELLS);
  if (at === 0) return `<th scope="row">${content}</th>`;
  return typeof cell === "number" ? `<td class="number">${content}</td>` : `<td>${content}</td>`;
}

const CELLS: CellWriter = {
  text: html,
  strong: (text) => `<strong>${html(text)}</strong>`,
  code: (text) => `<code>${html(text)}</code>`,
  link: (text, to) => `<a href="${html(encodeURI(to))}">${html(text)}</a>`,
  toned: (toned) =>
    toned.tone === "plain"
      ? withMark(toned, html)
      : `<span class="${toned.tone}">${withMark(toned, html)}</span>`,
  share: ({ text, count, of }) => `${drawRange({ min: count, max: count, of })} ${html(text)}`,
  range: ({ text, range, course }) =>
    `${drawRange(range)} ${html(text)}${course === undefined ? "" : ` ${CELLS.course(course)}`}`,
  course: (course) => `${drawCourse(course)} ${html(course.text)}`.trim(),
  marks: ({ marks, text }) =>
    `${marks.map((tone) => `<span class="${tone}">${TONE_MARKS[tone]}</span>`).join("")} ${html(text)}`,
  lines: (lines) => lines.join("<br>"),
};

/** Drawn beside the words that say it: what is known, and lighter what may be. */
function drawRange({ min, max, of }: Range["range"]): string {
  const [least, most] = [min, max].map((points) => rounded((100 * points) / Math.max(of, 1)));
  const may = max > min ? `<rect width="${most}" height="4" fill="#a9b1ba"/>` : "";
  return `<svg class="share" aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none"><rect width="100" height="4" fill="#e3e7eb"/>${may}<rect width="${least}" height="4" fill="${FILLS.plain}"/></svg>`;
}

/** A line from value to value, broken where one is not known; a value between two that are not known is a dot. One value is no line. */
function drawCourse({ series }: Course): string {
  const known = series.filter((value) => value !== null);
  if (known.length < 2) return "";
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = 100 / Math.max(series.length - 1, 1);
  let path = "";
  for (const [at, value] of series.entries()) {
    if (value === null) continue;
    const y = high === low ? 10 : 18 - (16 * (value - low)) / (high - low);
    const isStart = (series[at - 1] ?? null) === null;
    path += `${isStart ? "M" : "L"}${rounded(at * step)} ${rounded(y)}${isStart ? "h.01" : ""}`;
  }
  return `<svg class="course" aria-hidden="true" viewBox="-2 0 104 20" preserveAspectRatio="none"><path d="${path}"/></svg>`;
}

const FILLS: Readonly<Record<Tone, string>> = {
  good: "#2f7d4f",
  bad: "#b3372f",
  open: "#d9a21b",
  plain: "#6b7683",
};

/** What a part of a bar is at least drawn as, of a hundred: one person among many thousands is still seen. */
const LEAST_SHARE = 0.5;

function barHtml({ label, parts }: Bar): string {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  const told = parts.map(({ count, text }) => `${count} ${text}`).join(", ");
  const shares = parts.map(({ count }) =>
    count === 0 ? 0 : Math.max((100 * count) / Math.max(whole, 1), LEAST_SHARE),
  );
  const all = shares.reduce((sum, share) => sum + share, 0);
  let x = 0;
  const drawn = parts.map(({ tone }, at) => {
    const width = (100 * (shares[at] as number)) / Math.max(all, 1);
    const rect =
      width === 0
        ? ""
        : `<rect x="${rounded(x)}" y="0" width="${rounded(width)}" height="4" fill="${FILLS[tone]}"/>`;
    x += width;
    return rect;
  });
  const legend = parts.map(
    (part) =>
      `<li><svg viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill="${FILLS[part.tone]}"/></svg>${part.count} ${html(part.text)}</li>`,
  );
  return `<figure>
<figcaption>${html(label)}</figcaption>
<svg class="bar" role="img" aria-label="${html(`${label}: ${told}`)}" viewBox="0 0 100 4" preserveAspectRatio="none">${drawn.join("")}</svg>
<ul class="legend">${legend.join("")}</ul>
</figure>
`;
}

function rounded(number: number): string {
  return String(Math.round(number * 100) / 100);
}

function noteHtml(note: Note): string {
  return `<p class="note ${note.tone}">${withMark(note, html)}${remedyHtml(note.remedy)}</p>\n`;
}

/** A text as HTML that shows exactly that text, between tags and between quotation marks. */
function html(text: string): string {
  return escapeMarkup(escapeText(text));
}
