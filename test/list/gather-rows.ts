/** Items of a checked list as rows told by index: for tests of writers, whose lists are drawn or come from `checkList`. */
import type { KubeDecision } from "../../src/decide/decision.ts";
import type { Checked, CheckedList, CheckedMember } from "../../src/list/checked.ts";
import type { CheckedRows } from "../../src/list/checked-rows.ts";

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
    headersOf: () => [],
    memberCount: members.length,
    fileAt: (row) => memberAt(row).file,
    lineAt: (row) => memberAt(row).line,
    rowAt: (row) => memberAt(row).row,
    nameAt: (row) => memberAt(row).name,
    // Items do not have it.
    birthDateAt: () => null,
    membersAt: (kube) =>
      members
        .filter(({ group }) => group === kubes[kube]?.name)
        .map(({ file, row, decision }) => ({ file, row, birthDate: null, decision })),
    groupAt: (row) => memberAt(row).group,
    areaAt: (row) => memberAt(row).area,
    nikAt: (row) => memberAt(row).nik,
    regionAt: (row) => Number(memberAt(row).nik?.slice(0, 6) ?? -1),
    decisionAt: (row) => memberAt(row).decision,
    issuesAt: (row) => memberAt(row).issues,
    issueCodesAt: (row) => memberAt(row).issues.map(({ code }) => code),
    memberAt,
    kubeCount: kubes.length,
    // Indices are those below the counts.
    kubeAt: (kube) => kubes[kube] as KubeDecision,
  };

  function memberAt(row: number): CheckedMember {
    return members[row] as CheckedMember;
  }
}
