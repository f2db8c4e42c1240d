import { expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { parseCells } from "../../src/applicant/parse-cells.ts";
import { readHeader } from "../../src/row/read-header.ts";

const NIK = "2101991708800001";
const HEADER = readHeader(APPLICANT_COLUMNS, ["NIK", "Nama"]);

test("a row longer than its header is a fault only if something stands in the extra cells; what may have moved is missing", () => {
  expect(parseCells(HEADER, [NIK, "Sri", "", " ", null], { line: 2 })).toEqual({
    applicant: { nik: NIK, name: "Sri" },
    issues: [],
  });
  expect(parseCells(HEADER, [NIK, "Sri", "Handayani"], { line: 2, lang: "en" })).toEqual({
    applicant: { nik: NIK },
    issues: [
      {
        code: "row/too-many-cells",
        severity: "error",
        line: 2,
        column: null,
        message: "the row has `3` cells for `2` columns",
        hint: "check the separators and quotes of this row",
      },
    ],
  });
  const extras = [{}, "x".repeat(10_001)];
  expect(extras.map((extra) => parseCells(HEADER, [NIK, "Sri", extra]).issues[0]?.code)).toEqual([
    "row/too-many-cells",
    "row/too-many-cells",
  ]);
});

test("in a row shorter than its header the rest is empty, with a warning", () => {
  expect(parseCells(HEADER, [NIK], { line: 2, lang: "en" })).toEqual({
    applicant: { nik: NIK },
    issues: [
      {
        code: "row/too-few-cells",
        severity: "warning",
        line: 2,
        column: null,
        message: "the row has `1` cells for `2` columns; the rest are taken as empty",
        hint: "check the separators and quotes of this row",
      },
    ],
  });
});

test("cells of a column that feeds nothing are not read", () => {
  expect(parseCells(readHeader(APPLICANT_COLUMNS, ["NIK", "Alamat"]), [NIK, { any: "thing" }])).toEqual({
    applicant: { nik: NIK },
    issues: [],
  });
});

test("a column to group by names the group and keeps its own meaning", () => {
  const header = readHeader(APPLICANT_COLUMNS, ["Nama KUBE", "NIK", "Desa"], { groupBy: "Desa" });
  expect(parseCells(header, ["KUBE 1", NIK, "Sei Lekop"]).applicant).toEqual({
    nik: NIK,
    kube: "Sei Lekop",
    area: { desa: "Sei Lekop" },
  });
});

test("two cells of one column that disagree are a conflict beside the duplicate header", () => {
  const header = readHeader(APPLICANT_COLUMNS, ["NIK", "Nama", "Nama Lengkap"]);
  expect(parseCells(header, [NIK, "Sri", "Tuti"]).issues.map(({ code }) => code)).toEqual(["cell/conflict"]);
});
