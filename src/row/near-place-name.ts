/** Whether two spellings of a place's name that are not the same may name one place all the same. */
import { isNearName } from "./is-near-name.ts";
import { levelPlaceName, type PlaceLevel, placeWords } from "./level-place-name.ts";
import { isNumber, joinNameWords } from "./name-words.ts";
import { provinceOf, wasOneProvince } from "./provinces.ts";

/** What people add to a place's name: a part of it in brackets or after a sign, or the street's numbers. */
const ASIDE = /[([{/,;|–—-]|\s(?:rt|rw|dusun|dsn|lingkungan|kec|kab)\b/iu;

/** Whether something is added to a place's name. */
export function hasPlaceAside(name: string): boolean {
  return ASIDE.test(name);
}

/** Longer names have no aside that is looked for. */
const MAX_LENGTH = 200;

/** Whether `S. Lekop`, `Sei Lekop (Kijang)` or `Sei Lekpo` may be `Sei Lekop`. */
export function isNearPlaceName(a: string, b: string, level: PlaceLevel): boolean {
  if (level === "provinsi") return isNearProvince(a, b);
  const [first, second] = [placeWords(a, level), placeWords(b, level)];
  return (
    isNearName(first, second) ||
    isNearName(first.map(inFull), second.map(inFull)) ||
    isWithAside(a, b, level) ||
    isWithAside(b, a, level) ||
    isBare(first, second) ||
    isBare(second, first)
  );
}

/** A word that is levelled to its short form has its slips in the long one: `Sunggai`. */
function inFull(word: string): string {
  return word === "sei" ? "sungai" : word;
}

/** Old lists name the province that a younger one was made of. */
function isNearProvince(a: string, b: string): boolean {
  const [first, second] = [
    provinceOf(levelPlaceName(a, "provinsi")),
    provinceOf(levelPlaceName(b, "provinsi")),
  ];
  return first !== undefined && second !== undefined && wasOneProvince(first, second);
}

/** `Sei Lekop (Kijang)`, where the other says no more than `Sei Lekop`. */
function isWithAside(long: string, short: string, level: PlaceLevel): boolean {
  if (long.length > MAX_LENGTH || short.length > MAX_LENGTH || ASIDE.test(short.trim())) return false;
  const at = long.search(ASIDE);
  if (at <= 0) return false;
  return levelPlaceName(long.slice(0, at), level) === levelPlaceName(short, level);
}

/** `Batam` for `Kota Batam`; a code before the name, as in `06 Bintan Timur`. */
function isBare(long: readonly string[], short: readonly string[]): boolean {
  const [first = "", ...rest] = long;
  return (
    rest.length > 0 && (first === "kota" || isNumber(first)) && joinNameWords(rest) === joinNameWords(short)
  );
}
