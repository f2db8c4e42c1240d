/** Scores of any groups and periods → one for each group: its latest. */
import { checkRecords } from "../check-argument.ts";
import { CallError } from "../error.ts";
import { kubeKeyOf } from "../monitoring/kube-key-of.ts";
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import { comparePeriods, compareTexts } from "./compare-periods.ts";
import type { KubeScore } from "./kube-score.ts";

/** One group with the score that counts for it. */
export interface GroupScore {
  /** What tells it from other groups; `null` where its record does not say which group it is of. */
  readonly key: string | null;
  /** What is known of it: the latest record; of records that dispute each other, what all of them say. */
  readonly record: ParsedMonitoring;
  /** `null` where each of its periods stands twice, so that none of its records can be used. */
  readonly score: KubeScore | null;
}

/**
 * One score for each group, by key: that of its latest period. A period that stands twice is not used, since nothing tells
 * which of its records is right. A record that does not say its group is a group of its own.
 *
 * @throws {CallError} where they are no scores, or scores by different rulesets.
 */
export function latestScores(scores: readonly KubeScore[]): readonly GroupScore[] {
  checkRecords(scores, "scores", ["ruleset", "record", "score"]);
  checkOneRuleset(scores);
  const groups = new Map<string, KubeScore[]>();
  const nameless: GroupScore[] = [];
  for (const score of scores) {
    const key = kubeKeyOf(score.record);
    const group = key === undefined ? undefined : groups.get(key);
    if (key === undefined) nameless.push({ key: null, record: score.record, score });
    else if (group === undefined) groups.set(key, [score]);
    else group.push(score);
  }
  return [
    ...[...groups].sort(byFirst).map(([key, own]): GroupScore => ({ key, ...latestOf(own) })),
    ...nameless
      .map((group) => [canonical(group.record), group] as const)
      .sort(byFirst)
      .map(([, group]) => group),
  ];
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareTexts(a, b);
}

function checkOneRuleset(scores: readonly KubeScore[]): void {
  const other = scores.find(({ ruleset }) => ruleset.sha256 !== scores[0]?.ruleset.sha256);
  if (other === undefined) return;
  const names = [scores[0]?.ruleset, other.ruleset].map((each) => `\`${each?.id}@${each?.version}\``);
  throw new CallError({
    id: `nilai menurut aturan yang berbeda tidak dapat dibandingkan: ${names.join(" dan ")}`,
    en: `scores by different rulesets cannot be compared: ${names.join(" and ")}`,
  });
}

function latestOf(scores: readonly KubeScore[]): Pick<GroupScore, "record" | "score"> {
  const periods = byPeriod(scores);
  const [latest] = periods.find((own) => own.length === 1) ?? [];
  if (latest !== undefined) return { record: latest.record, score: latest };
  const [disputed = []] = periods;
  return { record: agreedRecord(disputed.map(({ record }) => record)), score: null };
}

/** The scores of each period, the latest first; those whose period is not known after all others. */
function byPeriod(scores: readonly KubeScore[]): readonly (readonly KubeScore[])[] {
  // Nearly every group comes once.
  if (scores.length === 1) return [scores];
  const periods = new Map<string, KubeScore[]>();
  const undated: KubeScore[] = [];
  for (const score of scores) {
    const { period } = score.record;
    const own = period === undefined ? undated : periods.get(period);
    if (own !== undefined) own.push(score);
    else if (period !== undefined) periods.set(period, [score]);
  }
  const dated = [...periods].sort(([a], [b]) => comparePeriods(b, a)).map(([, own]) => own);
  return undated.length === 0 ? dated : [...dated, undated];
}

/** What all records say alike. */
function agreedRecord([first = {}, ...others]: readonly ParsedMonitoring[]): ParsedMonitoring {
  const agreed = Object.entries(first).filter(([name, value]) =>
    others.every((other) => canonical(other[name as keyof ParsedMonitoring]) === canonical(value)),
  );
  return Object.freeze(Object.fromEntries(agreed));
}

/** A value as text, whatever the order of its properties. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareTexts(a, b)))
      : inner,
  );
}
