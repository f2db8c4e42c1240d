/** The stages that membership and monitoring have in common: columns taken, facts coded, conditions looked up. */
import type { DecisionTable } from "../decide/decision-table.ts";
import type { Text } from "../language.ts";
import type { CodedFact } from "./coded-fact.ts";
import { wordCodes } from "./coded-fact.ts";
import { columnOf, takenName } from "./column-names.ts";
import type { SqlColumn } from "./columns.ts";
import { type Dialect, writeName } from "./dialect.ts";
import { lookUpInSql } from "./look-up.ts";
import { type Stage, type StageColumn, textIn } from "./stages.ts";

/** The columns of fields, taken over under names of our own. */
export interface TakenColumns {
  readonly stage: Stage;
  /** What the columns of a field are called from here on; none where the table has no such column. */
  readonly namesOf: (field: string) => readonly string[];
}

/** The first stage: the columns of the table, each under the usual name of its field. */
export function takeColumns(columns: ReadonlyMap<string, SqlColumn>, dialect: Dialect): TakenColumns {
  const taken = new Map(
    [...columns].map(([field, column]): [string, readonly StageColumn[]] => {
      const alias = takenName(field);
      if (column === null) return [field, []];
      if (typeof column === "string") return [field, [[alias, column]]];
      if ("values" in column) return [field, [[alias, column.column]]];
      return [
        field,
        [
          [`${alias}_from`, column.from],
          [`${alias}_to`, column.to],
        ],
      ];
    }),
  );
  return {
    namesOf: (field) => (taken.get(field) ?? []).map(([alias]) => alias),
    stage: {
      name: "columns",
      comments: ["kolom-kolom tabel / the columns of the table"],
      keeps: false,
      columns: () =>
        [...taken.values()].flat().map(([alias, column]) => [alias, `p.${writeName(column, dialect)}`]),
    },
  };
}

/** The stages in which facts become codes: as many as the fact with the most steps takes. */
export function codeStages(facts: readonly CodedFact[], name: string): readonly Stage[] {
  // Steps of one stage read columns of the stage before, so that the last step of each fact stands in the last stage.
  const longest = Math.max(0, ...facts.map(({ steps }) => steps.length));
  const isSplit = longest > 1;
  const last: Stage = {
    name,
    comments: ["kode setiap fakta / the code of each fact", ...facts.map(wordCodes)],
    keeps: true,
    columns: (read) =>
      facts.flatMap(({ steps }) =>
        steps.slice(-1).map(({ name: own, expression }) => [own, expression(read)]),
      ),
  };
  if (!isSplit) return facts.length === 0 ? [] : [last];
  const ends: Stage = {
    name: `${name}_ends`,
    comments: [
      "fakta di antara dua ujung: kelas setiap ujungnya / facts between two ends: the class of each end",
    ],
    keeps: true,
    columns: (read) =>
      facts.flatMap(({ steps }) =>
        steps.slice(0, -1).map(({ name: own, expression }) => [own, expression(read)]),
      ),
  };
  return [ends, last];
}

/** A condition to be looked up. */
export interface LookedUpPart {
  readonly id: string;
  readonly label: Text;
  readonly table: DecisionTable;
}

/** A stage for each condition: its outcome and its cause, looked up. */
export function conditionStages(
  parts: readonly LookedUpPart[],
  facts: ReadonlyMap<string, CodedFact>,
  dialect: Dialect,
  prefix = "",
): readonly (Stage & { readonly outcome: string; readonly cause: string })[] {
  return parts.map(({ id, label, table }, index) => {
    const name = columnOf(id);
    const [outcome, cause] = [`${prefix}${name}_outcome`, `${prefix}${name}_cause`];
    return {
      outcome,
      cause,
      name: `${prefix}${index + 1}_${name}`,
      comments: [`${id}: ${label.id} / ${label.en}`],
      keeps: true,
      columns: (read) => {
        const found = lookUpInSql(table, facts, read, textIn(dialect));
        return [
          [outcome, found.outcome],
          [cause, found.cause],
        ];
      },
    };
  });
}
