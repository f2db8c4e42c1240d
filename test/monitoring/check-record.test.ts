import { describe, expect, test } from "vitest";
import { checkRecord } from "../../src/monitoring/check-record.ts";
import type { ParsedMonitoring } from "../../src/monitoring/monitoring-record.ts";
import { parseMonitoring } from "../../src/monitoring/parse-monitoring.ts";

const AS_OF = "2022-02-22";
const BASELINE = ["baselineOn", "baselineMemberIncome", "baselineAttitude", "baselineSocialFunctioning"];

describe("values that contradict each other", () => {
  test.each<
    readonly [string, ParsedMonitoring, string, Readonly<Record<string, unknown>>, readonly string[]]
  >([
    [
      "a profit that is not the turnover less the expenses",
      { turnover: 1_500_000, expenses: 900_000, profit: 700_000 },
      "profit/mismatch",
      { turnover: 1_500_000, expenses: 900_000, received: 700_000 },
      ["profit", "turnover", "expenses"],
    ],
    [
      "a profit where there was a loss",
      { turnover: 400_000, expenses: 900_000, profit: 500_000 },
      "profit/mismatch",
      { turnover: 400_000, expenses: 900_000, received: 500_000 },
      ["profit", "turnover", "expenses"],
    ],
    [
      "more active members than members",
      { memberCount: 10, activeMemberCount: 11 },
      "members/too-many-active",
      { active: 11, members: 10 },
      ["activeMemberCount", "memberCount"],
    ],
    [
      "more contributors than members",
      { memberCount: 10, iksContributorCount: 12 },
      "iks/too-many-contributors",
      { contributors: 12, members: 10 },
      ["iksContributorCount", "memberCount"],
    ],
    [
      "a month before that of the baseline",
      { period: "2022-01", baselineOn: "2022-02" },
      "period/before-baseline",
      { period: "2022-01", baselineOn: "2022-02" },
      BASELINE,
    ],
    [
      "a year of the baseline after the day of the visit",
      { period: "2021-12-31", baselineOn: "2022" },
      "period/before-baseline",
      { period: "2021-12-31", baselineOn: "2022" },
      BASELINE,
    ],
    [
      "a group formed after the period",
      { period: "2019-05", formedOn: "2020" },
      "period/before-formation",
      { period: "2019-05", formedOn: "2020" },
      ["formedOn"],
    ],
    [
      "a day after that of the check",
      { period: "2022-02-23" },
      "period/in-future",
      { period: "2022-02-23", asOf: AS_OF },
      ["period"],
    ],
    [
      "a month after that of the check",
      { period: "2022-03" },
      "period/in-future",
      { period: "2022-03", asOf: AS_OF },
      ["period"],
    ],
  ])("%s", (_, record, code, params, fields) => {
    expect(checkRecord(record, AS_OF)).toEqual([{ fault: { code, params }, fields }]);
  });
});

describe("values that agree, or of which too little is known, are taken", () => {
  test.each<readonly [string, ParsedMonitoring]>([
    ["a profit as it should be", { turnover: 1_500_000, expenses: 900_000, profit: 600_000 }],
    ["a loss as it should be", { turnover: 400_000, expenses: 900_000, profit: -500_000 }],
    ["a profit without the expenses", { turnover: 1_500_000, profit: 700_000 }],
    ["a profit without the turnover", { expenses: 900_000, profit: 700_000 }],
    ["no profit", { turnover: 1_500_000, expenses: 900_000 }],
    ["all members active and paying", { memberCount: 10, activeMemberCount: 10, iksContributorCount: 10 }],
    ["active and paying members of an unknown number", { activeMemberCount: 12, iksContributorCount: 12 }],
    ["members of whom nothing more is known", { memberCount: 10 }],
    ["a baseline within the month", { period: "2022-01", baselineOn: "2022-01-31" }],
    ["a baseline within the year", { period: "2022-01-01", baselineOn: "2022" }],
    ["a baseline without a period", { baselineOn: "2022" }],
    ["a group formed within the month", { period: "2022-01", formedOn: "2022-01-31" }],
    ["a group formed, and no period", { formedOn: "2022" }],
    ["the month of the check", { period: "2022-02" }],
    ["the day of the check", { period: AS_OF }],
  ])("%s", (_, record) => {
    expect(checkRecord(record, AS_OF)).toEqual([]);
  });

  test("without a day of the check no period is in the future", () => {
    expect(checkRecord({ period: "2100-12" }, undefined)).toEqual([]);
  });
});

const ROW = { "Nama KUBE": "Mekar 1", Bulan: "01/2022" };
const READ = { kube: "Mekar 1", period: "2022-01" };

describe("in a row", () => {
  test("none of the values at fault is taken, and the issue stands at the first of them", () => {
    const row = { ...ROW, Omset: "1,5 juta", Biaya: "900 ribu", Laba: "700 ribu", "Saldo IKS": "50 ribu" };
    expect(parseMonitoring(row, { line: 3, lang: "en" })).toEqual({
      record: { ...READ, iksBalance: 50_000 },
      issues: [
        {
          code: "profit/mismatch",
          severity: "error",
          line: 3,
          column: "Laba",
          message:
            "the profit is given as `700000`, expected the turnover `1500000` less the expenses `900000`, which is `600000`; none of the three is used",
          hint: "compare all three with the books of the group, or leave the profit empty",
        },
      ],
    });
  });

  test("the number of members is not taken where two others contradict it", () => {
    const row = { ...ROW, "Jumlah Anggota": "10", "Anggota Aktif": "11", "Penyetor IKS": "12" };
    const { record, issues } = parseMonitoring(row);
    expect(record).toEqual(READ);
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ["members/too-many-active", "Anggota Aktif"],
      ["iks/too-many-contributors", "Penyetor IKS"],
    ]);
  });

  test("a period before the baseline is kept, and the baseline is not", () => {
    const row = {
      ...ROW,
      "Tanggal Baseline": "2022-03",
      "Pendapatan Awal": "400.000",
      "Sikap Mental Awal": "50",
      "Keberfungsian Sosial Awal": "50",
      "Pendapatan Sesudah": "500.000",
    };
    const { record, issues } = parseMonitoring(row);
    expect(record).toEqual({ ...READ, memberIncome: 500_000 });
    expect(issues.map(({ message }) => message)).toEqual([
      "periodenya `2022-01`, sebelum data awal `2022-03`, jadi nilai awalnya tidak dipakai",
    ]);
  });

  test("a period before the formation is kept, and the formation is not", () => {
    expect(parseMonitoring({ ...ROW, "Tahun Terbentuk": "2023" }).record).toEqual(READ);
  });

  test("a period in the future is not taken, nor called missing", () => {
    const { record, issues } = parseMonitoring({ ...ROW, Bulan: "Maret 2022" }, { asOf: AS_OF });
    expect(record).toEqual({ kube: "Mekar 1" });
    expect(issues.map(({ code }) => code)).toEqual(["period/in-future"]);
  });
});
