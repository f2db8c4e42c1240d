/** The stages that membership and monitoring have in common: columns taken, facts coded, conditions looked up. */
import { causeText } from "../decide/cause-text.ts";
import { type DecisionTable, lookUp } from "../decide/decision-table.ts";
import type { Text } from "../language.ts";
import { caseWhen } from "./case-when.ts";
import type { CodedFact } from "./coded-fact.ts";
import { columnOf } from "./column-names.ts";
import { type SqlColumn, takenColumns } from "./columns.ts";
import type { Sql } from "./dialect.ts";
import { lookUpInSql } from "./look-up.ts";
import type { Stage, StageColumn } from "./statement.ts";

/** The first stage: the columns of the table, each under a name of our own. */
export function columnStage(columns: ReadonlyMap<string, SqlColumn>, sql: Sql): Stage {
  return {
    name: "columns",
    comments: ["kolom-kolom tabel / the columns of the table"],
    columns: [...columns].flatMap(([field, column]) =>
      takenColumns(field, column).map(([alias, name]): StageColumn => {
        const taken = sql.column(name);
        return [alias, field === "birthDate" ? (sql.dateColumn?.(taken) ?? taken) : taken];
      }),
    ),
  };
}

/** The stage in which facts become codes; none where there are no facts. */
export function codeStages(facts: readonly CodedFact[], name: string): readonly Stage[] {
  if (facts.length === 0) return [];
  return [
    {
      name,
      comments: ["kode setiap fakta / the code of each fact", ...facts.map(({ comment }) => comment)],
      keeps: true,
      columns: facts.map(({ code }) => code),
    },
  ];
}

/** A condition to be looked up. */
export interface TabledCondition {
  readonly id: string;
  readonly label: Text;
  readonly table: DecisionTable;
}

/** A stage for each condition: its outcome and its cause, looked up. */
export function conditionStages(
  conditions: readonly TabledCondition[],
  facts: readonly CodedFact[],
  sql: Sql,
  prefix = "",
): readonly (Stage & { readonly outcome: string; readonly cause: string })[] {
  const byName = new Map(facts.map((fact) => [fact.name, fact]));
  return conditions.map(({ id, label, table }, index) => {
    // Every fact of a table was coded.
    const own = table.inputs.map(({ name }) => byName.get(name) as CodedFact);
    const name = columnOf(id);
    const [outcome, cause] = [`${prefix}${name}_outcome`, `${prefix}${name}_cause`];
    const causeOf = (text: string | undefined): string | undefined => text && sql.text(text);
    return {
      outcome,
      cause,
      name: `${prefix}${index + 1}_${name}`,
      comments: [`${id}: ${label.id} / ${label.en}`],
      keeps: true,
      columns: [
        [
          outcome,
          lookUpInSql(own, (given) => sql.text(lookUp(table, given).outcome), sql, sql.text("unknown")),
        ],
        [cause, lookUpInSql(own, (given) => causeOf(causeText(lookUp(table, given))), sql)],
      ],
    };
  });
}

/** The worst of some outcomes as a verdict. */
export function verdictIn(outcomes: readonly string[], { column, text }: Sql): string {
  const all = outcomes.map(column).join(", ");
  return caseWhen(
    outcomes.length === 0
      ? []
      : [
          [`${text("fail")} IN (${all})`, text("ineligible")],
          [`${text("unknown")} IN (${all})`, text("undetermined")],
        ],
    text("eligible"),
  );
}
