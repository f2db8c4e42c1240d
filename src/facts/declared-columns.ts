/** The columns of the facts that a ruleset declares or asks for, with how their cells are read; only lists and rows have them. */
import type { Text } from "../language.ts";
import type { DeclaredColumn } from "../row/column.ts";
import type { CellParser } from "../row/values/cell-parser.ts";
import { booleanParser, wordsParser } from "../row/values/parse-declared.ts";
import { integerParser } from "../row/values/parse-integer.ts";
import type { DeclaredFact, DeclaredType } from "./declared-fact.ts";
import type { FactCatalogue } from "./fact.ts";
import { FURTHER_COLUMNS } from "./further-columns.ts";
import { FURTHER_FACTS, type FurtherFactName } from "./further-facts.ts";

/** A ruleset whose facts are known. */
interface KnownFacts {
  readonly declared: readonly DeclaredFact[];
  readonly facts: FactCatalogue;
}

const MADE = new WeakMap<KnownFacts, readonly DeclaredColumn[]>();

/** The columns of a ruleset's declared facts, in their order; made once for each compiled ruleset. */
export function declaredColumns(compiled: KnownFacts): readonly DeclaredColumn[] {
  const made = MADE.get(compiled) ?? columnsOf(compiled);
  MADE.set(compiled, made);
  return made;
}

function columnsOf({ declared, facts }: KnownFacts): readonly DeclaredColumn[] {
  return declared.flatMap((fact): readonly DeclaredColumn[] => {
    const { name, type, unit } = fact;
    const column = facts.get(name)?.column;
    // A share has no column: it is counted.
    if (column === undefined || type.kind === "share") return [];
    return [{ ...column, parse: toParser(type, unit), ...furtherColumnOf(fact) }];
  });
}

/** What a further fact's column is besides; a ruleset that declares the name itself has a column of its own. */
function furtherColumnOf(fact: DeclaredFact): Partial<DeclaredColumn> {
  const further: readonly DeclaredFact[] = FURTHER_FACTS;
  return further.includes(fact) ? (FURTHER_COLUMNS[fact.name as FurtherFactName] ?? {}) : {};
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
