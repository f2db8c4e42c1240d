/** Records of one group → its scores through time: trends, and the months nothing is known of. */
import { checkRecords } from "../check-argument.ts";
import type { RulesetInput } from "../decide/compiled-ruleset.ts";
import type { RulesetReference } from "../decide/decision.ts";
import { CallError } from "../error.ts";
import type { Text } from "../language.ts";
import { kubeKeyOf } from "../monitoring/kube-key-of.ts";
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import { commonSpelling } from "../row/common-spelling.ts";
import { comparePeriods } from "./compare-periods.ts";
import type { CompiledIndicator } from "./compile-indicator.ts";
import { toMonitoring } from "./compile-monitoring.ts";
import type { Direction, IndicatorScore, KubeScore, PointRange } from "./kube-score.ts";
import { monthOfNumber, numberOfMonth } from "./months.ts";
import { directionBetween } from "./score-indicator.ts";
import { scoreKube } from "./score-kube.ts";

/** Until when a series goes. */
export interface SeriesOptions {
  /** The month up to which reports were due, `YYYY-MM`; without it the last period is the last month. */
  readonly asOf?: string | undefined;
}

/** One place on the time line of a series. */
export interface SeriesPeriod {
  /** A day (`YYYY-MM-DD`) or a month (`YYYY-MM`) as the record has it; a month where there is no record. */
  readonly period: string;
  /** `disputed`: several records state this very period, and none of them is used. */
  readonly report: "scored" | "none" | "disputed";
  readonly score: KubeScore | null;
}

/** What was measured in a period. */
export interface Measured {
  readonly period: string;
  readonly value: number;
}

/** One indicator through time. */
export interface IndicatorSeries {
  readonly id: string;
  readonly label: Text;
  readonly aspect: string;
  readonly unit?: Text | undefined;
  /** The first and the last value that are known; `null` where none is. */
  readonly first: Measured | null;
  readonly last: Measured | null;
  /** From the first value to the last; `null` where there are not two. */
  readonly direction: Direction | null;
  /** In the last scored period against the baseline; `null` where that is not known, or the indicator has no baseline. */
  readonly sinceBaseline: Direction | null;
  /** One for each period of the time line; `null` where it is not known. */
  readonly values: readonly (number | null)[];
}

/** The scores of one group through time. Plain, frozen, JSON-safe data. */
export interface KubeSeries {
  readonly scope: "series";
  readonly ruleset: RulesetReference;
  /** The name of the group, in the spelling used most often. */
  readonly name: string | null;
  /** Every period of a record, and every month without one, in order. */
  readonly periods: readonly SeriesPeriod[];
  /** The total of each period; `null` where it has no score. */
  readonly totals: readonly (PointRange | null)[];
  readonly indicators: readonly IndicatorSeries[];
  /** Months without a record, `YYYY-MM`. */
  readonly withoutReport: readonly string[];
  /** Periods that several records state. */
  readonly disputed: readonly string[];
  /** How many records could not be used, since they do not say their period. */
  readonly undated: number;
}

/**
 * Scores the records of one group, in whatever order they come, each against the one before. A period that is stated
 * twice is disputed: nothing tells which record is right, so neither is used.
 *
 * @throws {RulesetError} where the ruleset is no monitoring ruleset.
 * @throws {CallError} for records of different groups, or an `asOf` that is no month.
 * @example
 * ```ts
 * import { compileRuleset, getRuleset, scoreSeries } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("kepri-2022"));
 * const series = scoreSeries(compiled, [
 *   { kube: "Mekar", period: "2022-04", iksBalance: 300000 },
 *   { kube: "Mekar", period: "2022-01", iksBalance: 100000 },
 *   { kube: "Mekar", period: "2022-02", iksBalance: 150000 },
 * ]);
 * series.withoutReport; // ["2022-03"]
 * series.indicators[3]?.values; // [100000, 150000, null, 300000]
 * series.indicators[3]?.direction; // "membaik"
 * ```
 */
