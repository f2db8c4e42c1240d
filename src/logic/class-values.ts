/** Classes of a fact as values for programs, and with the fact's name in words for people. */
import type { FactValue } from "../facts/fact.ts";
import type { Language } from "../language.ts";
import { shareSpan, spansOf } from "./class-spans.ts";
import type { FactClasses } from "./fact-classes.ts";
import { wordClasses, wordOthers } from "./word-classes.ts";
import { wordUnit } from "./word-value.ts";

/**
 * A value, a range of whole numbers (without `max`: no end), or `null` for a missing fact. A range of shares without the
 * share it begins or ends at says so by `above` in place of `min`, and `below` in place of `max`.
 */
export type ClassValue =
  | FactValue
  | { readonly min: number; readonly max?: number }
  | { readonly min?: number; readonly above?: number; readonly max?: number; readonly below?: number }
  | null;

/** The values of classes: choices one by one, whole numbers as ranges of neighbouring classes, `null` for missing. */
export function valuesOfClasses(
  { fact, count, representatives, classOf, starts }: FactClasses,
  numbers: readonly number[],
): readonly ClassValue[] {
  const known = numbers.filter((number) => number < count);
  const missing: readonly ClassValue[] = known.length < numbers.length ? [null] : [];
  if (starts !== undefined)
    return [
      ...spansOf(known).map(([first, last]): ClassValue => {
        const { min, above, max, below } = shareSpan(starts, first, last);
        if (min !== undefined && min === max) return min;
        return {
          ...(min === undefined ? { above: above as number } : { min }),
          ...(max === undefined ? { below: below as number } : { max }),
        };
      }),
      ...missing,
    ];
  if (fact.type.kind !== "integer") {
    const values = fact.type.kind === "choice" ? fact.type.values : [true, false];
    return [...values.filter((value) => known.includes(classOf(value))), ...missing];
  }
  const ranges = spansOf(known).map(([first, last]) => {
    const min = Number(representatives[first]);
    const next = representatives[last + 1];
    return next === undefined ? { min } : { min, max: Number(next) - 1 };
  });
  return [...ranges, ...missing];
}

/** A fact and classes of it in words: `umur 60 tahun`, `domisili tetap: tidak`. */
export function wordFactClasses(
  classes: FactClasses,
  numbers: readonly number[],
  lang: Language,
  between: ":" | " =" = ":",
): string {
  const { fact } = classes;
  const unit = fact.type.kind === "integer" ? wordUnit(fact, lang) : "";
  // The label of a question stands as it is on the form, the answer after it.
  const mark = fact.type.kind === "boolean" ? between : "";
  const others = wordOthers(classes, numbers, lang);
  return others ?? `${fact.label[lang]}${mark} ${wordClasses(classes, numbers, lang, unit, true)}`;
}
