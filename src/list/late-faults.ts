/** What only all rows together tell of each of them, once all of them have been read. */
import { APPLICANT_COLUMNS } from "../applicant/columns.ts";
import { createIssue, type Fault, fault, type Issue, type IssuePlace } from "../issue.ts";
import type { IssueCode } from "../issue-catalogue.ts";
import type { ComparedRows } from "./compared-rows.ts";
import { cutColumns } from "./cut-columns.ts";
import { firstRows } from "./first-rows.ts";
import { NUMBER_FIELDS, type NumberField } from "./number-readers.ts";
import { repeatedNiks } from "./repeated-niks.ts";
import { repeatedPersons } from "./repeated-persons.ts";

/** A fault that other rows tell of, and the field it stands at. */
export interface LateFault {
  readonly field: NumberField;
  readonly fault: Fault;
}

/** What a row is told that was read and decided. */
export interface RowMarks {
  /** A fault more, in the place of another one if that was found. */
  readonly mark: (row: number, code: IssueCode, inPlaceOf?: IssueCode) => void;
  /** That its No. KK does not tell whether two people live in one household. */
  readonly forgetKk: (row: number) => void;
}

/** Where rows stand, for messages. */
export interface RowPlaces {
  readonly fileAt: (row: number) => string | null;
  /** The row as the file's own program shows it. */
  readonly rowAt: (row: number) => number;
}

/** What all rows tell of each. */
export interface LateFaults {
  /** The faults of a row, in order. */
  readonly faultsAt: (row: number) => readonly LateFault[];
  /** The codes of these faults. */
  readonly codesAt: (row: number) => readonly IssueCode[];
  /** The first row of the same No. KK, for each row; -1 where it is missing. */
  readonly households: Int32Array;
  /** The fault of the row itself that is no longer told, as Excel made it. */
  readonly isFilledIn: (row: number, code: IssueCode) => boolean;
}

/**
 * Excel cut the number: a serial number 0000 was cut then, not filled in; and a cut number does not tell whether two people
 * live in one household.
 */
const CUT = {
  nik: { fault: fault("nik/excel-damaged", { damage: "too-many-end-in-zero" }), filledIn: "nik/placeholder" },
  noKk: { fault: fault("kk/excel-damaged", { damage: "too-many-end-in-zero" }), filledIn: "kk/placeholder" },
} as const satisfies Record<NumberField, { readonly fault: Fault; readonly filledIn: IssueCode }>;

const NO_FAULTS: readonly LateFault[] = Object.freeze([]);

/** In the order in which they are told. */
const LATE_CODES = [
  ...[CUT.nik.fault.code, CUT.noKk.fault.code],
  ...(["nik/duplicate", "member/same-person"] as const),
] satisfies readonly IssueCode[];
/** Every list of them: the first is told of by 1, the second by 2, the third by 4, the fourth by 8. */
const LATE_LISTS: readonly (readonly IssueCode[])[] = Array.from({ length: 16 }, (_, told) =>
  Object.freeze(LATE_CODES.filter((_, at) => (told >> at) % 2 === 1)),
);

const HEADERS: Readonly<Record<NumberField, string>> = {
  nik: APPLICANT_COLUMNS.columnOf("nik").header,
  noKk: APPLICANT_COLUMNS.columnOf("noKk").header,
};

/** A fault that other rows tell of as an issue: it stands under the usual header of its number. */
export function lateIssue(
  { field, fault: found }: LateFault,
  { line, lang }: Omit<IssuePlace, "column">,
): Issue {
  // Written out, not spread: see `createIssue`. A quarter of a list may have one.
  return createIssue(found, { line, lang, column: HEADERS[field] });
}

/** Finds what all rows tell, and marks the rows with it. */
export function lateFaults(rows: ComparedRows, places: RowPlaces, marks: RowMarks): LateFaults {
  const cut: Readonly<Record<NumberField, Uint8Array>> = {
    nik: new Uint8Array(rows.count),
    noKk: new Uint8Array(rows.count),
  };
  const isCut = (field: NumberField, row: number): boolean => cut[field][row] === 1;
  // All are told before any number is forgotten.
  const numbers = {
    nik: firstRows(rows.numbers.nik, rows.count),
    noKk: firstRows(rows.numbers.noKk, rows.count),
  };
  let isForgotten = false;
  for (const { field, row } of [...cutColumns(rows, numbers)]) {
    cut[field][row] = 1;
    marks.mark(row, CUT[field].fault.code, CUT[field].filledIn);
    if (field !== "noKk") continue;
    marks.forgetKk(row);
    isForgotten = true;
  }
  const niks = repeatedNiks(numbers.nik.firsts);
  const persons = repeatedPersons(rows);
  for (const [find, code] of [
    [niks.otherOf, "nik/duplicate"],
    [persons.otherOf, "member/same-person"],
  ] as const) {
    for (let row = 0; row < rows.count; row += 1) if (find(row) >= 0) marks.mark(row, code);
  }

  function faultsAt(row: number): readonly LateFault[] {
    const [twin, self] = [niks.otherOf(row), persons.otherOf(row)];
    const hasCut = isCut("nik", row) || isCut("noKk", row);
    if (twin < 0 && self < 0 && !hasCut) return NO_FAULTS;
    const found: LateFault[] = [];
    for (const field of NUMBER_FIELDS) {
      if (isCut(field, row)) found.push({ field, fault: CUT[field].fault });
    }
    if (twin >= 0) {
      const others = niks.moreOf(row);
      const first = { first: places.rowAt(twin), file: elsewhere(twin, row), others };
      found.push({ field: "nik", fault: fault("nik/duplicate", first) });
    }
    if (self >= 0) {
      const other = { other: places.rowAt(self), file: elsewhere(self, row) };
      found.push({ field: "nik", fault: fault("member/same-person", other) });
    }
    return found;
  }

  function codesAt(row: number): readonly IssueCode[] {
    const told =
      (cut.nik[row] as number) +
      2 * (cut.noKk[row] as number) +
      (niks.otherOf(row) >= 0 ? 4 : 0) +
      (persons.otherOf(row) >= 0 ? 8 : 0);
    // There is one for each.
    return LATE_LISTS[told] as readonly IssueCode[];
  }

  /** The file of another row, where it is not the same. */
  function elsewhere(other: number, row: number): string | null {
    const file = places.fileAt(other);
    return file === places.fileAt(row) ? null : file;
  }

  return {
    faultsAt,
    codesAt,
    households: isForgotten ? firstRows(rows.numbers.noKk, rows.count).firsts : numbers.noKk.firsts,
    isFilledIn: (row, code) =>
      (code === CUT.nik.filledIn && isCut("nik", row)) || (code === CUT.noKk.filledIn && isCut("noKk", row)),
  };
}
