/** A checked list with some of its persons and groups: those of certain verdicts, and those with certain issues in their rows. */
import { severityOf } from "../issue-catalogue.ts";
import type { CheckedRows } from "./checked-rows.ts";

/** What persons can be chosen by; groups by their verdict. */
export const FINDINGS = ["ineligible", "undetermined", "error", "warning"] as const;
export type Finding = (typeof FINDINGS)[number];

/** The list with the persons and groups to which any of the findings applies; its numbers stay those of the whole. */
export function onlyRows(rows: CheckedRows, only: readonly Finding[]): CheckedRows {
  const findings: ReadonlySet<string> = new Set(only);
  const members = chosen(rows.memberCount, (row) => {
    if (findings.has(rows.decisionAt(row).verdict)) return true;
    return rows.issueCodesAt(row).some((code) => findings.has(severityOf(code)));
  });
  const kubes = chosen(rows.kubeCount, (kube) => findings.has(rows.kubeAt(kube).verdict));
  // Indices are those below the counts.
  const among =
    <T>(at: (index: number) => T, indices: Int32Array) =>
    (index: number): T =>
      at(indices[index] as number);
  return {
    list: rows.list,
    only: {
      findings: only,
      members: rows.memberCount - members.length,
      groups: rows.kubeCount - kubes.length,
    },
    headersOf: rows.headersOf,
    memberCount: members.length,
    fileAt: among(rows.fileAt, members),
    lineAt: among(rows.lineAt, members),
    rowAt: among(rows.rowAt, members),
    nameAt: among(rows.nameAt, members),
    birthDateAt: among(rows.birthDateAt, members),
    groupAt: among(rows.groupAt, members),
    areaAt: among(rows.areaAt, members),
    nikAt: among(rows.nikAt, members),
    regionAt: among(rows.regionAt, members),
    decisionAt: among(rows.decisionAt, members),
    issuesAt: among(rows.issuesAt, members),
    issueCodesAt: among(rows.issueCodesAt, members),
    memberAt: among(rows.memberAt, members),
    kubeCount: kubes.length,
    kubeAt: among(rows.kubeAt, kubes),
    membersAt: among(rows.membersAt, kubes),
  };
}

/** The indices that are kept, four bytes each. */
function chosen(count: number, isChosen: (index: number) => boolean): Int32Array {
  const kept = new Int32Array(count);
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    if (!isChosen(index)) continue;
    kept[length] = index;
    length += 1;
  }
  return kept.slice(0, length);
}
