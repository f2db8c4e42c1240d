/** A group as far as the names and places of its rows tell, and what is in doubt of it. */
import type { Area } from "../row/area.ts";

/** What is needed of a row to tell its group. */
export interface GroupRow {
  readonly kube: string | undefined;
  readonly area: Area | undefined;
}

/** A group as far as names and places tell. */
export interface ToldGroup<T> {
  /** The spelling used most often; with the place where two groups have one name. */
  readonly name: string;
  /** The same for all groups of one name. */
  readonly nameKey: string;
  readonly members: readonly T[];
  /** Other sets of rows that may be the group; empty where it is certain. */
  readonly alternatives: readonly (readonly T[])[];
}

/** What a person should look at: it is said of the list, once. */
export type GroupDoubt =
  | {
      /** One name stands in several places: counted as several groups (`isSettled`), or not to be told. */
      readonly kind: "places";
      readonly name: string;
      readonly isSettled: boolean;
      readonly places: readonly string[];
    }
  | {
      /** Names that may be one. */
      readonly kind: "names";
      readonly names: readonly string[];
    };

/** All groups in order of first mention, and what is in doubt. */
export interface ToldGroups<T> {
  readonly groups: readonly ToldGroup<T>[];
  readonly doubts: readonly GroupDoubt[];
}
