/** Facts and their values in words: the label of a choice, `ya` and `tidak`, numbers with their unit. */
import { type FactDefinition, isRange, type PartlyKnown } from "../facts/fact.ts";
import { endsOfShare } from "../facts/share-of.ts";
import type { Language, Text } from "../language.ts";
import { isDivided, joinWords } from "./join-words.ts";
import { writeNumber, writePercent } from "./write-number.ts";

const ANSWERS = {
  true: { id: "ya", en: "yes" },
  false: { id: "tidak", en: "no" },
} as const satisfies Record<string, Text>;

/** A value in words without its unit. A choice is written by its label, where the fact is known. */
export function wordValue(value: unknown, fact: FactDefinition | undefined, lang: Language): string {
  if (typeof value === "boolean") return ANSWERS[`${value}`][lang];
  if (typeof value === "number")
    return fact?.type.kind === "share" ? writePercent(value, lang) : writeNumber(value, lang);
  const type = fact?.type;
  const label =
    type?.kind === "choice" && Object.hasOwn(type.labels, `${value}`) ? type.labels[`${value}`] : undefined;
  return label?.[lang] ?? `${value}`;
}

/**
 * The unit of a number of a fact after a space; nothing where there is none or the label says it already, as in
 * `jumlah KK`. English units are plurals, and lose their "s" after 1.
 */
export function wordUnit({ unit, label }: FactDefinition, lang: Language, number?: unknown): string {
  if (unit === undefined) return "";
  const isOne = lang === "en" && number === 1;
  const said = label[lang].toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return said.includes(unit[lang].toLowerCase()) ? "" : ` ${isOne ? unit.en.replace(/s$/, "") : unit[lang]}`;
}

/** Of values that something may be, so many are said one by one. */
const SAID = 4;

/** What something may be that is known in part: `59 atau 60`, `7–9`, `cerai hidup atau cerai mati`. */
export function wordPossible(value: PartlyKnown, fact: FactDefinition | undefined, lang: Language): string {
  const word = (each: unknown): string => wordValue(each, fact, lang);
  if (fact?.type.kind === "share" && (isRange(value) || value.oneOf.length > 2)) {
    const { min, max } = endsOfShare(value);
    return min === max ? word(min) : wordShares(word(min), word(max));
  }
  if (isRange(value)) {
    const { min, max } = value;
    if (min === max) return word(min);
    return min + 1 === max ? joinWords([word(min), word(max)], "or", lang) : `${word(min)}–${word(max)}`;
  }
  const words = value.oneOf.map((each) => quoteDivided(word(each)));
  if (words.length <= SAID) return joinWords(words, "or", lang);
  const others = OTHERS[lang].replace("#", `${words.length - SAID + 1}`);
  return joinWords([...words.slice(0, SAID - 1), others], "or", lang);
}

/** Two ends of a share in percent, which is said once: `30–50%`. */
export function wordShares(min: string, max: string): string {
  return `${min.replace(/%$/, "")}–${max}`;
}

/** A word that would tear the list apart, between quotation marks. */
function quoteDivided(word: string): string {
  return isDivided(word) ? `“${word}”` : word;
}

const OTHERS: Text = { id: "# lainnya", en: "# others" };

/** A value with its unit: `17 tahun`. */
export function wordMeasured(value: unknown, fact: FactDefinition, lang: Language): string {
  return `${wordValue(value, fact, lang)}${typeof value === "number" ? wordUnit(fact, lang, value) : ""}`;
}

/** A fact and its value in words: `umur 17 tahun`, `domisili tetap: tidak`. */
export function wordFact(fact: FactDefinition, value: unknown, lang: Language): string {
  // The label of a question stands as it is on the form, the answer after it.
  const mark = fact.type.kind === "boolean" ? ":" : "";
  return `${fact.label[lang]}${mark} ${wordMeasured(value, fact, lang)}`;
}
