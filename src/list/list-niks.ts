/** What only the whole list tells of a NIK: that it stands there twice, or that Excel cut the last digit off all of them. */
import { type Fault, fault } from "../issue.ts";

/** Where a row stands. */
interface Place {
  readonly file: string | null;
  readonly line: number;
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

/** Fewer NIK than this may all end in 0 by chance; for ten of them the chance is one in ten thousand million. */
const CERTAIN = 10;

export function listNiks<P extends Place>(): ListNiks<P> {
  const firsts = new Map<string, P>();
  const repeated = new Map<string, Repeated>();
  const endings = new Map<string | null, { zeros: number; others: number }>();

  function add(nik: string, row: P): void {
    if (firsts.has(nik)) {
      const known = repeated.get(nik);
      if (known === undefined) repeated.set(nik, { second: row, count: 2 });
      else known.count += 1;
      return;
    }
    firsts.set(nik, row);
    const ending = endings.get(row.file) ?? { zeros: 0, others: 0 };
    endings.set(row.file, ending);
    ending[nik.endsWith("0") ? "zeros" : "others"] += 1;
  }

  function faultsOf(nik: string, row: P): readonly Fault[] {
    const faults: Fault[] = [];
    const ending = endings.get(row.file);
    if (ending !== undefined && ending.others === 0 && ending.zeros >= CERTAIN) {
      faults.push(fault("nik/excel-damaged", { damage: "all-end-in-zero" }));
    }
    const known = repeated.get(nik);
    const first = firsts.get(nik);
    if (known !== undefined && first !== undefined) {
      const { file, line } = row === first ? known.second : first;
      const elsewhere = file === row.file ? null : file;
      faults.push(fault("nik/duplicate", { first: line, file: elsewhere, others: known.count - 2 }));
    }
    return faults;
  }

  return { add, faultsOf };
}
