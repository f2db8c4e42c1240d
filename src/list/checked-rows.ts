/** A checked list before its items are made: what reports and items are written from, a row at a time by its index. */
import type { KubeDecision, MemberDecision } from "../decide/decision.ts";
import type { Issue } from "../issue.ts";
import type { Checked, CheckedList, CheckedMember } from "./checked.ts";

/** Rows and groups are told by their index, in the order of the items. */
export interface CheckedRows {
  readonly list: CheckedList;
  readonly memberCount: number;
  readonly fileAt: (row: number) => string | null;
  /** The physical line where the row starts. */
  readonly lineAt: (row: number) => number;
  /** The row as the file's own program shows it. */
  readonly rowAt: (row: number) => number;
  readonly nameAt: (row: number) => string | null;
  readonly groupAt: (row: number) => string | null;
  /** The whole number: mask it before it leaves the office. */
  readonly nikAt: (row: number) => string | null;
  /** Equal decisions may be one object: what is made of a decision is then made once. */
  readonly decisionAt: (row: number) => MemberDecision;
  readonly issuesAt: (row: number) => readonly Issue[];
  /** The row as the item that it becomes. */
  readonly memberAt: (row: number) => CheckedMember;
  readonly kubeCount: number;
  /** Made when it is asked for; groups with equal outcomes may share their `criteria`. */
  readonly kubeAt: (kube: number) => KubeDecision;
}

/** Items of a checked list, gathered. */
export async function gatherRows(items: AsyncIterable<Checked>): Promise<CheckedRows> {
  let list: CheckedList | undefined;
  const members: CheckedMember[] = [];
  const kubes: KubeDecision[] = [];
  for await (const item of items) {
    if (item.kind === "member") members.push(item);
    else if (item.kind === "kube") kubes.push(item.decision);
    else list = item;
  }
  if (list === undefined) throw new TypeError("the item of the list as a whole is missing");
  return {
    list,
    memberCount: members.length,
    fileAt: (row) => memberAt(row).file,
    lineAt: (row) => memberAt(row).line,
    rowAt: (row) => memberAt(row).row,
    nameAt: (row) => memberAt(row).name,
    groupAt: (row) => memberAt(row).group,
    nikAt: (row) => memberAt(row).nik,
    decisionAt: (row) => memberAt(row).decision,
    issuesAt: (row) => memberAt(row).issues,
    memberAt,
    kubeCount: kubes.length,
    // Indices are those below the counts.
    kubeAt: (kube) => kubes[kube] as KubeDecision,
  };

  function memberAt(row: number): CheckedMember {
    return members[row] as CheckedMember;
  }
}
