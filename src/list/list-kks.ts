/** What only the whole list tells of a No. KK: that it stands in two groups. */
import { type Fault, fault } from "../issue.ts";
import { quotableGroup } from "./quotable-group.ts";

/** A row with its No. KK and its group. */
export interface HousedRow {
  readonly file: string | null;
  /** The row as the file's own program shows it. */
  readonly row: number;
  readonly noKk: string | undefined;
  readonly group: string | null;
}

/** The faults of rows whose No. KK stands in another group too; each names the first row of another one. */
export function kksInTwoGroups<T extends HousedRow>(rows: readonly T[]): ReadonlyMap<T, Fault> {
  const firsts = new Map<string, T>();
  const seconds = new Map<string, T>();
  for (const row of rows) {
    if (row.noKk === undefined || row.group === null) continue;
    const first = firsts.get(row.noKk);
    if (first === undefined) firsts.set(row.noKk, row);
    else if (first.group !== row.group && !seconds.has(row.noKk)) seconds.set(row.noKk, row);
  }
  const faults = new Map<T, Fault>();
  for (const row of rows) {
    const first = firsts.get(row.noKk ?? "");
    const second = seconds.get(row.noKk ?? "");
    if (row.group === null || first === undefined || second === undefined) continue;
    const other = first.group === row.group ? second : first;
    const elsewhere = other.file === row.file ? null : other.file;
    const kube = quotableGroup(other.group ?? "");
    faults.set(row, fault("kk/in-two-groups", { kube, first: other.row, file: elsewhere }));
  }
  return faults;
}
