/** The ages that somebody may have whose birth date is known, or known in part. */
import { isOneOf, oneOf, type Possible, valuesOf } from "../possible.ts";
import { daySpan, isPartialDate } from "../row/partial-date.ts";
import { ageOn, isDay } from "./age-on.ts";
import type { FactName } from "./catalogue.ts";
import type { FactRange, PartlyKnown } from "./fact.ts";

/** Of several readings of one date, those that would make somebody older than this are none. */
const OLDEST = 120;

/**
 * The age on a day as far as the birth date tells it: a number, the ends of neighbouring numbers, or one of several.
 * A birth date after `asOf` is none; `undefined` where none is left, or a text is no date. `on` is the day to count to,
 * where that is another one than the day on which the person is known to be born.
 *
 * @example
 * possibleAges("1980", "2022-02-22"); // { min: 41, max: 42 }
 * possibleAges("1980", "2022-02-22", "2022-12-31"); // 42
 * possibleAges({ oneOf: ["1905-01-02", "2005-01-02"] }, "2022-02-22"); // { oneOf: [17, 117] }
 */
export function possibleAges(
  birthDate: Possible<string>,
  asOf: string,
  on = asOf,
): number | PartlyKnown | undefined {
  if (typeof birthDate === "string" && isDay(birthDate))
    return ageOn(birthDate, asOf) === undefined ? undefined : ageOn(birthDate, on);
  const dates = valuesOf(birthDate);
  if (!dates.every(isPartialDate)) return undefined;
  const plausible = dates.filter((date) => agesOf(date, asOf, asOf).some(({ min }) => min <= OLDEST));
  const taken = isOneOf(birthDate) && plausible.length > 0 ? plausible : dates;
  return together(taken.flatMap((date) => agesOf(date, asOf, on)));
}

/** The same by the year: the age on the last day of the year of `asOf`. */
export function possibleAgesInYear(
  birthDate: Possible<string>,
  asOf: string,
): number | PartlyKnown | undefined {
  return possibleAges(birthDate, asOf, yearEnd(asOf));
}

/** The last day of the year of a day. */
export function yearEnd(day: string): string {
  return `${day.slice(0, 4)}-12-31`;
}

/** The day to which a fact counts ages: the day of the check, or by the year the last day of its year. */
export function ageDay(fact: string, asOf: string): string {
  return fact === ("member.ageInYear" satisfies FactName) ? yearEnd(asOf) : asOf;
}

/** The ages on a day of somebody born on any day of a date that is not after `asOf`. */
function agesOf(date: string, asOf: string, on: string): readonly FactRange[] {
  const { first, last } = daySpan(date);
  // ISO dates sort as texts.
  if (first > asOf) return [];
  const max = ageOn(first, on);
  const min = ageOn(last < asOf ? last : asOf, on);
  return min === undefined || max === undefined ? [] : [{ min, max }];
}

/** Every number within one of the spans; all between the ends where none is left out. */
function together(spans: readonly FactRange[]): number | PartlyKnown | undefined {
  const ages = oneOf(
    spans.flatMap(({ min, max }) => Array.from({ length: max - min + 1 }, (_, more) => min + more)),
  );
  if (ages === undefined || typeof ages === "number") return ages;
  const [min = 0] = ages.oneOf;
  const max = ages.oneOf.at(-1) ?? min;
  return max - min + 1 === ages.oneOf.length ? Object.freeze({ min, max }) : ages;
}
