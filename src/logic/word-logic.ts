/** A linted expression in words: part of a sentence, in Indonesian or in English. */
import type { Language, Text } from "../language.ts";
import { type Calculation, type Claim, type Clause, readClause } from "./clause.ts";
import { CONJUNCTIONS, joinWords } from "./join-words.ts";
import type { Logic } from "./json-logic.ts";
import { barePhrase, bracket, joinPhrases, type Phrase } from "./phrase.ts";
import { rangesIn, type WordingContext, wordClaim, wordOperand, wordRange } from "./word-claim.ts";

/**
 * A linted condition or measure in words, without a capital or a full stop: `umur 18 sampai dengan 59 tahun`.
 *
 * Nothing in it can be read two ways: what is joined within a part stands in brackets, and a whole whose parts are
 * more than bare comparisons is numbered, `(1) …; atau (2) …`. Negations are said of the comparisons they reach.
 */
export function wordLogic(logic: Logic, context: WordingContext): string {
  const clause = readClause(logic, context);
  const phrases = clause.kind === "joined" ? wordParts(clause, context) : [];
  if (
    clause.kind !== "joined" ||
    phrases.length === 1 ||
    phrases.every(({ binding }) => binding === "bare")
  ) {
    return wordClause(clause, context).text;
  }
  const numbered = phrases.map((phrase, index) => `(${index + 1}) ${bracket(phrase, "cased")}`);
  return `${numbered.slice(0, -1).join("; ")}; ${CONJUNCTIONS[clause.by][context.lang]} ${numbered.at(-1)}`;
}

function wordClause(clause: Clause, context: WordingContext): Phrase {
  switch (clause.kind) {
    case "operand":
      return barePhrase(wordOperand(clause, context));
    case "claim":
      return wordClaim(clause, context);
    case "truth":
      return wordTruth(clause, context);
    case "joined":
      return joinPhrases(wordParts(clause, context), clause.by, context.lang);
    case "cased":
      return wordCases(clause, context);
    case "calculated":
      return wordCalculation(clause, context);
  }
}

type Of<K extends Clause["kind"]> = Extract<Clause, { kind: K }>;

/** The parts of a connective; two bounds of one fact are said together, where the first of them stands. */
function wordParts({ by, parts }: Of<"joined">, context: WordingContext): readonly Phrase[] {
  const ranges = by === "and" ? rangesIn(parts.filter((part): part is Claim => part.kind === "claim")) : [];
  return parts.flatMap((part, index) => {
    const range = ranges.find(({ low, high }) => part === low || part === high);
    if (range === undefined) return [wordClause(part, context)];
    const isSaid = parts.slice(0, index).some((before) => before === range.low || before === range.high);
    return isSaid ? [] : [wordRange(range, context)];
  });
}

const TRUTHS = {
  true: { id: "selalu terpenuhi", en: "always met" },
  false: { id: "tidak pernah terpenuhi", en: "never met" },
} as const satisfies Record<string, Text>;

function wordTruth({ holds, param }: Of<"truth">, { lang, paramLabels }: WordingContext): Phrase {
  const label = param === undefined ? undefined : paramLabels?.get(param)?.[lang];
  return barePhrase(`${TRUTHS[`${holds}`][lang]}${label === undefined ? "" : ` (${label})`}`);
}

const CASES = {
  id: { where: "dalam hal", otherwise: "jika tidak" },
  en: { where: "where", otherwise: "otherwise" },
} as const satisfies Record<Language, unknown>;

function wordCases({ cases, otherwise }: Of<"cased">, context: WordingContext): Phrase {
  const words = CASES[context.lang];
  const part = (clause: Clause): string => bracket(wordClause(clause, context), "cased");
  const each = cases.map(({ when, gives }) => `${words.where} ${part(when)}: ${part(gives)}`);
  const text = `${each.join(`; ${words.otherwise}, `)}; ${words.otherwise}: ${part(otherwise)}`;
  return { text, binding: "cased" };
}

/** What stands between the parts of a calculation or before a list of them, and before a lone one. */
const CALCULATIONS: Readonly<
  Record<Calculation, ({ readonly between: Text } | { readonly before: Text }) & { readonly alone?: Text }>
> = {
  "+": { between: { id: "ditambah", en: "plus" } },
  "-": { between: { id: "dikurangi", en: "minus" }, alone: { id: "minus", en: "minus" } },
  "*": { between: { id: "dikali", en: "times" } },
  "/": { between: { id: "dibagi", en: "divided by" } },
  min: { before: { id: "yang terkecil dari", en: "the least of" } },
  max: { before: { id: "yang terbesar dari", en: "the greatest of" } },
};

function wordCalculation({ by, parts }: Of<"calculated">, context: WordingContext): Phrase {
  const { lang } = context;
  const words = parts.map((part) => bracket(wordClause(part, context), "listed"));
  const [only] = words;
  const calculation = CALCULATIONS[by];
  if (only !== undefined && words.length === 1) {
    const { alone } = calculation;
    return alone === undefined ? barePhrase(only) : { text: `${alone[lang]} ${only}`, binding: "joined" };
  }
  const text =
    "between" in calculation
      ? words.join(` ${calculation.between[lang]} `)
      : `${calculation.before[lang]} ${joinWords(words, "and", lang)}`;
  return { text, binding: "joined" };
}
