import { expect, test } from "vitest";
import { countColumns } from "../../src/applicant/count-columns.ts";

test("a header counts its known cells, used or not", () => {
  expect(countColumns(["No", "NIK", "Nama", "Alamat", "Warna", ""])).toBe(4);
});

test("a record without a NIK is no header of a list", () => {
  expect(countColumns(["No", "Nama", "Alamat"])).toBe(0);
});
