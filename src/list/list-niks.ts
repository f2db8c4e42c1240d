/** What only the whole list tells of a NIK: that it stands there twice, or that Excel cut the last digit off all of them. */
import { type Fault, fault } from "../issue.ts";

/** Where a row stands. */
interface Place {
  readonly file: string | null;
  readonly line: number;
}

/** The rows of one NIK: enough to name another one to each of them. */
interface Rows {
  readonly first: Place;
  second?: Place;
  count: number;
}

/** Collects the NIK of a list as its rows are read; the faults are known once all of them are. */
export interface ListNiks {
  readonly add: (nik: string, place: Place) => void;
  readonly faultsOf: (nik: string, place: Place) => readonly Fault[];
}

/** Fewer NIK than this may all end in 0 by chance; for ten of them the chance is one in ten thousand million. */
const CERTAIN = 10;

export function listNiks(): ListNiks {
  const rows = new Map<string, Rows>();
  const endings = new Map<string | null, { zeros: number; others: number }>();

  function add(nik: string, { file, line }: Place): void {
    const known = rows.get(nik);
    if (known !== undefined) {
      known.second ??= { file, line };
      known.count += 1;
      return;
    }
    rows.set(nik, { first: { file, line }, count: 1 });
    const ending = endings.get(file) ?? { zeros: 0, others: 0 };
    endings.set(file, ending);
    ending[nik.endsWith("0") ? "zeros" : "others"] += 1;
  }

  function faultsOf(nik: string, { file, line }: Place): readonly Fault[] {
    const known = rows.get(nik);
    const ending = endings.get(file);
    const faults: Fault[] = [];
    if (ending !== undefined && ending.others === 0 && ending.zeros >= CERTAIN) {
      faults.push(fault("nik/excel-damaged", { damage: "all-end-in-zero" }));
    }
    if (known?.second !== undefined) {
      const isFirst = known.first.file === file && known.first.line === line;
      const other = isFirst ? known.second : known.first;
      const elsewhere = other.file === file ? null : other.file;
      faults.push(fault("nik/duplicate", { first: other.line, file: elsewhere, others: known.count - 2 }));
    }
    return faults;
  }

  return { add, faultsOf };
}