export function scoreSeries(
  ruleset: RulesetInput,
  records: readonly ParsedMonitoring[],
  { asOf }: SeriesOptions = {},
): KubeSeries {
  const monitoring = toMonitoring(ruleset);
  checkRecords(records, "records", []);
  checkOneGroup(records);
  if (asOf !== undefined && !MONTH.test(asOf)) throw noMonth(asOf);
  const stated = recordsByPeriod(records);
  const missing = monthsWithout([...stated.keys()], asOf);
  const line = [...stated.keys(), ...missing].sort(comparePeriods);
  const periods: SeriesPeriod[] = [];
  let previous: KubeScore | undefined;
  for (const period of line) {
    const [record, ...others] = stated.get(period) ?? [];
    const report = record === undefined ? "none" : others.length > 0 ? "disputed" : "scored";
    const score =
      record === undefined || others.length > 0 ? null : scoreKube(monitoring, record, { previous });
    periods.push(Object.freeze({ period, report, score }));
    previous = score ?? previous;
  }
  return Object.freeze({
    scope: "series",
    ruleset: monitoring.reference,
    name: commonSpelling(records.map(({ kube }) => kube).filter((kube) => kube !== undefined)) ?? null,
    periods: Object.freeze(periods),
    totals: Object.freeze(periods.map(({ score }) => score?.score ?? null)),
    indicators: Object.freeze(monitoring.indicators.map((own, index) => seriesOf(own, index, periods))),
    withoutReport: Object.freeze(missing),
    disputed: Object.freeze(
      periods.filter(({ report }) => report === "disputed").map(({ period }) => period),
    ),
    undated: records.filter(({ period }) => period === undefined).length,
  });
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

function noMonth(asOf: string): CallError {
  return new CallError({
    id: `\`asOf\` adalah \`${asOf}\`, seharusnya bulan seperti \`2022-02\``,
    en: `\`asOf\` is \`${asOf}\`, expected a month like \`2022-02\``,
  });
}

/** Records that do not say their group are taken to be of the group that the others are of. */
function checkOneGroup(records: readonly ParsedMonitoring[]): void {
  const keys = new Set(records.map(kubeKeyOf).filter((key) => key !== undefined));
  if (keys.size < 2) return;
  const names = records.map(({ kube, kubeId }) => `\`${kube ?? kubeId}\``);
  const shown = [...new Set(names)].slice(0, 2).join(", ");
  throw new CallError({
    id: `rangkaian ini berisi ${keys.size} kelompok, seharusnya satu: ${shown}`,
    en: `the series holds ${keys.size} groups, expected one: ${shown}`,
  });
}

function recordsByPeriod(
  records: readonly ParsedMonitoring[],
): ReadonlyMap<string, readonly ParsedMonitoring[]> {
  const stated = new Map<string, ParsedMonitoring[]>();
  for (const record of records) {
    if (record.period === undefined) continue;
    const own = stated.get(record.period);
    if (own === undefined) stated.set(record.period, [record]);
    else own.push(record);
  }
  return stated;
}

/** The months from the first period to the last, or to `asOf` where that is later, of which there is no record. */
function monthsWithout(periods: readonly string[], asOf: string | undefined): readonly string[] {
  const reported = new Set(periods.map((period) => numberOfMonth(period)));
  if (reported.size === 0) return [];
  const ends = asOf === undefined ? [...reported] : [...reported, numberOfMonth(asOf)];
  const first = Math.min(...reported);
  return Array.from({ length: Math.max(...ends) - first + 1 }, (_, offset) => first + offset)
    .filter((month) => !reported.has(month))
    .map(monthOfNumber);
}

function seriesOf(own: CompiledIndicator, index: number, periods: readonly SeriesPeriod[]): IndicatorSeries {
  const { id, label, aspect, unit } = own.indicator;
  const scored = periods.map(({ score }): IndicatorScore | undefined => score?.indicators[index]);
  const values = scored.map((each) => each?.value ?? null);
  const measured = periods.flatMap(({ period }, at): readonly Measured[] => {
    const value = values[at] ?? null;
    return value === null ? [] : [Object.freeze({ period, value })];
  });
  const [first = null] = measured;
  const last = measured.at(-1) ?? null;
  return Object.freeze({
    id,
    label,
    aspect,
    ...(unit === undefined ? {} : { unit }),
    first,
    last,
    direction: first === last ? null : directionBetween(own, first?.value ?? null, last?.value ?? null),
    sinceBaseline:
      own.change === undefined ? null : (scored.findLast((each) => each !== undefined)?.direction ?? null),
    values: Object.freeze(values),
  });
}
