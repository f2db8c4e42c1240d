/** What ranking scores gives: each group with the ranks it may have, and why. Plain, frozen, JSON-safe data. */
import type { RulesetReference } from "../decide/decision.ts";
import type { Text } from "../language.ts";
import type { DividedBy } from "./divide-groups.ts";
import type { KubeScore, PointRange } from "./kube-score.ts";

/** A group by its name; `key` tells it from others of that name, and is `null` where its record names no group. */
export interface GroupName {
  readonly key: string | null;
  readonly name: string | null;
}

/** Groups, of which the first few are named. */
export interface SomeGroups {
  readonly count: number;
  readonly named: readonly GroupName[];
}

/** Why a group stands where it does: what earns it most, what costs it most, what would settle its score. */
export interface RankReason {
  readonly kind: "earns" | "loses" | "missing";
  readonly text: Text;
}

/** One group of a ranking. */
export interface RankEntry extends GroupName {
  /** 1 and the groups above it for sure; 1 and the others that may be above it. Equal known scores share a rank. */
  readonly rank: { readonly best: number; readonly worst: number };
  readonly score: PointRange;
  /** The groups whose score is known to be the same. */
  readonly tied: SomeGroups;
  /** The groups that are neither above nor below it for sure, nor tied. */
  readonly overlapping: SomeGroups;
  readonly reasons: readonly RankReason[];
  /** The score it was ranked by: that of its latest period. */
  readonly latest: KubeScore;
}

/** The best of a ranking: one group for sure, several with the same score, or several of which one may be. */
export interface BestGroups {
  readonly kind: "sole" | "tied" | "open";
  readonly groups: SomeGroups;
  readonly why: Text;
}

/** Groups in order: by the lower end of their scores, then the upper end, then the name. */
export interface Ranking {
  /** The kabupaten, the kecamatan or the kind of business; `null` for all groups, and for those that do not say it. */
  readonly name: string | null;
  /** The kabupaten of a kecamatan, where it is known. */
  readonly within: string | null;
  readonly entries: readonly RankEntry[];
  /** `null` where there is no group. */
  readonly best: BestGroups | null;
}

/** All groups, and those of each part that was asked for. */
export interface KubeRanking extends Ranking {
  /** `null` where there is no score. */
  readonly ruleset: RulesetReference | null;
  readonly hasLibraryDefaults: boolean;
  /** What `parts` are the parts of. */
  readonly by: DividedBy | null;
  /** Whether groups stand by the points they are known to have, whatever is missing may add. */
  readonly byKnown: boolean;
  readonly parts: readonly Ranking[];
  /** Groups in no ranking, since each of their periods stands twice. */
  readonly disputed: readonly GroupName[];
}
