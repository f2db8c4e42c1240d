/** A decision table in SQL: the outcome is looked up from the codes of its facts. */
import { type CellOutcome, type DecisionTable, lookUp } from "../decide/decision-table.ts";
import { mergeCells } from "../logic/merge-cells.ts";
import { groupItems } from "../row/group-items.ts";
import { caseWhen, type When } from "./case-when.ts";
import type { CodedFact } from "./coded-fact.ts";

/** Reads a column of the stage before. */
export type Read = (column: string) => string;

/** What a table says, as the expression of its outcome and of the cause of an unknown one. */
export interface LookedUp {
  readonly outcome: string;
  readonly cause: string;
}

/** The expressions of a table over codes. */
export function lookUpInSql(
  table: DecisionTable,
  facts: ReadonlyMap<string, CodedFact>,
  read: Read,
  text: (value: string) => string,
): LookedUp {
  // Every fact of a table was coded.
  const own = table.inputs.map(({ name }) => facts.get(name) as CodedFact);
  const at = (codes: readonly number[]): CellOutcome =>
    lookUp(
      table,
      Object.fromEntries(
        own.map((fact, index) => [fact.fact.name, fact.valueOfCode(codes[index] as number)]),
      ),
    );
  return {
    outcome: caseOf(own, (codes) => text(at(codes).outcome), read, text("unknown")),
    cause: caseOf(
      own,
      (codes) => {
        const cause = causeText(at(codes));
        return cause === null ? undefined : text(cause);
      },
      read,
    ),
  };
}

/** Why an outcome is unknown: `missing: member.age; open-question: widowed`; `null` for a known one. */
export function causeText({ outcome, cause, missing = [], questions = [] }: CellOutcome): string | null {
  if (outcome !== "unknown") return null;
  const parts = [
    ...(cause === "missing" ? [`missing: ${missing.join(", ")}`] : []),
    ...(questions.length > 0 ? [`open-question: ${[...questions].sort().join(", ")}`] : []),
  ];
  return parts.join("; ");
}

/** The expression that a combination of codes stands for; what `otherwise` says is left to the end. */
export function caseOf(
  facts: readonly CodedFact[],
  expressionAt: (codes: readonly number[]) => string | undefined,
  read: Read,
  otherwise?: string,
): string {
  const merged = mergeCells<string, CodedFact>(facts, {
    numbersOf: ({ codes }) => codes,
    keyOf: (value) => value,
    valueAt: expressionAt,
  });
  const byValue = groupItems(merged, ({ value }) => value);
  const whens = [...byValue].flatMap(([value, cells]) => {
    if (value === otherwise) return [];
    const conditions = cells.map(({ groups }) => conditionOf(facts, groups, read));
    if (conditions.some((condition) => condition === "")) return [{ value, when: "" }];
    return [
      {
        value,
        when:
          conditions.length === 1 ? conditions.join("") : conditions.map((each) => `(${each})`).join(" OR "),
      },
    ];
  });
  const always = whens.find(({ when }) => when === "");
  if (always !== undefined) return always.value;
  if (whens.length === 0) return otherwise ?? "NULL";
  return caseWhen(
    whens.map(({ when, value }): When => [when, value]),
    otherwise,
  );
}

function conditionOf(
  facts: readonly CodedFact[],
  groups: readonly (readonly number[])[],
  read: Read,
): string {
  return facts
    .flatMap((fact, index) => {
      const codes = groups[index] ?? [];
      if (codes.length === fact.codes.length) return [];
      return [`${read(codeColumn(fact))} IN (${codes.toSorted((a, b) => a - b).join(", ")})`];
    })
    .join(" AND ");
}

/** The column that a fact's code stands in. */
function codeColumn({ steps }: CodedFact): string {
  return steps.at(-1)?.name ?? "";
}
