/** Applicants → groups, by the name in the KUBE column. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { commonSpelling } from "../row/common-spelling.ts";
import { groupItems } from "../row/group-items.ts";
import { levelKubeName } from "../row/level-kube-name.ts";
import type { Kube } from "./kube.ts";

/**
 * The groups that applicants name, in order of first mention; applicants without a group are in none.
 *
 * Names that differ only in case, spaces, signs or the word for group are one, called by the spelling used most often.
 * Whether one name stands for two groups in two places depends on how large a group may be: `checkList` tells it.
 *
 * @example
 * ```ts
 * import { groupKube } from "aturan-kube";
 *
 * const groups = groupKube([{ kube: "KUBE Maju 1" }, { kube: "Kube  maju 1" }, { kube: "KUBE Maju 1" }, {}]);
 * groups.map(({ name, members }) => [name, members.length]); // [["KUBE Maju 1", 3]]
 * ```
 */
export function groupKube(applicants: Iterable<ParsedApplicant>): readonly Kube[] {
  const named = [...applicants].filter(({ kube }) => kube !== undefined);
  return [...groupItems(named, ({ kube = "" }) => levelKubeName(kube)).values()].map((members) => ({
    name: commonSpelling(members.flatMap(({ kube }) => kube ?? [])) ?? "",
    members,
  }));
}
