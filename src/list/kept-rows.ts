/** What groups are made from: the rows of a list in columns of codes. Rows are their numbers. */
import type { GroupShare } from "../decide/decide-kube.ts";
import type { MemberDecision } from "../decide/decision.ts";
import type { Area } from "../row/area.ts";

/** Columns of all rows; a code stands in the table of its column. */
export interface GroupColumns {
  readonly length: number;
  /** The code of the group's name as it is written, -1 where there is none. */
  readonly kube: Int32Array;
  /** The code of the area, -1 where there is none. */
  readonly area: Int32Array;
  /** The first row of the same No. KK, -1 where it is missing. */
  readonly household: Int32Array;
  /** The code of what the person brings to facts of the group. */
  readonly share: Int32Array;
  readonly decision: Int32Array;
  readonly kubeNames: readonly string[];
  readonly areas: readonly Area[];
  readonly shares: readonly GroupShare[];
  readonly decisions: readonly MemberDecision[];
  /** The names of the groups that a row without one may belong to: few rows have any. */
  readonly perhaps: ReadonlyMap<number, readonly string[]>;
}
