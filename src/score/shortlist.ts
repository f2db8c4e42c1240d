/** A ranking → the groups that a quota or a budget is enough for, with the reason for each. */
import { checkRecord, checkRecords } from "../check-argument.ts";
import { CallError } from "../error.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Text } from "../language.ts";
import { firstAbove, firstAtLeast } from "./count-scores.ts";
import type { PointRange } from "./kube-score.ts";
import type { GroupName, RankEntry, Ranking } from "./ranking.ts";
import { type Cause, type Limit, shortlistReason } from "./shortlist-reasons.ts";

/** How many groups there may be (S3: a quota of the province or the ministry), or how much they may cost (the city's own budget). */
export type ShortlistLimit =
  | { readonly quota: number; readonly budget?: never }
  /** Whole rupiah; a group costs its `requestedAid`. */
  | { readonly budget: number; readonly quota?: never };

/** `in` or `out` whatever is still missing turns out to be, else `undecided`. */
export type ShortlistDecision = "in" | "out" | "undecided";

/** One group of a shortlist. */
export interface ShortlistEntry extends GroupName {
  readonly decision: ShortlistDecision;
  readonly rank: RankEntry["rank"];
  readonly score: PointRange;
  /** The aid proposed for it, whole rupiah; `null` where that is not known. */
  readonly cost: number | null;
  readonly reason: Text;
}

/** Every group of a ranking, taken or not. */
export interface Shortlist {
  readonly limit: Limit;
  /** In the order of the ranking. */
  readonly entries: readonly ShortlistEntry[];
  readonly counts: Readonly<Record<ShortlistDecision, number>>;
}

/**
 * The groups of a ranking that fit a quota, or a budget, taken strictly in rank order: a group that does not fit ends the
 * list, and no cheaper one below it is taken instead. Only what is certain is decided: groups with the same score at the
 * cut, or with scores that may change places across it, are undecided, and so is a cost that is not known.
 *
 * @throws {CallError} where the ranking is none, and unless exactly one limit is given, a whole number from 0.
 * @example
 * ```ts
 * import { compileRuleset, getRuleset, rankKube, scoreKube, shortlist } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("kepri-2022"));
 * const records = [{ kube: "Mekar", iksBalance: 1 }, { kube: "Maju", iksBalance: 0 }].map((own) => ({
 *   ...own,
 *   ...{ baselineMemberIncome: 400000, memberIncome: 500000, requestedAid: 20000000 },
 *   ...{ baselineAttitude: 60, attitude: 70, baselineSocialFunctioning: 60, socialFunctioning: 70 },
 * }));
 * const ranking = rankKube(records.map((record) => scoreKube(compiled, record)));
 * const { entries } = shortlist(ranking, { quota: 1 });
 * entries.map(({ name, decision }) => [name, decision]); // [["Mekar", "in"], ["Maju", "out"]]
 * shortlist(ranking, { budget: 40000000 }).counts.in; // 2
 * ```
 */
export function shortlist(ranking: Pick<Ranking, "entries">, given: ShortlistLimit): Shortlist {
  checkRecord(ranking, "ranking");
  checkRecord(given, "given");
  const { entries } = ranking;
  checkRecords(entries, "ranking.entries", ["rank", "score"]);
  const limit = limitOf(given);
  const decide = DECIDERS[limit.kind](entries, limit.amount);
  const listed = entries.map((entry): ShortlistEntry => {
    const { key, name, rank, score } = entry;
    const { decision, cause } = decide(entry);
    const cost = costOf(entry);
    return { key, name, decision, rank, score, cost, reason: shortlistReason(entry, cost, limit, cause) };
  });
  const countOf = (wanted: ShortlistDecision): number =>
    listed.filter(({ decision }) => decision === wanted).length;
  const counts = { in: countOf("in"), out: countOf("out"), undecided: countOf("undecided") };
  return freezeDeep({ limit, entries: listed, counts });
}

