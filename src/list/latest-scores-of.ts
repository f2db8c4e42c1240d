/** A scored list → the scores its groups are compared by: those of their latest periods. */
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import type { KubeScore } from "../score/kube-score.ts";
import { latestScores } from "../score/latest-scores.ts";
import { scoreKube } from "../score/score-kube.ts";
import { collectKubes } from "./kube-records.ts";
import { latestRecords } from "./latest-records.ts";
import type { Scored, ScoredList } from "./scored.ts";

/** The groups of a list, and the list as a whole. */
interface LatestScores {
  /** One a group; of a group each of whose periods stands twice, those of the last one. */
  readonly scores: readonly KubeScore[];
  readonly list: ScoredList;
  /** All records, those of one group together. */
  readonly records: readonly ParsedMonitoring[];
}

/** Reads a scored list to its end. Of each group its records are kept, since any of them may turn out to stand twice. */
export async function latestScoresOf(
  items: AsyncIterable<Scored>,
  compiled: CompiledMonitoring,
): Promise<LatestScores> {
  const { groups, list } = await collectKubes(items);
  const scores = groups.flatMap(latestRecords).map((record) => scoreKube(compiled, record));
  // What is counted is what the head of a report names: a record that does not say its group is one of its own.
  const summary = Object.freeze({ ...list.summary, groups: latestScores(scores).length });
  const records = groups.flatMap(({ rows }) => rows.map(({ record }) => record));
  return { scores, list: Object.freeze({ ...list, summary }), records };
}
