/** One scored record as the value that the JSON report has of it, made the plain way: what the writer of bytes is held to. */
import type { Issue, Language } from "aturan-kube";
import type { ScoredRecord } from "../../src/list/scored.ts";
import type { ScoreReport } from "../../src/report/contract/score-report.ts";

export function plainRecord(
  { file, line, row, score: scored, issues }: ScoredRecord,
  lang: Language,
): ScoreReport["records"][number] {
  const { record, score, status, stage, indicators } = scored;
  const { kube, kubeId, area, businessType, formedOn, period } = record;
  return {
    ...{ file, line, row },
    group: kube ?? null,
    groupId: kubeId ?? null,
    area: area ?? {},
    businessType: businessType ?? null,
    formedOn: formedOn ?? null,
    period: period ?? null,
    score,
    status:
      status === null
        ? null
        : {
            id: status.id,
            possible: status.possible.map(({ id, basis }) => ({ id, basis })),
            missing: [...status.missing],
            questions: [...status.questions],
          },
    stage:
      stage === null
        ? null
        : {
            ...{ least: stage.least, most: stage.most, isKnown: stage.isKnown },
            stages: stage.stages.map(({ id, basis, outcome, items }) => ({
              ...{ id, basis, outcome },
              items: items.map((item) => ({
                ...{ id: item.id, outcome: item.outcome },
                missing: [...item.missing],
                questions: [...item.questions],
              })),
            })),
          },
    indicators: indicators.map((each) => ({
      ...{ id: each.id, aspect: each.aspect, value: each.value, isCalculated: each.isCalculated },
      direction: each.direction,
      band: each.band?.[lang] ?? null,
      ...{ points: each.points, weight: each.weight, score: each.score, basis: each.basis },
      missing: [...each.missing],
    })),
    issues: issues.map(toIssue),
  };
}

function toIssue({
  code,
  severity,
  line,
  column,
  message,
  hint,
}: Issue): ScoreReport["records"][number]["issues"][number] {
  return { code, severity, line, column, message, ...(hint === undefined ? {} : { hint }) };
}
