/** A decision table in SQL: what it says is looked up from the codes of its facts. */
import type { Facts } from "../facts/fact.ts";
import { mergeCells } from "../logic/merge-cells.ts";
import { groupItems } from "../row/group-items.ts";
import { caseWhen, isOneOf, type When } from "./case-when.ts";
import type { CodedFact } from "./coded-fact.ts";
import type { Sql } from "./dialect.ts";

/** The expression of what is said of facts, by their codes; `undefined` is NULL, and what `otherwise` says is left to the end. */
export function lookUpInSql(
  facts: readonly CodedFact[],
  expressionOf: (facts: Facts) => string | undefined,
  sql: Sql,
  otherwise?: string,
): string {
  const cells = mergeCells<string, CodedFact>(facts, {
    numbersOf: ({ meanings }) => [...meanings.keys()],
    keyOf: (value) => value,
    valueAt: (codes) => expressionOf(factsAt(facts, codes)),
  });
  const byValue = [...groupItems(cells, ({ value }) => value)].filter(([value]) => value !== otherwise);
  const whens = byValue.map(([value, own]): When => {
    const conditions = own.map(({ groups }) => conditionOf(facts, groups, sql));
    return [conditions.length === 1 ? conditions.join() : `(${conditions.join(") OR (")})`, value];
  });
  const always = whens.find(([condition]) => condition === "");
  return always === undefined ? caseWhen(whens, otherwise) : `${always[1]}`;
}

function factsAt(facts: readonly CodedFact[], codes: readonly number[]): Facts {
  // There is a code for each fact.
  return Object.fromEntries(
    facts.map(({ name, meanings }, index) => [name, meanings.get(codes[index] as number)]),
  );
}

function conditionOf(facts: readonly CodedFact[], groups: readonly (readonly number[])[], sql: Sql): string {
  return facts
    .flatMap(({ code: [column], meanings }, index) => {
      const codes = groups[index] ?? [];
      if (codes.length === meanings.size) return [];
      const sorted = codes.toSorted((a, b) => a - b);
      return [isOneOf(sql.column(column), sorted)];
    })
    .join(" AND ");
}
