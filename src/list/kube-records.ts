/** The records of each group of a list, kept until all rows have been read. */
import { kubeKeyOf } from "../monitoring/kube-key-of.ts";
import type { ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import { recordKeeper } from "./kept-records.ts";
import type { Scored, ScoredList, ScoredRecord } from "./scored.ts";

/** A row of a group, without its score: it is scored anew beside the others. */
export interface KubeRow extends Pick<ScoredRecord, "file" | "line" | "row" | "issues"> {
  readonly record: ParsedMonitoring;
}

/** The rows of one group, in the order of the list. */
export interface KubeRows {
  /** `null` for a row that does not say its group: it is alone. */
  readonly key: string | null;
  readonly rows: readonly KubeRow[];
}

/** A scored list, read to its end. */
export interface CollectedKubes {
  /** In order of first mention. */
  readonly groups: readonly KubeRows[];
  readonly list: ScoredList;
}

/** Reads a scored list to its end, keeping the records of each group. */
export async function collectKubes(items: AsyncIterable<Scored>): Promise<CollectedKubes> {
  const keep = recordKeeper();
  const byKey = new Map<string, KubeRow[]>();
  const groups: { readonly key: string | null; readonly rows: KubeRow[] }[] = [];
  let list: ScoredList | undefined;
  for await (const item of items) {
    if (item.kind === "list") {
      list = item;
      continue;
    }
    const { file, line, row: shown, issues, score } = item;
    const key = kubeKeyOf(score.record) ?? null;
    const row: KubeRow = { file, line, row: shown, record: keep(score.record), issues };
    const known = key === null ? undefined : byKey.get(key);
    if (known === undefined) {
      const rows = [row];
      if (key !== null) byKey.set(key, rows);
      groups.push({ key, rows });
    } else {
      known.push(row);
    }
  }
  if (list === undefined) throw new TypeError("the items of a scored list end in the list as a whole");
  return { groups, list };
}
