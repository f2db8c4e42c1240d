/** Reads what a line over members says: the name of their group, or of their place. */

import type { Column } from "../row/column.ts";
import { cellText } from "./cell-text.ts";
import {
  GROUP_LINE,
  HEAD_COUNT,
  MEMBERS_LINE,
  NO_GROUP_NAME,
  NOTE,
  NUMBERING,
  PLACE_OR_YEAR,
  PLACE_WORDS,
} from "./row-words.ts";

/** What a line says, by the field it fills for the rows below. */
export type Said = ReadonlyMap<string, string>;

const MAX_LENGTH = 200;
const SAYS_NOTHING: Said = new Map();

/**
 * What the filled cells of a line say of the rows below it: `KUBE Mawar`, `Nama KUBE : Mawar`, `II. Kelompok Melati (10 orang)`,
 * `Desa Sei Lekop`, or several such pairs beside each other. Nothing where it says something else as well.
 */
export function readSection(
  cells: readonly string[],
  columnNamed: (header: string) => Column | undefined,
  groupField: string,
): Said {
  const texts = cells.map(cellText).filter((text) => text !== "");
  if (texts.some((text) => text.length > MAX_LENGTH)) return SAYS_NOTHING;
  const pairs = joinPairs(texts).map((text) => readLine(text, columnNamed, groupField));
  return pairs.every((pair) => pair !== undefined) ? new Map(pairs.flat()) : SAYS_NOTHING;
}

/** A label and the value in the next cell as one text: `Desa` and `: Sei Lekop`. */
function joinPairs(texts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const last = joined.at(-1);
    const isValue = text.startsWith(":") || last?.endsWith(":") === true || isLabel(last);
    if (last !== undefined && isValue) joined[joined.length - 1] = `${last} ${text}`;
    else joined.push(text);
  }
  return joined;
}

/** A cell that only says what the next one is. */
function isLabel(text: string | undefined): boolean {
  return (
    text !== undefined &&
    /^(?:nama kube|nama kelompok|kube|kelompok|desa|kelurahan|desa\/kelurahan|kecamatan|kabupaten|kabupaten\/kota|kota|provinsi)$/iu.test(
      text,
    )
  );
}

type Pair = readonly [field: string, value: string];

function readLine(
  text: string,
  columnNamed: (header: string) => Column | undefined,
  groupField: string,
): readonly Pair[] | undefined {
  const line = text.replace(NUMBERING, "").replace(HEAD_COUNT, "").trim();
  if (NOTE.test(line)) return undefined;
  return readPair(line, columnNamed, groupField) ?? readGroup(line, groupField) ?? readPlaces(line);
}

/** `Desa : Sei Lekop`: the label is a header, so the value is what that column would hold. */
function readPair(
  line: string,
  columnNamed: (header: string) => Column | undefined,
  groupField: string,
): readonly Pair[] | undefined {
  const colon = line.indexOf(":");
  if (colon < 1) return undefined;
  const field = columnNamed(line.slice(0, colon))?.field;
  const value = line
    .slice(colon + 1)
    .replaceAll(/^[:\s]+/gu, "")
    .trim();
  if (field === undefined || value === "" || !/\p{L}|\d/u.test(value)) return undefined;
  return field === groupField || field.startsWith("area.") ? [[field, value]] : undefined;
}

function readGroup(line: string, groupField: string): readonly Pair[] | undefined {
  const text = MEMBERS_LINE.exec(line)?.[1] ?? line;
  const [, word, separator = "", name = ""] = GROUP_LINE.exec(text) ?? [];
  if (word === undefined || NO_GROUP_NAME.test(name) || !/\p{L}|\d/u.test(name)) return undefined;
  // After a colon stands the name; without one the word is part of it, as in `KUBE Mawar`.
  return [[groupField, (separator.trim() === "" ? text : name).replace(PLACE_OR_YEAR, "").trim()]];
}

/** `Desa Sei Lekop Kecamatan Bintan Timur` */
function readPlaces(line: string): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  let rest = line;
  while (rest !== "") {
    const found = Object.entries(PLACE_WORDS).find(([, pattern]) => pattern.test(rest));
    if (found === undefined) return undefined;
    const [field, pattern] = found;
    const after = rest.replace(pattern, "").replace(/^[\s.:]+/u, "");
    const next = nextPlaceWord(after);
    const name = after.slice(0, next).replace(/[\s,;-]+$/u, "");
    // A kota and a kabupaten may have one name: `Kota Bogor` is not `Bogor`.
    const value = /^kota\b/iu.test(rest) ? `${rest.slice(0, 4)} ${name}` : name;
    if (name === "" || /\btahun\b|\d{4}/iu.test(value)) return undefined;
    pairs.push([field, value]);
    rest = after.slice(next);
  }
  return pairs.length === 0 ? undefined : pairs;
}

const NEXT_PLACE = /[\s,]+(?:desa|kelurahan|kecamatan|kec\.|kabupaten|kab\.|kota|provinsi|prov\.)\s/iu;

function nextPlaceWord(text: string): number {
  const match = NEXT_PLACE.exec(text);
  return match === null ? text.length : match.index + (/^[\s,]+/u.exec(match[0])?.[0].length ?? 0);
}
