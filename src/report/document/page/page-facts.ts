/** The facts that a ruleset declares of its own, as a table of a page. */
import type { FactDefinition } from "../../../facts/fact.ts";
import { wordValue } from "../../../logic/word-value.ts";
import { writeNumber } from "../../../logic/write-number.ts";
import type { Block } from "../block.ts";
import { titledTable } from "./page-blocks.ts";
import { named, type PageContext } from "./page-context.ts";

/** Every declared fact with its values and where it comes from; empty where none is declared. */
export function ownFacts(context: PageContext): readonly Block[] {
  const { compiled, facts, word, text, logic } = context;
  return titledTable(
    word("ownFacts"),
    [word("fact"), word("value"), word("suppliedBy")],
    compiled.declared.map(({ name, label, headers = [], counts, share }) => {
      const fact = facts.get(name);
      const columns = headers.slice(0, 1).map((header) => `${word("column")} “${header}”`);
      const counted = counts === undefined ? [] : [`${word("counted")} ${logic(counts)}`];
      const part = share === undefined ? [] : [`${word("sharedBy")} ${logic(share)}`];
      return [
        named(text(label), name),
        fact === undefined ? "" : wordValues(fact, context),
        [...columns, ...counted, ...part].join("; "),
      ];
    }),
  );
}

function wordValues(fact: FactDefinition, { word, lang }: PageContext): string {
  const { type, unit } = fact;
  switch (type.kind) {
    case "boolean":
      return word("answers");
    case "share":
      return word("partOfMembers");
    case "choice":
      return type.values.map((value) => wordValue(value, fact, lang)).join("; ");
    case "integer": {
      const end = type.max === undefined ? "" : ` ${word("upTo")} ${writeNumber(type.max, lang)}`;
      const unitWord = unit === undefined ? "" : ` (${unit[lang]})`;
      return `${word("wholeNumber")} ${writeNumber(type.min, lang)}${end}${unitWord}`;
    }
  }
}
