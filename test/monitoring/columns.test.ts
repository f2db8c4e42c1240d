import { describe, expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { MONITORING_FACTS } from "../../src/facts/monitoring-catalogue.ts";
import { MONITORING_COLUMNS, type MonitoringField } from "../../src/monitoring/columns.ts";
import { monitoringSchema } from "../../src/monitoring/monitoring-record.ts";
import { areaSchema } from "../../src/row/area.ts";
import { countColumns } from "../../src/row/count-columns.ts";
import { levelText } from "../../src/row/level-text.ts";
import { readHeader } from "../../src/row/read-header.ts";

const { columns, columnNamed, columnOf, fields, unusedWords } = MONITORING_COLUMNS;

const wordsOf = ({ header, aliases }: { header: string; aliases: readonly string[] }) =>
  [header, ...aliases].map(levelText);

/** What the cells of a header feed; `null` for those not used. */
function fieldsOf(header: readonly string[]): readonly (string | null)[] {
  return readHeader(MONITORING_COLUMNS, header).columns.map((column) => column?.field ?? null);
}

test("every property of a record and of an area has a column, but for the facts that rulesets declare", () => {
  const properties = Object.keys(monitoringSchema.shape).filter((key) => key !== "area" && key !== "facts");
  const areaProperties = Object.keys(areaSchema.shape).map((key) => `area.${key}`);
  expect([...fields].sort()).toEqual([...properties, ...areaProperties].sort());
});

test("the column of a fact is headed by the fact's Indonesian label, but for the status", () => {
  const ownHeader = [...MONITORING_FACTS.values()].flatMap(({ name, label }) => {
    const field = fields.find((each) => `kube.${each}` === name);
    const isLabel = field === undefined || levelText(columnOf(field).header) === levelText(label.id);
    return isLabel ? [] : [columnOf(field).header];
  });
  expect(ownHeader).toEqual(["Status KUBE"]);
});

test("a record's own property names are headers too", () => {
  const properties = fields.filter((field) => !field.startsWith("area."));
  expect(properties.map((property) => columnNamed(property)?.field)).toEqual(properties);
});

test("no header names two columns", () => {
  const words = columns.flatMap(wordsOf);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test("no header is both used and unused", () => {
  expect(columns.flatMap(wordsOf).filter((word) => unusedWords.has(word))).toEqual([]);
});

test("a group and its place are headed as in a list of applicants", () => {
  const shared = fields.filter((field) => field === "kube" || field.startsWith("area."));
  const headersIn = (table: {
    columns: readonly { field: string; header: string; aliases: readonly string[] }[];
  }) =>
    table.columns
      // Applicants may be grouped by a number; a record has the number beside the name.
      .filter(({ header }) => header !== "No Kelompok")
      .filter(({ field }) => shared.includes(field as MonitoringField))
      .map(({ field, header, aliases }) => [field, header, ...aliases]);
  expect(headersIn(MONITORING_COLUMNS)).toEqual(headersIn(APPLICANT_COLUMNS));
});

test("only the pendamping is a person", () => {
  expect(fields.filter((field) => columnOf(field).isPersonal)).toEqual(["hasPendamping"]);
});

test("a list that names its groups is one of monitoring; another is not", () => {
  expect(countColumns(MONITORING_COLUMNS, ["No", "Nama KUBE", "Omset", "Warna"])).toBe(3);
  expect(countColumns(MONITORING_COLUMNS, ["No", "Nama", "Omset"])).toBe(0);
});

describe("headers of real applications are known", () => {
  test.each<readonly [string, string | null]>([
    ["Nama KUBE", "kube"],
    ["Kelompok", "kube"],
    ["No. Registrasi KUBE", "kubeId"],
    ["BULAN", "period"],
    ["Periode", "period"],
    ["Tgl. Kunjungan", "period"],
    ["Tanggal Monitoring", "period"],
    ["desakeluarahan", "area.desa"],
    ["Kab/Kota", "area.kabupaten"],
    ["Cluster Usaha", "businessType"],
    ["klaster usaha", "businessType"],
    ["Bidang Usaha", "businessType"],
    ["Jenis UEP", "businessType"],
    ["Tanggal Terbentuk", "formedOn"],
    ["Tahun Terbentuk", "formedOn"],
    ["Anggota Aktif", "activeMemberCount"],
    ["Pendapatan Awal (Rp)", "baselineMemberIncome"],
    ["Pendapatan Sebelum", "baselineMemberIncome"],
    ["Pendapatan Sesudah", "memberIncome"],
    ["Omset", "turnover"],
    ["OMZET (RP)", "turnover"],
    ["Pengeluaran", "expenses"],
    ["Biaya", "expenses"],
    ["Laba (Rp)", "profit"],
    ["Keuntungan", "profit"],
    ["Perkembangan", "trend"],
    ["Saldo IKS", "iksBalance"],
    ["Penyetor IKS", "iksContributorCount"],
    ["Jumlah Penabung IKS", "iksContributorCount"],
    ["Penggunaan IKS", "iksUse"],
    ["Target", "productionTarget"],
    ["Sikap Mental", "attitude"],
    ["Keberfungsian Sosial Awal", "baselineSocialFunctioning"],
    ["Status", "status"],
    ["Nama Pendamping", "hasPendamping"],
    ["Papan Nama", "hasNameBoard"],
    ["Ketua", null],
    ["No", null],
  ])("%s", (header, field) => {
    expect([fieldsOf([header]), readHeader(MONITORING_COLUMNS, [header]).issues]).toEqual([[field], []]);
  });
});

test("an income that could be the members' or the group's is not known", () => {
  expect(readHeader(MONITORING_COLUMNS, ["Pendapatan"]).unknown).toEqual([
    { name: "Pendapatan", suggestion: null },
  ]);
});

describe("of several columns for one thing the nearest is taken", () => {
  test.each<readonly [string, readonly string[], readonly (string | null)[]]>([
    ["the day of the visit before its month", ["Bulan", "Tanggal Kunjungan"], [null, "period"]],
    ["the cluster before the kind of business", ["Jenis Usaha", "Cluster Usaha"], [null, "businessType"]],
    [
      "the field before the kind of business",
      ["Jenis UEP", "Jenis Usaha", "Bidang Usaha"],
      [null, null, "businessType"],
    ],
    ["the kind of business before that of the UEP", ["Jenis UEP", "Jenis Usaha"], [null, "businessType"]],
    ["the day of formation before its year", ["Tahun Terbentuk", "Tanggal Terbentuk"], [null, "formedOn"]],
    ["a stand-in alone", ["Jenis UEP"], ["businessType"]],
  ])("%s", (_, header, expected) => {
    expect([fieldsOf(header), readHeader(MONITORING_COLUMNS, header).issues]).toEqual([expected, []]);
  });
});

test("no parser of these columns leans on the day or on the rest of the record", () => {
  expect(MONITORING_COLUMNS.columns.filter(({ parse }) => parse.inContext !== undefined)).toEqual([]);
});
