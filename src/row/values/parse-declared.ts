/** Parsers for the facts that a ruleset declares: yes or no, and choices in the ruleset's own words. */
import { fault } from "../../issue.ts";
import { accept, type CellParser } from "./cell-parser.ts";
import { choiceParser } from "./choice-parser.ts";
import { yesNoParser } from "./parse-yes-no.ts";

/** Yes or no, in the usual words and some more; a ruleset's own word outweighs a usual one. */
export function booleanParser(yes: readonly string[] = [], no: readonly string[] = []): CellParser<boolean> {
  return yesNoParser({
    yes,
    no,
    otherwise: fault("choice/unknown", { expected: [...yes, ...no, "ya", "tidak"] }),
  });
}

/** One of a ruleset's own choices: `values` gives the words of each. */
export function wordsParser(values: Readonly<Record<string, readonly string[]>>): CellParser<string> {
  const choices = Object.entries(values).map(([value, words]) => ({ words, result: accept(value) }));
  return choiceParser<string>(choices, fault("choice/unknown", { expected: Object.keys(values) }));
}
