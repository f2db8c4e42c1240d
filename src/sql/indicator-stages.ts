/** The stages that give the points of indicators as ranges: looked up where one compares, from both ends of what it may be where it calculates. */
import { CallError } from "../error.ts";
import { toFactValues } from "../facts/fact-values.ts";
import { findBand } from "../ruleset/find-band.ts";
import type { CompiledIndicator } from "../score/compile-indicator.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import { endsOfMeasure } from "../score/evaluate-measure.ts";
import { caseWhen, type When } from "./case-when.ts";
import type { CodedFact } from "./coded-fact.ts";
import { columnOf } from "./column-names.ts";
import type { Sql } from "./dialect.ts";
import { lookUpInSql } from "./look-up.ts";
import { type MeasureContext, measureInSql } from "./measure.ts";
import { SQL_FAULTS } from "./sql-faults.ts";
import { adding, bothEnds, type End, type Statement } from "./statement.ts";

/**
 * The points of each indicator, times its weight, and their sum.
 *
 * @throws {CallError} where an indicator cannot be written in SQL.
 */
export function indicatorStages(
  compiled: CompiledMonitoring,
  context: MeasureContext,
  facts: readonly CodedFact[],
): Pick<Statement, "stages" | "gives"> {
  refuseIndicators(compiled);
  const { sql } = context;
  const { indicators } = compiled;
  if (indicators.length === 0) return { stages: [], gives: [] };
  const calculating = indicators.filter(calculates);
  const measured = adding(
    "measures",
    ["ukuran terkecil dan terbesarnya / the least and the greatest that measures can be"],
    calculating.flatMap((own) => bothEnds(measureOf(own), (end) => measureInSql(own.measure, end, context))),
  );
  const scored = adding(
    "points",
    [
      "angka setiap indikator / the points of each indicator",
      ...indicators.map(({ indicator: { id, label } }) => `${id}: ${label.id} / ${label.en}`),
    ],
    indicators.flatMap((own) =>
      bothEnds(pointsOf(own), (end) => {
        const from = own.sign === 1 ? end : end === "min" ? "max" : "min";
        return calculates(own) ? bandOf(own, from, sql) : lookUpPoints(own, from, facts, sql);
      }),
    ),
  );
  const total = adding(
    "total",
    ["nilai keseluruhan / the total"],
    bothEnds("score", (end) => indicators.map((own) => sql.column(`${pointsOf(own)}_${end}`)).join(" + ")),
  );
  return {
    stages: [...(calculating.length === 0 ? [] : [measured]), scored, total],
    gives: [...total.columns, ...scored.columns].map(([name]) => name),
  };
}

function calculates({ measure }: CompiledIndicator): boolean {
  return measure.numbers.length > 0;
}

function pointsOf({ indicator }: CompiledIndicator): string {
  return `${columnOf(indicator.id)}_score`;
}

function measureOf({ indicator }: CompiledIndicator): string {
  return `${columnOf(indicator.id)}_measure`;
}

/** The points of the band that an end of the measure falls into. */
function bandOf(own: CompiledIndicator, end: End, sql: Sql): string {
  const { bands, weight } = own.indicator.scoring;
  const value = sql.column(`${measureOf(own)}_${end}`);
  const whens = bands.toReversed().flatMap(({ from, points }): readonly When[] => {
    return from === undefined ? [] : [[`${value} >= ${sql.double(`${from}`)}`, points * weight]];
  });
  return caseWhen(whens, (bands[0]?.points ?? 0) * weight);
}

/** The points where a measure only compares, by the codes of what it compares. */
function lookUpPoints(
  { measure, indicator: { scoring }, places }: CompiledIndicator,
  end: End,
  facts: readonly CodedFact[],
  sql: Sql,
): string {
  const compared = measure.cases.flatMap(({ fact }) => facts.find(({ name }) => name === fact.name) ?? []);
  return lookUpInSql(
    compared,
    (given) => {
      const value = endsOfMeasure(measure, toFactValues(given, places))[end];
      return `${findBand(scoring.bands, value).points * scoring.weight}`;
    },
    sql,
  );
}

/** Where a measure both compares and calculates, or indicators share what is missing, the total is gone through case by case. */
function refuseIndicators({ indicators, sharedCases, opposed }: CompiledMonitoring): void {
  const mixed = indicators.find((own) => calculates(own) && own.measure.cases.length > 0);
  if (mixed !== undefined) throw new CallError(SQL_FAULTS.mixed(mixed.indicator.id));
  const shared = sharedCases[0]?.fact.name ?? opposed?.fact.name;
  const reader = indicators.find(({ measure }) =>
    [...measure.cases, ...measure.numbers].some(({ fact }) => fact.name === shared),
  );
  if (reader !== undefined) throw new CallError(SQL_FAULTS.shared(reader.indicator.id, shared));
}
