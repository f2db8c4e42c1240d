/**
 * A fact as a small number: the number of its class, one more for missing, and further ones for each way of being known
 * in part. What is said of a code is what the decision table says of the value that it stands for.
 */
import { type Facts, type FactValue, isPartlyKnown } from "../facts/fact.ts";
import { classesLeft, type FactClasses } from "../logic/fact-classes.ts";
import { wordClasses } from "../logic/word-classes.ts";
import { caseWhen, isOneOf, type When } from "./case-when.ts";
import type { Sql } from "./dialect.ts";
import type { StageColumn } from "./statement.ts";

/** A fact with its codes. */
export interface CodedFact {
  readonly name: string;
  /** The column that the code stands in, and the expression that finds it. */
  readonly code: StageColumn;
  /** What each code that comes up stands for; `undefined` for missing. */
  readonly meanings: Meanings;
  /** The same for people who read the statement. */
  readonly comment: string;
}

export type Meanings = ReadonlyMap<number, Facts[string]>;

/** What the codes of a fact are made for. */
export interface CodeSource {
  readonly sql: Sql;
  readonly classes: FactClasses;
  /** What the column with the code is called. */
  readonly name: string;
  /** The value to take where it is missing. */
  readonly assumed?: FactValue | undefined;
}

/** A fact by the expression that finds its code. */
export function codedFact(
  { classes, name }: CodeSource,
  expression: string | number,
  meanings: Meanings,
): CodedFact {
  const comment = `${classes.fact.name}: ${wordCodes(classes, meanings)}`;
  return { name: classes.fact.name, code: [name, `${expression}`], meanings, comment };
}

/** A fact that nothing is known of. */
export function codedMissing(source: CodeSource): CodedFact {
  const { count } = source.classes;
  return codedFact(source, count, new Map([[count, source.assumed]]));
}

/** What codes stand for where each fact is known or missing. */
export function knownMeanings({ classes, assumed }: CodeSource): Map<number, Facts[string]> {
  return new Map<number, Facts[string]>([...classes.representatives.entries(), [classes.count, assumed]]);
}

/** A text as SQL writes it, with what it stands for: a value, or those it may be. */
export type CodedWord = readonly [written: string, means: FactValue | readonly FactValue[]];

/** A column of words; what is none of them is missing. */
export function codedWords(source: CodeSource, column: string, words: readonly CodedWord[]): CodedFact {
  const { classes } = source;
  const { count, representatives } = classes;
  const meanings = knownMeanings(source);
  const codes = new Map(representatives.map((_, number) => [`${number}`, number]));
  const written = new Map<number, string[]>();
  for (const [text, means] of words) {
    const own = classesLeft(classes, { oneOf: [means].flat() });
    const code = codes.get(own.join()) ?? codes.size + 1;
    codes.set(own.join(), code);
    if (code > count)
      meanings.set(code, { oneOf: own.map((number) => representatives[number] as FactValue) });
    written.set(code, [...(written.get(code) ?? []), text]);
  }
  const whens = [...written].map(([code, texts]): When => [isOneOf(column, texts), code]);
  return codedFact(source, caseWhen([[`${column} IS NULL`, count], ...whens], count), meanings);
}

/** What codes stand for, those of what is known in part left to the reader. */
function wordCodes(classes: FactClasses, meanings: Meanings): string {
  const known = [...meanings].filter(([, meaning]) => !isPartlyKnown(meaning));
  const words = known.map(([code, meaning]) => {
    const numbers = meaning === undefined ? [classes.count] : classesLeft(classes, meaning);
    const [id, en] = [wordClasses(classes, numbers, "id"), wordClasses(classes, numbers, "en")];
    return `${code} = ${id === en ? id : `${id} / ${en}`}`;
  });
  const rest =
    known.length < meanings.size ? ["kode lain / other codes = diketahui sebagian / known in part"] : [];
  return [...words, ...rest].join("; ");
}
