/** Numbers as codes: whole numbers, ages by comparing birth dates with days worked out before, and spans. */
import { lastBirthWith } from "../facts/last-birth.ts";
import { caseWhen, type When } from "./case-when.ts";
import { type CodedFact, type CodeSource, codedFact, knownMeanings } from "./coded-fact.ts";

/** How what a column holds is compared with the numbers that classes begin with. */
interface Scale {
  readonly isBelow: (column: string, start: number) => string;
  /** When it gives no number that the fact can be. */
  readonly isNone: (column: string) => readonly string[];
}

/** A column of whole numbers, or, with the day of the check, of birth dates. */
export function codedNumber(source: CodeSource, column: string, asOf?: string): CodedFact {
  const { count } = source.classes;
  const scale = scaleOf(source, asOf);
  const missing = [`${column} IS NULL`, ...scale.isNone(column)].map((when): When => [when, count]);
  return codedFact(
    source,
    caseWhen([...missing, ...classWhens(source, scale, column)], count - 1),
    knownMeanings(source),
  );
}

/**
 * A number between two columns, both ends included; of an end that the fact cannot be, the nearest that it can be is
 * taken. The code of several classes is the first one, and so many times a power of ten as there are after it.
 */
export function codedSpan(source: CodeSource, from: string, to: string, asOf?: string): CodedFact {
  const { count, representatives } = source.classes;
  const scale = scaleOf(source, asOf);
  // The earlier birth date is the greater age.
  const [least, most] = asOf === undefined ? [from, to] : [to, from];
  const classAt = (column: string): string => caseWhen(classWhens(source, scale, column), count - 1);
  const step = 10 ** `${count}`.length;
  const code = `${step} * ${classAt(most)} - ${step - 1} * ${classAt(least)}`;
  const isSpan = [`${from} <= ${to}`, ...(asOf === undefined ? [] : [`${from} <= ${source.sql.day(asOf)}`])];
  const meanings = knownMeanings(source);
  for (const [first, min] of representatives.entries())
    for (const [more, max] of representatives.slice(first + 1).entries())
      meanings.set(first + step * (more + 1), { min: Number(min), max: Number(max) });
  return codedFact(source, caseWhen([[isSpan.join(" AND "), code]], count), meanings);
}

/** The class of what a column holds, but for the last one. */
function classWhens({ classes }: CodeSource, { isBelow }: Scale, column: string): readonly When[] {
  return classes.representatives
    .slice(1)
    .map((start, number): When => [isBelow(column, Number(start)), number]);
}

function scaleOf({ classes, sql }: CodeSource, asOf: string | undefined): Scale {
  if (asOf !== undefined)
    return {
      isBelow: (column, age) => `${column} > ${sql.day(lastBirthWith(classes.fact.name, age, asOf))}`,
      // Who is not born yet has no age.
      isNone: (column) => [`${column} > ${sql.day(asOf)}`],
    };
  const { min, max } = classes.fact.type as { readonly min: number; readonly max?: number };
  return {
    isBelow: (column, start) => `${column} < ${start}`,
    isNone: (column) => [`${column} < ${min}`, ...(max === undefined ? [] : [`${column} > ${max}`])],
  };
}
