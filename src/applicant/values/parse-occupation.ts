/** Reads an occupation: its name on the identity card, its code, an everyday word, or several of these in one cell. */
import { closest } from "../../closest.ts";
import { fault } from "../../issue.ts";
import type { Possible } from "../../possible.ts";
import { type CellResult, reject } from "../../row/values/cell-parser.ts";
import { withoutDecimal } from "../../row/values/code-text.ts";
import { spellingsOf } from "../occupation-spellings.ts";
import { EVERYDAY_WORK } from "../occupation-words.ts";
import { OCCUPATIONS, type OccupationSlug } from "../occupations.ts";
import { isSpelledRight, isTurned, namedWork, readWork } from "../read-work.ts";
import { OF_THE_STATE, occupationOf } from "./occupation-of.ts";

const CODES: ReadonlyMap<string, OccupationSlug> = new Map(
  OCCUPATIONS.flatMap(({ code, slug }) => (code === null ? [] : [[String(code), slug] as const])),
);
/** The number of an answer on a form, or the code beside its name: `9. Petani`. */
const ANSWER_NUMBER = /^\(?\d{1,2}[).:=\- ]+(?=\p{L})/u;
/** `III/a` is one rank, not two occupations. */
const RANK = /\b(i{1,3}|iv)\/([a-e])\b/giu;
/** Between occupations of which one holds, or both do. */
const BETWEEN = /[/,;&+|]+| (?:dan|atau|serta|sambil|merangkap|juga|sekaligus) | - /iu;

/** The occupation of a cell, or those it may be; a text that no table knows is missing, never "other". */
export function parseOccupation(cell: string): CellResult<Possible<OccupationSlug>> {
  const code = CODES.get(withoutDecimal(cell).replace(/^0(?=\d$)/u, ""));
  if (code !== undefined) return occupationOf([code]);
  const text = cell.replace(ANSWER_NUMBER, "").replace(RANK, "$1 $2");
  const means = cell.includes("?") ? undefined : (namedWork(text) ?? readSeveral(text.split(BETWEEN)));
  return means === undefined
    ? reject(fault("occupation/unrecognised", { suggestion: nearTo(text) }))
    : occupationOf(means);
}

/** What all parts of a text may mean together; nothing where one of them is not known, as it may hide a civil servant. */
function readSeveral(parts: readonly string[]): readonly OccupationSlug[] | undefined {
  const means = parts.filter((part) => part.trim() !== "").map(readWork);
  const known = means.filter((each) => each !== undefined);
  return known.length === means.length ? known.flat() : undefined;
}

/** Names that a mistyped one may mean. The state's come last: nobody poor is asked whether they are a civil servant. */
const NAMES = [false, true].map((ofState) => {
  const names = [
    ...OCCUPATIONS.filter(({ slug }) => OF_THE_STATE.has(slug) === ofState).flatMap(spellingsOf),
    ...EVERYDAY_WORK.filter(({ means: [first] }) => OF_THE_STATE.has(first) === ofState).flatMap(
      ({ words }) => words,
    ),
  ];
  const byLower = new Map(names.map((name) => [name.toLowerCase(), name] as const));
  return { byLower, lower: Object.freeze([...byLower.keys()]) };
});

/** A long list repeats few words, and to look for a near one takes longer than all else of a row. */
const nearTexts = new Map<string, string | null>();
const MOST_NEAR_TEXTS = 1_000;

function nearTo(text: string): string | null {
  // What is spelled right is no slip: "Karyawan Pemda" is not "Karyawan BUMD".
  if (isTurned(text) || isSpelledRight(text)) return null;
  const lower = text.toLowerCase();
  const found = nearTexts.has(lower) ? (nearTexts.get(lower) ?? null) : searchNear(lower);
  if (nearTexts.size < MOST_NEAR_TEXTS) nearTexts.set(lower, found);
  return found;
}

function searchNear(text: string): string | null {
  for (const { byLower, lower: names } of NAMES) {
    const near = closest(text, names);
    if (near !== undefined) return byLower.get(near) ?? null;
  }
  return null;
}
