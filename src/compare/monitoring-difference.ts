/** What comparing two monitoring rulesets gives. Plain, frozen, JSON-safe data. */
import type { RulesetReference } from "../decide/decision.ts";
import type { Outcome } from "../decide/decision-table.ts";
import type { FactValue } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import type { MonitoringRecord } from "../monitoring/monitoring-record.ts";
import type { Region } from "./ruleset-difference.ts";

/** What a change does to a number: to nobody's, lowers some, raises some, or each. */
export type ScoreEffect = "equal" | "lower" | "higher" | "both";

/** Whether a part is new, no longer there, or in both. */
export type Presence = "both" | "added" | "removed";

/** What a ruleset makes of a record. */
export interface RecordResult {
  /** The total; `null` where there are no indicators. */
  readonly score: { readonly min: number; readonly max: number } | null;
  /** The stage, `null` for none yet; absent where there are no stages, or it is not known. */
  readonly stage?: string | null;
  /** The status; absent where there are none, or it is not known. */
  readonly status?: string;
}

/** A made-up record scored by both rulesets, which shows a difference. */
export interface RecordWitness {
  readonly record: MonitoringRecord;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** The facts that the difference is about, in words. */
  readonly text: Text;
  readonly before: RecordResult;
  readonly after: RecordResult;
}

/** Records of which something changes in one way. */
export interface RecordRegion<O> {
  readonly where: Text;
  readonly before: O;
  readonly after: O;
  readonly text: Text;
  /** `null` where no record was found. */
  readonly witness: RecordWitness | null;
}

/** What a part is called, and whether it is there. */
interface PartDifference {
  /** The id that it has now; of one that is removed, the one that it had. */
  readonly id: string;
  /** The id that it had, where that is another one. */
  readonly renamedFrom?: string;
  readonly label: Text;
  readonly presence: Presence;
  /** Whether its file says anything else, be it only a label or a source. */
  readonly isEdited: boolean;
}

/** One indicator: what it adds to the total, which is points × weight, before and after. */
export interface IndicatorDifference extends PartDifference {
  readonly effect: ScoreEffect;
  readonly weight: { readonly before: number | null; readonly after: number | null };
  /** The most that it adds to the total. */
  readonly most: { readonly before: number; readonly after: number };
  /** Where it adds another number than before. */
  readonly regions: readonly RecordRegion<number>[];
  /** Whether the regions are all there are. Two measures that calculate with several numbers are tried on some only. */
  readonly isExact: boolean;
}

/** One item of a stage. */
export interface ItemDifference extends PartDifference {
  readonly regions: readonly Region<Outcome>[];
}

/** One stage. */
export interface StageDifference extends PartDifference {
  /** Its place from 0; `null` where it is not there. */
  readonly place: { readonly before: number | null; readonly after: number | null };
  /** The items that differ. */
  readonly items: readonly ItemDifference[];
}

/** What changes from one monitoring ruleset to another. */
export interface MonitoringDifference {
  readonly kind: "monitoring";
  readonly before: RulesetReference;
  readonly after: RulesetReference;
  /** Whether every complete record is given the same points, stage and status. */
  readonly isSame: boolean;
  /** The most points there are. */
  readonly most: { readonly before: number; readonly after: number };
  readonly effect: ScoreEffect;
  readonly indicators: readonly IndicatorDifference[];
  readonly stages: readonly StageDifference[];
  /** From which stage to which one records come; `null` is none yet. Each is shown by its witness, others may come up. */
  readonly stageChanges: readonly RecordRegion<string | null>[];
  readonly statuses: readonly PartDifference[];
  /** Facts and totals that are given another status. */
  readonly statusChanges: readonly RecordRegion<string | null>[];
}

export type { PartDifference };
