/** The value of a parameter as reasons, labels and pages say it. */
import type { FactCatalogue } from "../facts/fact.ts";
import type { Language } from "../language.ts";
import { joinWords } from "../logic/join-words.ts";
import { wordValue } from "../logic/word-value.ts";
import { factsOfParams } from "./fact-of-param.ts";
import type { Ruleset } from "./ruleset-schema.ts";

/** The value in words: as those of the fact that it is held against, lists with "and"; the name where there is none. */
export function writeParam(name: string, ruleset: Ruleset, facts: FactCatalogue, lang: Language): string {
  const value = ruleset.params[name]?.value;
  const fact = factsOfParams(ruleset, facts).get(name);
  const words = [value ?? name].flat().map((item) => wordValue(item, fact, lang));
  return joinWords(words, "and", lang);
}
