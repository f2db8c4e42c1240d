/** What tells the groups of monitoring lists apart. */
import { levelKubeName } from "../row/level-kube-name.ts";
import { levelPlaceName } from "../row/level-place-name.ts";
import type { ParsedMonitoring } from "./monitoring-record.ts";

const LEVELS = ["kabupaten", "kecamatan", "desa"] as const;

/**
 * A text that is the same for all records of one group: its number; else its name and the place it is in, by the code of
 * the desa or the names as far as given, with their spelling levelled. `undefined` where a record does not say its group.
 *
 * A record that gives the number and one that gives none are of two groups, as is one that gives less of the place.
 */
export function kubeKeyOf({ kube, kubeId, area = {} }: ParsedMonitoring): string | undefined {
  if (kubeId !== undefined) return JSON.stringify({ kubeId });
  if (kube === undefined) return undefined;
  const { code } = area;
  const place =
    code === undefined
      ? LEVELS.map((level) => (area[level] === undefined ? null : levelPlaceName(area[level], level)))
      : { code };
  return JSON.stringify({ kube: levelKubeName(kube), place });
}
