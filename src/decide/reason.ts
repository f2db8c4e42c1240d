/** The reason for an outcome, in both languages: the rule file's words with the values received and expected. */
import { type FactDefinition, type Facts, isPartlyKnown, isRange } from "../facts/fact.ts";
import type { Language, Text } from "../language.ts";
import { comparisonsOf } from "../logic/comparisons.ts";
import { joinWords } from "../logic/join-words.ts";
import { evaluateLogic, toLogicData } from "../logic/json-logic.ts";
import { paramOf } from "../logic/params.ts";
import { wordPossible, wordValue } from "../logic/word-value.ts";
import { isOneOf, valuesOf } from "../possible.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import { fillPlaceholders } from "../ruleset/placeholders.ts";
import type { Criterion } from "../ruleset/ruleset-schema.ts";
import { writeParam } from "../ruleset/write-param.ts";
import type { CompiledMembership } from "./compile-membership.ts";
import type { CellOutcome } from "./decision-table.ts";

const NOT_KNOWN: Text = { id: "tidak diketahui", en: "not known" };

/** The reason for an outcome of a criterion on given facts. */
export function reasonOf(
  compiled: CompiledMembership,
  criterion: Criterion,
  found: CellOutcome,
  facts: Facts,
): Text {
  const inLanguage = (lang: Language): string => {
    if (found.outcome !== "unknown")
      return [
        fill(criterion.messages[found.outcome][lang], compiled, facts, lang),
        ...answersTo(criterion, compiled, facts, lang),
      ].join("; ");
    const questions = questionsOf(compiled, found, lang);
    if (found.cause === "open-question") return questions.join("; ");
    return [missingReason(compiled, found.missing ?? [], facts, lang), ...questions].join("; ");
  };
  return { id: inLanguage("id"), en: inLanguage("en") };
}

/** What the issuer of a ruleset answered to a question that would have left the criterion open: "Kota X: janda termasuk". */
function answersTo(
  { answered = [] }: Criterion,
  { ruleset }: CompiledMembership,
  facts: Facts,
  lang: Language,
): readonly string[] {
  const params = paramsOf(ruleset);
  const isKnown = ({ fact }: { readonly fact: string }): boolean =>
    facts[fact] !== undefined && !isPartlyKnown(facts[fact]);
  return answered
    .filter(
      ({ when }) =>
        comparisonsOf(when, params).every(isKnown) &&
        evaluateLogic(when, toLogicData(Object.entries(facts), params)) === true,
    )
    .map(({ by, text, asked }) => `${by[lang]}: ${(text ?? asked)[lang]}`);
}

function questionsOf(
  { ruleset }: CompiledMembership,
  { cause, questions = [] }: CellOutcome,
  lang: Language,
): readonly string[] {
  const asked = ruleset.questions.filter(({ id }) => questions.includes(id));
  const opening = OPENINGS[cause ?? "missing"][lang];
  return asked.map(({ text }) => `${opening}: ${text[lang]}`);
}

/** A question is open for sure, or may prove to be once the missing facts are known. */
const OPENINGS = {
  "open-question": { id: "pertanyaan hukum yang masih terbuka", en: "an open question of the law" },
  missing: {
    id: "mungkin juga pertanyaan hukum yang masih terbuka",
    en: "possibly an open question of the law too",
  },
} as const satisfies Record<string, Text>;

/** "belum diketahui: umur", and of what is known in part what it may be: "jumlah KK belum pasti: 9 atau 10". */
function missingReason(
  compiled: CompiledMembership,
  missing: readonly string[],
  facts: Facts,
  lang: Language,
): string {
  const labelOf = (name: string): string => compiled.facts.get(name)?.label[lang] ?? name;
  const unknown = missing.filter((name) => !isPartlyKnown(facts[name])).map(labelOf);
  const uncertain = missing.flatMap((name) => {
    const value = facts[name];
    if (!isPartlyKnown(value)) return [];
    return [`${labelOf(name)} ${UNCERTAIN[lang]}: ${wordPossible(value, compiled.facts.get(name), lang)}`];
  });
  return [...(unknown.length === 0 ? [] : [`${UNKNOWN[lang]}: ${unknown.join(", ")}`]), ...uncertain].join(
    "; ",
  );
}

const UNKNOWN: Text = { id: "belum diketahui", en: "not known" };
const UNCERTAIN: Text = { id: "belum pasti", en: "is not certain" };

/** Writes the value of each placeholder: `{member.age}` as received, `{params.minAge}` as the rule file has it. */
function fill(
  message: string,
  { ruleset, facts: catalogue }: CompiledMembership,
  facts: Facts,
  lang: Language,
): string {
  return fillPlaceholders(message, (name) => {
    const param = paramOf(name);
    return param === undefined
      ? writeValue(facts[name], catalogue.get(name), lang)
      : writeParam(param, ruleset, catalogue, lang);
  });
}

function writeValue(value: unknown, fact: FactDefinition | undefined, lang: Language): string {
  if (value === undefined) return NOT_KNOWN[lang];
  if (fact?.type.kind === "share" && isPartlyKnown(value)) return wordPossible(value, fact, lang);
  if (isRange(value)) return value.min === value.max ? `${value.min}` : `${value.min}–${value.max}`;
  if (isOneOf(value)) {
    const words = valuesOf(value).map((each) => writeValue(each, fact, lang));
    return joinWords(words, "or", lang);
  }
  return wordValue(value, fact, lang);
}
