/** The stages by which groups are decided: members counted, their numbers as ranges, and the criteria of groups. */
import type { CompiledMembership } from "../decide/compile-membership.ts";
import type { Assumptions } from "../decide/decision.ts";
import { lookUp } from "../decide/decision-table.ts";
import type { FactDefinition } from "../facts/fact.ts";
import { type FactClasses, factClasses } from "../logic/fact-classes.ts";
import { type CodedFact, codedFact, codedRange } from "./coded-fact.ts";
import { columnOf, takenName } from "./column-names.ts";
import { fieldOf, usualColumn } from "./columns.ts";
import { codeStages, conditionStages } from "./criterion-stages.ts";
import type { Dialect } from "./dialect.ts";
import { COUNTED, type GroupNumber, groupNumbers } from "./group-numbers.ts";
import { caseOf, type Read } from "./look-up.ts";
import { factsRead, GROUP, type PersonContext, type PersonStages, toPart } from "./person-stages.ts";
import { type Stage, type Statement, textIn, verdictIn } from "./stages.ts";

/** The stages of groups, on top of those of persons. */
export function groupStages(
  compiled: CompiledMembership,
  { assume, dialect, columns, taken }: PersonContext,
  { byName }: PersonStages,
): Pick<Statement, "stages" | "gives"> {
  const numbers = groupNumbers(compiled);
  const asked = factsRead(compiled, "kube");
  const text = textIn(dialect);
  const group = takenName(GROUP);
  const has = (field: string): boolean => taken.namesOf(field).length > 0;
  const known = asked.flatMap(({ fact }) => {
    const number = numbers.get(fact.name);
    return number === undefined ? [] : [{ number, fact }];
  });
  const counted: Stage = {
    name: "counted",
    comments: ["siapa dihitung di mana / who counts for what"],
    keeps: true,
    columns: (read) => [
      ...compiled.counts.map(({ name, table: own }): [string, string] => {
        const inputs = own.inputs.map((input) => byName.get(input.name) as CodedFact);
        const outcome = (codes: readonly number[]): string =>
          COUNTED[
            lookUp(
              own,
              Object.fromEntries(
                inputs.map((fact, at) => [fact.fact.name, fact.valueOfCode(codes[at] as number)]),
              ),
            ).outcome
          ];
        return [`${shortName(name)}_counts`, caseOf(inputs, outcome, read, COUNTED.fail)];
      }),
      ...statedFacts(asked, numbers).map((fact): [string, string] => [
        `${shortName(fact.name)}_said`,
        saidBy(fact, columns, taken, read, dialect),
      ]),
    ],
    where: (read) => `CASE WHEN ${read(group)} IS NULL THEN 0 ELSE 1 END = 1`,
  };
  const totals: Stage = {
    name: "groups",
    comments: ["setiap kelompok dihitung / each group is counted"],
    keeps: false,
    groupBy: [group],
    columns: (read) => [
      [group, read(group)],
      ["members", "COUNT(*)"],
      ...["eligible", "ineligible", "undetermined"].map((verdict): [string, string] => [
        `${verdict}_members`,
        sumOf(`${read("verdict")} = ${text(verdict)}`),
      ]),
      ...known.flatMap(({ number }) => number.totals(read, has)),
      ...statedFacts(asked, numbers).flatMap(({ name }): [string, string][] => [
        [`${shortName(name)}_least`, `MIN(${read(`${shortName(name)}_said`)})`],
        [`${shortName(name)}_most`, `MAX(${read(`${shortName(name)}_said`)})`],
      ]),
    ],
  };
  const ranges: Stage = {
    name: "ranges",
    comments: [
      "yang belum diketahui dari anggota menjadi rentang / what is not known of members makes ranges",
    ],
    keeps: true,
    columns: (read) => known.flatMap(({ number }) => number.range(read, has)),
  };
  const facts = asked.map((classes): CodedFact => {
    const { fact } = classes;
    const number = numbers.get(fact.name);
    const short = shortName(fact.name);
    const base = { classes, assumed: assume[fact.name], name: `${short}_code`, dialect };
    if (number !== undefined)
      return codedRange({
        ...base,
        assumed: undefined,
        column: null,
        columns: [`${number.name}_min`, `${number.name}_max`],
      });
    return statedCode(base, short, has(fieldOf(fact)));
  });
  const criteria = conditionStages(
    compiled.criteria.kube.map(toPart),
    new Map(facts.map((fact) => [fact.fact.name, fact])),
    dialect,
  );
  const decided: Stage = {
    name: "group_verdict",
    comments: ["putusan setiap kelompok / the verdict of each group"],
    keeps: true,
    columns: (read) => [
      [
        "group_verdict",
        verdictIn(
          criteria.map(({ outcome }) => outcome),
          read,
          text,
        ),
      ],
    ],
  };
  const shown = known.filter(({ number }) => number.name !== "ineligible_count");
  return {
    stages: [
      counted,
      totals,
      ranges,
      ...codeStages(facts, "group_codes"),
      ...criteria.map((stage) => ({ ...stage, name: `group_${stage.name}` })),
      decided,
    ],
    gives: [
      ...[
        group,
        "group_verdict",
        "members",
        "eligible_members",
        "ineligible_members",
        "undetermined_members",
      ],
      ...shown.flatMap(({ number }) => [`${number.name}_min`, `${number.name}_max`]),
      ...criteria.flatMap(({ outcome, cause }) => [outcome, cause]),
    ],
  };
}

