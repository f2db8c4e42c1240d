import { expect, test } from "vitest";
import { createIssue, type Fault, fault } from "../../src/issue.ts";
import { ISSUE_CODES } from "../../src/issue-catalogue.ts";

/** One fault of every code, with each variant of its text. */
const FAULTS: readonly Fault[] = [
  fault("nik/missing"),
  fault("nik/length", { received: 15 }),
  fault("nik/not-digits"),
  fault("nik/excel-damaged", { damage: "notation" }),
  fault("nik/excel-damaged", { damage: "number-ending-in-zero" }),
  fault("nik/excel-damaged", { damage: "too-many-end-in-zero" }),
  fault("nik/placeholder"),
  fault("nik/kk-swapped"),
  fault("nik/birth-date-impossible"),
  fault("nik/unknown-province", { province: "20" }),
  fault("nik/birth-date-mismatch"),
  fault("nik/sex-mismatch"),
  fault("nik/duplicate", { first: 12, file: null, others: 0 }),
  fault("nik/duplicate", { first: 12, file: "b.csv", others: 3 }),
  fault("member/deceased"),
  fault("member/moved"),
  fault("member/missing"),
  fault("member/status-unrecognised"),
  fault("member/same-person", { other: 3, file: null }),
  fault("member/same-person", { other: 3, file: "b.csv" }),
  fault("kk/placeholder"),
  fault("kk/same-as-nik"),
  fault("kk/looks-like-nik"),
  fault("kk/length", { received: 15 }),
  fault("kk/not-digits"),
  fault("kk/excel-damaged", { damage: "notation" }),
  fault("kk/in-two-groups", { kube: "KUBE Mekar 1", first: 12, file: null }),
  fault("kk/in-two-groups", { kube: "KUBE Mekar 1", first: 12, file: "b.csv" }),
  fault("kk/missing-in-group", {
    kube: "KUBE Mekar 1",
    rows: { named: ["3"], more: 0 },
    isDamaged: false,
    min: 9,
    max: 10,
  }),
  fault("kk/missing-in-group", {
    kube: "KUBE Mekar 1",
    rows: { named: ["3", "5"], more: 4 },
    isDamaged: true,
    min: 4,
    max: 10,
  }),
  fault("date/impossible", { reason: "calendar" }),
  fault("date/impossible", { reason: "month-first" }),
  fault("date/impossible", { reason: "year" }),
  fault("date/two-digit-year"),
  ...(["year", "month", "century", "order"] as const).map((part) => fault("date/known-in-part", { part })),
  fault("date/month-first-column", { name: "Tanggal Lahir", count: 3 }),
  fault("date/unreadable"),
  fault("date/in-future", { asOf: "2022-02-22" }),
  fault("choice/unknown", { expected: ["ya", "tidak"] }),
  fault("choice/unspecific"),
  fault("marital-status/unspecific"),
  fault("skill/unreadable"),
  fault("register/unreadable"),
  fault("occupation/unrecognised", { suggestion: null }),
  fault("occupation/unrecognised", { suggestion: "Petani" }),
  fault("occupation/several"),
  fault("occupation/may-be-civil-servant"),
  fault("area/code-unreadable"),
  fault("area/near-names", { kube: "KUBE Mekar 1", names: ["S. Lekop", "Sei Lekop"] }),
  fault("area/missing-in-group", {
    kube: "KUBE Mekar 1",
    header: "Desa/Kelurahan",
    rows: { named: ["3"], more: 0 },
  }),
  fault("area/column-missing", { columns: ["Kabupaten/Kota"], code: "Kode Wilayah" }),
  fault("header/duplicate", { first: "Nama", second: "Nama Lengkap" }),
  fault("header/unknown", { headers: [{ name: "Tangal Lahir", suggestion: "Tanggal Lahir" }] }),
  fault("header/unknown", { headers: [{ name: "Warna", suggestion: null }] }),
  fault("header/unknown", { headers: ["Warna", "Rasa"].map((name) => ({ name, suggestion: null })) }),
  fault("header/unknown", {
    headers: [
      { name: "Warna", suggestion: null },
      { name: "Tangal Lahir", suggestion: "Tanggal Lahir" },
    ],
  }),
  fault("header/ambiguous", { name: "Desa/Kecamatan", fields: ["Desa/Kelurahan", "Kecamatan"] }),
  fault("header/missing-column", {
    header: "Status Perkawinan",
    label: { id: "status perkawinan", en: "marital status" },
    fact: "member.maritalStatus",
    canAssume: true,
    mayHold: ["Status"],
  }),
  fault("cell/several-numbers", { expected: 1 }),
  fault("cell/several-numbers", { expected: 2 }),
  fault("header/forbidden", { name: "__proto__" }),
  fault("header/missing-column", {
    header: "Pekerjaan",
    label: { id: "pekerjaan", en: "occupation" },
    fact: "member.occupation",
    canAssume: true,
  }),
  fault("header/missing-column", {
    header: "No KK",
    label: { id: "jumlah KK", en: "number of households" },
    fact: "kube.householdCount",
    canAssume: false,
  }),
  fault("header/age-not-used", { name: "Umur", wanted: "Tanggal Lahir" }),
  fault("number/unreadable"),
  fault("number/out-of-range", { min: 0, max: null }),
  fault("number/out-of-range", { min: 1, max: 5 }),
  fault("number/excel-damaged"),
  fault("rupiah/unreadable"),
  fault("rupiah/ambiguous"),
  fault("rupiah/approximate"),
  fault("rupiah/fraction"),
  fault("rupiah/negative"),
  fault("profit/mismatch", { turnover: 1_500_000, expenses: 900_000, received: 700_000 }),
  fault("members/too-many-active", { active: 12, members: 10 }),
  fault("iks/too-many-contributors", { contributors: 12, members: 10 }),
  fault("period/missing"),
  fault("period/unreadable"),
  fault("period/in-future", { period: "2022-03", asOf: "2022-02-22" }),
  fault("period/before-baseline", { period: "2022-01", baselineOn: "2022-03" }),
  fault("period/before-formation", { period: "2019-05", formedOn: "2020" }),
  fault("period/duplicate", { period: "2022-01", first: 12, file: null, others: 0 }),
  fault("period/duplicate", { period: "2022-01", first: 12, file: "b.csv", others: 3 }),
  fault("kube/missing"),
  fault("header/months-as-columns", { names: ["Omset Januari 2022", "Omset Februari 2022"] }),
  fault("kube/not-named", { rows: [3, 7], more: 0 }),
  fault("kube/not-named", { rows: [3], more: 4 }),
  fault("kube/line-not-read", { rows: [3, 7], more: 0 }),
  fault("kube/said-once", { rows: 9 }),
  fault("area/said-once", { header: "Desa/Kelurahan", rows: 9 }),
  fault("kube/conflict", { kube: "KUBE Mekar 1", header: "Rekening Kelompok" }),
  fault("kube/same-name", { kube: "KUBE Melati", places: ["Sei Lekop", "Kijang Kota"] }),
  fault("kube/one-or-several", { kube: "KUBE Melati", places: ["Sei Lekop", "Kijang Kota"] }),
  fault("kube/no-members", { kube: "KUBE Mekar Jya", suggestion: "KUBE Mekar Jaya" }),
  fault("kube/no-members", { kube: "KUBE Mekar Jya", suggestion: null }),
  fault("kube/not-told-apart", { kube: "Melati", groups: ["Melati (Sei Lekop)", "Melati (Kijang Kota)"] }),
  fault("kube/duplicate", { kube: "Melati", first: 2, file: null }),
  fault("kube/duplicate", { kube: "Melati", first: 2, file: "b.csv" }),
  fault("kube/not-listed", { names: ["Melati"], more: 0 }),
  fault("kube/not-listed", { names: ["Melati", "Mawar"], more: 3 }),
  fault("kube/near-names", { names: ["KUBE Mekar Jaya", "KUBE Mekar Jya"] }),
  fault("cell/empty-mark", { mark: "#N/A" }),
  fault("cell/too-long", { received: 10_001, limit: 10_000 }),
  fault("cell/not-text", { received: "object" }),
  fault("cell/conflict", { first: "Desa", second: "Kelurahan" }),
  fault("row/too-many-cells", { received: 3, expected: 2 }),
  fault("row/too-few-cells", { received: 1, expected: 2 }),
];

