/** The case of an example in words: its facts with their values and units, and what it is about. */
import { type FactRange, type FactValue, isRange } from "../../../facts/fact.ts";
import { wordMeasured, wordUnit } from "../../../logic/word-value.ts";
import { writeNumber } from "../../../logic/write-number.ts";
import type { RulesetExample } from "../../../ruleset/ruleset-schema.ts";
import type { PageContext } from "./page-context.ts";

/** The facts of an example in a row, then its title. */
export function wordCase({ facts: given, title }: RulesetExample, context: PageContext): string {
  const { word, text, facts, lang } = context;
  const known = Object.entries(given).map(
    ([name, value]) => `${facts.get(name)?.label[lang] ?? name}: ${wordFactValue(name, value, context)}`,
  );
  const shown = known.length === 0 ? word("nothingKnown") : known.join("; ");
  return title === undefined ? shown : `${shown} – ${text(title)}`;
}

/** A value of a fact with its unit; of a range both ends. */
export function wordFactValue(
  name: string,
  value: FactValue | FactRange,
  { facts, lang, word }: PageContext,
): string {
  const fact = facts.get(name);
  if (isRange(value)) {
    const unit = fact === undefined ? "" : wordUnit(fact, lang);
    return `${writeNumber(value.min, lang)}–${writeNumber(value.max, lang)}${unit} (${word("uncertain")})`;
  }
  return fact === undefined ? String(value) : wordMeasured(value, fact, lang);
}
