import { expect, test } from "vitest";
import { MARITAL_STATUSES, REGISTERS, SEXES, VITAL_STATUSES } from "../../src/applicant/choices.ts";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { objectCells } from "../../src/applicant/object-cells.ts";
import { OCCUPATION_SLUGS } from "../../src/applicant/occupations.ts";
import { knownResult } from "../../src/row/known-cell.ts";

test.each([
  ["sex", SEXES],
  ["maritalStatus", MARITAL_STATUSES],
  ["occupation", OCCUPATION_SLUGS],
  ["register", REGISTERS],
  ["vitalStatus", VITAL_STATUSES],
] as const)("a value of %s is warned of as a cell that says it", (property, values: readonly string[]) => {
  const { parse } = APPLICANT_COLUMNS.columnOf(property);
  for (const value of values) {
    const read = parse(value);
    const [cell] = objectCells({ [property]: value }).cells;
    expect(knownResult(cell)).toEqual(read.value === value ? read : { value, faults: [] });
  }
});