test("every code has a text", () => {
  expect([...new Set(FAULTS.map(({ code }) => code))].sort()).toEqual([...ISSUE_CODES].sort());
});

test("the warnings are those that leave a person eligible", () => {
  const warnings = FAULTS.map((found) => createIssue(found)).filter(({ severity }) => severity === "warning");
  expect([...new Set(warnings.map(({ code }) => code))]).toEqual([
    "nik/unknown-province",
    "nik/birth-date-mismatch",
    "nik/sex-mismatch",
    "member/status-unrecognised",
    "member/same-person",
    "kk/placeholder",
    "kk/looks-like-nik",
    "kk/in-two-groups",
    "kk/missing-in-group",
    "date/known-in-part",
    "date/month-first-column",
    "choice/unspecific",
    "marital-status/unspecific",
    "occupation/unrecognised",
    "occupation/several",
    "occupation/may-be-civil-servant",
    "area/code-unreadable",
    "area/near-names",
    "area/missing-in-group",
    "area/column-missing",
    "header/unknown",
    "header/ambiguous",
    "header/missing-column",
    "header/age-not-used",
    "kube/not-named",
    "kube/line-not-read",
    "kube/said-once",
    "area/said-once",
    "kube/same-name",
    "kube/one-or-several",
    "kube/no-members",
    "kube/not-told-apart",
    "kube/duplicate",
    "kube/not-listed",
    "kube/near-names",
    "cell/empty-mark",
    "row/too-few-cells",
  ]);
});

test.each(["id", "en"] as const)(
  "messages in %s start small, end without a stop, and close their backticks",
  (lang) => {
    const texts = FAULTS.map((found) => createIssue(found, { lang })).flatMap(({ message, hint }) => [
      message,
      ...(hint === undefined ? [] : [hint]),
    ]);
    const ill = texts.filter(
      (text) =>
        !/^(?:\p{Ll}|NIK|[`"])/u.test(text) ||
        /[.!]$/.test(text) ||
        (text.match(/`/g) ?? []).length % 2 !== 0,
    );
    expect(ill).toEqual([]);
  },
);

test("a NIK that stands in more lines names the first, its file if another, and counts the rest", () => {
  const messageOf = (file: string | null, others: number) =>
    createIssue(fault("nik/duplicate", { first: 12, file, others })).message;
  expect([messageOf(null, 0), messageOf("b.csv", 3)]).toEqual([
    "NIK ini juga ada di baris `12`",
    "NIK ini juga ada di baris `12` file `b.csv` dan `3` baris lain",
  ]);
});
