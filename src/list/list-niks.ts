/** What only the whole list tells of a NIK: that it stands there twice. */
import { type Fault, fault } from "../issue.ts";

/** Where a row stands. */
interface Place {
  readonly file: string | null;
  /** The row as the file's own program shows it. */
  readonly row: number;
}

/** The rows of a NIK that stands there more than once: enough to name another one to each of them. */
interface Repeated {
  readonly second: Place;
  count: number;
}

/** Collects the NIK of a list as its rows are read; the faults are known once all of them are. */
export interface ListNiks<P extends Place> {
  readonly add: (nik: string, row: P) => void;
  /** The faults of a row that was added. */
  readonly faultsOf: (nik: string, row: P) => readonly Fault[];
}

export function listNiks<P extends Place>(): ListNiks<P> {
  const firsts = new Map<string, P>();
  const repeated = new Map<string, Repeated>();

  function add(nik: string, row: P): void {
    if (firsts.has(nik)) {
      const known = repeated.get(nik);
      if (known === undefined) repeated.set(nik, { second: row, count: 2 });
      else known.count += 1;
      return;
    }
    firsts.set(nik, row);
  }

  function faultsOf(nik: string, row: P): readonly Fault[] {
    const known = repeated.get(nik);
    const first = firsts.get(nik);
    if (known === undefined || first === undefined) return [];
    const { file, row: shown } = row === first ? known.second : first;
    const elsewhere = file === row.file ? null : file;
    return [fault("nik/duplicate", { first: shown, file: elsewhere, others: known.count - 2 })];
  }

  return { add, faultsOf };
}
