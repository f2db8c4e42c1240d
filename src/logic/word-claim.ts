/** A fact held against its limits or values, in words: `umur sekurang-kurangnya 18 tahun`. */
import type { Language, Text } from "../language.ts";
import type { Claim, ClauseContext, Operand, Relation } from "./clause.ts";
import { joinWords, quoteUnclear } from "./join-words.ts";
import { barePhrase, type Phrase } from "./phrase.ts";
import { wordUnit, wordValue } from "./word-value.ts";

/** What an expression is worded with. */
export interface WordingContext extends ClauseContext {
  readonly lang: Language;
  /** What parameters are called, by name: said where a parameter is not held against a fact. */
  readonly paramLabels?: ReadonlyMap<string, Text> | undefined;
}

interface RelationWords {
  readonly ofNumbers: Text;
  /** Where it is called something else of words. */
  readonly ofWords?: Text;
  /** The end of a range that it gives, that end included. */
  readonly end?: "low" | "high";
}

const RELATIONS: Readonly<Record<Relation, RelationWords>> = {
  "===": { ofNumbers: { id: "tepat", en: "is exactly" }, ofWords: { id: "adalah", en: "is" } },
  "!==": { ofNumbers: { id: "bukan", en: "is not" } },
  "<": { ofNumbers: { id: "kurang dari", en: "is less than" } },
  "<=": { ofNumbers: { id: "paling banyak", en: "is at most" }, end: "high" },
  ">": { ofNumbers: { id: "lebih dari", en: "is more than" } },
  ">=": { ofNumbers: { id: "sekurang-kurangnya", en: "is at least" }, end: "low" },
  in: { ofNumbers: { id: "salah satu dari", en: "is one of" } },
  "not in": { ofNumbers: { id: "bukan salah satu dari", en: "is none of" } },
};

/** How a yes or no is said, and a range with both its ends. "Dan" is kept out of the range: it joins conditions. */
const FRAMES = {
  id: {
    answer: (subject: string, answer: string): string => `“${subject}” dijawab “${answer}”`,
    range: (subject: string, low: string, high: string): string => `${subject} ${low} sampai dengan ${high}`,
  },
  en: {
    answer: (subject: string, answer: string): string => `“${subject}” is answered “${answer}”`,
    range: (subject: string, low: string, high: string): string =>
      `${subject} is from ${low} to ${high} inclusive`,
  },
} as const satisfies Record<Language, unknown>;

/** A claim in words. */
export function wordClaim({ subject, relation, values }: Claim, context: WordingContext): Phrase {
  const { lang } = context;
  const { fact } = subject;
  const words =
    fact === undefined
      ? values.map((operand) => wordOperand(operand, context))
      : quoteUnclear(values.map(({ value }) => wordValue(value, fact, lang)));
  const [first = ""] = words;
  const type = typeof values[0]?.value;
  if (type === "boolean") {
    // A label stands as it is on the form: it may be a noun or a claim, "fixed domicile" or "has a business".
    const asked = fact === undefined ? wordValue(subject.value, fact, lang) : fact.label[lang];
    return barePhrase(FRAMES[lang].answer(asked, wordValue(values[0]?.value, fact, lang)));
  }
  const name = wordOperand(subject, context);
  const { ofNumbers, ofWords = ofNumbers } = RELATIONS[relation];
  const unit = type === "number" && fact !== undefined ? wordUnit(fact, lang, values.at(-1)?.value) : "";
  const relationWords = (type === "number" ? ofNumbers : ofWords)[lang];
  if (values.length === 1) return barePhrase(`${name} ${relationWords} ${first}${unit}`);
  const list = joinWords(words, "or", lang);
  return { text: `${name} ${relationWords} ${list}${unit}`, binding: "listed" };
}

/** Two bounds of one fact, both included. */
export interface Range {
  readonly low: Claim;
  readonly high: Claim;
}

/** The ranges among claims that all have to hold: a fact with one lower and one upper bound and nothing else. */
export function rangesIn(claims: readonly Claim[]): readonly Range[] {
  return claims.flatMap((low) => {
    const own = claims.filter(({ subject: { fact } }) => fact !== undefined && fact === low.subject.fact);
    const high = own.find(({ relation }) => RELATIONS[relation].end === "high");
    if (RELATIONS[low.relation].end !== "low" || high === undefined || own.length > 2) return [];
    // Bounds that exclude each other are no range, and are left to be read one by one.
    return Number(low.values[0]?.value) <= Number(high.values[0]?.value) ? [{ low, high }] : [];
  });
}

/** A range in words: `umur 18 sampai dengan 59 tahun`. */
export function wordRange({ low, high }: Range, context: WordingContext): Phrase {
  const { lang } = context;
  const { fact } = low.subject;
  const [from = "", to = ""] = [low, high].map(({ values }) => wordValue(values[0]?.value, fact, lang));
  const unit = fact === undefined ? "" : wordUnit(fact, lang);
  return barePhrase(FRAMES[lang].range(wordOperand(low.subject, context), from, `${to}${unit}`));
}

/** A fact by its label, a parameter by its label and value, a constant by itself. */
export function wordOperand({ fact, param, value }: Operand, context: WordingContext): string {
  const { lang } = context;
  if (fact !== undefined) return withArticle(fact.label[lang], lang);
  const constant =
    typeof value === "number" ? wordValue(value, undefined, lang) : `“${wordValue(value, undefined, lang)}”`;
  const label = param === undefined ? undefined : context.paramLabels?.get(param);
  return label === undefined ? constant : `${withArticle(label[lang], lang)} (${constant})`;
}

function withArticle(label: string, lang: Language): string {
  return lang === "id" || /^(?:the|a|an)\s/i.test(label) ? label : `the ${label}`;
}
