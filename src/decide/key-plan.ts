/** How the facts of a plain applicant make up one whole number, and what facts a number stands for. */
import { APPLICANT_FIELDS } from "../applicant/fields.ts";
import type { FactName } from "../facts/catalogue.ts";
import type { Facts, FactValue } from "../facts/fact.ts";
import { dayNumber } from "../row/day-number.ts";
import type { PlacedFault } from "../row/read-feed.ts";
import type { CompiledMembership } from "./compile-membership.ts";
import { faultsOfWord, type PlainWords, plainWords } from "./plain-words.ts";

/** Ages from here on are not plain. */
export const OLDEST = 150;

/** The properties that have one of a list of words. */
export const WORDS = {
  sex: plainWords("sex", "member.sex"),
  maritalStatus: plainWords("maritalStatus", "member.maritalStatus"),
  occupation: plainWords("occupation", "member.occupation"),
  register: plainWords("register", "member.register"),
} as const satisfies Readonly<Record<string, PlainWords>>;

/** A part of the number: a fact, and its values in the order of their numbers, from 1. */
interface KeyPart {
  readonly fact: FactName;
  readonly values: readonly FactValue[];
  readonly words?: PlainWords;
}

function partOf(fact: FactName, words: PlainWords): KeyPart {
  return { fact, values: words.values, words };
}

const YES_NO = [true, false] as const;
const AGES = Array.from({ length: OLDEST }, (_, age) => age);

/** In the order of the columns of a list, which is that of the issues of a row. */
const PARTS = {
  sex: partOf("member.sex", WORDS.sex),
  age: { fact: "member.age", values: AGES },
  ageInYear: { fact: "member.ageInYear", values: [...AGES, OLDEST] },
  maritalStatus: partOf("member.maritalStatus", WORDS.maritalStatus),
  occupation: partOf("member.occupation", WORDS.occupation),
  register: partOf("member.register", WORDS.register),
  hasFixedDomicile: { fact: "member.hasFixedDomicile", values: YES_NO },
  isWilling: { fact: "member.isWilling", values: YES_NO },
  hasSkill: { fact: "member.hasSkill", values: YES_NO },
} as const satisfies Readonly<Record<string, KeyPart>>;

type PartName = keyof typeof PARTS;

/** What each step of a fact's values adds to the number; 0 for a fact that nothing depends on. */
type KeyWeights = Readonly<Record<PartName, number>>;

/** How applicants are numbered under a ruleset on a day. */
export interface KeyPlan {
  readonly weights: KeyWeights;
  /** The day as `YYYYMMDD`. */
  readonly today: number;
}

/** The plan for a ruleset on a day. */
export function keyPlan(compiled: CompiledMembership, asOf: string): KeyPlan {
  const weights = WEIGHTS.get(compiled) ?? weightsOf(compiled);
  WEIGHTS.set(compiled, weights);
  return { weights, today: dayNumber(asOf) };
}

const WEIGHTS = new WeakMap<CompiledMembership, KeyWeights>();

function weightsOf({ criteria }: CompiledMembership): KeyWeights {
  const asked = new Set(criteria.member.flatMap(({ table }) => table.inputs.map(({ name }) => name)));
  let weight = 1;
  return mapParts(({ fact, values, words }) => {
    if (!asked.has(fact) && !isWarnedOf(words)) return 0;
    const own = weight;
    weight *= values.length + 1;
    return own;
  });
}

/** The facts that a number stands for, as far as anything depends on them. */
export function factsOfKey(plan: KeyPlan, key: number): Facts {
  return Object.fromEntries(PART_NAMES.map((name) => [PARTS[name].fact, valueAt(plan, name, key)]));
}

/** What the checks of a row have to say of the values that a number stands for, in their order. */
export function faultsOfKey(plan: KeyPlan, key: number): readonly PlacedFault[] {
  return PART_NAMES.flatMap((name): readonly PlacedFault[] => {
    const { words }: KeyPart = PARTS[name];
    const word = valueAt(plan, name, key);
    if (words === undefined || word === undefined) return [];
    const column = APPLICANT_FIELDS[words.property].header;
    return faultsOfWord(words, word).map((fault) => ({ fault, column }));
  });
}

function valueAt({ weights }: KeyPlan, name: PartName, key: number): FactValue | undefined {
  const { values }: KeyPart = PARTS[name];
  // Number 0 stands for a value that is missing.
  return weights[name] === 0
    ? undefined
    : values[(Math.floor(key / weights[name]) % (values.length + 1)) - 1];
}

/** Whether there is anything to be said of some word. */
function isWarnedOf(words: PlainWords | undefined): boolean {
  return words?.values.some((word) => faultsOfWord(words, word).length > 0) ?? false;
}

// Object.keys of a literal table gives exactly its keys.
const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

function mapParts(weightOf: (part: KeyPart) => number): KeyWeights {
  // One entry for each name.
  return Object.fromEntries(PART_NAMES.map((name) => [name, weightOf(PARTS[name])])) as KeyWeights;
}
