/** What differs between scores, in words: values of a measure, points, facts of a record. */

import type { FactDefinition } from "../facts/fact.ts";
import type { Language, Text } from "../language.ts";
import type { CompleteFacts } from "../logic/cells.ts";
import { wordFact, wordValue } from "../logic/word-value.ts";
import type { Indicator } from "../ruleset/ruleset-schema.ts";

/** `kenaikan pendapatan anggota 1 rupiah ke atas`. */
export function wordPiece({ label, unit }: Indicator, from: number, to: number): Text {
  const word = (lang: Language): string => {
    const write = (value: number): string => wordValue(value, undefined, lang);
    const of = unit === undefined ? "" : unit[lang] === "%" ? "%" : ` ${unit[lang]}`;
    const { below, more, between } = PIECES[lang];
    if (from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY)
      return `${label[lang]}: ${PIECES[lang].any}`;
    if (from === Number.NEGATIVE_INFINITY) return `${label[lang]} ${below} ${write(to)}${of}`;
    if (to === Number.POSITIVE_INFINITY) return `${label[lang]} ${write(from)}${of} ${more}`;
    return `${label[lang]} ${write(from)} ${between} ${write(to)}${of}`;
  };
  return { id: word("id"), en: word("en") };
}

const PIECES = {
  id: { below: "di bawah", more: "ke atas", between: "sampai di bawah", any: "berapa pun" },
  en: { below: "below", more: "or more", between: "to below", any: "any value" },
} as const satisfies Record<Language, unknown>;

/** `…: 6 angka → 8 angka`. */
export function changeText(where: Text, was: number, is: number): Text {
  const [old, now] = [wordPoints(was), wordPoints(is)];
  return { id: `${where.id}: ${old.id} → ${now.id}`, en: `${where.en}: ${old.en} → ${now.en}` };
}

/** A number of points. */
export function wordPoints(points: number): Text {
  return {
    id: `${wordValue(points, undefined, "id")} angka`,
    en: `${wordValue(points, undefined, "en")} ${points === 1 ? "point" : "points"}`,
  };
}

/** Facts in words, those that are named. */
export function wordFacts(
  facts: CompleteFacts,
  named: readonly string[],
  catalogue: ReadonlyMap<string, FactDefinition>,
): Text {
  const wordIn = (lang: Language): string =>
    named
      .flatMap((name) => {
        const fact = catalogue.get(name);
        return fact === undefined ? [] : [wordFact(fact, facts[name], lang)];
      })
      .join(", ");
  return { id: wordIn("id"), en: wordIn("en") };
}
