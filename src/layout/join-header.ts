/** Joins the rows of a header into one name a column, as a reader of the page would. */

import type { Column } from "../row/column.ts";
import { readCell } from "../row/read-cell.ts";
import { cellText } from "./cell-text.ts";

/**
 * What is known of a header: the column it names, `"unused"` for one that nobody needs, or nothing; with `isWhole` only as it
 * stands, not from parts of it.
 */
export type KnownHeader = (name: string, isWhole?: boolean) => Column | "unused" | undefined;

/** Columns each of which stands for one value of a field, with a tick in the one that holds: `L` and `P` under `Jenis Kelamin`. */
export interface Spread {
  /** The header of the field. */
  readonly heading: string;
  readonly positions: readonly number[];
  /** The value that each of these columns stands for, as a cell of one column for all would say it. */
  readonly labels: readonly string[];
}

/** A header of one to three rows as one row. */
export interface JoinedHeader {
  readonly names: readonly string[];
  readonly spreads: readonly Spread[];
}

/** A heading and the columns it may stand over: those to its right that have none of their own. */
interface Span {
  readonly text: string;
  readonly from: number;
  /** The position after its last column. */
  readonly to: number;
}

/**
 * One name a column, from the rows of a header, the uppermost first. A heading with empty cells to its right stands over the
 * columns that the row below names; a name that says nothing by itself is read with its heading: `Tempat/Tanggal Lahir` over
 * `Tanggal` is `Tanggal Lahir`, `Alamat` over `Desa` is `Desa`.
 */
export function joinHeader(rows: readonly (readonly string[])[], known: KnownHeader): JoinedHeader {
  const [lowest = [], ...above] = rows.map((row) => row.map(cellText)).reverse();
  const { names, spreads } = above.reduce<JoinedHeader>((under, row) => joinRow(row, under, known), {
    names: lowest,
    spreads: [],
  });
  const all = [...spreads, ...findSpreads(sexPairs(names), names, known)];
  const firsts = new Map(all.map(({ positions, heading }) => [positions[0], heading]));
  const others = new Set(all.flatMap(({ positions }) => positions.slice(1)));
  return {
    names: names.map((name, position) => (others.has(position) ? "" : (firsts.get(position) ?? name))),
    spreads: all,
  };
}

function joinRow(row: readonly string[], { names, spreads }: JoinedHeader, known: KnownHeader): JoinedHeader {
  const headings = headingsOver(row, names);
  const found = findSpreads(groupHeadings(headings), names, known);
  const isSpread = new Set(found.flatMap(({ positions }) => positions));
  return {
    names: headings.map((heading, position) =>
      isSpread.has(position) ? heading : joinName(heading, names[position] ?? "", known),
    ),
    spreads: [...spreads, ...found],
  };
}

/** The heading over each column; `""` where there is none. */
function headingsOver(row: readonly string[], names: readonly string[]): readonly string[] {
  const width = Math.max(row.length, names.length);
  const cells = Array.from({ length: width }, (_, position) => row[position] ?? "");
  return spansOf(cells).flatMap(({ text, from, to }) => {
    // A heading whose own column has no name below is the name of that one column.
    const isOverMany = (names[from] ?? "") !== "";
    return Array.from({ length: to - from }, (_, offset) =>
      offset === 0 || (isOverMany && (names[from + offset] ?? "") !== "") ? text : "",
    );
  });
}

/** A row of headings cut into what each may stand over. */
export function spansOf(cells: readonly string[]): readonly Span[] {
  const starts = cells.flatMap((text, position) => (text !== "" || position === 0 ? [position] : []));
  return starts.map((from, index) => ({
    text: cells[from] ?? "",
    from,
    to: starts[index + 1] ?? cells.length,
  }));
}

/** Words that say what kind of thing a column holds, and not of what. */
const GENERIC = /^(?:nama|no\.?|nomor|tanggal|tgl\.?|tempat|status|jenis|kode|id|jumlah|alamat)$/i;

/** The name of a column from its heading and the name below it: the one that is known, else both. */
function joinName(heading: string, name: string, known: KnownHeader): string {
  if (heading === "" || name === heading) return name;
  if (name === "") return heading;
  const together = [`${heading} ${name}`, `${name} ${heading}`, `${name} ${lastWord(heading)}`];
  const candidates = GENERIC.test(name) ? [...together, name] : [name, ...together];
  return (
    candidates.find((candidate) => typeof known(candidate, true) === "object") ??
    candidates.find((candidate) => known(candidate, true) === "unused") ??
    [name, ...together].find((candidate) => typeof known(candidate) === "object") ??
    `${heading} ${name}`
  );
}

function lastWord(text: string): string {
  return text.split(/[\s/]+/u).at(-1) ?? "";
}

/** A heading over neighbouring columns. */
interface HeadingGroup {
  readonly heading: string;
  readonly positions: readonly number[];
}

function groupHeadings(headings: readonly string[]): readonly HeadingGroup[] {
  const groups: { readonly heading: string; readonly positions: number[] }[] = [];
  for (const [position, heading] of headings.entries()) {
    const last = groups.at(-1);
    if (last?.heading === heading) last.positions.push(position);
    else groups.push({ heading, positions: [position] });
  }
  return groups.filter(({ heading }) => heading !== "");
}

const SEX_PAIR = /^(?:l\|p|p\|l|lk\|pr|laki-laki\|perempuan)$/i;

/** `L` and `P` side by side with no heading over them are the sex all the same. */
function sexPairs(names: readonly string[]): readonly HeadingGroup[] {
  return names.flatMap((name, position) =>
    SEX_PAIR.test(`${name}|${names[position + 1] ?? ""}`)
      ? [{ heading: "Jenis Kelamin", positions: [position, position + 1] }]
      : [],
  );
}

/** No value of any field; a column that takes it takes every text. */
const NO_VALUE = "zzqx";

/** Columns under one heading whose names are values of the field that the heading names. */
function findSpreads(
  groups: readonly HeadingGroup[],
  names: readonly string[],
  known: KnownHeader,
): readonly Spread[] {
  return groups.flatMap(({ heading, positions }) => {
    const column = known(heading);
    if (typeof column !== "object" || positions.length < 2) return [];
    const readLabel = (text: string): unknown => readCell(text, column.parse).value;
    const labels = positions.map((position) => names[position] ?? "");
    const values = labels.map(readLabel);
    const areValues = values.every((value) => value !== undefined) && readLabel(NO_VALUE) === undefined;
    const areApart = new Set(values).size === labels.length;
    const areNames = labels.some((label) => typeof known(label) === "object");
    return areValues && areApart && !areNames ? [{ heading, positions, labels }] : [];
  });
}
