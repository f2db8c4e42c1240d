/** A broken law: which one, by which criterion, for whom, and what was expected. */

import type { Language, Text } from "../language.ts";
import type { Criterion } from "../ruleset/ruleset-schema.ts";
import type { Law, LawCase } from "./law.ts";

/** What a law has to say of a case that breaks it. */
export interface Breach {
  /** The criteria by which it shows. */
  readonly criteria: readonly Pick<Criterion, "id" | "label">[];
  /** What was done, where something was: a change of the ruleset, a fact learned. */
  readonly change?: Text | undefined;
  /** The person or the group in words. */
  readonly subject: Text;
  readonly asOf: string;
  readonly expected: Text;
  readonly received: Text;
}

/** Thrown by the property of a law for a case that breaks it. */
export class LawError extends Error {
  override readonly name = "LawError";
  /** The message in both languages. */
  readonly text: Text;
  readonly law: Law["name"];
  /** The ids of the criteria by which it shows. */
  readonly criteria: readonly string[];
  readonly case: LawCase;

  constructor(
    { name, statement }: Pick<Law, "name" | "statement">,
    breach: Breach,
    brokenBy: LawCase,
    lang: Language = "id",
  ) {
    const text = wordBreach(name, statement, breach);
    super(text[lang]);
    this.text = text;
    this.law = name;
    this.criteria = Object.freeze(breach.criteria.map(({ id }) => id));
    this.case = brokenBy;
  }
}

const WORDS = {
  id: {
    opening: (name: string, statement: string): string => `sifat \`${name}\` tidak berlaku (${statement})`,
    criteria: "kriteria",
    asOf: "per",
    expected: "seharusnya",
    received: "diterima",
  },
  en: {
    opening: (name: string, statement: string): string => `the law \`${name}\` does not hold (${statement})`,
    criteria: "criterion",
    asOf: "as of",
    expected: "expected",
    received: "received",
  },
} as const satisfies Record<Language, unknown>;

function wordBreach(name: string, statement: Text, breach: Breach): Text {
  const inLanguage = (lang: Language): string => {
    const words = WORDS[lang];
    const criteria = breach.criteria.map(({ id, label }) => `\`${id}\` (${label[lang]})`).join(", ");
    return [
      words.opening(name, statement[lang]),
      ...(criteria === "" ? [] : [`${words.criteria} ${criteria}`]),
      ...(breach.change === undefined ? [] : [breach.change[lang]]),
      breach.subject[lang],
      `${words.asOf} ${breach.asOf}`,
      `${words.expected} ${breach.expected[lang]}`,
      `${words.received} ${breach.received[lang]}`,
    ].join("; ");
  };
  return { id: inLanguage("id"), en: inLanguage("en") };
}
