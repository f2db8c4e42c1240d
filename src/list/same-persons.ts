/** What only the whole list tells of a person: that the same name, birth date and sex stand there under two NIK. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { type Fault, fault } from "../issue.ts";
import { levelText } from "../row/level-text.ts";
import { ownCopy } from "../row/own-copy.ts";

/** A row of a list, and the NIK it has. */
interface Place {
  readonly file: string | null;
  /** The row as the file's own program shows it. */
  readonly row: number;
  readonly nik: string | undefined;
}

/** Collects the persons of a list as its rows are read; the faults are known once all of them are. */
export interface SamePersons<P extends Place> {
  readonly add: (applicant: ParsedApplicant, row: P) => void;
  /** The rows of people who stand there under another NIK too, with a fault that names another one of their rows. */
  readonly conclude: () => readonly { readonly row: P; readonly fault: Fault }[];
}

export function samePersons<P extends Place>(): SamePersons<P> {
  const firsts = new Map<string, P>();
  /** The rows of those who stand there more than once. */
  const groups = new Map<string, P[]>();

  function add({ name, birthDate, sex }: ParsedApplicant, row: P): void {
    // A name alone is many people's, and so is a date known in part.
    if (name === undefined || typeof birthDate !== "string" || birthDate.length !== "YYYY-MM-DD".length)
      return;
    const key = ownCopy(`${levelText(name)} ${birthDate} ${JSON.stringify(sex ?? null)}`);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      return;
    }
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [first, row]);
    else rows.push(row);
  }

  function conclude(): readonly { readonly row: P; readonly fault: Fault }[] {
    return [...groups.values()].flatMap((rows) =>
      rows.flatMap((row) => {
        // The same NIK twice is told of as such.
        const other = rows.find((each) => each !== row && (each.nik === undefined || each.nik !== row.nik));
        if (other === undefined) return [];
        const file = other.file === row.file ? null : other.file;
        return [{ row, fault: fault("member/same-person", { other: other.row, file }) }];
      }),
    );
  }

  return { add, conclude };
}
