/** What a CSV report says of a group itself. */
import type { KubeScore } from "../../score/kube-score.ts";
import { toGroupReport } from "./score-report.ts";

export const GROUP_COLUMNS = [
  ...["group", "groupId", "desa", "kecamatan", "kabupaten", "provinsi", "code"],
  ...["businessType", "formedOn", "period"],
] as const;

export function groupCells(record: KubeScore["record"]): readonly (string | null | undefined)[] {
  const { group, groupId, area, businessType, formedOn, period } = toGroupReport(record);
  const { desa, kecamatan, kabupaten, provinsi, code } = area;
  return [group, groupId, desa, kecamatan, kabupaten, provinsi, code, businessType, formedOn, period];
}

export const STATUS_COLUMNS = ["status", "possibleStatuses"] as const;

/** The status, else those that are possible. Ids hold no blanks, so that a space can part them. */
export function statusCells(status: KubeScore["status"]): readonly (string | null | undefined)[] {
  if (status === null || status.id !== null) return [status?.id, null];
  return [null, status.possible.map(({ id }) => id).join(" ")];
}
