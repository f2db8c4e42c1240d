/** What scoring a list gives: every record, then the list as a whole. Plain, frozen, JSON-safe data. */
import type { RulesetReference } from "../decide/decision.ts";
import type { Issue } from "../issue.ts";
import type { Text } from "../language.ts";
import type { KubeScore } from "../score/kube-score.ts";
import type { ListIssue, SetAside } from "./checked.ts";

/** One row of a monitoring list, scored. */
export interface ScoredRecord {
  readonly kind: "score";
  readonly file: string | null;
  readonly line: number;
  /** The row as the file's own program shows it. */
  readonly row: number;
  /** What the ruleset makes of the record; directions are those against the baseline. */
  readonly score: KubeScore;
  readonly issues: readonly Issue[];
}

/** Numbers over the whole list. */
export interface ScoreSummary {
  readonly records: number;
  /** Groups, as far as records say of which one they are. */
  readonly groups: number;
  /** Records whose score is a range still, or whose stage or status is not known. */
  readonly undetermined: number;
  /** Rows that are no record: column numbers, repeated headers, sections, totals, notes. */
  readonly setAside: number;
  /** Error-level issues, those of rows and those of the list. */
  readonly errors: number;
  /** Warning-level issues, likewise. */
  readonly warnings: number;
  /** The first and the last period; `null` where no record has one. */
  readonly periods: { readonly first: string; readonly last: string } | null;
}

/** The list as a whole: always the last item. */
export interface ScoredList {
  readonly kind: "list";
  readonly ruleset: RulesetReference & { readonly title: Text };
  /** Whether any weight, band, stage or status of the ruleset is a default of the library, which is not official. */
  readonly hasLibraryDefaults: boolean;
  readonly summary: ScoreSummary;
  /** The facts that the ruleset asks for and no column of the list supplies; no record of the list has them. */
  readonly lacking: readonly string[];
  /** The rows that are no record, in the order of the list. */
  readonly setAside: readonly SetAside[];
  /** Faults of headers, lacking columns, and periods that stand twice. */
  readonly issues: readonly ListIssue[];
}

export type Scored = ScoredRecord | ScoredList;

/** Whether everything the ruleset makes of a record is known: the score is one number, the stage and the status are there. */
export function isSettled({ score, stage, status }: KubeScore): boolean {
  return (
    (score === null || score.min === score.max) &&
    (stage === null || stage.isKnown) &&
    (status === null || status.id !== null)
  );
}
