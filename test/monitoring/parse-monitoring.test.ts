import { describe, expect, test } from "vitest";
import { CallError } from "../../src/error.ts";
import { MONITORING_COLUMNS } from "../../src/monitoring/columns.ts";
import { monitoringSchema } from "../../src/monitoring/monitoring-record.ts";
import { parseMonitoring } from "../../src/monitoring/parse-monitoring.ts";
import { parseMonitoringCells } from "../../src/monitoring/parse-monitoring-cells.ts";
import { declaredHeaders } from "../../src/row/column.ts";
import { readHeader } from "../../src/row/read-header.ts";
import { integerParser } from "../../src/row/values/parse-integer.ts";

/** A row as a monitoring form of a Dinas Sosial has it, with the values of its record. */
const FULL_ROW = {
  No: "1",
  "Nama KUBE": "KUBE Mekar 1",
  "ID KUBE": "2101/007",
  Bulan: "Januari 2022",
  Desa: "Sei Lekop",
  Kecamatan: "Bintan Timur",
  "Kabupaten/Kota": "Bintan",
  Provinsi: "Kepulauan Riau",
  "Kode Wilayah": "21.01.06.1009",
  "Jenis UEP": "warung sembako",
  "Tahun Terbentuk": "2019",
  "Tanggal Data Awal": "Maret 2019",
  "Jumlah Anggota": "10 orang",
  "Anggota Aktif": "9",
  "Pendapatan Awal (Rp)": "400.000",
  "Pendapatan Sesudah (Rp)": "650.000",
  Omset: "Rp 1.500.000,00",
  Pengeluaran: "900 ribu",
  Laba: "Rp600.000,-",
  Perkembangan: "Meningkat",
  "Saldo IKS": "1,2 juta",
  "Penyetor IKS": "8 orang",
  "Penggunaan IKS": "modal; diversifikasi",
  Produksi: "120",
  Target: "100",
  "Sikap Mental Awal": "40",
  "Sikap Mental": "60",
  "Keberfungsian Sosial Awal": "45",
  "Keberfungsian Sosial": "65",
  Status: "berjalan",
  "Usulan Bantuan": "5 juta",
  Pendamping: "Tuti Alawiyah",
  Pelatihan: "sudah",
  "Papan Nama": "√",
  "Usaha Maju": "belum",
  Keterangan: "tertib",
} as const;

const FULL_RECORD = {
  kube: "KUBE Mekar 1",
  kubeId: "2101/007",
  period: "2022-01",
  area: {
    desa: "Sei Lekop",
    kecamatan: "Bintan Timur",
    kabupaten: "Bintan",
    provinsi: "Kepulauan Riau",
    code: "21.01.06.1009",
  },
  businessType: "warung sembako",
  formedOn: "2019",
  baselineOn: "2019-03",
  memberCount: 10,
  activeMemberCount: 9,
  baselineMemberIncome: 400_000,
  memberIncome: 650_000,
  turnover: 1_500_000,
  expenses: 900_000,
  profit: 600_000,
  trend: "meningkat",
  iksBalance: 1_200_000,
  iksContributorCount: 8,
  iksUse: "modal-dan-diversifikasi",
  production: 120,
  productionTarget: 100,
  baselineAttitude: 40,
  attitude: 60,
  baselineSocialFunctioning: 45,
  socialFunctioning: 65,
  status: "aktif",
  requestedAid: 5_000_000,
  hasPendamping: true,
  hasTraining: true,
  hasNameBoard: true,
  hasAdvancedBusiness: false,
} as const;

test("a row of a form becomes a record, and the schema takes it", () => {
  const { record, issues } = parseMonitoring(FULL_ROW, { asOf: "2022-02-22" });
  expect(issues).toEqual([]);
  expect(record).toEqual(FULL_RECORD);
  expect(monitoringSchema.parse(record)).toEqual(FULL_RECORD);
});

test("an empty cell says nothing, which is neither zero nor no", () => {
  const row = {
    "Nama KUBE": "Mekar 1",
    Bulan: "01/2022",
    Omset: "",
    Pendamping: " ",
    "Papan Nama": null,
    Target: undefined,
  };
  expect(parseMonitoring(row)).toEqual({ record: { kube: "Mekar 1", period: "2022-01" }, issues: [] });
});

test("a row without its group and its period says so, in the order of the columns", () => {
  expect(parseMonitoring({ Bulan: "-", Omset: "0" }, { line: 7 })).toEqual({
    record: { turnover: 0 },
    issues: [
      {
        code: "kube/missing",
        severity: "error",
        line: 7,
        column: null,
        message: "nama KUBE kosong",
        hint: "isi nama kelompok itu, sama seperti di baris lainnya",
      },
      {
        code: "period/missing",
        severity: "error",
        line: 7,
        column: "Bulan",
        message: "periodenya kosong, jadi bulan atau hari kunjungannya tidak diketahui",
        hint: "tulis bulannya, misalnya `Januari 2022`, atau tanggal kunjungannya, misalnya `17/01/2022`",
      },
    ],
  });
  expect(
    parseMonitoring({ Kelompok: "Mekar 1", Bulan: "" }).issues.map(({ code, column }) => [code, column]),
  ).toEqual([["period/missing", "Bulan"]]);
});

test("the value of a cell at fault is missing, and the others are kept", () => {
  const row = {
    KUBE: "Mekar 1",
    Bulan: "01/2022",
    Omset: "1,500",
    Target: "0",
    Status: "?",
    "Saldo IKS": "500rb",
  };
  const { record, issues } = parseMonitoring(row);
  expect(record).toEqual({ kube: "Mekar 1", period: "2022-01", iksBalance: 500_000 });
  expect(issues.map(({ code, column }) => [code, column])).toEqual([
    ["rupiah/ambiguous", "Omset"],
    ["number/out-of-range", "Target"],
    ["cell/empty-mark", "Status"],
  ]);
});

