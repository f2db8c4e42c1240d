import { checkList, parseApplicant } from "aturan-kube";
import { expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { parsePendamping } from "../../src/monitoring/values/parse-pendamping.ts";
import { readCell } from "../../src/row/read-cell.ts";
import { accept } from "../../src/row/values/cell-parser.ts";
import { ALL_MARKS, emptyMarkOf } from "../../src/row/values/empty-marks.ts";
import { wordsParser } from "../../src/row/values/parse-declared.ts";

const MARKS = [
  ...ALL_MARKS,
  ...["?", "??", "...", "…", ".", "#n/a", "N/A", "null", "Nan", "NONE", "( kosong )", "Err:502", "( ? )"],
];

test("a mark is missing in every column, with a warning that says which mark", () => {
  const odd = APPLICANT_COLUMNS.columns.flatMap(({ header, parse }) =>
    MARKS.filter((mark) => {
      const { value, faults } = readCell(mark, parse);
      return value !== undefined || faults[0]?.code !== "cell/empty-mark";
    }).map((mark) => `${header}: ${mark}`),
  );
  expect(odd).toEqual([]);
});

test.each([
  "-",
  "–",
  "tidak ada",
  "nihil",
  "tidak",
  "x",
  "v",
  "√",
  "0",
  "Nanik",
  "Nul",
  "Kosongan",
  "NA Sari",
  "2101",
])("%s is no mark: what it says is the column's", (cell) => {
  expect(emptyMarkOf(cell)).toBeUndefined();
  expect(readCell(cell, accept)).toEqual({ value: cell, faults: [] });
});

test("a column that gives a mark a meaning keeps it", () => {
  expect(readCell("kosong", parsePendamping).value).toBe(false);
  expect(readCell("Tidak diketahui", wordsParser({ unsaid: ["tidak diketahui"] })).value).toBe("unsaid");
});

test("the message names the mark and asks for the value", () => {
  const { applicant, issues } = parseApplicant({ NIK: "2101991708800001", Desa: "#N/A" });
  expect({ applicant, issues }).toEqual({
    applicant: { nik: "2101991708800001" },
    issues: [
      {
        code: "cell/empty-mark",
        severity: "warning",
        line: null,
        column: "Desa",
        message: "isinya hanya tanda kosong (`#N/A`), jadi dianggap belum diisi",
        hint: "tulis isinya, atau kosongkan bila tidak diketahui",
      },
    ],
  });
});

test("a NIK that is a mark is a missing NIK", () => {
  const { issues } = parseApplicant({ NIK: "NULL" });
  expect(issues.map(({ code }) => code)).toEqual(["cell/empty-mark", "nik/missing"]);
});

test("a mark names no group and no place", async () => {
  const rows = [
    { NIK: "2101990201800001", "Nama KUBE": "#N/A", Desa: "NULL" },
    { NIK: "2101990201800002", "Nama KUBE": "KUBE Maju", Desa: "Sei Lekop" },
  ];
  const groups: (string | null)[] = [];
  for await (const item of checkList(rows, { ruleset: "permensos-25-2015", asOf: "2022-02-22" })) {
    if (item.kind === "kube") groups.push(item.decision.name);
    if (item.kind === "member") groups.push(item.group);
  }
  expect(groups).toEqual([null, "KUBE Maju", "KUBE Maju"]);
});
