/** A monitoring ruleset → the statement that scores records: points as ranges, stage, status. */
import type { FactDefinition } from "../facts/fact.ts";
import { SCORE_FACT } from "../ruleset/score-fact.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import type { MeasureNumber } from "../score/compiled-measure.ts";
import { factsCompared } from "../score/facts-compared.ts";
import { codedColumn } from "./coded-column.ts";
import { codedSpan } from "./coded-number.ts";
import { takenName } from "./column-names.ts";
import { type NeededColumn, tableColumns } from "./columns.ts";
import { codeStages } from "./condition-stages.ts";
import { indicatorStages } from "./indicator-stages.ts";
import type { StatementOptions } from "./options.ts";
import { standingStages } from "./standing-stages.ts";
import type { Statement } from "./statement.ts";

const KEYS = ["kube", "period"];

/** The columns that a ruleset asks of a table of records. */
export function neededOfRecords(compiled: CompiledMonitoring): readonly NeededColumn[] {
  const asked = [...compiled.facts.values()].filter(({ name }) => compiled.asked.has(name));
  return [
    ...KEYS.map((field) => ({ field })),
    ...asked.map((fact) => ({ field: fieldOfRecord(fact, compiled), fact })),
  ];
}

/** The field of a fact of a record: `kube.memberIncome` is `memberIncome`; a declared fact keeps its name. */
function fieldOfRecord({ name }: FactDefinition, { ruleset }: CompiledMonitoring): string {
  const isDeclared = ruleset.facts?.some((fact) => fact.name === name) === true;
  return isDeclared ? name : name.replace(/^kube\./, "");
}

/**
 * The statement of a monitoring ruleset.
 *
 * @throws {CallError} where an indicator cannot be written in SQL.
 */
export function recordStatement(compiled: CompiledMonitoring, options: StatementOptions): Statement {
  const { sql, head, table } = options;
  const columns = tableColumns(neededOfRecords(compiled), options.columns, sql);
  const classes = factsCompared(compiled);
  const given = classes
    .filter(({ fact }) => fact.name !== SCORE_FACT)
    .map((own) => {
      const field = fieldOfRecord(own.fact, compiled);
      return codedColumn({ sql, classes: own, name: `${takenName(field)}_code` }, field, columns);
    });
  const score = classes
    .filter(({ fact }) => fact.name === SCORE_FACT)
    .map((own) =>
      codedSpan({ sql, classes: own, name: "score_code" }, sql.column("score_min"), sql.column("score_max")),
    );
  const columnsOf = ({ fact }: MeasureNumber): readonly string[] =>
    columns.read(fieldOfRecord(fact, compiled));
  const points = indicatorStages(compiled, { sql, params: compiled.params, columnsOf }, given);
  const standing = standingStages(compiled, [...given, ...score], sql);
  const keys = KEYS.filter((field) => columns.of(field) !== null).map(takenName);
  return {
    head,
    table,
    stages: [
      columns.stage,
      ...codeStages(given, "codes"),
      ...points.stages,
      ...codeStages(score, "score_codes"),
      ...standing.stages,
    ],
    gives: [...keys, ...points.gives, ...standing.gives],
  };
}
