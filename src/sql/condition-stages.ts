/** The stages that membership and monitoring have in common: facts coded, conditions looked up. */
import { causeText } from "../decide/cause-text.ts";
import { type DecisionTable, lookUp, type Outcome } from "../decide/decision-table.ts";
import type { Facts } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import { caseWhen } from "./case-when.ts";
import type { CodedFact } from "./coded-fact.ts";
import { columnOf } from "./column-names.ts";
import type { Sql } from "./dialect.ts";
import { lookUpInSql } from "./look-up.ts";
import { adding, type Stage, type StageColumn } from "./statement.ts";

/** The stage in which facts become codes; none where there are no facts. */
export function codeStages(facts: readonly CodedFact[], name: string): readonly Stage[] {
  if (facts.length === 0) return [];
  const comments = ["kode setiap fakta / the code of each fact", ...facts.map(({ comment }) => comment)];
  const columns = facts.map(({ code }) => code);
  return [adding(name, comments, columns)];
}

/** A condition to be looked up. */
export interface TabledCondition {
  readonly id: string;
  readonly label: Text;
  readonly table: DecisionTable;
}

/**
 * What a condition comes to as a number, the worst one first. Numbers are compared and texts are given: servers that share
 * a table send each other no comparison of texts that stand in no column.
 */
export const ANSWERS = { fail: "0", unknown: "1", pass: "2" } as const satisfies Record<Outcome, string>;

/** A stage that looks a condition up. */
export interface ConditionStage extends Stage {
  /** The columns of the answer, a number, and of the cause; and what the answer in words is called. */
  readonly answer: string;
  readonly cause: string;
  readonly outcome: string;
}

/** A stage for each condition: its answer and its cause, looked up. */
export function conditionStages(
  conditions: readonly TabledCondition[],
  facts: readonly CodedFact[],
  sql: Sql,
  prefix = "",
): readonly ConditionStage[] {
  const byName = new Map(facts.map((fact) => [fact.name, fact]));
  return conditions.map(({ id, label, table }, index) => {
    // Every fact of a table was coded.
    const own = table.inputs.map(({ name }) => byName.get(name) as CodedFact);
    const name = `${prefix}${columnOf(id)}`;
    const [answer, cause] = [`${name}_answer`, `${name}_cause`];
    const answerOf = (given: Facts): string => ANSWERS[lookUp(table, given).outcome];
    const causeOf = (given: Facts): string | undefined => {
      const text = causeText(lookUp(table, given));
      return text === undefined ? undefined : sql.text(text);
    };
    const stage = adding(
      `${prefix}${index + 1}_${columnOf(id)}`,
      [`${id}: ${label.id} / ${label.en}`],
      [
        [answer, lookUpInSql(own, answerOf, sql, ANSWERS.unknown)],
        [cause, lookUpInSql(own, causeOf, sql)],
      ],
    );
    return { ...stage, answer, cause, outcome: `${name}_outcome` };
  });
}

/** The worst of some answers, each as an expression. */
export function worstOf(
  answers: readonly string[],
  { fail, unknown, pass }: Readonly<Record<Outcome, string>>,
  { column }: Sql,
): string {
  if (answers.length === 0) return pass;
  const all = answers.map(column).join(", ");
  return caseWhen(
    [
      [`${ANSWERS.fail} IN (${all})`, fail],
      [`${ANSWERS.unknown} IN (${all})`, unknown],
    ],
    pass,
  );
}

/** The stage of the verdict, and of the answers in words. */
export function verdictStage(
  name: string,
  comment: string,
  conditions: readonly ConditionStage[],
  sql: Sql,
): Stage {
  const { text, column } = sql;
  const verdicts = { fail: text("ineligible"), unknown: text("undetermined"), pass: text("eligible") };
  const answers = conditions.map(({ answer }) => answer);
  const inWords = (answer: string): string =>
    caseWhen(
      (["pass", "fail"] as const).map((word) => [`${column(answer)} = ${ANSWERS[word]}`, text(word)]),
      text("unknown"),
    );
  return adding(
    name,
    [comment],
    [
      [name, worstOf(answers, verdicts, sql)],
      ...conditions.map(({ answer, outcome }): StageColumn => [outcome, inWords(answer)]),
    ],
  );
}
