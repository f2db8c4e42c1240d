/** What scoring a record gives: indicators, total, stage and status, each with what is not known yet. Plain, frozen, JSON-safe data. */
import type { RulesetReference } from "../decide/decision.ts";
import type { Outcome } from "../decide/decision-table.ts";
import type { Text } from "../language.ts";
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import type { DIRECTIONS } from "../ruleset/monitoring-schema.ts";
import type { BASES } from "../ruleset/schema-parts.ts";

/** Where a weight, a band or a threshold comes from: the sources of the file, or nothing official at all. */
export type Basis = (typeof BASES)[number];

/** How an indicator stands against the time before: better, the same, worse. */
export type Direction = (typeof DIRECTIONS)[number];

/** Points, of `of` at most: `min` and `max` are reached by some completion of what is missing, and are one where nothing is. */
export interface PointRange {
  readonly min: number;
  readonly max: number;
  readonly of: number;
}

/** One indicator of one record. */
export interface IndicatorScore {
  readonly id: string;
  readonly label: Text;
  readonly aspect: string;
  readonly unit?: Text | undefined;
  /** What was measured; `null` while a fact is missing. */
  readonly value: number | null;
  /** Whether the value is calculated from numbers; else it only tells apart the cases that the bands put into words. */
  readonly isCalculated: boolean;
  /** Against the baseline, or the record before; `null` where that is not known. */
  readonly direction: Direction | null;
  /** What the value means; `null` while several bands are possible. */
  readonly band: Text | null;
  /** Before the weight. */
  readonly points: PointRange;
  readonly weight: number;
  /** What it adds to the total: points × weight. */
  readonly score: PointRange;
  readonly basis: Basis;
  /** The facts to find out, by name; empty where the points are settled. */
  readonly missing: readonly string[];
}

/** One item of a checklist. */
export interface ItemScore {
  readonly id: string;
  readonly label: Text;
  readonly outcome: Outcome;
  readonly missing: readonly string[];
  readonly questions: readonly string[];
}

/** One stage: reached where its items and those of all stages before are met. */
export interface StageState {
  readonly id: string;
  readonly label: Text;
  readonly basis: Basis;
  readonly outcome: Outcome;
  readonly items: readonly ItemScore[];
}

/** The stage a group has reached, as far as known. */
export interface StageScore {
  /** The highest stage reached for sure; `null` where none is. */
  readonly least: string | null;
  /** The highest stage that may have been reached; the same as `least` where the stage is known. */
  readonly most: string | null;
  readonly isKnown: boolean;
  readonly stages: readonly StageState[];
}

/** The status of a group, as far as known. */
export interface StatusScore {
  /** The status; `null` while several are possible. */
  readonly id: string | null;
  readonly possible: readonly { readonly id: string; readonly label: Text; readonly basis: Basis }[];
  readonly missing: readonly string[];
  readonly questions: readonly string[];
}

/** What a ruleset makes of one record. */
export interface KubeScore {
  readonly scope: "record";
  readonly ruleset: RulesetReference;
  readonly record: ParsedMonitoring;
  /** The total of the indicators; `null` where the ruleset has none. */
  readonly score: PointRange | null;
  readonly indicators: readonly IndicatorScore[];
  /** `null` where the ruleset has no stages. */
  readonly stage: StageScore | null;
  /** `null` where the ruleset has no statuses. */
  readonly status: StatusScore | null;
  /** What the missing facts and the open questions that it names are called. */
  readonly labels: Readonly<Record<string, Text>>;
  /** Whether any weight, band, stage or status of it is a default of the library, which is not official. */
  readonly hasLibraryDefaults: boolean;
}
