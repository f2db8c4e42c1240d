/**
 * A fact as a small number: the number of its class, one more for missing, and further ones for each way of being known
 * in part. What is said of a code is what the decision table says of the value that stands for it.
 */

import { type FactDefinition, type Facts, type FactValue, isValueOf } from "../facts/fact.ts";
import { type ClassValue, valuesOfClasses } from "../logic/class-values.ts";
import type { FactClasses } from "../logic/fact-classes.ts";
import { daysOfMonth, toIsoDate } from "../row/calendar.ts";
import { dayNumber } from "../row/day-number.ts";
import { caseWhen, type When } from "./case-when.ts";
import type { SqlColumn, SqlValues } from "./columns.ts";
import { type Dialect, writeText } from "./dialect.ts";

/** A fact with its codes. */
export interface CodedFact {
  readonly fact: FactDefinition;
  readonly classes: FactClasses;
  /** The codes that come up. */
  readonly codes: readonly number[];
  /** The value that stands for a code; `undefined` for missing. */
  readonly valueOfCode: (code: number) => Facts[string];
  /** Steps of SQL that find the code: each a column made from those before it, the last one the code. */
  readonly steps: readonly CodeStep[];
}

/** A column to make: its name, and its expression over the columns of the stage before, each read as `read(name)`. */
interface CodeStep {
  readonly name: string;
  readonly expression: (read: (column: string) => string) => string;
}

/** What the codes of a fact are found from. */
export interface CodeSource {
  readonly classes: FactClasses;
  /** What the columns of the fact are called in the stage before; the second one where there are two ends. */
  readonly columns: readonly string[];
  readonly column: SqlColumn;
  /** The value to take where it is missing. */
  readonly assumed?: FactValue | undefined;
  /** The name of the column with the code. */
  readonly name: string;
  readonly dialect: Dialect;
  /** The day that a column of birth dates is turned into an age on. */
  readonly asOf?: string | undefined;
}

/** A fact of a column, coded. */
export function codedFact(source: CodeSource): CodedFact {
  const { classes, column, name } = source;
  const { count } = classes;
  if (column === null) return coded(source, [count], [], [{ name, expression: () => `${count}` }]);
  if (classes.fact.type.kind === "integer") return codedNumber(source);
  return codedWords(source, typeof column === "object" && "values" in column ? column.values : undefined);
}

/** A number known as a range of two columns that are never NULL, such as a count of members. */
export function codedRange(source: CodeSource): CodedFact {
  return codedNumber({
    ...source,
    column: { from: source.columns[0] as string, to: source.columns[1] as string },
  });
}

type Partial = { readonly code: number; readonly value: Facts[string] };

function coded(
  { classes, assumed }: CodeSource,
  codes: readonly number[],
  partial: readonly Partial[],
  steps: readonly CodeStep[],
): CodedFact {
  const { fact, count, representatives } = classes;
  const valueOfCode = (code: number): Facts[string] =>
    code === count ? assumed : (representatives[code] ?? partial.find((each) => each.code === code)?.value);
  return { fact, classes, codes, valueOfCode, steps };
}

function codedNumber(source: CodeSource): CodedFact {
  const { classes, columns, name, dialect, asOf } = source;
  const { count, representatives } = classes;
  const isAge = asOf !== undefined && classes.fact.fields.includes("birthDate");
  const classOf = isAge ? ageClass(classes, asOf, dialect) : numberClass(classes);
  const [first = "", second] = columns;
  const known = Array.from({ length: count + 1 }, (_, code) => code);
  if (second === undefined)
    return coded(source, known, [], [{ name, expression: (read) => classOf(read(first), "known") }]);
  const [low, high] = [`${name}_low`, `${name}_high`];
  // The earlier birth date is the greater age.
  const [least, most] = isAge ? [second, first] : [first, second];
  const spans = known
    .slice(0, count)
    .flatMap((from) => known.slice(from + 1, count).map((to) => ({ from, to })));
  const partial = spans.map(({ from, to }, index) => ({
    ...{ code: count + 1 + index, from, to },
    // A span of classes is one of the numbers they begin with.
    value: { min: representatives[from] as number, max: representatives[to] as number },
  }));
  return coded(source, [...known, ...partial.map(({ code }) => code)], partial, [
    { name: low, expression: (read) => classOf(read(least), "low") },
    { name: high, expression: (read) => classOf(read(most), "high") },
    {
      name,
      expression(read) {
        const [from, to] = [read(low), read(high)];
        const spanned = partial.map(
          (each): When => [`${from} = ${each.from} AND ${to} = ${each.to}`, each.code],
        );
        return caseWhen([[`${from} = ${to}`, from], ...spanned], count);
      },
    },
  ]);
}

/** Which number a column has to be read as: the number itself, or the lower or upper end of what it may be. */
type End = "known" | "low" | "high";

