/** Reads what a phrase says of someone's work: the occupations it may mean, or nothing for sure. */
import { wordsOf } from "../row/word-spellings.ts";
import { spellingsOf } from "./occupation-spellings.ts";
import {
  CIVIL_DETAILS,
  EVERYDAY_WORK,
  KINDS_OF_WORK,
  MILITARY_DETAILS,
  STATE_WORDS,
  TURNING_WORDS,
  WORK_FILLERS,
  WORK_SPELLINGS,
} from "./occupation-words.ts";
import { MAY_BE_CIVIL_SERVANTS, OCCUPATIONS, type OccupationSlug } from "./occupations.ts";

/** The occupations a phrase may mean. */
type Means = readonly OccupationSlug[];

/** Every phrase of the tables, its words as if written together; the card's own names outweigh everyday words. */
const PHRASES: ReadonlyMap<string, Means> = new Map([
  ...EVERYDAY_WORK.flatMap(({ means, words }) =>
    words.map((each) => [keyOf(workWordsOf(each)), means] as const),
  ),
  ...OCCUPATIONS.flatMap((occupation) =>
    [occupation.slug, ...spellingsOf(occupation)].map(
      (each) => [keyOf(workWordsOf(each)), [occupation.slug]] as const,
    ),
  ),
]);
const LONGEST_PHRASE = 6;
/** A word of any other letters may be the rest of a longer name in a wrong encoding. */
const PLAIN = /^[a-z0-9]+$/u;

const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...EVERYDAY_WORK.flatMap(({ words }) => words.flatMap(workWordsOf)),
  ...OCCUPATIONS.flatMap(spellingsOf).flatMap(workWordsOf),
]);

/** Whoever has one of these may be a civil servant or not, and is named by the profession all the same. */
const PROFESSIONS: ReadonlySet<string> = MAY_BE_CIVIL_SERVANTS;
/** The state as employer, and its pensions. */
const SERVICES: ReadonlySet<string> = new Set([
  ...[
    "pns",
    "asn",
    "p3k",
    "tni",
    "tentara",
    "polri",
    "polisi",
    "brimob",
    "pensiunan",
    "purnawirawan",
    "cpns",
  ],
]);

/** What the whole text is by name, whatever signs stand between its words. */
export function namedWork(text: string): Means | undefined {
  return PHRASES.get(keyOf(workWordsOf(text)));
}

/** What a text without separators may mean: the first of the ways below that knows all of it. */
export function readWork(text: string): Means | undefined {
  const words = workWordsOf(text);
  const known = PHRASES.get(keyOf(words)) ?? serviceIn(words) ?? honoraryIn(words) ?? phrasesIn(words);
  if (known !== undefined) return known;
  return words.some((word) => TURNING_WORDS.has(word)) ? undefined : (pensionIn(words) ?? kindIn(words));
}

/** Whether a word of the text turns what stands beside it, as in `istri PNS`. */
export function isTurned(text: string): boolean {
  return workWordsOf(text).some((word) => TURNING_WORDS.has(word));
}

/** Whether every word of a text is a word of the tables. */
export function isSpelledRight(text: string): boolean {
  return workWordsOf(text).every(
    (word) => KNOWN_WORDS.has(word) || STATE_WORDS.has(word) || WORK_FILLERS.has(word),
  );
}

function workWordsOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => WORK_SPELLINGS.get(word) ?? word);
}

function keyOf(words: readonly string[]): string {
  return words.join("");
}

/** `Guru PNS`, `Anggota TNI AD`, `ASN PPPK`: a service, and details that say where or of which rank. */
function serviceIn(words: readonly string[]): Means | undefined {
  const has = (...any: readonly string[]) => any.some((word) => words.includes(word));
  const isPensioner = has("pensiunan", "purnawirawan");
  const isStaff = has("pns") || words.some((word, at) => word === "pegawai" && words[at + 1] === "negeri");
  const isCivil = words.every((word) => CIVIL_DETAILS.has(word) || SERVICES.has(word));
  const isMilitary = words.every((word) => MILITARY_DETAILS.has(word) || SERVICES.has(word));
  if (isPensioner && (isCivil || isMilitary)) return ["pensiunan"];
  if (isCivil && isStaff) return has("p3k") ? ["pns", "pppk"] : ["pns"];
  if (isCivil && has("p3k")) return ["pppk"];
  if (isCivil && has("asn")) return ["asn"];
  if (!isMilitary) return undefined;
  const services: Means = [
    ...(has("tni", "tentara") ? (["tni"] as const) : []),
    ...(has("polri", "polisi", "brimob") ? (["polri"] as const) : []),
  ];
  return services.length === 0 ? undefined : services;
}

/** `Guru Honorer`, `Honorer Damkar`: whoever is paid by the month without being of the service. */
function honoraryIn(words: readonly string[]): Means | undefined {
  const others = words.filter((word) => word !== "honorer");
  if (others.length === words.length) return undefined;
  if (others.some((word) => SERVICES.has(word) || TURNING_WORDS.has(word))) return undefined;
  return [...professionsIn(others), "karyawan-honorer"];
}

function professionsIn(words: readonly string[]): Means {
  return words.filter((word): word is OccupationSlug => PROFESSIONS.has(word));
}

/** All phrases of a text that consists of nothing but phrases of the tables. */
function phrasesIn(words: readonly string[]): Means | undefined {
  const found: OccupationSlug[] = [];
  for (let at = 0; at < words.length; ) {
    const length = longestPhrase(words, at);
    if (length === 0 && !WORK_FILLERS.has(words[at] ?? "")) return undefined;
    found.push(...(PHRASES.get(keyOf(words.slice(at, at + length))) ?? []));
    at += Math.max(1, length);
  }
  return found.length === 0 ? undefined : found;
}

/** How many words from `start` on make a phrase; 0 for none. */
function longestPhrase(words: readonly string[], start: number): number {
  const most = Math.min(LONGEST_PHRASE, words.length - start);
  for (let length = most; length > 0; length--) {
    if (PHRASES.has(keyOf(words.slice(start, start + length)))) return length;
  }
  return 0;
}

/** `Pensiunan PT Timah`: whoever draws a pension, of whatever it is. */
function pensionIn([first = "", ...rest]: readonly string[]): Means | undefined {
  if (first !== "pensiunan" && first !== "purnawirawan") return undefined;
  return ["pensiunan", ...othersIn(rest)];
}

/** `Buruh Gendong`, `Petani Kopi`: a kind of the work that its first words name. */
function kindIn(all: readonly string[]): Means | undefined {
  const start = all.findIndex((word) => !WORK_FILLERS.has(word));
  const words = start < 0 ? [] : all.slice(start);
  const [head = ""] = words;
  const kind = KINDS_OF_WORK.get(head);
  if (kind === undefined) return undefined;
  const length = Math.max(1, longestPhrase(words, 0));
  const rest = words.slice(length);
  const closed = PROFESSIONS.has(head) ? SERVICES : STATE_WORDS;
  if (rest.some((word) => closed.has(word) || !PLAIN.test(word))) return undefined;
  const named = length === 1 ? kind : (PHRASES.get(keyOf(words.slice(0, length))) ?? kind);
  return [...named, ...othersIn(rest)];
}

/** Other occupations that the rest of a phrase names. */
function othersIn(words: readonly string[]): Means {
  return words.flatMap((_, at) => PHRASES.get(keyOf(words.slice(at, at + longestPhrase(words, at)))) ?? []);
}
