/** A monitoring ruleset → the statement that scores records: points as ranges, stage, status. */
import { CallError } from "../error.ts";
import type { FactDefinition } from "../facts/fact.ts";
import { toFactValues } from "../facts/fact-values.ts";
import type { Text } from "../language.ts";
import { comparisonsOf } from "../logic/comparisons.ts";
import { comparisonsIn } from "../logic/condition.ts";
import { type FactClasses, factClasses } from "../logic/fact-classes.ts";
import type { Logic } from "../logic/json-logic.ts";
import type { OperatorOf } from "../logic/operators.ts";
import { paramOf } from "../logic/params.ts";
import { readOperation, readVariable } from "../logic/read-operation.ts";
import { findBand } from "../ruleset/find-band.ts";
import { SCORE_FACT, withScoreFact } from "../ruleset/score-fact.ts";
import { statusConditions } from "../ruleset/status-conditions.ts";
import type { CompiledIndicator } from "../score/compile-indicator.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import { endsOfMeasure } from "../score/evaluate-measure.ts";
import { type CodedFact, codedFact, codedRange } from "./coded-fact.ts";
import { columnOf, takenName } from "./column-names.ts";
import { type NeededColumn, readColumns } from "./columns.ts";
import { codeStages, conditionStages, takeColumns } from "./criterion-stages.ts";
import type { Dialect } from "./dialect.ts";
import { caseOf, type Read } from "./look-up.ts";
import type { StatementOptions } from "./person-stages.ts";
import { type Stage, type StageColumn, type Statement, textIn } from "./stages.ts";

const KEYS = ["kube", "period"];

/** The field of a fact of a record: `kube.memberIncome` is `memberIncome`; a declared fact keeps its name. */
function fieldOf({ name }: FactDefinition, { ruleset }: CompiledMonitoring): string {
  const isDeclared = ruleset.facts?.some((fact) => fact.name === name) === true;
  return isDeclared ? name : name.replace(/^kube\./, "");
}

/** The columns that a ruleset asks of a table of records. */
export function neededOfRecords(compiled: CompiledMonitoring): readonly NeededColumn[] {
  const asked = [...compiled.facts.values()].filter(({ name }) => compiled.asked.has(name));
  return [
    ...KEYS.map((field) => ({ field })),
    ...asked.map((fact) => ({ field: fieldOf(fact, compiled), fact })),
  ];
}

/**
 * The statement of a monitoring ruleset.
 *
 * @throws {CallError} where an indicator both compares and calculates, or indicators share what is missing: what that
 * leaves of the total is gone through case by case, which a statement cannot.
 */
export function monitoringStatement(compiled: CompiledMonitoring, options: StatementOptions): Statement {
  refuseMixed(compiled);
  const { dialect, head, table } = options;
  const { indicators, ruleset, params, stages, statuses } = compiled;
  const facts = withScoreFact(
    compiled.facts,
    indicators.map(({ indicator }) => indicator),
  );
  const columns = readColumns(neededOfRecords(compiled), options.columns);
  const taken = takeColumns(columns, dialect);
  const text = textIn(dialect);
  const conditions = [
    ...stages.flatMap(({ items }) => items.map(({ part }) => part)),
    ...statusConditions(ruleset.classes),
  ];
  const comparisons = [
    ...indicators.flatMap(({ measure }) => comparisonsOf(measure.logic, params)),
    ...conditions.flatMap((condition) => comparisonsIn(condition, params)),
  ];
  const names = new Set(comparisons.map(({ fact }) => fact));
  const classes = [...facts.values()]
    .filter(({ name }) => names.has(name))
    .map((fact) => factClasses(fact, comparisons));
  const code = (own: FactClasses): CodedFact => {
    const field = fieldOf(own.fact, compiled);
    const name = `${takenName(field)}_code`;
    if (own.fact.name === SCORE_FACT)
      return codedRange({
        classes: own,
        column: null,
        columns: ["score_min", "score_max"],
        name: "score_code",
        dialect,
      });
    return codedFact({
      classes: own,
      column: columns.get(field) ?? null,
      columns: taken.namesOf(field),
      name,
      dialect,
    });
  };
  const [scores, given] = [classes.filter(isScore), classes.filter((own) => !isScore(own))].map((own) =>
    own.map(code),
  );
  const coded = new Map([...(given ?? []), ...(scores ?? [])].map((fact) => [fact.fact.name, fact]));
  const measured = indicators.map((own) => indicatorStages(own, { compiled, coded, taken, dialect }));
  const total: Stage = {
    name: "total",
    comments: ["nilai keseluruhan / the total"],
    keeps: true,
    columns: (read) =>
      ["min", "max"].map(
        (end): StageColumn => [
          `score_${end}`,
          measured.map(({ name }) => read(`${name}_${end}`)).join(" + "),
        ],
      ),
  };
  const items = stages.flatMap(({ stage, items: own }) =>
    own.map(({ part, table: decision }) => ({
      id: `${stage.id}__${part.id}`,
      label: part.label,
      table: decision,
    })),
  );
  const classesOfStatus = statuses.classes.map(({ part, table: decision }) => ({
    id: `of_status__${part.id}`,
    label: part.label,
    table: decision,
  }));
  const answered = conditionStages([...items, ...classesOfStatus], coded, dialect);
  const [itemStages, statusStages] = [answered.slice(0, items.length), answered.slice(items.length)];
  const told = tellStages(
    compiled,
    itemStages.map(({ outcome }) => outcome),
    statusStages.map(({ outcome }) => outcome),
    text,
  );
  const keys = KEYS.filter((field) => (columns.get(field) ?? null) !== null).map(takenName);
  return {
    head,
    table,
    stages: [
      taken.stage,
      ...codeStages(given ?? [], "codes"),
      ...measured.flatMap((each) => each.stages),
      ...(indicators.length === 0 ? [] : [total, ...codeStages(scores ?? [], "score_codes")]),
      ...answered,
      ...(told.columns === undefined ? [] : [told.stage]),
    ],
    gives: [
      ...keys,
      ...(indicators.length === 0 ? [] : ["score_min", "score_max"]),
      ...measured.flatMap(({ name }) => [`${name}_min`, `${name}_max`]),
      ...(told.columns ?? []),
    ],
  };
}

