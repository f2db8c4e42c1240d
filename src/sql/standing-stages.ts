/** The stages that tell which stage a group has reached, at least and at most, and its status where only one is possible. */
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import { caseWhen, type When } from "./case-when.ts";
import type { CodedFact } from "./coded-fact.ts";
import { ANSWERS, conditionStages, worstOf } from "./condition-stages.ts";
import type { Sql } from "./dialect.ts";
import { adding, type StageColumn, type Statement } from "./statement.ts";

export function standingStages(
  { stages, statuses }: CompiledMonitoring,
  facts: readonly CodedFact[],
  sql: Sql,
): Pick<Statement, "stages" | "gives"> {
  const items = stages.flatMap(({ stage, items: own }) =>
    own.map(({ part: { id, label }, table }) => ({ id: `${stage.id}__${id}`, label, table })),
  );
  const classes = statuses.classes.map(({ part: { id, label }, table }) => ({
    id: `of_status__${id}`,
    label,
    table,
  }));
  const answered = conditionStages([...items, ...classes], facts, sql);
  const answers = answered.map(({ answer }) => answer);
  const told: readonly StageColumn[] = [
    ...(stages.length === 0 ? [] : reachedColumns(stages, answers, sql)),
    ...(classes.length === 0 ? [] : [statusColumn(statuses, answers.slice(items.length), sql)]),
  ];
  if (told.length === 0) return { stages: answered, gives: [] };
  const stage = adding("told", ["tahap dan status / stage and status"], told);
  return { stages: [...answered, stage], gives: told.map(([name]) => name) };
}

/** What a stage asks is asked together with what those before it ask. */
function reachedColumns(
  stages: CompiledMonitoring["stages"],
  answers: readonly string[],
  sql: Sql,
): readonly StageColumn[] {
  let asked = 0;
  const reached = stages
    .map(({ stage, items }) => {
      asked += items.length;
      return { id: sql.text(stage.id), answer: worstOf(answers.slice(0, asked), ANSWERS, sql) };
    })
    .toReversed();
  const furthest = (enough: string): string =>
    caseWhen(reached.map(({ id, answer }): When => [`${answer} >= ${enough}`, id]));
  return [
    ["stage_least", furthest(ANSWERS.pass)],
    ["stage_most", furthest(ANSWERS.unknown)],
  ];
}

/** The status that a record surely has, where it can have no other one. */
function statusColumn(
  { classes }: CompiledMonitoring["statuses"],
  answers: readonly string[],
  { column, text }: Sql,
): StageColumn {
  const possible = answers.map((answer) => caseWhen([[`${column(answer)} >= ${ANSWERS.unknown}`, 1]], 0));
  const named = classes.map(
    ({ part }, index): When => [`${column(answers[index] ?? "")} = ${ANSWERS.pass}`, text(part.id)],
  );
  return ["status", caseWhen([[`${possible.join(" + ")} > 1`, "NULL"], ...named])];
}
