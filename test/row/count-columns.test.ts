import { expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { countColumns } from "../../src/row/count-columns.ts";

test("a header counts its known cells, used or not", () => {
  expect(countColumns(APPLICANT_COLUMNS, ["No", "NIK", "Nama", "Alamat", "Warna", ""])).toBe(4);
});

test("a record without a NIK is no header of a list", () => {
  expect(countColumns(APPLICANT_COLUMNS, ["No", "Nama", "Alamat"])).toBe(0);
});