function isScore({ fact }: FactClasses): boolean {
  return fact.name === SCORE_FACT;
}

interface Context {
  readonly compiled: CompiledMonitoring;
  readonly coded: ReadonlyMap<string, CodedFact>;
  readonly taken: ReturnType<typeof takeColumns>;
  readonly dialect: Dialect;
}

/** The points of one indicator, times its weight: looked up where it compares, calculated at both ends where it calculates. */
function indicatorStages(
  own: CompiledIndicator,
  { compiled, coded, taken, dialect }: Context,
): { readonly name: string; readonly stages: readonly Stage[] } {
  const { indicator, measure, sign } = own;
  const { weight, bands } = indicator.scoring;
  const name = `${columnOf(indicator.id)}_score`;
  const comments = [`${indicator.id}: ${indicator.label.id} / ${indicator.label.en}`];
  const scoreAt = (value: number): number => findBand(bands, value).points * weight;
  const ends = sign === 1 ? (["min", "max"] as const) : (["max", "min"] as const);
  if (measure.numbers.length === 0) {
    const cases = measure.cases.map(({ fact }) => coded.get(fact.name) as CodedFact);
    const columns = (read: Read): readonly StageColumn[] =>
      (["min", "max"] as const).map((end, at) => {
        const at2 = (codes: readonly number[]): string => {
          const known = Object.fromEntries(
            cases.map((fact, place) => [fact.fact.name, fact.valueOfCode(codes[place] as number)]),
          );
          return `${scoreAt(endsOfMeasure(measure, toFactValues(known, own.places))[ends[at] ?? end])}`;
        };
        return [`${name}_${end}`, caseOf(cases, at2, read)];
      });
    return { name, stages: [{ name, comments, keeps: true, columns }] };
  }
  const valueAt = (end: "min" | "max", read: Read): string => {
    const endOf = (fact: string): string => {
      const number = measure.numbers.find((each) => each.fact.name === fact);
      if (number === undefined) throw new TypeError(`the fact ${fact} was not linted`);
      const isLow = (number.trend === 1) === (end === "min");
      const columns = taken.namesOf(fieldOf(number.fact, compiled));
      const limit = dialect.cast(`${isLow ? number.lowest : number.highest}`, "double");
      const column = isLow ? columns[0] : columns.at(-1);
      if (column === undefined) return limit;
      const given = read(column);
      return `CASE WHEN ${given} < ${number.lowest} THEN ${limit} WHEN ${given} <= ${number.highest} THEN ${dialect.cast(given, "double")} ELSE ${limit} END`;
    };
    return calculation(measure.logic, endOf, compiled, dialect);
  };
  const measuring: Stage = {
    name: `${name}_ends`,
    comments: [...comments, "nilai terkecil dan terbesarnya / the least and the greatest that it can be"],
    keeps: true,
    columns: (read) => [
      [`${name}_least`, valueAt("min", read)],
      [`${name}_most`, valueAt("max", read)],
    ],
  };
  const scoring: Stage = {
    name,
    comments: ["angkanya / its points"],
    keeps: true,
    columns: (read) =>
      (["min", "max"] as const).map((end, at) => {
        const value = read(`${name}_${ends[at] === "min" ? "least" : "most"}`);
        const whens = bands
          .flatMap(({ from }) => (from === undefined ? [] : [from]))
          .toReversed()
          .map((from) => `WHEN ${value} >= ${dialect.cast(`${from}`, "double")} THEN ${scoreAt(from)}`);
        return [`${name}_${end}`, `CASE ${whens.join(" ")} ELSE ${(bands[0]?.points ?? 0) * weight} END`];
      }),
  };
  return { name, stages: [measuring, scoring] };
}

