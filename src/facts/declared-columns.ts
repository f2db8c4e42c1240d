/** The columns of the facts that a ruleset declares, with how their cells are read; only lists and rows have them. */
import type { Text } from "../language.ts";
import type { DeclaredColumn } from "../row/column.ts";
import type { CellParser } from "../row/values/cell-parser.ts";
import { booleanParser, wordsParser } from "../row/values/parse-declared.ts";
import { integerParser } from "../row/values/parse-integer.ts";
import type { DeclaredFact, DeclaredType } from "./declared-fact.ts";
import type { FactCatalogue } from "./fact.ts";

/** A ruleset whose facts are known. */
interface KnownFacts {
  readonly ruleset: { readonly facts?: readonly DeclaredFact[] | undefined };
  readonly facts: FactCatalogue;
}

const MADE = new WeakMap<KnownFacts, readonly DeclaredColumn[]>();

/** The columns of a ruleset's own facts, in their order; made once for each compiled ruleset. */
export function declaredColumns(compiled: KnownFacts): readonly DeclaredColumn[] {
  const made = MADE.get(compiled) ?? columnsOf(compiled);
  MADE.set(compiled, made);
  return made;
}

function columnsOf({ ruleset, facts }: KnownFacts): readonly DeclaredColumn[] {
  return (ruleset.facts ?? []).flatMap(({ name, type, unit }): readonly DeclaredColumn[] => {
    const column = facts.get(name)?.column;
    // A share has no column: it is counted.
    return column === undefined || type.kind === "share" ? [] : [{ ...column, parse: toParser(type, unit) }];
  });
}

function toParser(
  type: Exclude<DeclaredType, { readonly kind: "share" }>,
  unit: Text | undefined,
): CellParser<unknown> {
  switch (type.kind) {
    case "boolean":
      return booleanParser(type.yes, type.no);
    case "integer":
      // English units are plurals: `1 year`.
      return integerParser(
        type.min,
        type.max,
        unit === undefined ? [] : [unit.id, unit.en, unit.en.replace(/s$/, "")],
      );
    case "choice":
      return wordsParser(
        Object.fromEntries(
          Object.entries(type.values).map(([value, { label, words = [] }]) => [
            value,
            [value, label.id, label.en, ...words],
          ]),
        ),
      );
  }
}
