/** Records of any groups → groups by months, quarters or half-years: the score of each, and who did not report. */
import { checkRecords } from "../check-argument.ts";
import type { RulesetInput } from "../decide/compiled-ruleset.ts";
import { CallError } from "../error.ts";
import { kubeKeyOf } from "../monitoring/kube-key-of.ts";
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import { toMonitoring } from "./compile-monitoring.ts";
import type { PointRange } from "./kube-score.ts";
import { monthOfNumber, numberOfMonth, PERIOD_LENGTHS, type PeriodLength, periodOfMonth } from "./months.ts";
import type { GroupName } from "./ranking.ts";
import { scoreSeries } from "./score-series.ts";

/** How long the periods of a table are, and until when reports were due. */
export interface PeriodTableOptions {
  /** A month unless told. */
  readonly length?: PeriodLength | undefined;
  /** The month up to which reports were due, `YYYY-MM`; without it the last month of any record. */
  readonly asOf?: string | undefined;
}

/**
 * One group in one period. **No source says how the score of a quarter or a half-year comes from those of its months**, so
 * both plain readings are given, and no month is filled in.
 */
export interface PeriodCell {
  /** `none`: no month of it has a record. `disputed`: what records there are state one period twice each. */
  readonly report: "scored" | "none" | "disputed";
  /** How many of its months have a score. */
  readonly scoredMonths: number;
  /** The last of these, with its total; `null` as a total where the ruleset has no indicators. */
  readonly last: { readonly month: string; readonly score: PointRange | null } | null;
  /**
   * The mean over these months: it lies within the range, whose ends are the means of the ends. They need not both be
   * reached, as what is missing in one month may bear on the next.
   */
  readonly mean: PointRange | null;
}

/** One group through time. */
export interface GroupPeriods extends GroupName {
  /** Its last record: where it is, what it does. */
  readonly record: ParsedMonitoring;
  /** One for each period of the table; `null` before the group's first record, when nothing was due. */
  readonly cells: readonly (PeriodCell | null)[];
  /** The months from its first record to the last month of the table without a record, `YYYY-MM`. */
  readonly withoutReport: readonly string[];
}

/** Groups by periods. Plain, frozen, JSON-safe data. */
export interface PeriodTable {
  readonly length: PeriodLength;
  /** From the first month of any record to the last: `2022-02`, `2022-Q1` or `2022-H1`. */
  readonly periods: readonly string[];
  /** In each period, the months of groups that have a record, of those that were due. */
  readonly reporting: readonly { readonly reported: number; readonly due: number }[];
  /** In order of first mention. */
  readonly groups: readonly GroupPeriods[];
  /** Records in no cell, as they do not say their group or their period. */
  readonly unplaced: number;
}

/**
 * Puts the scores of groups side by side, month by month or in quarters or half-years. Of a month that has several visits
 * the last counts, and the record of the month itself before them; a period that is stated twice counts for nothing.
 *
 * @throws {RulesetError} where the ruleset is no monitoring ruleset.
 * @throws {CallError} for a `length` that there is not, or an `asOf` that is no month.
 * @example
 * ```ts
 * import { compileRuleset, getRuleset, tabulatePeriods } from "aturan-kube";
 *
 * const records = [
 *   { kube: "Mekar", period: "2022-01", iksBalance: 0 },
 *   { kube: "Mekar", period: "2022-03", iksBalance: 100000 },
 *   { kube: "Maju", period: "2022-02", iksBalance: 150000 },
 * ];
 * const table = tabulatePeriods(compileRuleset(getRuleset("kepri-2022")), records, { length: "quarter" });
 * table.periods; // ["2022-Q1"]
 * table.groups.map(({ name, withoutReport }) => [name, withoutReport]); // [["Mekar", ["2022-02"]], ["Maju", ["2022-03"]]]
 * const [cell] = table.groups[0]?.cells ?? [];
 * cell?.last; // { month: "2022-03", score: { min: 1, max: 4, of: 4 } }
 * cell?.mean; // { min: 0.5, max: 3.5, of: 4 }
 * ```
 */
