/** What checking a list gives: every person, then every group, then the list as a whole. Plain, frozen, JSON-safe data. */
import type { Sex } from "../applicant/applicant.ts";
import type { Assumptions, KubeDecision, MemberDecision, RulesetReference } from "../decide/decision.ts";
import type { Issue } from "../issue.ts";
import type { Text } from "../language.ts";
import type { Area } from "../row/area.ts";
import type { SetAsideKind } from "../row/set-aside.ts";
import type { NotYet, Repeal } from "../ruleset/in-force.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";

/** A row that is nobody, and why. */
export interface SetAside {
  readonly file: string | null;
  /** The physical line where the row starts. */
  readonly line: number;
  readonly kind: SetAsideKind;
}

/** A fault of the list as a whole, and the file it stands in (`null` where rows come from no file). */
export interface ListIssue extends Issue {
  readonly file: string | null;
  /** The row of its line as the file's own program shows it, where that is another number. */
  readonly row?: number | undefined;
}

/** Numbers over the whole list. */
export interface ListSummary {
  readonly members: number;
  readonly eligible: number;
  readonly ineligible: number;
  readonly undetermined: number;
  readonly groups: number;
  /** Rows that are nobody: column numbers, repeated headers, sections, totals, notes. */
  readonly setAside: number;
  /** Error-level issues, those of rows and those of the list. */
  readonly errors: number;
  /** Warning-level issues, likewise. */
  readonly warnings: number;
}

/** The list as a whole: always the last item. */
export interface CheckedList {
  readonly kind: "list";
  /** What decided; `repealed` is by what and from when it is no longer in force, where that is so on the day. */
  readonly ruleset: RulesetReference & {
    readonly title: Text;
    readonly repealed: Repeal | null;
    /** From when it is in force, where that is not so yet on the day, and what of the same issuer is in force then. */
    readonly notYet: NotYet | null;
    /** The questions of the law that it leaves open; the kind of each says who can settle it. */
    readonly questions: Ruleset["questions"];
    /** What it asks and no list tells: for an officer to check. */
    readonly notChecked: NonNullable<Ruleset["notChecked"]>;
  };
  readonly asOf: string;
  readonly assumptions: Assumptions;
  readonly summary: ListSummary;
  /** The facts that the ruleset asks for and no column of the list supplies; nobody in the list has them. */
  readonly lacking: readonly string[];
  /** The rows that are nobody, in the order of the list. */
  readonly setAside: readonly SetAside[];
  readonly issues: readonly ListIssue[];
}

/** One row of the list, decided. `nik` is the whole number: mask it before it leaves the office. */
export interface CheckedMember {
  readonly kind: "member";
  readonly file: string | null;
  readonly line: number;
  /** The row as the file's own program shows it. */
  readonly row: number;
  /** As the row says; for reports that may show personal data. */
  readonly name: string | null;
  readonly group: string | null;
  readonly nik: string | null;
  /** Where they live, as far as the row says; reports leave it out. */
  readonly area: Area | null;
  /** As the row says; reports leave it out. */
  readonly sex: Sex | null;
  readonly decision: MemberDecision;
  readonly issues: readonly Issue[];
}

/** One group of the list, decided. */
export interface CheckedKube {
  readonly kind: "kube";
  readonly decision: KubeDecision;
}

export type Checked = CheckedList | CheckedMember | CheckedKube;
