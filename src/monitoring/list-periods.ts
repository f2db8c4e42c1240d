/** What only the whole list tells of a period: that a group stands there with the same one twice. */
import { type Fault, fault } from "../issue.ts";

/** A record of a list: where it stands, its group and its period. */
export interface ListedPeriod {
  readonly file: string | null;
  readonly line: number;
  /** The row as the file's own program shows it; the same as `line` unless told. */
  readonly row?: number | undefined;
  /** What tells its group apart (`kubeKeyOf`), if it is known. */
  readonly kubeKey: string | undefined;
  readonly period: string | undefined;
}

/** The records of a group and a period that stand there more than once: enough to name another one to each of them. */
interface Repeated<P> {
  readonly second: P;
  count: number;
}

/** Collects the periods of a list as its rows are read; the faults are known once all of them are. */
export interface ListPeriods<P extends ListedPeriod> {
  readonly add: (row: P) => void;
  /** The faults of a row that was added. */
  readonly faultsOf: (row: P) => readonly Fault[];
}

/**
 * Two visits on different days of a month, or a month reported and a visit in it, are two records; the same day or the
 * same month twice is not. Where the group or the period is not known, nothing is said.
 */
export function listPeriods<P extends ListedPeriod>(): ListPeriods<P> {
  // By group and then by period: a text for both together would take more memory than all else that is kept.
  const firsts = new Map<string, Map<string, P>>();
  const repeated = new Map<P, Repeated<P>>();

  function add(row: P): void {
    const { kubeKey, period } = row;
    if (kubeKey === undefined || period === undefined) return;
    const own = firsts.get(kubeKey) ?? new Map<string, P>();
    firsts.set(kubeKey, own);
    const first = own.get(period);
    if (first === undefined) {
      own.set(period, row);
      return;
    }
    const known = repeated.get(first);
    if (known === undefined) repeated.set(first, { second: row, count: 2 });
    else known.count += 1;
  }

  function faultsOf(row: P): readonly Fault[] {
    const { kubeKey, period } = row;
    if (kubeKey === undefined || period === undefined) return [];
    const first = firsts.get(kubeKey)?.get(period);
    const known = first === undefined ? undefined : repeated.get(first);
    if (known === undefined || first === undefined) return [];
    const { file, line, row: shown = line } = row === first ? known.second : first;
    const elsewhere = file === row.file ? null : file;
    return [fault("period/duplicate", { period, first: shown, file: elsewhere, others: known.count - 2 })];
  }

  return { add, faultsOf };
}
