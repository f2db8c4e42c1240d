import { expect, test } from "vitest";
import { APPLICANT_COLUMNS, type TableField } from "../../src/applicant/columns.ts";
import { APPLICANT_FIELDS } from "../../src/applicant/fields.ts";
import { objectHeader, objectParser } from "../../src/applicant/object-header.ts";
import { parseBirthDate } from "../../src/applicant/values/parse-birth-date.ts";
import { parsePartialDate } from "../../src/applicant/values/parse-partial-date.ts";
import { isPartialDate } from "../../src/row/partial-date.ts";
import { type Header, readHeader } from "../../src/row/read-header.ts";

const { fields, columnOf } = APPLICANT_COLUMNS;

/** What a header says, without how cells are read and which other headers there are. */
function saidBy(header: Header<TableField>) {
  const feeds = header.feeds.map(({ field, path, sources, isDoubled, whenMissing, ranking, join }) => ({
    ...{ field, path, isDoubled, whenMissing, ranking, join },
    sources: sources.map(({ position, name, column }) => [position, name, column.field, column.header]),
  }));
  return { ...header, columns: header.columns.map((column) => column?.field), feeds };
}

test("an object has the fields of a list in the same order, under the headers of their preferred columns", () => {
  expect(Object.entries(APPLICANT_FIELDS).map(([field, { header }]) => [field, header])).toEqual(
    fields.map((field) => [field, columnOf(field).header]),
  );
});

test.each([
  ["every property", fields],
  ["a few, in another order", ["area.desa", "birthDate", "register", "noKk"] as const],
  ["none", []],
])("the header of an object with %s is what its list would have", (_, properties) => {
  const headers = properties.map((field) => columnOf(field).header);
  expect(saidBy(objectHeader(properties))).toEqual(saidBy(readHeader(APPLICANT_COLUMNS, headers)));
});

test("the texts of an object are read as the preferred column of a list reads them", () => {
  const texts = ["kube", "nik", "noKk", "name"] as const;
  const places = fields.filter((field) => field.startsWith("area."));
  expect([...texts, ...places].map(objectParser)).toEqual(
    [...texts, ...places].map((field) => columnOf(field).parse),
  );
});

test("the date of an object is read as the same date in a list", () => {
  const years = Array.from({ length: 2_000 }, (_, index) => String(index + 500).padStart(4, "0"));
  const days = ["", "-01", "-12", "-02-28", "-02-29", "-08-17", "-12-31"];
  const dates = years.flatMap((year) => days.map((day) => year + day)).filter(isPartialDate);
  expect(dates.map(parsePartialDate)).toEqual(dates.map((date) => parseBirthDate(date)));
});
