/** What comparing two rulesets gives. Plain, frozen, JSON-safe data. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import type { RulesetReference, Verdict } from "../decide/decision.ts";
import type { Outcome } from "../decide/decision-table.ts";
import type { FactValue } from "../facts/fact.ts";
import type { Kube } from "../kube/kube.ts";
import type { Text } from "../language.ts";
import type { ClassValue } from "../logic/class-values.ts";

/**
 * What a change does: to nobody, to some for the worse, to some for the better, to some each way, or it settles what was
 * left open: nobody who was decided is decided otherwise.
 */
export type Effect = "equal" | "stricter" | "looser" | "both" | "settled";

/** Cells that change in one way, put together, in words. */
export interface Region<O> {
  /** Which cases, in words; facts that make no difference are left out. */
  readonly where: Text;
  /** The same for programs: the values, ranges or `null` for missing, by fact. */
  readonly facts: Readonly<Record<string, readonly ClassValue[]>>;
  readonly before: O;
  readonly after: O;
  /** The sentence: `umur 60 tahun (syarat lainnya terpenuhi): tidak memenuhi syarat → memenuhi syarat`. */
  readonly text: Text;
}

/** A verdict before and after. */
export interface VerdictChange {
  readonly before: Verdict;
  readonly after: Verdict;
}

/** A region of verdicts, and somebody in it. */
export interface VerdictRegion extends Region<Verdict> {
  readonly witness: Witness;
}

/** A case of a region, decided under both rulesets. */
export interface Witness {
  /** The day it was decided for. */
  readonly asOf: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** The facts that the region names, as this case has them, in words. */
  readonly text: Text;
  /** A made-up person with these facts; a group for a region of groups. `null` where none was found. */
  readonly applicant: ParsedApplicant | null;
  readonly kube: Kube | null;
  /** What both rulesets decided about them. */
  readonly before: Verdict;
  readonly after: Verdict;
}

/** One criterion, before and after. */
export interface CriterionDifference {
  /** The id that it has now; of one that is removed, the one that it had. */
  readonly id: string;
  /** The id that it had, where that is another one. */
  readonly renamedFrom?: string;
  readonly scope: "member" | "kube";
  readonly label: Text;
  /** Whether it is new, no longer there, or in both. */
  readonly presence: "both" | "added" | "removed";
  readonly effect: Effect;
  /** Whether its file says anything else, be it only a message or a source. */
  readonly isEdited: boolean;
  readonly regions: readonly Region<Outcome>[];
  /** Cases that stay unknown, but for other questions of the law. */
  readonly questions: readonly Text[];
}

/** The whole verdict about persons, or about groups. */
export interface VerdictDifference {
  readonly effect: Effect;
  /** From which verdict to which other one anybody complete comes at all. */
  readonly changes: readonly VerdictChange[];
  readonly regions: readonly VerdictRegion[];
  /** Cases that differ while facts are missing, and no longer once they are known. */
  readonly whileMissing: readonly Region<Verdict>[];
}

/** What changes from one ruleset to another: exact, from their decision tables. */
export interface RulesetDifference {
  readonly before: RulesetReference;
  readonly after: RulesetReference;
  /** Whether anybody is decided otherwise, complete or not. */
  readonly isSame: boolean;
  readonly member: VerdictDifference;
  readonly kube: VerdictDifference;
  readonly criteria: readonly CriterionDifference[];
}
