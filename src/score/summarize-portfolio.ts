/** Scores → how a whole portfolio of groups stands: counts by status, stage, place, kind of business and year. */
import type { RulesetReference } from "../decide/decision.ts";
import { CallError } from "../error.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Text } from "../language.ts";
import { compareTexts } from "./compare-periods.ts";
import { type DividedBy, divideGroups } from "./divide-groups.ts";
import type { KubeScore } from "./kube-score.ts";
import { type GroupScore, latestScores } from "./latest-scores.ts";
import type { Count } from "./percent-of.ts";
import type { GroupName } from "./ranking.ts";

/** What a portfolio is held against. */
export interface PortfolioOptions {
  /** How many new groups were planned, by year (S2: 93, then 100). */
  readonly targets?: Readonly<Record<number, number>> | undefined;
}

/** The groups of one status or stage. */
export interface StateCount extends Count {
  /** `none`: no stage is reached yet. `undetermined`: it is not known which. */
  readonly kind: "known" | "none" | "undetermined";
  readonly id: string | null;
  readonly label: Text;
}

/** The groups of one place or kind of business; `name` is `null` for those that do not say it. */
export interface NamedCount extends Count {
  readonly name: string | null;
  /** The kabupaten of a kecamatan, where it is known. */
  readonly within: string | null;
}

/** The groups formed in one year, against the target of the year where there is one. */
export interface YearCount extends Count {
  /** `null` for groups that do not say when they were formed. */
  readonly year: number | null;
  readonly target: number | null;
  readonly isReached: boolean | null;
  /** How many groups the target is missed by; 0 where it is reached. */
  readonly shortBy: number | null;
}

/** A whole portfolio. Plain, frozen, JSON-safe data. */
export interface PortfolioSummary {
  /** `null` where there is no score. */
  readonly ruleset: RulesetReference | null;
  readonly hasLibraryDefaults: boolean;
  readonly groups: number;
  /** Statuses, the most frequent first; `null` where the ruleset has none. */
  readonly byStatus: readonly StateCount[] | null;
  /** Stages in their order, those without any group too; `null` where the ruleset has none. */
  readonly byStage: readonly StateCount[] | null;
  readonly byKabupaten: readonly NamedCount[];
  readonly byKecamatan: readonly NamedCount[];
  readonly byBusinessType: readonly NamedCount[];
  /** Years with groups or with a target, the earliest first. */
  readonly byYear: readonly YearCount[];
  /** Groups each of whose periods stands twice: they are counted, and nothing is known of their status and stage. */
  readonly disputed: readonly GroupName[];
}

/**
 * Counts groups: by status and stage, by kabupaten, kecamatan and kind of business, and by the year in which they were
 * formed. A group that comes several times is counted once, as its latest period says. Counts are exact; `percentOf`
 * writes them as percentages.
 *
 * @throws {CallError} where the scores are by different rulesets, or a target is no whole number from 0.
 * @example
 * ```ts
 * import { compileRuleset, getRuleset, percentOf, scoreKube, summarizePortfolio } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("aturan-kube-default"));
 * const records = ["meningkat", "menurun", "tetap", "menurun", "menurun"].map(
 *   (trend, number) => ({ kube: `KUBE ${number}`, formedOn: "2022", status: "aktif", trend }),
 * );
 * const { byStatus, byYear } = summarizePortfolio(records.map((record) => scoreKube(compiled, record)), {
 *   targets: { 2022: 6 },
 * });
 * byStatus?.map((share) => [share.id, percentOf(share, "id")]); // [["perlu-pendampingan", "60 %"], ["berjalan", "40 %"]]
 * byYear[0]; // { year: 2022, count: 5, of: 5, target: 6, isReached: false, shortBy: 1 }
 * ```
 */
