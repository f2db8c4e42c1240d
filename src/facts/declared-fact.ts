/** A fact that a rule file declares of its own → a row of the catalogue, with the column that supplies it. */

import type { Text } from "../language.ts";
import { type DeclaredColumn, declaredColumn } from "../row/column.ts";
import type { CellParser } from "../row/values/cell-parser.ts";
import { booleanParser, wordsParser } from "../row/values/parse-declared.ts";
import { integerParser } from "../row/values/parse-integer.ts";
import type { FactCatalogue, FactDefinition, FactType } from "./fact.ts";

/** A declared fact as it stands in a rule file (`facts` of the format; see docs/rule-format.md). */
export interface DeclaredFact {
  readonly name: string;
  readonly label: Text;
  readonly unit?: Text | undefined;
  readonly type: DeclaredType;
  readonly headers?: readonly string[] | undefined;
}

type DeclaredType =
  | {
      readonly kind: "boolean";
      readonly yes?: readonly string[] | undefined;
      readonly no?: readonly string[] | undefined;
    }
  | { readonly kind: "integer"; readonly min: number; readonly max?: number | undefined }
  | {
      readonly kind: "choice";
      readonly values: Readonly<
        Record<string, { readonly label: Text; readonly words?: readonly string[] | undefined }>
      >;
    };

/** A catalogue with the declared facts beside its own. */
export function withDeclaredFacts(
  declared: readonly DeclaredFact[],
  catalogue: FactCatalogue,
): FactCatalogue {
  return declared.length === 0
    ? catalogue
    : new Map([...catalogue, ...declared.map((fact) => [fact.name, toDefinition(fact)] as const)]);
}

function toDefinition(fact: DeclaredFact): FactDefinition {
  const { name, label, unit } = fact;
  const column = toColumn(fact);
  return {
    name,
    scope: name.startsWith("kube.") ? "kube" : "member",
    type: toType(fact.type),
    label,
    ...(unit === undefined ? {} : { unit }),
    fields: [],
    ...(column === undefined ? {} : { column }),
  };
}

function toType(type: DeclaredType): FactType {
  switch (type.kind) {
    case "boolean":
      return { kind: "boolean" };
    case "integer":
      return { kind: "integer", min: type.min, ...(type.max === undefined ? {} : { max: type.max }) };
    case "choice": {
      const entries = Object.entries(type.values);
      return {
        kind: "choice",
        values: entries.map(([value]) => value),
        labels: Object.fromEntries(entries.map(([value, { label }]) => [value, label])),
      };
    }
  }
}

function toColumn({ name, headers = [], type }: DeclaredFact): DeclaredColumn | undefined {
  const [header, ...aliases] = headers;
  return header === undefined ? undefined : declaredColumn(name, [header, ...aliases], toParser(type));
}

function toParser(type: DeclaredType): CellParser<unknown> {
  switch (type.kind) {
    case "boolean":
      return booleanParser(type.yes, type.no);
    case "integer":
      return integerParser(type.min, type.max);
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
