/** The groups of a scored list → what the report card of each is made from. */
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import type { KubeScore } from "../score/kube-score.ts";
import { type KubeSeries, scoreSeries } from "../score/score-series.ts";
import type { KubeRows } from "./kube-records.ts";
import type { ScoredList } from "./scored.ts";

/** One group: its scores through time, and the one that counts. */
export interface KubeCard {
  /** Its latest record that counts; where none does, the last one. */
  readonly record: ParsedMonitoring;
  readonly series: KubeSeries;
  /** `null` where no record of it can be used. */
  readonly latest: KubeScore | null;
}

/** The cards one after the other; reports were due until the last month of the list. */
export function* kubeCards(
  groups: readonly KubeRows[],
  { summary: { periods } }: ScoredList,
  compiled: CompiledMonitoring,
): Generator<KubeCard, void, void> {
  const asOf = periods?.last.slice(0, 7);
  for (const { key, rows } of groups) {
    const records = rows.map(({ record }) => record);
    // Nobody can say of a row without a group which months it did not report.
    const series = scoreSeries(compiled, records, key === null ? {} : { asOf });
    const latest = series.periods.findLast(({ score }) => score !== null)?.score ?? null;
    yield { record: latest?.record ?? (records.at(-1) as ParsedMonitoring), series, latest };
  }
}
