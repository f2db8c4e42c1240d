import { type ParseApplicantOptions, parseApplicant, parseMonitoring } from "aturan-kube";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { parseCells } from "../../src/applicant/parse-cells.ts";
import { issuesOfHeader, readHeader } from "../../src/row/read-header.ts";

/** Keys that are told by their names, by the cells under them, beside others, in part, or not at all. */
const KEYS = [
  ...["NIK", "No KK", "Nama", "Tanggal Lahir", "Status", "Ket", "Domisili", "Status Perkawinan", "Sta_kawin"],
  ...["Pekerjan", "Penghasilan", "Kolom X", "Desil Nasional", "constructor", "", "Identitas", "NIK/KK"],
];
const anyCell = fc.constantFrom<unknown>(
  ...[
    "",
    "-",
    "KAWIN",
    "Janda",
    "K",
    "5",
    "3",
    "ya",
    "tidak",
    "Tani",
    "PNS",
    "2101990203800001",
    "02/03/1980",
  ],
  ...[null, undefined, 5, true, {}, new Date(0)],
);
const anyRow = fc
  .tuple(fc.subarray(KEYS, { minLength: 1 }), fc.array(anyCell, { minLength: 20, maxLength: 20 }))
  .map(([keys, cells]) => Object.fromEntries(keys.map((key, at) => [key, cells[at]])));
const anyOptions: fc.Arbitrary<ParseApplicantOptions> = fc.record({
  lang: fc.constantFrom(undefined, "id", "en"),
  line: fc.constantFrom(undefined, null, 7),
  asOf: fc.constantFrom(undefined, "2022-02-22"),
  columns: fc.constantFrom(undefined, { "Kolom X": "occupation" }, { "Kolom X": "-", Ket: "-" }),
});

/** A record as it is read when its keys were never seen. */
function readAnew(
  row: Readonly<Record<string, unknown>>,
  { lang, line, asOf, columns }: ParseApplicantOptions,
) {
  const cells = Object.values(row);
  const samples = cells.map((cell) => [cell]);
  const header = readHeader(APPLICANT_COLUMNS, Object.keys(row), { lang, line, columns, samples });
  const { applicant, issues } = parseCells(header, cells, { lang, line, asOf });
  return { applicant, issues: [...issuesOfHeader(header, { lang, line }), ...issues] };
}

describe("a record after others", () => {
  test("is read as it would be alone", () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 6 }),
        anyOptions,
        anyOptions,
        (rows, one, other) => {
          for (const options of [one, other, one])
            for (const row of rows) expect(parseApplicant(row, options)).toEqual(readAnew(row, options));
        },
      ),
    );
  });

  test("of which other cells tell what a header is has another header", () => {
    const read = (Ket: string) => parseApplicant({ NIK: "2101991708800001", Ket }).applicant.maritalStatus;
    expect(["KAWIN", "lunas", "Janda", "lunas"].map(read)).toEqual([
      "kawin",
      undefined,
      { oneOf: ["cerai-hidup", "cerai-mati"] },
      undefined,
    ]);
  });

  test("is read with what is said of its columns now", () => {
    const row = { NIK: "2101991708800001", X: "Tani" };
    const columns: Record<string, string> = { X: "occupation" };
    expect(parseApplicant(row, { columns }).applicant.occupation).toBe("petani-pekebun");
    columns["X"] = "-";
    expect(parseApplicant(row, { columns }).applicant.occupation).toBeUndefined();
  });

  test("has the faults of its keys on its own line, frozen", () => {
    const lines = [3, 4].map(
      (line) => parseApplicant({ NIK: "2101991708800001", "Kolom Y": "" }, { line }).issues,
    );
    expect(lines.map((issues) => issues.map(({ line }) => line))).toEqual([[3], [4]]);
    expect(lines.flat().every((issue) => Object.isFrozen(issue))).toBe(true);
  });

  test("of monitoring is read so too", () => {
    const read = (row: Readonly<Record<string, string>>) => parseMonitoring(row).record;
    expect(read({ "Nama KUBE": "Mekar 1", Omset: "Rp 1,5 juta" })).toEqual({
      kube: "Mekar 1",
      turnover: 1_500_000,
    });
    expect(read({ "Nama KUBE": "Mekar 2", Omset: "2 juta" })).toEqual({
      kube: "Mekar 2",
      turnover: 2_000_000,
    });
  });
});
