/** Values of the classes of a fact, counted off from the one that a caseworker would understand soonest. */
import type { FactType, FactValue } from "../facts/fact.ts";
import type { FactClasses } from "../logic/fact-classes.ts";

/** What is taken of a number that nothing speaks against. */
const USUAL: ReadonlyMap<string, number> = new Map([
  ["member.age", 30],
  ["member.ageInYear", 30],
]);

/** Of numbers without an end, so many are drawn. */
const SPREAD = 60;

/** The class that the usual value of a fact lies in; `undefined` where none is usual. */
export function usualClass({ fact, classOf }: FactClasses): number | undefined {
  const usual = USUAL.get(fact.name);
  return usual === undefined ? undefined : classOf(usual);
}

/**
 * A value of a class: for `pick` 0 the one nearest to `towards`, for 1, 2, … those further away, then round again; for
 * −1 the one furthest away. Nearest to nothing in particular is the usual value, else the smallest.
 */
export function valueOfClass(
  classes: FactClasses,
  number: number,
  towards: FactValue | undefined,
  pick: number,
): FactValue {
  const { fact, representatives, classOf } = classes;
  const first = representatives[number];
  if (fact.type.kind === "share") return first as number;
  if (typeof first === "number") {
    const [from, to] = endsOfClass(classes, number);
    return nthNearest(from, to, typeof towards === "number" ? towards : (USUAL.get(fact.name) ?? from), pick);
  }
  const values = fact.type.kind === "choice" ? fact.type.values : [false, true];
  const own = values.filter((value) => classOf(value) === number);
  // Every class has a value: its representative.
  return own[modulo(pick, own.length)] as FactValue;
}

/** The first and the last number of a class of numbers; of one without an end, the last that is drawn. */
export function endsOfClass(
  { fact: { type }, representatives }: FactClasses,
  number: number,
): readonly [number, number] {
  const from = Number(representatives[number]);
  const next = representatives[number + 1];
  const { max = Number.MAX_SAFE_INTEGER } = type as Extract<FactType, { kind: "integer" }>;
  return [from, Math.min(next === undefined ? max : Number(next) - 1, from + SPREAD)];
}

/** The numbers from `from` to `to` in the order of their distance from `target`, the greater one first. */
function nthNearest(from: number, to: number, target: number, pick: number): number {
  const middle = Math.min(Math.max(target, from), to);
  const place = modulo(pick, to - from + 1);
  const reach = Math.min(middle - from, to - middle);
  if (place > 2 * reach) return middle - from > reach ? middle - (place - reach) : middle + (place - reach);
  return place % 2 === 1 ? middle + (place + 1) / 2 : middle - place / 2;
}

function modulo(number: number, size: number): number {
  return ((number % size) + size) % size;
}
