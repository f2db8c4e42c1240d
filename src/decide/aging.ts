/** How people grow older: in completed years on their birthdays, and by the year on 1 January. Both in one order of turns. */
import { ageOn, dayOfAge } from "../facts/age-on.ts";
import type { FactName } from "../facts/catalogue.ts";
import type { Facts } from "../facts/fact.ts";
import { yearEnd } from "../facts/possible-ages.ts";
import type { CompiledCriterion } from "./compile-membership.ts";

const AGE = "member.age" satisfies FactName;
const AGE_IN_YEAR = "member.ageInYear" satisfies FactName;
const AGES = [AGE, AGE_IN_YEAR] as const;

/** An age that is reached: on a birthday, or by the year on 1 January. */
export interface ReachedAge {
  readonly fact: (typeof AGES)[number];
  readonly age: number;
}

/**
 * A turn in somebody's life: 2n is the birthday of n years, 2n − 1 the 1 January before it, on which it is n by the year. Who
 * was born on 1 January has both on one day, the even one.
 */
type Turn = number;

/** Whether an age is reached on a birthday. */
export function isBirthday({ fact }: ReachedAge): boolean {
  return fact === AGE;
}

/** Whether a fact is an age, which changes with time alone. */
export function isAge(fact: string): boolean {
  return AGES.some((age) => age === fact);
}

/** Which ages some tables read. */
function agesRead(tables: readonly Pick<CompiledCriterion, "table">[]): readonly ReachedAge["fact"][] {
  return AGES.filter((age) => tables.some(({ table }) => table.inputs.some(({ name }) => name === age)));
}

/** The last turn of somebody, by the ages that criteria read; `undefined` where one of these is not known. */
export function turnNow(criteria: readonly CompiledCriterion[], facts: Facts): Turn | undefined {
  const read = agesRead(criteria);
  if (read.length === 0 || read.some((fact) => typeof facts[fact] !== "number")) return undefined;
  const [age, inYear] = [facts[AGE], facts[AGE_IN_YEAR]];
  if (typeof age !== "number") return 2 * Number(inYear) - 1;
  return age + (typeof inYear === "number" ? inYear : age);
}

/** The turns after one at which criteria may come out otherwise, in order; by the birth date, where it is known. */
export function turnsAfter(
  criteria: readonly CompiledCriterion[],
  turn: Turn,
  birthDate: string | null,
): readonly Turn[] {
  const isOfNewYear = birthDate?.endsWith("-01-01") === true;
  const starts = criteria.flatMap(({ table }) =>
    table.inputs.flatMap(({ name, classes }) => {
      if (!isAge(name)) return [];
      const before = name === AGE || isOfNewYear ? 0 : 1;
      return classes.representatives.map((start) => 2 * Number(start) - before);
    }),
  );
  return [...new Set(starts)].filter((start) => start > turn).sort((a, b) => a - b);
}

/** The age that is reached at a turn. */
export function reachedAt(turn: Turn): ReachedAge {
  return { fact: turn % 2 === 0 ? AGE : AGE_IN_YEAR, age: Math.ceil(turn / 2) };
}

/** The facts of somebody from a turn to the next. */
export function factsFrom(facts: Facts, turn: Turn): Facts {
  return { ...facts, [AGE]: Math.floor(turn / 2), [AGE_IN_YEAR]: Math.ceil(turn / 2) };
}

/** The day on which an age is reached. */
export function dayReached({ fact, age }: ReachedAge, birthDate: string): string {
  return fact === AGE ? dayOfAge(birthDate, age) : `${Number(birthDate.slice(0, 4)) + age}-01-01`;
}

/** Whether the ages that criteria read are those of a birth date on a day. */
export function isBornOn(
  criteria: readonly CompiledCriterion[],
  facts: Facts,
  birthDate: string,
  asOf: string,
): boolean {
  const ages = { [AGE]: ageOn(birthDate, asOf), [AGE_IN_YEAR]: ageOn(birthDate, yearEnd(asOf)) };
  return agesRead(criteria).every((fact) => facts[fact] === ages[fact]);
}

/** Whether tables read the age by the year. */
export function readsAgeInYear(tables: readonly Pick<CompiledCriterion, "table">[]): boolean {
  return agesRead(tables).includes(AGE_IN_YEAR);
}

/** Whether tables read any age. */
export function readsAge(tables: readonly Pick<CompiledCriterion, "table">[]): boolean {
  return agesRead(tables).length > 0;
}