/** A calculation as SQL; the operations are those of doubles, in the same order. */
function calculation(
  logic: Logic,
  numberOf: (fact: string) => string,
  compiled: CompiledMonitoring,
  dialect: Dialect,
): string {
  const name = readVariable(logic);
  if (name !== undefined) {
    const param = paramOf(name);
    return param === undefined ? numberOf(name) : dialect.cast(`${compiled.params.get(param)}`, "double");
  }
  const operation = readOperation(logic);
  // A measure is linted before: what is no operation is a number.
  if (operation === undefined) return dialect.cast(`${logic as number}`, "double");
  const args = operation.args.map((arg) => calculation(arg, numberOf, compiled, dialect));
  // A measure that only calculates has no other operators.
  return ARITHMETIC[operation.operator as OperatorOf<"arithmetic">](args);
}

const ARITHMETIC: Readonly<Record<OperatorOf<"arithmetic">, (args: readonly string[]) => string>> = {
  "+": (args) => args.reduce((a, b) => `(${a} + ${b})`),
  "-": ([a = "", b]) => (b === undefined ? `(- ${a})` : `(${a} - ${b})`),
  "*": (args) => args.reduce((a, b) => `(${a} * ${b})`),
  "/": ([a, b]) => `(${a} / ${b})`,
  min: (args) => args.reduce((a, b) => `CASE WHEN ${a} <= ${b} THEN ${a} ELSE ${b} END`),
  max: (args) => args.reduce((a, b) => `CASE WHEN ${a} >= ${b} THEN ${a} ELSE ${b} END`),
};

/** The stage that a group has reached at least and at most, and its status where only one is possible. */
function tellStages(
  { stages, statuses }: CompiledMonitoring,
  itemOutcomes: readonly string[],
  statusOutcomes: readonly string[],
  text: (value: string) => string,
): { readonly stage: Stage; readonly columns: readonly string[] | undefined } {
  let at = 0;
  const own = stages.map(({ stage, items }) => {
    at += items.length;
    // What a stage asks is asked together with what those before it ask.
    return { id: stage.id, outcomes: itemOutcomes.slice(0, at) };
  });
  const columns = (read: Read): readonly StageColumn[] => {
    const reached = (word: string): string =>
      own
        .toReversed()
        .map(({ id, outcomes }) => {
          const all = outcomes.map(read).join(", ");
          const fails = `${text("fail")} IN (${all})`;
          const open = word === "least" ? ` WHEN ${text("unknown")} IN (${all}) THEN 0` : "";
          return `WHEN CASE WHEN ${fails} THEN 0${open} ELSE 1 END = 1 THEN ${text(id)}`;
        })
        .join(" ");
    const counts = (outcomes: readonly string[]): string =>
      statusOutcomes
        .map((each) => `CASE WHEN ${read(each)} IN (${outcomes.map(text).join(", ")}) THEN 1 ELSE 0 END`)
        .join(" + ");
    const named = statuses.classes.map(
      ({ part }, index) =>
        `WHEN ${read(statusOutcomes[index] ?? "")} = ${text("pass")} THEN ${text(part.id)}`,
    );
    return [
      ...(own.length === 0
        ? []
        : (["least", "most"] as const).map(
            (end): StageColumn => [`stage_${end}`, `CASE ${reached(end)} END`],
          )),
      ...(named.length === 0
        ? []
        : [
            [
              "status",
              `CASE WHEN ${counts(["pass", "unknown"])} > 1 THEN NULL ${named.join(" ")} END`,
            ] as const,
          ]),
    ];
  };
  const names = [
    ...(own.length === 0 ? [] : ["stage_least", "stage_most"]),
    ...(statusOutcomes.length === 0 ? [] : ["status"]),
  ];
  return {
    stage: { name: "told", comments: ["tahap dan status / stage and status"], keeps: true, columns },
    columns: names.length === 0 ? undefined : names,
  };
}

/** What statements cannot say exactly is refused, with the reason. */
function refuseMixed({ indicators, sharedCases, opposed }: CompiledMonitoring): void {
  const mixed = indicators.find(({ measure }) => measure.numbers.length > 0 && measure.cases.length > 0);
  if (mixed !== undefined)
    throw refused(mixed.indicator.id, {
      id: "sekaligus membandingkan dan menghitung",
      en: "both compares and calculates",
    });
  const shared = sharedCases[0]?.fact ?? opposed?.fact;
  if (shared === undefined) return;
  const [first] = indicators.filter(({ measure }) =>
    [...measure.cases, ...measure.numbers].some(({ fact }) => fact.name === shared.name),
  );
  throw refused(first?.indicator.id ?? "", {
    id: `membaca \`${shared.name}\` bersama indikator lain, sehingga nilai keseluruhannya harus ditelusuri kasus demi kasus`,
    en: `reads \`${shared.name}\` together with another indicator, so that the total has to be gone through case by case`,
  });
}

function refused(id: string, { id: reason, en }: Text): CallError {
  return new CallError({
    id: `indikator \`${id}\` tidak dapat ditulis dalam SQL: ${reason}; nilai kelompok dengan \`aturan-kube score\``,
    en: `the indicator \`${id}\` cannot be written in SQL: it ${en}; score the groups by \`aturan-kube score\``,
  });
}
