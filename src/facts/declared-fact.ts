/** A fact that a rule file declares of its own → a row of the catalogue, with the column that supplies it. */

import type { Text } from "../language.ts";
import { type ColumnHeaders, declaredHeaders } from "../row/column.ts";
import type { FactCatalogue, FactDefinition, FactType } from "./fact.ts";

/** A declared fact as it stands in a rule file (`facts` of the format; see docs/rule-format.md). */
export interface DeclaredFact {
  readonly name: string;
  readonly label: Text;
  readonly unit?: Text | undefined;
  readonly type: DeclaredType;
  readonly headers?: readonly string[] | undefined;
}

/** What values a declared fact has, and the words that say them. */
export type DeclaredType =
  | {
      readonly kind: "boolean";
      readonly yes?: readonly string[] | undefined;
      readonly no?: readonly string[] | undefined;
    }
  | { readonly kind: "share" }
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
    case "share":
      return { kind: type.kind };
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

function toColumn({ name, headers = [] }: DeclaredFact): ColumnHeaders | undefined {
  const [header, ...aliases] = headers;
  return header === undefined ? undefined : declaredHeaders(name, [header, ...aliases]);
}
