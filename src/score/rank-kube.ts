/** Scores → a ranking that says of each group how high and how low it may stand. */
import { CallError } from "../error.ts";
import { freezeDeep } from "../freeze-deep.ts";
import { compareTexts } from "./compare-periods.ts";
import { countScores } from "./count-scores.ts";
import { DIVIDED_BY, type DividedBy, divideGroups } from "./divide-groups.ts";
import type { KubeScore, PointRange } from "./kube-score.ts";
import { type GroupScore, latestScores } from "./latest-scores.ts";
import { neighbourFinder } from "./neighbours.ts";
import { rankReasons, whyBest } from "./rank-reasons.ts";
import type {
  BestGroups,
  GroupName,
  KubeRanking,
  RankEntry,
  Ranking,
  RankReason,
  SomeGroups,
} from "./ranking.ts";
import { MOST_NAMED } from "./score-phrases.ts";

/** What is ranked beside all groups. */
export interface RankOptions {
  /** Rank the groups of each kabupaten, each kecamatan or each kind of business, too. */
  readonly by?: DividedBy | undefined;
  /**
   * Rank by the lower ends of the scores alone: by what is known, with what is missing left out. Each rank is one number
   * then, and no judgement of the groups: of two that do the same, the one of which less is known stands lower.
   */
  readonly byKnown?: boolean | undefined;
}

/**
 * Ranks groups by their total score. A score is a range while something is missing, so a group is above another one for
 * sure only where its whole range is; else both ranks are given as ranges, and the groups that may change places are
 * named. A group that comes several times is ranked by its latest period. The order of the scores never matters.
 *
 * @throws {CallError} where the scores are by different rulesets, or by one without indicators.
 * @example
 * ```ts
 * import { compileRuleset, getRuleset, rankKube, scoreKube } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("revitalisasi-jabar"));
 * const area = { kabupaten: "Sumedang" };
 * const known = { hasReliablePendamping: true, hasGoodPackaging: true, hasAbleManagement: true, marketsWithIt: true };
 * const scores = [
 *   { kube: "Mekar", area, ...known, suitsMarket: true, hasCaptiveMarket: true },
 *   { kube: "Maju", area, ...known, suitsMarket: false },
 *   { kube: "Jaya", area, ...known, suitsMarket: false, hasCaptiveMarket: true },
 * ].map((record) => scoreKube(compiled, record));
 * const { entries, parts } = rankKube(scores, { by: "kabupaten" });
 * entries.map(({ name, rank }) => [name, rank.best, rank.worst]); // [["Mekar", 1, 1], ["Jaya", 2, 2], ["Maju", 2, 3]]
 * parts[0]?.best?.groups.named[0]?.name; // "Mekar"
 * ```
 */
export function rankKube(
  scores: readonly KubeScore[],
  { by, byKnown = false }: RankOptions = {},
): KubeRanking {
  if (by !== undefined && !DIVIDED_BY.includes(by)) throw unknownDivision(by);
  const groups = latestScores(scores);
  const ranked = groups.flatMap((group) => toRanked(group, byKnown)).sort(compareRanked);
  const [first] = scores;
  return Object.freeze({
    ...rank(ranked, null, null, byKnown),
    ruleset: first?.ruleset ?? null,
    hasLibraryDefaults: first?.hasLibraryDefaults ?? false,
    by: by ?? null,
    byKnown,
    parts: Object.freeze(
      by === undefined
        ? []
        : divideGroups(ranked, by).map(({ items, name, within }) => rank(items, name, within, byKnown)),
    ),
    disputed: Object.freeze(groups.filter(({ score }) => score === null).map(toName)),
  });
}

function unknownDivision(by: string): CallError {
  const known = DIVIDED_BY.map((name) => `\`${name}\``).join(", ");
  return new CallError({
    id: `\`by\` adalah \`${by}\`, seharusnya salah satu dari ${known}`,
    en: `\`by\` is \`${by}\`, expected one of ${known}`,
  });
}

