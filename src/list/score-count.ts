/** Counts what a monitoring list holds, while its rows are read. */
import type { Issue } from "../issue.ts";
import { isSettled, type ScoredRecord, type ScoreSummary } from "./scored.ts";

/** Numbers that grow with each row. */
export interface ScoreCount {
  readonly add: (record: ScoredRecord, kubeKey: string | undefined) => void;
  /** The numbers, with the issues of the list as a whole. */
  readonly summarize: (listIssues: readonly Issue[], setAside: number) => ScoreSummary;
}

export function scoreCount(): ScoreCount {
  const kubes = new Set<string>();
  const counts = { records: 0, undetermined: 0, errors: 0, warnings: 0 };
  let first: string | undefined;
  let last: string | undefined;

  function countIssues(issues: readonly Issue[]): void {
    for (const { severity } of issues) counts[severity === "error" ? "errors" : "warnings"] += 1;
  }

  return {
    add({ score, issues }, kubeKey) {
      counts.records += 1;
      if (!isSettled(score)) counts.undetermined += 1;
      countIssues(issues);
      if (kubeKey !== undefined) kubes.add(kubeKey);
      const { period } = score.record;
      if (period === undefined) return;
      // ISO periods sort as texts.
      if (first === undefined || period < first) first = period;
      if (last === undefined || period > last) last = period;
    },
    summarize(listIssues, setAside) {
      countIssues(listIssues);
      const { records, undetermined, errors, warnings } = counts;
      const periods = first === undefined || last === undefined ? null : Object.freeze({ first, last });
      return Object.freeze({
        records,
        groups: kubes.size,
        undetermined,
        setAside,
        errors,
        warnings,
        periods,
      });
    },
  };
}
