/** Persons and groups in words: what is known of them that the rules speak of, what is unusual first. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import type { Outcome } from "../decide/decision-table.ts";
import { OUTCOME_WORDS } from "../decide/outcome-words.ts";
import { deriveMemberFacts } from "../facts/derive-facts.ts";
import { type FactDefinition, type Facts, isPartlyKnown, isRange } from "../facts/fact.ts";
import type { Language, Text } from "../language.ts";
import { joinWords } from "../logic/join-words.ts";
import { wordFact, wordPossible, wordUnit } from "../logic/word-value.ts";
import { valuesOf } from "../possible.ts";
import type { FactSpace } from "./fact-space.ts";

const WORDS = {
  id: { person: "orang", rest: "selebihnya", missing: "tidak diketahui", born: "lahir" },
  en: { person: "person", rest: "otherwise", missing: "not known", born: "born" },
} as const satisfies Record<Language, unknown>;

/** An outcome in words; of a criterion that an implementation says nothing of there is none. */
export function wordOutcome(outcome: Outcome | undefined): Text {
  return outcome === undefined ? { id: "tanpa hasil", en: "no outcome" } : OUTCOME_WORDS[outcome];
}

/** The facts in which somebody differs from the plain person whom every criterion passes. */
export function differencesOf(applicant: ParsedApplicant, { asOf, base }: FactSpace): readonly string[] {
  const facts = deriveMemberFacts(applicant, asOf) as Facts;
  return Object.keys(base).filter((name) => facts[name] !== base[name]);
}

/** A person by the facts that criteria read; `first` are said before the others. */
export function wordPerson(
  applicant: ParsedApplicant,
  space: FactSpace,
  first: readonly string[] = differencesOf(applicant, space),
): Text {
  const facts: Facts = deriveMemberFacts(applicant, space.asOf);
  const inLanguage = (lang: Language): string => {
    const words = WORDS[lang];
    const say = (names: readonly string[]): string =>
      names
        // What criteria read is in the catalogue.
        .map((name) => space.catalogue.get(name) as FactDefinition)
        .map((fact) => `${wordOne(fact, facts[fact.name], lang)}${bornOn(fact, applicant, lang)}`)
        .join(", ");
    const others = Object.keys(space.base).filter((name) => !first.includes(name));
    if (first.length === 0) return `${words.person}: ${say(others)}`;
    const rest = others.length === 0 ? "" : `; ${words.rest}: ${say(others)}`;
    return `${words.person}: ${say(first)}${rest}`;
  };
  return { id: inLanguage("id"), en: inLanguage("en") };
}

/** Facts of a group, as a decision gives them: missing ones as `null`. */
export function wordKubeFacts(
  facts: Readonly<Record<string, Facts[string] | null>>,
  { catalogue }: Pick<FactSpace, "catalogue">,
): Text {
  const inLanguage = (lang: Language): string =>
    Object.entries(facts)
      // What a decision was made on is in the catalogue.
      .map(([name, value]) => wordOne(catalogue.get(name) as FactDefinition, value ?? undefined, lang))
      .join(", ");
  return { id: inLanguage("id"), en: inLanguage("en") };
}

function wordOne(fact: FactDefinition, value: Facts[string], lang: Language): string {
  if (value === undefined) return `${fact.label[lang]}: ${WORDS[lang].missing}`;
  if (isPartlyKnown(value))
    return `${fact.label[lang]} ${wordPossible(value, fact, lang)}${isRange(value) ? wordUnit(fact, lang) : ""}`;
  return wordFact(fact, value, lang);
}

/** Birthdays decide ages, so the birth date is said beside the age. */
function bornOn({ fields }: FactDefinition, { birthDate }: ParsedApplicant, lang: Language): string {
  return fields.includes("birthDate") && birthDate !== undefined
    ? ` (${WORDS[lang].born} ${joinWords(valuesOf(birthDate), "or", lang)})`
    : "";
}
