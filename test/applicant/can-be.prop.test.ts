import { applicantSchema } from "aturan-kube";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canBe, PROPERTIES, type Property } from "../../src/applicant/can-be.ts";
import { MARITAL_STATUSES, REGISTERS, SEXES, VITAL_STATUSES } from "../../src/applicant/choices.ts";
import { AREA_LEVELS } from "../../src/applicant/object-cells.ts";
import { OCCUPATION_SLUGS } from "../../src/applicant/occupations.ts";
import { areaSchema } from "../../src/row/area.ts";

test("the properties are those of the schema, in its order", () => {
  expect(PROPERTIES).toEqual(Object.keys(applicantSchema.shape));
  expect(AREA_LEVELS).toEqual(Object.keys(areaSchema.shape));
});

const word = fc.oneof(
  fc.constantFrom<string>(
    ...SEXES,
    ...MARITAL_STATUSES,
    ...REGISTERS,
    ...VITAL_STATUSES,
    ...OCCUPATION_SLUGS,
  ),
  fc.constantFrom(
    "1980",
    "1980-02",
    "1980-2",
    "1980-13",
    "1980-02-29",
    "1981-02-29",
    "0000-01-01",
    "9999-12-31",
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.stringMatching(/^\d{15,17}$/),
  fc.string(),
);
const single = fc.oneof(word, fc.boolean(), fc.integer(), fc.constant(null), fc.constant(undefined));
const value = fc.oneof(
  single,
  fc.record({ oneOf: fc.array(single, { maxLength: 4 }) }),
  fc.record(
    { oneOf: fc.array(word, { minLength: 2, maxLength: 3 }), also: fc.boolean() },
    { requiredKeys: [] },
  ),
  fc.array(word, { maxLength: 2 }),
);
const NAMED = PROPERTIES.filter((property) => property !== "area" && property !== "facts") as Property[];

test.each(NAMED)("%s can have the values that the schema says", (property) => {
  fc.assert(
    fc.property(value, (each) => {
      fc.pre(each !== undefined);
      expect(canBe(property, each)).toBe(applicantSchema.shape[property].safeParse(each).success);
    }),
    { numRuns: 500 },
  );
});
