/** A membership ruleset → the statement about persons, and the one about groups. */
import type { CompiledCriterion, CompiledMembership } from "../decide/compile-membership.ts";
import type { Assumptions } from "../decide/decision.ts";
import { lookUp } from "../decide/decision-table.ts";
import { CallError } from "../error.ts";
import type { FactDefinition, Scope } from "../facts/fact.ts";
import { comparisonsIn } from "../logic/condition.ts";
import { type FactClasses, factClasses } from "../logic/fact-classes.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import { type CodedFact, codedFact, codedRange } from "./coded-fact.ts";
import { columnOf, takenName } from "./column-names.ts";
import { fieldOf, type NeededColumn, readColumns, type SqlColumns, usualColumn } from "./columns.ts";
import { codeStages, conditionStages, takeColumns } from "./criterion-stages.ts";
import type { Dialect } from "./dialect.ts";
import { COUNTED, type GroupNumber, groupNumbers } from "./group-numbers.ts";
import { caseOf, type Read } from "./look-up.ts";
import { type Stage, type Statement, textIn, verdictIn } from "./stages.ts";

/** What a statement is made for. */
export interface StatementOptions {
  readonly table: readonly string[];
  readonly columns: SqlColumns | undefined;
  readonly asOf: string;
  readonly assume: Assumptions;
  readonly dialect: Dialect;
  readonly head: readonly string[];
}

/** The statements of a membership ruleset; none about groups where the table says of nobody which one is theirs. */
export interface MembershipStatements {
  readonly persons: Statement;
  readonly groups: Statement | undefined;
}

export const PERSON = "nik";
export const GROUP = "kube";

/** The facts of a scope that criteria read, and, of persons, those by which they are counted. */
function factsRead(compiled: CompiledMembership, scope: Scope): readonly FactClasses[] {
  const params = paramsOf(compiled.ruleset);
  const counts =
    compiled.ruleset.facts?.flatMap(({ counts: passes }) => (passes === undefined ? [] : [{ passes }])) ?? [];
  const conditions = [
    ...compiled.criteria[scope].map(({ criterion }) => criterion),
    ...(scope === "member" ? counts : []),
  ];
  const comparisons = conditions.flatMap((condition) => comparisonsIn(condition, params));
  const names = new Set(comparisons.map(({ fact }) => fact));
  return [...compiled.facts.values()]
    .filter(({ name }) => names.has(name))
    .map((fact) => factClasses(fact, comparisons));
}

/** The columns that a ruleset asks of a table of persons. */
export function neededColumns(compiled: CompiledMembership): readonly NeededColumn[] {
  const numbers = groupNumbers(compiled);
  const asked = factsRead(compiled, "kube").map(({ fact }) => fact);
  const stated = asked.filter(({ name }) => !numbers.has(name));
  const all: readonly NeededColumn[] = [
    { field: PERSON },
    ...(compiled.criteria.kube.length === 0 ? [] : [{ field: GROUP }]),
    ...asked.flatMap(({ name }) => (numbers.get(name)?.fields ?? []).map((field) => ({ field }))),
    ...[...factsRead(compiled, "member").map(({ fact }) => fact), ...stated].map((fact) => ({
      field: fieldOf(fact),
      fact,
    })),
  ];
  return [...new Map(all.map((needed) => [needed.field, needed])).values()];
}

/** The stages by which a ruleset decides persons, from columns that were taken on. */
export interface PersonStages {
  readonly stages: readonly Stage[];
  readonly byName: ReadonlyMap<string, CodedFact>;
  /** The column of the verdict, and those of each criterion. */
  readonly verdict: string;
  readonly gives: readonly string[];
}

/** What the stages of persons are made from; `prefix` begins the names of all they make, where two rulesets decide. */
export interface PersonContext extends Pick<StatementOptions, "asOf" | "assume" | "dialect"> {
  readonly columns: ReturnType<typeof readColumns>;
  readonly taken: ReturnType<typeof takeColumns>;
  readonly prefix?: string;
}

export function personStages(
  compiled: CompiledMembership,
  { columns, taken, asOf, assume, dialect, prefix = "" }: PersonContext,
): PersonStages {
  const facts = factsRead(compiled, "member").map((classes): CodedFact => {
    const { fact } = classes;
    const field = fieldOf(fact);
    const name = `${prefix}${takenName(field)}_code`;
    const source = { classes, column: columns.get(field) ?? null, columns: taken.namesOf(field), name };
    return codedFact({ ...source, assumed: assume[fact.name], dialect, asOf });
  });
  const byName = new Map(facts.map((fact) => [fact.fact.name, fact]));
  const criteria = conditionStages(compiled.criteria.member.map(toPart), byName, dialect, prefix);
  const verdict = `${prefix}verdict`;
  const decided: Stage = {
    name: verdict,
    comments: ["putusan setiap orang / the verdict of each person"],
    keeps: true,
    columns: (read) => [
      [
        verdict,
        verdictIn(
          criteria.map(({ outcome }) => outcome),
          read,
          textIn(dialect),
        ),
      ],
    ],
  };
  return {
    stages: [...codeStages(facts, `${prefix}codes`), ...criteria, decided],
    byName,
    verdict,
    gives: [verdict, ...criteria.flatMap(({ outcome, cause }) => [outcome, cause])],
  };
}

export function membershipStatements(
  compiled: CompiledMembership,
  options: StatementOptions,
): MembershipStatements {
  refuseShares(compiled);
  const { dialect, head, table } = options;
  const columns = readColumns(neededColumns(compiled), options.columns);
  const taken = takeColumns(columns, dialect);
  const { stages, byName, gives } = personStages(compiled, { ...options, columns, taken });
  const keys = [PERSON, GROUP].filter((field) => (columns.get(field) ?? null) !== null).map(takenName);
  const persons: Statement = { head, table, stages: [taken.stage, ...stages], gives: [...keys, ...gives] };
  const hasGroups = (columns.get(GROUP) ?? null) !== null && compiled.criteria.kube.length > 0;
  return {
    persons,
    groups: hasGroups ? groupStatement(compiled, options, { persons, byName, taken, columns }) : undefined,
  };
}

function toPart({ criterion: { id, label }, table }: CompiledCriterion) {
  return { id, label, table };
}

interface Persons {
  readonly persons: Statement;
  readonly byName: ReadonlyMap<string, CodedFact>;
  readonly taken: ReturnType<typeof takeColumns>;
  readonly columns: ReturnType<typeof readColumns>;
}

function groupStatement(
  compiled: CompiledMembership,
  { assume, dialect, head, table }: StatementOptions,
  { persons, byName, taken, columns }: Persons,
): Statement {
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
    head,
    table,
    stages: [
      ...persons.stages,
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
  columns: Persons["columns"],
  taken: Persons["taken"],
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

/** A fact that is a share of members is a calculation that statements do not do yet. */
function refuseShares({ ruleset }: CompiledMembership): void {
  const share = ruleset.facts?.find((fact) => fact.share !== undefined);
  if (share === undefined) return;
  throw new CallError({
    id: `fakta \`${share.name}\` adalah bagian (\`share\`) dari anggota, yang belum dapat ditulis dalam SQL; putuskan kelompok dengan \`aturan-kube check\``,
    en: `the fact \`${share.name}\` is a share of the members, which cannot be written in SQL yet; decide the groups by \`aturan-kube check\``,
  });
}
