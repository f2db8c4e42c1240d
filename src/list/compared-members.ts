/** The members of a group as the rows of a list are held against each other. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { valueTable } from "../columns/value-table.ts";
import type { ComparedRows } from "./compared-rows.ts";
import { halvesOrNone } from "./number-classes.ts";
import { toldBy } from "./number-codes.ts";
import { NUMBER_FIELDS, type NumberField } from "./number-readers.ts";
import { textHash } from "./plain-text.ts";

/** A member, and the cells of its numbers as they were written. */
export interface ComparedMember {
  readonly applicant: ParsedApplicant;
  readonly numbers: Readonly<Record<NumberField, unknown>>;
}

/** Members of one group, whose numbers stand in the same columns. */
export function comparedMembers(members: readonly ComparedMember[]): ComparedRows {
  const dates = valueTable();
  const sexes = valueTable();
  const columnOf = (codeOf: (applicant: ParsedApplicant) => number): Int32Array =>
    Int32Array.from(members, ({ applicant }) => codeOf(applicant));
  const numbersOf = (field: NumberField): ComparedRows["numbers"][NumberField] => ({
    high: columnOf((applicant) => halvesOrNone(applicant[field]).high),
    low: columnOf((applicant) => halvesOrNone(applicant[field]).low),
  });
  const nameAt = (row: number): string => members[row]?.applicant.name ?? "";
  return {
    count: members.length,
    numbers: { nik: numbersOf("nik"), noKk: numbersOf("noKk") },
    strays: members.flatMap(({ applicant, numbers }, row) =>
      NUMBER_FIELDS.flatMap((field) => {
        const told = toldBy(field, [numbers[field]], halvesOrNone(applicant[field]));
        return (told?.others ?? []).map((halves) => ({ field, row, ...halves }));
      }),
    ),
    numberColumnsOf: () => 0,
    numberColumns: 1,
    nameHash: columnOf(({ name = "" }) => textHash(name)),
    birthDate: columnOf(({ birthDate }) => dates.codeOf(birthDate)),
    sex: columnOf(({ sex }) => sexes.codeOf(sex)),
    nameAt,
    hasName: (row) => nameAt(row) !== "",
    isDay: (birthDate) => isDay(dates.values[birthDate]),
  };
}

/** Whether a birth date is known to the day. */
export function isDay(birthDate: unknown): boolean {
  return typeof birthDate === "string" && birthDate.length === "YYYY-MM-DD".length;
}