/** A group with all that is said of it in every ranking it is in. */
interface Ranked {
  readonly group: GroupName;
  readonly record: GroupScore["record"];
  /** What places it: its score, or what is known of it. */
  readonly points: PointRange;
  readonly score: PointRange;
  readonly reasons: readonly RankReason[];
  readonly latest: KubeScore;
}

function toRanked(group: GroupScore, byKnown: boolean): readonly Ranked[] {
  const { record, score } = group;
  if (score === null) return [];
  if (score.score === null) throw withoutScore(score);
  const points = byKnown ? Object.freeze({ ...score.score, max: score.score.min }) : score.score;
  const reasons = freezeDeep(rankReasons(score));
  return [{ group: toName(group), record, points, score: score.score, reasons, latest: score }];
}

function withoutScore({ ruleset: { id } }: KubeScore): CallError {
  return new CallError({
    id: `aturan \`${id}\` tidak punya indikator, jadi tidak ada nilai untuk diperingkat`,
    en: `the ruleset \`${id}\` has no indicators, so there is no score to rank by`,
  });
}

function toName({ key, record }: GroupScore): GroupName {
  return Object.freeze({ key, name: record.kube ?? null });
}

/** The order of display; groups that differ in nothing of it stay as `latestScores` gives them. */
function compareRanked(a: Ranked, b: Ranked): number {
  return (
    b.points.min - a.points.min ||
    b.score.max - a.score.max ||
    compareTexts(a.group.name ?? "", b.group.name ?? "") ||
    compareTexts(a.group.key ?? "", b.group.key ?? "")
  );
}

/** The ranking of groups that are in order of display. */
function rank(
  groups: readonly Ranked[],
  name: string | null,
  within: string | null,
  byKnown: boolean,
): Ranking {
  const counts = countScores(groups.map(({ points }) => points));
  const neighbours = neighbourFinder(groups);
  const entries = groups.map(({ group, points, score, reasons, latest }, index): RankEntry => {
    // Frozen by hand: the latest score is the caller's own.
    return Object.freeze({
      ...group,
      rank: Object.freeze({ best: 1 + counts.above(points), worst: 1 + counts.maybeAbove(points) }),
      score,
      tied: someGroups(counts.tied(points), () => neighbours.tied(index)),
      overlapping: someGroups(counts.overlapping(points), () => neighbours.overlapping(index)),
      reasons,
      latest,
    });
  });
  const best = freezeDeep(bestOf(entries, byKnown));
  return Object.freeze({ name, within, entries: Object.freeze(entries), best });
}

const NO_GROUPS: SomeGroups = freezeDeep({ count: 0, named: [] });

function someGroups(count: number, named: () => readonly GroupName[]): SomeGroups {
  return count === 0 ? NO_GROUPS : Object.freeze({ count, named: Object.freeze(named()) });
}

/** The groups that none is above for sure. */
function bestOf(entries: readonly RankEntry[], byKnown: boolean): BestGroups | null {
  const best = entries.filter(({ rank: { best: rank } }) => rank === 1);
  const [first, ...rest] = best.slice(0, MOST_NAMED);
  if (first === undefined) return null;
  const isKnown = byKnown || best.every(({ score }) => score.min === score.max);
  const kind: BestGroups["kind"] = best.length === 1 ? "sole" : isKnown ? "tied" : "open";
  const end = byKnown ? "min" : "max";
  const others = entries.reduce(
    (most, { rank: { best: rank }, score }) => (rank === 1 ? most : Math.max(most, score[end])),
    -1,
  );
  const named = [first, ...rest] as const;
  const groups = { count: best.length, named: named.map(({ key, name }) => ({ key, name })) };
  const standing = { kind, groups, byKnown };
  return { kind, groups, why: whyBest(standing, named, others === -1 ? undefined : others) };
}
