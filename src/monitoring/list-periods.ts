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
  /** Whether its group and its period stood there before. */
  readonly add: (row: P) => boolean;
  /** The faults of a row that was added. */
  readonly faultsOf: (row: P) => readonly Fault[];
}

/**
 * Two visits on different days of a month, or a month reported and a visit in it, are two records; the same day or the
 * same month twice is not. Where the group or the period is not known, nothing is said.
 */
export function listPeriods<P extends ListedPeriod>(): ListPeriods<P> {
  const groups = new Map<string, number>();
  const periods = new Map<string, number>();
  const firsts = new Map<number, P>();
  const repeated = new Map<P, Repeated<P>>();

  /** One number for a group and a period: a text for both together would take more memory than all else that is kept. */
  function numberOf({ kubeKey, period }: P): number | undefined {
    if (kubeKey === undefined || period === undefined) return undefined;
    return codeOf(kubeKey, groups) * MOST_PERIODS + codeOf(period, periods);
  }

  function add(row: P): boolean {
    const number = numberOf(row);
    if (number === undefined) return false;
    const first = firsts.get(number);
    if (first === undefined) {
      firsts.set(number, row);
      return false;
    }
    const known = repeated.get(first);
    if (known === undefined) repeated.set(first, { second: row, count: 2 });
    else known.count += 1;
    return true;
  }

  function faultsOf(row: P): readonly Fault[] {
    const number = numberOf(row);
    const first = number === undefined ? undefined : firsts.get(number);
    const known = first === undefined ? undefined : repeated.get(first);
    const { period } = row;
    if (known === undefined || first === undefined || period === undefined) return [];
    const { file, line, row: shown = line } = row === first ? known.second : first;
    const elsewhere = file === row.file ? null : file;
    return [fault("period/duplicate", { period, first: shown, file: elsewhere, others: known.count - 2 })];
  }

  return { add, faultsOf };
}

/** More days and months than there are in ten thousand years. */
const MOST_PERIODS = 2 ** 23;

/** The number of a text, from 0 in the order in which texts come. */
function codeOf(text: string, codes: Map<string, number>): number {
  const known = codes.get(text);
  if (known !== undefined) return known;
  const code = codes.size;
  codes.set(text, code);
  return code;
}
