/** What only all rows together tell of each of them: collected as they are read, and added to them at the end. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import type { TableField } from "../applicant/columns.ts";
import type { Language } from "../language.ts";
import type { Header } from "../row/read-header.ts";
import type { SourceRow } from "../row/source-row.ts";
import { cutNumbers } from "./cut-numbers.ts";
import { listNiks } from "./list-niks.ts";
import { type MarkedRow, markCut, markRow } from "./mark-row.ts";
import { samePersons } from "./same-persons.ts";

/** A row as far as others are held against it. */
export interface ComparedRow extends MarkedRow {
  readonly file: string | null;
  readonly row: number;
  nik: string | undefined;
}

/** The rows of a list, or the members of a group. */
export interface ListChecks<R> {
  readonly add: (row: R, applicant: ParsedApplicant, header: Header<TableField>, source: SourceRow) => void;
  /** Adds to the rows what all of them tell; once, when all have been read. */
  readonly conclude: () => void;
}

export function listChecks<R extends ComparedRow>(lang: Language | undefined): ListChecks<R> {
  const rows: R[] = [];
  const niks = listNiks<R>();
  const numbers = cutNumbers<R>();
  const persons = samePersons<R>();
  return {
    add(row, applicant, header, source) {
      rows.push(row);
      numbers.add(header, source, row);
      persons.add(applicant, row);
    },
    conclude() {
      for (const { field, row } of numbers.conclude()) markCut(row, field, lang);
      // What their columns told may have changed the numbers of rows since they were added.
      for (const row of rows) if (row.nik !== undefined) niks.add(row.nik, row);
      for (const row of rows) {
        if (row.nik !== undefined) markRow(row, "nik", niks.faultsOf(row.nik, row), lang);
      }
      for (const { row, fault } of persons.conclude()) markRow(row, "nik", [fault], lang);
    },
  };
}