test("what a program hands over as numbers, dates and booleans is read as such", () => {
  const row = {
    kube: "Mekar 1",
    period: new Date("2022-01-15"),
    turnover: 1_500_000,
    hasNameBoard: true,
    memberCount: 10n,
  };
  expect(parseMonitoring(row).record).toEqual({
    kube: "Mekar 1",
    period: "2022-01-15",
    turnover: 1_500_000,
    hasNameBoard: true,
    memberCount: 10,
  });
});

test("the point in a number of a program is no mark of thousands", () => {
  const row = {
    kube: "Mekar 1",
    period: "2022-01",
    turnover: 1.234,
    expenses: 1_500_000.5,
    production: 1.234,
  };
  const { record, issues } = parseMonitoring(row);
  expect(record).toEqual({ kube: "Mekar 1", period: "2022-01" });
  expect(issues.map(({ code }) => code)).toEqual([
    "rupiah/ambiguous",
    "rupiah/fraction",
    "number/unreadable",
  ]);
});

test("the name of the pendamping stands nowhere in what comes out", () => {
  const names = ["Tuti Alawiyah", "tidak jelas Tuti Alawiyah", "2101991708800001"];
  const told = names.map((name) =>
    JSON.stringify(parseMonitoring({ KUBE: "a", Bulan: "?", Pendamping: name })),
  );
  expect(told.filter((text) => /Tuti|2101/.test(text))).toEqual([]);
});

test("a pendamping both denied and named is not known", () => {
  const { record, issues } = parseMonitoring({
    KUBE: "Mekar 1",
    Bulan: "01/2022",
    "Ada Pendamping": "tidak",
    "Nama Pendamping": "Tuti Alawiyah",
  });
  expect(record.hasPendamping).toBeUndefined();
  expect(issues.map(({ message }) => message)).toEqual([
    "kolom `Ada Pendamping` dan `Nama Pendamping` memuat hal yang sama dengan isi yang berbeda",
  ]);
});

test("a fact that a ruleset declares is read by its own column", () => {
  const declared = [{ ...declaredHeaders("kube.buyerCount", ["Jumlah Pembeli"]), parse: integerParser(0) }];
  const header = readHeader(MONITORING_COLUMNS, ["KUBE", "Bulan", "Jumlah Pembeli"], { declared });
  expect(parseMonitoringCells(header, ["Mekar 1", "01/2022", "12"])).toEqual({
    record: { kube: "Mekar 1", period: "2022-01", facts: { "kube.buyerCount": 12 } },
    issues: [],
  });
});

describe("a list of records", () => {
  const header = readHeader(MONITORING_COLUMNS, ["Desa", "KUBE", "Periode"], { groupBy: "Desa" });

  test("may be grouped by another column", () => {
    expect(parseMonitoringCells(header, ["Sei Lekop", "Mekar 1", "2022-01"], { line: 2 })).toEqual({
      record: { kube: "Sei Lekop", period: "2022-01", area: { desa: "Sei Lekop" } },
      issues: [],
    });
  });

  test("has rows with too few cells", () => {
    expect(parseMonitoringCells(header, ["Sei Lekop"]).issues.map(({ code }) => code)).toEqual([
      "row/too-few-cells",
      "period/missing",
    ]);
  });
});

test("what comes out is frozen, also the place within the record", () => {
  const parsed = parseMonitoring(FULL_ROW);
  const parts = [parsed, parsed.record, parsed.record.area, parsed.issues];
  expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
});

test("a day of the check that is none is the caller's fault", () => {
  expect(() => parseMonitoring({}, { asOf: "22/02/2022" })).toThrow(CallError);
});

describe("a hostile row does no harm", () => {
  test("a header that programs give a meaning of their own is not read", () => {
    const row = JSON.parse('{"__proto__": "x", "constructor": "y", "KUBE": "Mekar 1", "Bulan": "01/2022"}');
    const { record, issues } = parseMonitoring(row);
    expect(record).toEqual({ kube: "Mekar 1", period: "2022-01" });
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
    expect(issues.map(({ code }) => code)).toEqual(["header/forbidden", "header/forbidden"]);
  });

  test("a cell of a megabyte is not read, whatever its column", () => {
    const cells = ["9", " ", "1.", "a", "modal dan ", "(", "Rp "].map((text) =>
      text.repeat(1_000_000 / text.length),
    );
    const columns = MONITORING_COLUMNS.columns.filter(({ isToldBy }) => isToldBy === undefined);
    const found = columns.flatMap(({ header }) =>
      cells.map((cell) =>
        parseMonitoring({ [header]: cell }).issues.some(({ code }) => code === "cell/too-long"),
      ),
    );
    expect(new Set(found)).toEqual(new Set([true]));
  });

  test("a cell as long as is read is read in no time", () => {
    const cells = ["9", "1.", "modal dan ", "(", "Rp ", "- ", "a", "orang"].map((text) =>
      text.repeat(9_999 / text.length),
    );
    const begin = performance.now();
    for (const { header } of MONITORING_COLUMNS.columns) {
      for (const cell of cells) parseMonitoring({ [header]: cell });
    }
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  test("control and zero-width characters are not seen", () => {
    const row = {
      "K\u200bUBE": "Mekar\u0000 1",
      "Bu\u00adlan": "\u202e01/2022\u0007",
      Omset: "Rp\u00a01.500.000",
    };
    expect(parseMonitoring(row)).toEqual({
      record: { kube: "Mekar 1", period: "2022-01", turnover: 1_500_000 },
      issues: [],
    });
  });
});
