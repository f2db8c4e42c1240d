/** Assumptions in words: `siap berkelompok = ya`. */
import { FACTS } from "../../facts/catalogue.ts";
import type { FactValue } from "../../facts/fact.ts";
import type { Language } from "../../language.ts";
import { wordMeasured } from "../../logic/word-value.ts";

/** Each fact by its label, else by its name, with the value it is taken to have. */
export function wordAssumptions(assumptions: Readonly<Record<string, FactValue>>, lang: Language): string {
  return Object.entries(assumptions)
    .map(([name, value]) => {
      const fact = FACTS.get(name);
      // What a ruleset declares itself is called by its name, as it was called in the command.
      return fact === undefined
        ? `${name} = ${String(value)}`
        : `${fact.label[lang]} = ${wordMeasured(value, fact, lang)}`;
    })
    .join(", ");
}
