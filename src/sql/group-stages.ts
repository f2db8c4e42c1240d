/** The stages by which groups are decided: members counted, their numbers as ranges, and the criteria of groups. */
import type { CompiledMembership } from "../decide/compile-membership.ts";
import { factsRead } from "../decide/facts-read.ts";
import type { FactDefinition } from "../facts/fact.ts";
import { type FactClasses, factClasses } from "../logic/fact-classes.ts";
import { caseWhen, countWhere } from "./case-when.ts";
import { codedTexts } from "./coded-column.ts";
import { type CodedFact, type CodeSource, codedMissing, codedWords } from "./coded-fact.ts";
import { codedNumber, codedSpan } from "./coded-number.ts";
import { codedShare } from "./coded-share.ts";
import { columnOf, takenName, usualColumn } from "./column-names.ts";
import { fieldOf } from "./columns.ts";
import { codeStages, conditionStages, verdictStage } from "./condition-stages.ts";
import { COUNTS, groupNumbers } from "./group-numbers.ts";
import { GROUP, type PersonStages, type StageContext, tabled } from "./person-stages.ts";
import { bothEnds, type Stage, type StageColumn, type Statement } from "./statement.ts";

const VERDICTS = ["eligible", "ineligible", "undetermined"];

/** The stages of groups, on top of those of persons. */
export function groupStages(
  compiled: CompiledMembership,
  context: StageContext,
  persons: PersonStages,
): Pick<Statement, "stages" | "gives"> {
  const { sql, columns, assume } = context;
  const { column, text } = sql;
  const group = takenName(GROUP);
  const numbers = groupNumbers(compiled);
  const asked = factsRead(compiled, "kube").map((classes) => ({
    classes,
    number: numbers.get(classes.fact.name),
  }));
  const ranges = asked.flatMap(({ number }) => number ?? []);
  const counts = compiled.counts.map(({ name, table }) => ({
    id: usualColumn(name),
    // What a ruleset counts is a fact that it declares.
    label: (compiled.facts.get(name) as FactDefinition).label,
    table,
  }));
  const totals: Stage = {
    name: "groups",
    comments: [
      "setiap kelompok dihitung; yang belum diketahui dari anggota menjadi rentang",
      "each group is counted; what is not known of members makes ranges",
    ],
    where: `CASE WHEN ${column(group)} IS NULL THEN 0 ELSE 1 END = 1`,
    groupBy: [group],
    columns: [
      [group, column(group)],
      ["members", "COUNT(*)"],
      ...VERDICTS.map(
        (verdict): StageColumn => [
          `${verdict}_members`,
          countWhere(`${column(persons.verdict)} = ${text(verdict)}`),
        ],
      ),
      ...ranges.flatMap(({ name, field = "", range }) => {
        const ends = range(sql, columns.read(field)[0]);
        return bothEnds(name, (end) => ends[end]);
      }),
      ...asked.flatMap(({ classes, number }) => (number === undefined ? saidColumns(classes, context) : [])),
    ],
  };
  const facts = asked.map(({ classes, number }): CodedFact => {
    const { name } = classes.fact;
    const source = { sql, classes, name: `${shortName(name)}_code`, assumed: assume[name] };
    if (number === undefined) return codedSaid(source, context);
    const [least, most] = [column(`${number.name}_min`), column(`${number.name}_max`)];
    return classes.fact.type.kind === "share"
      ? codedShare(source, { least, most, members: column("members") })
      : codedSpan(source, least, most);
  });
  const criteria = conditionStages(compiled.criteria.kube.map(tabled), facts, sql);
  const decided = verdictStage(
    "group_verdict",
    "putusan setiap kelompok / the verdict of each group",
    criteria,
    sql,
  );
  const shown = ranges.filter(({ name }) => name !== "ineligible_count");
  return {
    stages: [
      ...conditionStages(counts, persons.facts, sql, COUNTS),
      totals,
      ...codeStages(facts, "group_codes"),
      ...criteria.map((stage) => ({ ...stage, name: `group_${stage.name}` })),
      decided,
    ],
    gives: [
      ...[group, "group_verdict", "members"],
      ...VERDICTS.map((verdict) => `${verdict}_members`),
      ...shown.flatMap(({ name }) => [`${name}_min`, `${name}_max`]),
      ...criteria.flatMap(({ outcome, cause }) => [outcome, cause]),
    ],
  };
}

function shortName(name: string): string {
  return columnOf(`group_${usualColumn(name)}`);
}

/** The least and the most of what the rows of a group say of it, as a number; none where the table says nothing. */
function saidColumns({ fact }: FactClasses, { sql, columns }: StageContext): readonly StageColumn[] {
  const field = fieldOf(fact);
  const [column] = columns.read(field);
  if (column === undefined) return [];
  const classes = eachValue(fact);
  const name = shortName(fact.name);
  const said =
    fact.type.kind === "integer"
      ? column
      : `NULLIF(${codedTexts({ sql, classes, name }, field, column, columns.of(field)).code[1]}, ${classes.count})`;
  return bothEnds(name, (end) => `${end.toUpperCase()}(${said})`);
}

/** Every value as a class of its own, for rows that differ within a class contradict each other all the same. */
function eachValue(fact: FactDefinition): FactClasses {
  const values = fact.type.kind === "choice" ? fact.type.values : [];
  return factClasses(fact, [{ fact: fact.name, operator: "in", before: [], after: values }]);
}

/** What the rows of a group agree on; missing where they differ or say nothing. */
function codedSaid(source: CodeSource, { sql, columns }: StageContext): CodedFact {
  const { fact, count } = source.classes;
  if (columns.of(fieldOf(fact)) === null) return codedMissing(source);
  const [least = "", most = ""] = ["min", "max"].map((end) => sql.column(`${shortName(fact.name)}_${end}`));
  const coded =
    fact.type.kind === "integer"
      ? codedNumber(source, least)
      : codedWords(
          source,
          least,
          eachValue(fact).representatives.map((value, number) => [`${number}`, value]),
        );
  const [name, code] = coded.code;
  return { ...coded, code: [name, caseWhen([[`${least} = ${most}`, code]], count)] };
}
