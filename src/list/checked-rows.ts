/** A checked list before its items are made: what reports and items are written from, a row at a time by its index. */
import type { KubeDecision, MemberDecision } from "../decide/decision.ts";
import type { Issue } from "../issue.ts";
import type { IssueCode } from "../issue-catalogue.ts";
import type { Area } from "../row/area.ts";
import type { CheckedList, CheckedMember } from "./checked.ts";

/** By what the rows of a list were chosen, and how many persons and groups were left out. */
export interface LeftOut {
  readonly findings: readonly string[];
  readonly members: number;
  readonly groups: number;
}

/** A member of a group, wherever their row is among those that are told. */
export interface ListedMember {
  readonly file: string | null;
  /** The row as the file's own program shows it. */
  readonly row: number;
  /** As `birthDateAt` gives it. */
  readonly birthDate: string | null;
  readonly decision: MemberDecision;
}

/** Rows and groups are told by their index, in the order of the items. */
export interface CheckedRows {
  readonly list: CheckedList;
  /** Absent where the rows are the whole list. */
  readonly only?: LeftOut;
  readonly memberCount: number;
  readonly fileAt: (row: number) => string | null;
  /** The physical line where the row starts. */
  readonly lineAt: (row: number) => number;
  /** The row as the file's own program shows it. */
  readonly rowAt: (row: number) => number;
  readonly nameAt: (row: number) => string | null;
  /** The day of birth, where it is known to the day: it is personal. */
  readonly birthDateAt: (row: number) => string | null;
  readonly groupAt: (row: number) => string | null;
  /** Where they live, as far as the row says: one object for all rows that say the same. */
  readonly areaAt: (row: number) => Area | null;
  /** The whole number: mask it before it leaves the office. */
  readonly nikAt: (row: number) => string | null;
  /** The region in which the NIK was registered, its first six digits; -1 where there is no NIK. */
  readonly regionAt: (row: number) => number;
  /** Equal decisions may be one object: what is made of a decision is then made once. */
  readonly decisionAt: (row: number) => MemberDecision;
  readonly issuesAt: (row: number) => readonly Issue[];
  /** The headers of the list whose columns supply a fact, as issues name them. */
  readonly headersOf: (fact: string) => readonly string[];
  /** The codes of these issues, for which none is phrased. */
  readonly issueCodesAt: (row: number) => readonly IssueCode[];
  /** The row as the item that it becomes. */
  readonly memberAt: (row: number) => CheckedMember;
  readonly kubeCount: number;
  /** Made when it is asked for; groups with equal outcomes may share their `criteria`. */
  readonly kubeAt: (kube: number) => KubeDecision;
  /** The members of a group, as far as the list tells who they are; also those whose rows are left out. */
  readonly membersAt: (kube: number) => readonly ListedMember[];
}