export function summarizePortfolio(
  scores: readonly KubeScore[],
  { targets = {} }: PortfolioOptions = {},
): PortfolioSummary {
  checkTargets(targets);
  const groups = latestScores(scores);
  const [first] = scores;
  const countBy = (by: DividedBy): readonly NamedCount[] =>
    divideGroups(groups, by).map(({ name, within, items }) => ({
      ...{ name, within, count: items.length, of: groups.length },
    }));
  return freezeDeep({
    ruleset: first === undefined ? null : { ...first.ruleset },
    hasLibraryDefaults: first?.hasLibraryDefaults ?? false,
    groups: groups.length,
    byStatus: first?.status === null ? null : countStatuses(groups),
    byStage: first?.stage === null ? null : countStages(groups, first?.stage.stages ?? []),
    byKabupaten: countBy("kabupaten"),
    byKecamatan: countBy("kecamatan"),
    byBusinessType: countBy("businessType"),
    byYear: countYears(groups, targets),
    disputed: groups
      .filter(({ score }) => score === null)
      .map(({ key, record }) => ({ key, name: record.kube ?? null })),
  });
}

function checkTargets(targets: Readonly<Record<string, number>>): void {
  for (const [year, target] of Object.entries(targets)) {
    if (/^\d{4}$/.test(year) && Number.isSafeInteger(target) && target >= 0) continue;
    throw new CallError({
      id: `target \`${year}\`: \`${target}\` tidak sah; seharusnya tahun dan bilangan bulat mulai dari 0`,
      en: `the target \`${year}\`: \`${target}\` is not valid; expected a year and a whole number from 0`,
    });
  }
}

const UNDETERMINED: Text = { id: "belum dapat ditentukan", en: "undetermined" };
const NO_STAGE: Text = { id: "belum mencapai tahap pertama", en: "first stage not reached yet" };

/** A state before it is counted. */
type State = Omit<StateCount, keyof Count>;

function countStates(
  groups: readonly GroupScore[],
  stateOf: (score: KubeScore) => State | undefined,
): readonly StateCount[] {
  const states = new Map<string, { readonly state: State; count: number }>();
  for (const { score } of groups) {
    const found = (score === null ? undefined : stateOf(score)) ?? undetermined();
    const key = `${found.kind} ${found.id}`;
    const state = states.get(key) ?? { state: found, count: 0 };
    states.set(key, state);
    state.count += 1;
  }
  return [...states.values()].map(({ state, count }) => ({ ...state, count, of: groups.length }));
}

function undetermined(): State {
  return { kind: "undetermined", id: null, label: { ...UNDETERMINED } };
}

function countStatuses(groups: readonly GroupScore[]): readonly StateCount[] {
  const counted = countStates(groups, ({ status }) => {
    const known = status?.possible.find(({ id }) => id === status.id);
    return known && { kind: "known", id: known.id, label: { ...known.label } };
  });
  const isOpen = ({ kind }: StateCount): number => (kind === "undetermined" ? 1 : 0);
  return counted.toSorted(
    (a, b) => isOpen(a) - isOpen(b) || b.count - a.count || compareTexts(`${a.id}`, `${b.id}`),
  );
}

function countStages(
  groups: readonly GroupScore[],
  stages: readonly { readonly id: string; readonly label: Text }[],
): readonly StateCount[] {
  const labels = new Map(stages.map(({ id, label }) => [id, label]));
  const states: readonly State[] = [
    { kind: "none", id: null, label: { ...NO_STAGE } },
    ...stages.map(({ id, label }): State => ({ kind: "known", id, label: { ...label } })),
    undetermined(),
  ];
  const counted = countStates(groups, ({ stage }) => {
    if (stage?.isKnown !== true) return undefined;
    const label = stage.least === null ? undefined : labels.get(stage.least);
    return label === undefined
      ? { kind: "none", id: null, label: NO_STAGE }
      : { kind: "known", id: stage.least, label };
  });
  return states.map((state) => ({
    ...state,
    count: counted.find(({ kind, id }) => kind === state.kind && id === state.id)?.count ?? 0,
    of: groups.length,
  }));
}

function countYears(
  groups: readonly GroupScore[],
  targets: Readonly<Record<string, number>>,
): readonly YearCount[] {
  const counts = new Map<number | null, number>(Object.keys(targets).map((year) => [Number(year), 0]));
  for (const { record } of groups) {
    const year = record.formedOn === undefined ? null : Number(record.formedOn.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
    .map(([year, count]) => {
      const target = year === null ? null : (targets[year] ?? null);
      const against =
        target === null
          ? { target, isReached: null, shortBy: null }
          : { target, isReached: count >= target, shortBy: Math.max(0, target - count) };
      return { year, count, of: groups.length, ...against };
    });
}