/** The group's own facts, which its members' rows say. */
function statedFacts(
  asked: readonly FactClasses[],
  numbers: ReadonlyMap<string, GroupNumber>,
): readonly FactDefinition[] {
  return asked.flatMap(({ fact }) => (numbers.has(fact.name) ? [] : [fact]));
}

function shortName(name: string): string {
  return columnOf(`group_${usualColumn(name)}`);
}

/** What a row says of its group, as a number: the place of a choice among all, 0 and 1, or the number itself. */
function saidBy(
  fact: FactDefinition,
  columns: PersonContext["columns"],
  taken: PersonContext["taken"],
  read: Read,
  dialect: Dialect,
): string {
  const field = fieldOf(fact);
  const [name] = taken.namesOf(field);
  if (name === undefined) return "NULL";
  if (fact.type.kind === "integer") return read(name);
  // Every value is a class of its own here, for rows that differ within a class contradict each other all the same.
  const each = factClasses(fact, [{ fact: fact.name, operator: "in", before: [], after: valuesOf(fact) }]);
  const { steps } = codedFact({
    classes: each,
    columns: [name],
    column: columns.get(field) ?? null,
    name,
    dialect,
  });
  const found = steps.at(-1)?.expression(read) ?? "NULL";
  return `NULLIF(${found}, ${each.count})`;
}

function valuesOf({ type }: FactDefinition): readonly string[] {
  return type.kind === "choice" ? type.values : [];
}

/** What the rows of a group agree on; missing where they differ or say nothing. */
function statedCode(
  base: {
    readonly classes: FactClasses;
    readonly assumed: Assumptions[string] | undefined;
    readonly name: string;
    readonly dialect: Dialect;
  },
  short: string,
  isThere: boolean,
): CodedFact {
  const { classes, name } = base;
  const { fact, count, classOf } = classes;
  const values = fact.type.kind === "boolean" ? [false, true] : valuesOf(fact);
  const coded = codedFact({ ...base, column: isThere ? "said" : null, columns: [`${short}_least`] });
  if (!isThere) return coded;
  const codes = Array.from({ length: count + 1 }, (_, code) => code);
  return {
    ...coded,
    codes,
    steps: [
      {
        name,
        expression(read) {
          const [least, most] = [read(`${short}_least`), read(`${short}_most`)];
          const known =
            fact.type.kind === "integer"
              ? (coded.steps.at(-1)?.expression(read) ?? "NULL")
              : `CASE ${values.map((value, at) => `WHEN ${least} = ${at} THEN ${classOf(value)}`).join(" ")} ELSE ${count} END`;
          return `CASE WHEN ${least} = ${most} THEN ${known} ELSE ${count} END`;
        },
      },
    ],
  };
}

function sumOf(condition: string): string {
  return `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
}