/** The class of a whole number. */
function numberClass({ fact, count, representatives }: FactClasses): (column: string, end: End) => string {
  const { min, max } = fact.type as { readonly min: number; readonly max?: number };
  const starts = representatives.map(Number);
  return (column, end) => {
    // What a number cannot be is missing; of an end that lies beyond, the nearest number that it can be is taken.
    const below = end === "known" ? count : 0;
    const above = end === "known" ? count : count - 1;
    return caseWhen(
      [
        [`${column} IS NULL`, count],
        [`${column} < ${min}`, below],
        ...(max === undefined ? [] : [[`${column} > ${max}`, above] as const]),
        ...starts.slice(1).map((start, index): When => [`${column} < ${start}`, index]),
      ],
      count - 1,
    );
  };
}

/** The class of an age, by comparing the birth date with the last day of being born that gives each age. */
function ageClass(
  { count, representatives }: FactClasses,
  asOf: string,
  { day, dateColumn = (column) => column }: Dialect,
): (column: string, end: End) => string {
  const days = representatives.slice(1).map((age) => lastBirthOf(Number(age), asOf));
  return (column, end) => {
    const date = dateColumn(column);
    return caseWhen(
      [
        [`${date} IS NULL`, count],
        // Who is not born yet has no age; of an end that lies ahead, the day itself is taken.
        [`${date} > ${day(asOf)}`, end === "low" ? 0 : count],
        ...days.map((last, index): When => [`${date} > ${day(last)}`, index]),
      ],
      count - 1,
    );
  };
}

/** The last birth date of those who have an age on a day: somebody born on 29 February has it on 1 March of other years. */
export function lastBirthOf(age: number, asOf: string): string {
  const today = dayNumber(asOf);
  // Nobody was born before the calendar begins.
  const [year, month, dayOfMonth] = [
    Math.max(Math.floor(today / 10_000) - age, 1),
    Math.floor(today / 100) % 100,
    today % 100,
  ];
  return toIsoDate(year, month, Math.min(dayOfMonth, daysOfMonth(year, month)));
}

/** Each text of a column, and what it stands for. */
function codedWords(source: CodeSource, values: SqlValues | undefined): CodedFact {
  const { classes, columns, name, dialect } = source;
  const { fact, count, classOf } = classes;
  const meant = Object.entries(values ?? ownWords(fact));
  const codes = new Map<string, Partial>();
  const whens = new Map<number, string[]>();
  for (const [text, value] of meant) {
    const all = [value].flat().filter((each) => isValueOf(fact.type, each));
    const own = [...new Set(all.map(classOf))].sort((a, b) => a - b);
    const [only = count] = own;
    const key = own.join();
    const code =
      own.length < 2 ? only : own.length === count ? count : (codes.get(key)?.code ?? count + 1 + codes.size);
    // Representatives of classes that there are.
    if (code > count)
      codes.set(key, {
        code,
        value: { oneOf: own.map((each) => classes.representatives[each] as FactValue) },
      });
    const isBare = values === undefined && fact.type.kind === "boolean";
    const written = isBare ? text.toUpperCase() : writeText(text, dialect);
    whens.set(code, [...(whens.get(code) ?? []), written]);
  }
  const partial = [...codes.values()];
  const isText = values !== undefined || fact.type.kind === "choice";
  const [first = ""] = columns;
  return coded(source, [...classNumbers(count), ...partial.map(({ code }) => code)], partial, [
    {
      name,
      expression(read) {
        const column = read(first);
        const compared = isText ? (dialect.textColumn?.(column) ?? column) : column;
        const known = [...whens].map(([code, texts]): When => [`${compared} IN (${texts.join(", ")})`, code]);
        return caseWhen([[`${column} IS NULL`, count], ...known], count);
      },
    },
  ]);
}

/** The values of a fact as this package writes them; a boolean is no text. */
function ownWords({ type }: FactDefinition): SqlValues {
  const values = type.kind === "choice" ? type.values : [];
  return type.kind === "boolean"
    ? { true: true, false: false }
    : Object.fromEntries(values.map((value) => [value, value]));
}

function classNumbers(count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, code) => code);
}

/** What the codes of a fact mean, for people who read the statement. */
export function wordCodes({ classes, codes }: CodedFact): string {
  const { fact, count } = classes;
  const known = codes
    .filter((code) => code < count)
    .map((code) => `${code} = ${valuesOfClasses(classes, [code]).slice(0, 3).map(wordValue).join(", ")}`);
  const more = codes.some((code) => code > count) ? `; > ${count} = diketahui sebagian / known in part` : "";
  return `${fact.name}: ${[...known, `${count} = kosong / missing`].join("; ")}${more}`;
}

function wordValue(value: ClassValue): string {
  if (typeof value !== "object" || value === null) return String(value);
  const { min, max } = value;
  return max === undefined ? `≥ ${min}` : min === max ? `${min}` : `${min}–${max}`;
}