function limitOf({ quota, budget }: ShortlistLimit): Limit {
  const given = [
    { kind: "quota", amount: quota },
    { kind: "budget", amount: budget },
  ] as const;
  const [limit, ...others] = given.filter(({ amount }) => amount !== undefined);
  if (limit === undefined || others.length > 0)
    throw new CallError({
      id: "berikan salah satu dari `quota` atau `budget`",
      en: "give either `quota` or `budget`",
    });
  const { kind, amount } = limit;
  if (amount === undefined || !Number.isSafeInteger(amount) || amount < 0)
    throw new CallError({
      id: `\`${kind}\` adalah \`${amount}\`, seharusnya bilangan bulat mulai dari 0`,
      en: `\`${kind}\` is \`${amount}\`, expected a whole number from 0`,
    });
  return { kind, amount };
}

function costOf({ latest }: RankEntry): number | null {
  return latest.record.requestedAid ?? null;
}

interface Decided {
  readonly decision: ShortlistDecision;
  readonly cause: Cause;
}

type Decider = (entries: readonly RankEntry[], amount: number) => (entry: RankEntry) => Decided;

const DECIDERS: Readonly<Record<Limit["kind"], Decider>> = { quota: byQuota, budget: byBudget };

function byQuota(entries: readonly RankEntry[], quota: number): (entry: RankEntry) => Decided {
  const { maybeTaken, taken } = sumsOf(entries, () => 1);
  return (entry) => {
    const [most, least] = [maybeTaken(entry).known, taken(entry).known];
    if (most <= quota) return { decision: "in", cause: { kind: "fits", amount: most } };
    if (least >= quota) return { decision: "out", cause: { kind: "taken", amount: least } };
    return { decision: "undecided", cause: { kind: "contested" } };
  };
}

function byBudget(entries: readonly RankEntry[], budget: number): (entry: RankEntry) => Decided {
  const { maybeTaken, taken } = sumsOf(entries, costOf);
  return (entry) => {
    const [most, least, cost] = [maybeTaken(entry), taken(entry), costOf(entry)];
    if (most.known <= budget && most.unknown === 0)
      return { decision: "in", cause: { kind: "fits", amount: most.known } };
    // What is not known costs nothing at least, and a cost of nothing fits wherever there is money left.
    if (least.known + (cost ?? 0) > budget)
      return { decision: "out", cause: { kind: "taken", amount: least.known } };
    if (cost === null) return { decision: "undecided", cause: { kind: "no-cost" } };
    return {
      decision: "undecided",
      cause: most.known > budget ? { kind: "contested" } : { kind: "no-cost-above", amount: most.unknown },
    };
  };
}

/** A sum of amounts, and how many of them are not known. */
interface Sum {
  readonly known: number;
  readonly unknown: number;
}

interface Sums {
  /** Of all groups above one for sure. */
  readonly taken: (entry: RankEntry) => Sum;
  /** Of the group itself and all that may be above it, or beside it. */
  readonly maybeTaken: (entry: RankEntry) => Sum;
}

function sumsOf(entries: readonly RankEntry[], amountOf: (entry: RankEntry) => number | null): Sums {
  const byMin = sumsFrom(entries, ({ min }) => min, amountOf);
  const byMax = sumsFrom(entries, ({ max }) => max, amountOf);
  return {
    taken: ({ score }) => byMin.sums[firstAbove(byMin.ends, score.max)] as Sum,
    maybeTaken: ({ score }) => byMax.sums[firstAtLeast(byMax.ends, score.min)] as Sum,
  };
}

/** One end of all scores, rising, and the sum of the amounts from each of them on. */
function sumsFrom(
  entries: readonly RankEntry[],
  endOf: (score: PointRange) => number,
  amountOf: (entry: RankEntry) => number | null,
): { readonly ends: Float64Array; readonly sums: readonly Sum[] } {
  const rising = entries
    .map((entry) => ({ end: endOf(entry.score), amount: amountOf(entry) }))
    .sort((a, b) => a.end - b.end);
  const sums: Sum[] = [{ known: 0, unknown: 0 }];
  for (const { amount } of rising.toReversed()) {
    const { known, unknown } = sums.at(-1) as Sum;
    sums.push({ known: added(known, amount ?? 0), unknown: unknown + (amount === null ? 1 : 0) });
  }
  return { ends: Float64Array.from(rising, ({ end }) => end), sums: sums.reverse() };
}

/** A sum beyond what numbers hold exactly is beyond every budget. */
function added(sum: number, amount: number): number {
  return Number.isSafeInteger(sum + amount) ? sum + amount : Number.POSITIVE_INFINITY;
}
