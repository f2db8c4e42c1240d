/**
 * A group of plain applicants as one whole number: all that the criteria of the group depend on.
 *
 * Only here for speed: to check ten members as the rows of a list are, hold them against each other and count them takes
 * 200 µs, to see that there is nothing to say of them, and to count them, 2 µs. Plain is a group of plain applicants who all
 * differ, of whose numbers none can have been cut, and whose households and places are known. Any other goes the long way.
 */
import type { Issue } from "../issue.ts";
import { mayBeMark } from "../row/values/empty-marks.ts";
import { decidePlain } from "./decide-plain.ts";
import { isAreaCode } from "./plain-text.ts";
import type { Sitting } from "./sitting.ts";

/** The number of a plain group, and what is to be said of its members. */
export interface PlainKube {
  readonly key: number;
  readonly issues: readonly Issue[];
}

/** Each count of the number has five bits. */
const MOST_MEMBERS = 31;
const COUNT = 32;
/**
 * How many numbers may end in 0, by the number of households, and Excel has cut none: more of them are found by chance more
 * often than once in 100,000 times, in the shorter column alone and so in any.
 */
export const MOST_ZEROS: readonly number[] = [
  ...[0, 1, 2, 3, 4, 4, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8],
  ...[8, 9, 9, 9, 9, 10, 10, 10, 10, 11, 11, 11, 11, 12, 12, 12],
];
const ZERO = 48;

type Person = Readonly<Record<string, unknown>>;

/** Decides and counts the members of a group; `undefined` where it is not plain. */
export function plainKube(sitting: Sitting, members: readonly unknown[]): PlainKube | undefined {
  const size = members.length;
  if (size === 0 || size > MOST_MEMBERS || sitting.compiled.counts.length > 0) return undefined;
  const niks = fewTexts(size);
  const kks = fewTexts(size);
  /** Birth dates of those who have a name. */
  const named = fewTexts(size);
  let issues = NO_ISSUES;
  let ineligible = 0;
  let undetermined = 0;
  let zeros = 0;
  for (let at = 0; at < size; at += 1) {
    const member = members[at];
    if (typeof member !== "object" || member === null) return undefined;
    const decision = decidePlain(sitting, member);
    if (decision === undefined) return undefined;
    if (decision.verdict === "ineligible") ineligible += 1;
    else if (decision.verdict === "undetermined") undetermined += 1;
    if (decision.issues.length > 0)
      issues = [...issues, ...decision.issues.map((issue) => onLine(issue, at + 1))];
    const { nik, noKk, name, birthDate } = member as Person;
    // A NIK twice is told of, and so is a name twice with one birth date.
    if (typeof nik !== "string" || typeof noKk !== "string" || !addText(niks, nik)) return undefined;
    if (typeof name === "string" && typeof birthDate === "string" && !addText(named, birthDate))
      return undefined;
    addText(kks, noKk);
    zeros += (nik.charCodeAt(15) === ZERO ? 1 : 0) + (noKk.charCodeAt(15) === ZERO ? 1 : 0);
  }
  const households = kks.count;
  if (zeros > (MOST_ZEROS[households] as number)) return undefined;
  // Whatever is a plain applicant is such an object.
  const places = placesOf(members as readonly Person[]);
  if (places === undefined) return undefined;
  let key = size;
  for (const count of [households, places.desa, places.kecamatan, ineligible, undetermined])
    key = key * COUNT + count;
  return { key, issues: Object.freeze(issues) };
}

const NO_ISSUES: readonly Issue[] = Object.freeze([]);

function onLine(issue: Issue, line: number): Issue {
  return Object.freeze({ ...issue, line });
}

/** A few texts that differ, and the bits of their hashes: most texts are seen to differ by these. */
interface FewTexts {
  readonly texts: string[];
  count: number;
  bits: number;
}

function fewTexts(size: number): FewTexts {
  return { texts: new Array<string>(size), count: 0, bits: 0 };
}

/** Adds a text, unless it is among them. */
function addText(few: FewTexts, text: string): boolean {
  const { texts, count, bits } = few;
  const bit = 1 << (Math.imul(endOf(text), 0x9e3779b1) >>> 27);
  if ((bits & bit) !== 0) {
    for (let at = 0; at < count; at += 1) if (texts[at] === text) return false;
  }
  texts[count] = text;
  few.count = count + 1;
  few.bits = bits | bit;
  return true;
}

/** The last four signs of a text as a number. */
function endOf(text: string): number {
  const { length } = text;
  return (
    (text.charCodeAt(length - 1) << 21) ^
    (text.charCodeAt(length - 2) << 14) ^
    (text.charCodeAt(length - 3) << 7) ^
    text.charCodeAt(length - 4)
  );
}

interface Places {
  readonly desa: number;
  readonly kecamatan: number;
}

const ONE_PLACE: Places = { desa: 1, kecamatan: 1 };
const KECAMATAN = "NN.NN.NN".length;

/** The numbers of places of persons who all have a code, or who all have the same names up to the kabupaten. */
function placesOf(persons: readonly Person[]): Places | undefined {
  const first = areaOf(persons[0]);
  if (first === undefined) return undefined;
  const { code, desa, kecamatan, kabupaten, provinsi } = first;
  if (typeof code !== "string") {
    const isWhole = code == null && isNamed(desa) && isNamed(kecamatan) && isNamed(kabupaten);
    const isSame = (area: Person | undefined): boolean =>
      area?.["code"] == null &&
      area?.["desa"] === desa &&
      area?.["kecamatan"] === kecamatan &&
      area?.["kabupaten"] === kabupaten &&
      area?.["provinsi"] === provinsi;
    return isWhole && persons.every((person) => isSame(areaOf(person))) ? ONE_PLACE : undefined;
  }
  if (isSameCode(persons, code)) return isAreaCode(code) ? ONE_PLACE : undefined;
  const codes = new Set<string>();
  for (const person of persons) {
    const own = areaOf(person)?.["code"];
    if (typeof own !== "string" || !isAreaCode(own)) return undefined;
    codes.add(own);
  }
  return { desa: codes.size, kecamatan: new Set([...codes].map((each) => each.slice(0, KECAMATAN))).size };
}

function isSameCode(persons: readonly Person[], code: string): boolean {
  for (const person of persons) if (areaOf(person)?.["code"] !== code) return false;
  return true;
}

function areaOf(person: Person | undefined): Person | undefined {
  const area = person?.["area"];
  // What is plain has an object there or nothing.
  return typeof area === "object" && area !== null ? (area as Person) : undefined;
}

function isNamed(name: unknown): boolean {
  return typeof name === "string" && !mayBeMark(name);
}