export function tabulatePeriods(
  ruleset: RulesetInput,
  records: readonly ParsedMonitoring[],
  { length = "month", asOf }: PeriodTableOptions = {},
): PeriodTable {
  const monitoring = toMonitoring(ruleset);
  checkRecords(records, "records", []);
  if (!PERIOD_LENGTHS.includes(length)) throw unknownLength(length);
  const { groups, months } = collect(records);
  const { first, last } = months;
  const until = asOf ?? (last === undefined ? undefined : monthOfNumber(last));
  const line =
    first === undefined || last === undefined
      ? []
      : stretch(first, asOf === undefined ? last : Math.max(last, numberOfMonth(asOf)));
  const periods = [...new Set(line.map((month) => periodOfMonth(month, length)))];
  const reporting = new Map(periods.map((period) => [period, { reported: 0, due: 0 }]));
  const told = [...groups].map(([key, own]): GroupPeriods => {
    // Scored one group after the other: of its scores only the totals are kept.
    const byMonth = monthsOf(scoreSeries(monitoring, own, { asOf: until }));
    const byPeriod = new Map<string, MonthState[]>();
    for (const state of byMonth) {
      const period = periodOfMonth(numberOfMonth(state.month), length);
      const others = byPeriod.get(period);
      if (others === undefined) byPeriod.set(period, [state]);
      else others.push(state);
      // The periods of the table are those of all months of all groups.
      const counts = reporting.get(period) as { reported: number; due: number };
      counts.due += 1;
      if (state.report !== "none") counts.reported += 1;
    }
    const record = own.at(-1) as ParsedMonitoring;
    return Object.freeze({
      ...{ key, name: record.kube ?? null, record },
      cells: Object.freeze(periods.map((period) => cellOf(byPeriod.get(period)))),
      withoutReport: Object.freeze(
        byMonth.filter(({ report }) => report === "none").map(({ month }) => month),
      ),
    });
  });
  const placed = [...groups.values()].reduce((sum, own) => sum + own.length, 0);
  return Object.freeze({
    length,
    periods: Object.freeze(periods),
    reporting: Object.freeze([...reporting.values()].map((counts) => Object.freeze(counts))),
    groups: Object.freeze(told),
    unplaced: records.length - placed,
  });
}

function unknownLength(length: string): CallError {
  const known = PERIOD_LENGTHS.map((name) => `\`${name}\``).join(", ");
  return new CallError({
    id: `\`length\` adalah \`${length}\`, seharusnya salah satu dari ${known}`,
    en: `\`length\` is \`${length}\`, expected one of ${known}`,
  });
}

interface Collected {
  readonly groups: ReadonlyMap<string, readonly ParsedMonitoring[]>;
  readonly months: { first?: number; last?: number };
}

/** The dated records of each group, and the first and the last month of all. */
function collect(records: readonly ParsedMonitoring[]): Collected {
  const groups = new Map<string, ParsedMonitoring[]>();
  const months: Collected["months"] = {};
  for (const record of records) {
    const key = kubeKeyOf(record);
    if (key === undefined || record.period === undefined) continue;
    const month = numberOfMonth(record.period);
    months.first = Math.min(months.first ?? month, month);
    months.last = Math.max(months.last ?? month, month);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [record]);
    else own.push(record);
  }
  return { groups, months };
}

function stretch(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** One month of one group. */
interface MonthState {
  readonly month: string;
  readonly report: PeriodCell["report"];
  readonly score: PointRange | null;
}

/** The months of a series: what the last period of a month that can be used says stands for the month. */
function monthsOf({ periods }: ReturnType<typeof scoreSeries>): readonly MonthState[] {
  const months = new Map<string, MonthState>();
  for (const { period, report, score } of periods) {
    const month = period.slice(0, 7);
    if (report === "scored" || months.get(month)?.report !== "scored")
      months.set(month, { month, report, score: score?.score ?? null });
  }
  return [...months.values()];
}

function cellOf(months: readonly MonthState[] | undefined): PeriodCell | null {
  if (months === undefined) return null;
  const scored = months.filter(({ report }) => report === "scored");
  const last = scored.at(-1);
  const isDisputed = months.some(({ report }) => report === "disputed");
  return Object.freeze({
    report: last !== undefined ? "scored" : isDisputed ? "disputed" : "none",
    scoredMonths: scored.length,
    last: last === undefined ? null : Object.freeze({ month: last.month, score: last.score }),
    mean: meanOf(scored.flatMap(({ score }) => (score === null ? [] : [score]))),
  });
}

function meanOf(scores: readonly PointRange[]): PointRange | null {
  const [first] = scores;
  if (first === undefined) return null;
  const mean = (of: (score: PointRange) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return Object.freeze({ min: mean(({ min }) => min), max: mean(({ max }) => max), of: first.of });
}
