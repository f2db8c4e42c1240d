/** Lists from public bug reports, where they lie beside the project: each is answered as the text beside it says. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CheckReport, checkReportSchema } from "../../src/report/contract/check-report.ts";
import { type Run, run } from "../cli/run-in-process.ts";

const FIELD = join(import.meta.dirname, "../../../shared/cases/field");

/** What `check` made of a list. */
interface Answer extends Run {
  readonly report: CheckReport;
  /** The member of a line. */
  readonly line: (line: number) => CheckReport["members"][number];
  /** The outcome of a criterion for the member of a line. */
  readonly outcome: (line: number, criterion: string) => string | undefined;
}

async function check(file: string, ...options: readonly string[]): Promise<Answer> {
  const asOf = options.includes("--as-of") ? [] : ["--as-of", "2022-02-22"];
  const result = await run(["check", join(FIELD, file), "--format", "json", ...asOf, ...options]);
  expect(result.stderr, "the list is read").toBe("");
  const report = checkReportSchema.parse(JSON.parse(result.stdout));
  const line = (wanted: number): CheckReport["members"][number] => {
    const member = report.members.find((each) => each.line === wanted);
    if (member === undefined) throw new Error(`nobody on line ${wanted}`);
    return member;
  };
  const outcome = (wanted: number, criterion: string): string | undefined =>
    line(wanted).criteria.find(({ id }) => id === criterion)?.outcome;
  return { ...result, report, line, outcome };
}

/** The verdicts of members, and of groups. */
function verdicts({ report }: Answer): readonly string[] {
  return report.members.map(({ verdict }) => verdict);
}

function groups({ report }: Answer): readonly (readonly [verdict: string, members: number])[] {
  return report.groups.map(({ verdict, members }) => [verdict, members] as const);
}

function codes(answer: Answer, line: number): readonly string[] {
  return answer.line(line).issues.map(({ code }) => code);
}

function listCodes({ report }: Answer): readonly string[] {
  return report.issues.map(({ code }) => code);
}

const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value);

/** So many members, all eligible, in so many groups of ten, all eligible. */
function expectAllEligible(answer: Answer, count = 10): void {
  expect(verdicts(answer)).toEqual(times(count, "eligible"));
  expect(groups(answer)).toEqual(times(count / 10, ["eligible", 10]));
}

const lines = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The lists that are the control list in another shape: ten eligible persons in one eligible group. */
const SAME_AS_CONTROL = [
  ...["00-kontrol", "04-baris-nomor-kolom", "05-jumlah-dan-tanda-tangan", "06-judul-berulang"],
  ...["09-tanpa-kolom-provinsi", "10-judul-dengan-petunjuk", "10b-judul-petunjuk-nik-polos"],
  ...["11-google-formulir", "12-kobotoolbox", "13-ttl-satu-kolom", "14-judul-dua-baris"],
  ...["31-satu-baris-satu-sel", "32-ctrl-z", "34-bom-sep", "34b-bom-ganda", "35-cr-saja"],
  ...["38-keterampilan-banyak", "49-kode-wilayah", "79-nik-ktp-garis-miring", "79b-nama-nik"],
  ...["92-judul-berbaris", "94-nbsp"],
] as const;

/** What has to be true of each of the other lists. */
const ANSWERS: Readonly<Record<string, () => Promise<void>>> = {
  "01-keterampilan-tidak-memiliki": async () => {
    const answer = await check("01-keterampilan-tidak-memiliki.csv");
    expect(lines(2, 6).map((line) => answer.outcome(line, "skilled"))).toEqual(times(5, "fail"));
    expect(lines(7, 10).map((line) => answer.outcome(line, "skilled"))).toEqual(times(4, "unknown"));
    expect(verdicts(answer)).not.toContain("eligible");
  },
  "01b-sepuluh-tanpa-keterampilan": async () => {
    const answer = await check("01b-sepuluh-tanpa-keterampilan.csv");
    expect(verdicts(answer)).toEqual(times(10, "ineligible"));
    expect(groups(answer)).toEqual([["ineligible", 10]]);
  },
  "02-galat-excel-na": async () => {
    const answer = await check("02-galat-excel-na.csv");
    expect(answer.report.groups.map(({ id }) => id)).toEqual(["KUBE Uji Satu"]);
    expect(answer.report.groups[0]?.verdict).toBe("undetermined");
    expect(answer.report.groups[0]?.criteria.map(({ outcome }) => outcome)).not.toContain("fail");
  },
  "03-nama-kube-sel-gabung": async () => {
    expectAllEligible(await check("03-nama-kube-sel-gabung.csv"), 20);
  },
  "07-nama-kelompok-baris-judul": async () => {
    const answer = await check("07-nama-kelompok-baris-judul.csv");
    expectAllEligible(answer, 20);
    expect(answer.report.setAside.map(({ kind }) => kind)).toEqual(["section", "section"]);
  },
  "08-nama-kube-sama-dua-desa": async () => {
    expectAllEligible(await check("08-nama-kube-sama-dua-desa.csv"), 20);
  },
  "15-centang": async () => {
    const answer = await check("15-centang.csv");
    const asked = answer.report.members.filter(({ verdict }) => verdict === "undetermined");
    expect(verdicts(answer)).not.toContain("ineligible");
    expect(asked.map(({ line }) => line)).toEqual([7, 8]);
    expect(answer.outcome(2, "willing")).toBe("pass");
    expect(answer.outcome(11, "willing")).toBe("pass");
  },
  "16-siak-dukcapil": async () => {
    const answer = await check("16-siak-dukcapil.csv");
    expect(verdicts(answer)).toEqual(
      answer.report.members.map(({ line }) => (line === 4 ? "ineligible" : "undetermined")),
    );
    expect(answer.outcome(4, "occupation")).toBe("fail");
    expect(lines(2, 11).map((line) => answer.outcome(line, "married"))).toEqual(times(10, "pass"));
    expect(lines(2, 11).map((line) => answer.outcome(line, "age"))).toEqual(times(10, "pass"));
    expect(listCodes(answer)).not.toContain("header/unknown");
  },
  "17-opensid-impor": async () => {
    const answer = await check("17-opensid-impor.csv");
    expect(answer.outcome(3, "occupation")).toBe("fail");
    expect(codes(answer, 4).length).toBeGreaterThan(0);
    expect(codes(answer, 5).length).toBeGreaterThan(0);
    expect(verdicts(answer)).not.toContain("eligible");
    expect(answer.report.members.flatMap(({ issues }) => issues.map(({ code }) => code))).not.toContain(
      "nik/duplicate",
    );
    expect([8, 9, 10].map((line) => answer.outcome(line, "married"))).toEqual(["pass", "fail", "unknown"]);
    // The NIK says another sex; the word itself is read.
    expect(codes(answer, 11)).toEqual(["nik/sex-mismatch"]);
  },
  "18-dtsen": async () => {
    const answer = await check("18-dtsen.csv");
    expect(lines(2, 11).map((line) => answer.outcome(line, "registered"))).toEqual(times(10, "pass"));
    expect(lines(2, 11).map((line) => answer.outcome(line, "married"))).toEqual(times(10, "pass"));
    expect(listCodes(answer)).not.toContain("header/unknown");
  },
  "19-siksng-bnba": async () => {
    const answer = await check("19-siksng-bnba.csv");
    expect(lines(2, 11).map((line) => answer.outcome(line, "married"))).toEqual(times(10, "pass"));
    expect(lines(2, 4).map((line) => answer.outcome(line, "registered"))).toEqual(times(3, "pass"));
    expect(answer.line(5).issues.map(({ severity }) => severity)).toContain("error");
    expect(listCodes(answer)).not.toContain("header/unknown");
  },
  "20-keterangan-meninggal": async () => {
    const answer = await check("20-keterangan-meninggal.csv");
    for (const line of [4, 6]) {
      expect(answer.line(line).verdict).not.toBe("eligible");
      expect(codes(answer, line).length).toBeGreaterThan(0);
    }
    expect(verdicts(answer).filter((verdict) => verdict === "eligible")).toHaveLength(8);
    expect(verdicts(answer)).not.toContain("ineligible");
  },
  "21-nik-berakhir-nol-8-orang": async () => {
    const answer = await check("21-nik-berakhir-nol-8-orang.csv", "--ruleset", "dinsos-tegal-2025");
    expect(verdicts(answer)).toEqual(times(8, "undetermined"));
    expect(lines(2, 9).every((line) => codes(answer, line).includes("nik/excel-damaged"))).toBe(true);
    expect(groups(answer)).toEqual([["undetermined", 8]]);
  },
  "21c-kk-semua-nol": async () => {
    const answer = await check("21c-kk-semua-nol.csv");
    const [group] = answer.report.groups;
    expect(JSON.stringify(answer.report)).toContain("kk/excel-damaged");
    expect(group?.verdict).toBe("undetermined");
    expect(group?.households.min).toBeLessThan(group?.households.max ?? 0);
  },
  "22-nik-pengganti": async () => {
    const answer = await check("22-nik-pengganti.csv");
    expect(
      answer.report.members.filter(({ verdict, issues }) => verdict === "eligible" && issues.length === 0),
    ).toEqual([]);
    expect(lines(2, 9).map((line) => answer.line(line).verdict)).toEqual(times(8, "undetermined"));
    expect(verdicts(answer)).not.toContain("ineligible");
  },
  "23-tanda-dalam-nik": async () => {
    const answer = await check("23-tanda-dalam-nik.csv");
    expect(lines(4, 11).map((line) => answer.line(line).verdict)).toEqual(times(8, "eligible"));
    expect(codes(answer, 2)).toEqual(codes(answer, 3));
    expect(answer.line(2).verdict).toBe(answer.line(3).verdict);
  },
  "24-tanggal": async () => {
    const answer = await check("24-tanggal.csv");
    const read = [...lines(2, 19), 21, ...lines(23, 29), 36, 39];
    expect(read.filter((line) => answer.outcome(line, "age") !== "pass")).toEqual([]);
    const damaged = answer.report.members
      .filter(({ criteria }) => criteria.find(({ id }) => id === "age")?.outcome === "unknown")
      .map(({ line }) => line);
    expect(damaged).toEqual(expect.arrayContaining([22, 33, 34, 38]));
    // 1980 alone, its day or month, and /80 decide the age all the same.
    expect([30, 31, 32, 37].map((line) => answer.outcome(line, "age"))).toEqual(times(4, "pass"));
    expect(verdicts(answer)).not.toContain("ineligible");
  },
  "25-status-kawin": async () => {
    const answer = await check("25-status-kawin.csv");
    const having = (wanted: string): readonly number[] =>
      answer.report.members
        .filter(({ criteria }) => criteria.find(({ id }) => id === "married")?.outcome === wanted)
        .map(({ line }) => line);
    expect(having("pass")).toEqual(expect.arrayContaining([...lines(2, 10), 14, 25, 27, 28, 31, 32]));
    expect(having("fail")).toEqual(expect.arrayContaining([11, 15, 22, 24]));
    expect(having("unknown")).toEqual(expect.arrayContaining([12, 13, ...lines(16, 21)]));
    expect(having("fail")).not.toEqual(expect.arrayContaining([33, 34, 35]));
  },
  "26-pekerjaan": async () => {
    const answer = await check("26-pekerjaan.csv");
    const having = (wanted: string): readonly number[] =>
      answer.report.members
        .filter(({ criteria }) => criteria.find(({ id }) => id === "occupation")?.outcome === wanted)
        .map(({ line }) => line);
    expect(having("pass")).toEqual(expect.arrayContaining([...lines(2, 10), 12, 13, 19, 20, 23, 24, 25, 35]));
    expect(having("fail")).toEqual(expect.arrayContaining([17, 30, 43, 44, 45, 46, 48]));
    expect(having("unknown")).toEqual(expect.arrayContaining([31, 32, 33]));
    expect(
      having("fail").filter((line) => [...lines(2, 14), ...lines(18, 26), ...lines(34, 42)].includes(line)),
    ).toEqual([]);
  },
  "27-dtks-isi": async () => {
    const answer = await check("27-dtks-isi.csv");
    const having = (wanted: string): readonly number[] =>
      answer.report.members
        .filter(({ criteria }) => criteria.find(({ id }) => id === "registered")?.outcome === wanted)
        .map(({ line }) => line);
    expect(having("pass")).toEqual(expect.arrayContaining([...lines(2, 7), 12, 13, 15, 16, 20, 21, 22]));
    expect(having("fail")).toEqual(expect.arrayContaining([8, 9, 10, 11, 17]));
    expect(having("unknown")).toEqual(expect.arrayContaining([14, 18, 19, 25, 28]));
  },
  "29-benar-salah": async () => {
    const answer = await check("29-benar-salah.csv");
    expect(lines(2, 11).map((line) => answer.outcome(line, "willing"))).toEqual(
      lines(2, 11).map((line) => (line % 2 === 0 ? "fail" : "pass")),
    );
  },
  "30-bulan-dahulu": async () => {
    const answer = await check("30-bulan-dahulu.csv");
    expect(answer.line(2).verdict).toBe("ineligible");
    expect([3, 4, 5, 6, 8, 9, 10, 11].map((line) => answer.outcome(line, "age"))).toEqual(times(8, "pass"));
    // 2 January 1962 is 60 years ago, in either reading.
    expect(answer.outcome(7, "age")).toBe("fail");
  },
  "36-kk-hanya-kepala": async () => {
    const answer = await check("36-kk-hanya-kepala.csv");
    const [group] = answer.report.groups;
    expect([group?.members, group?.verdict, group?.households]).toEqual([
      12,
      "undetermined",
      { min: 10, max: 12 },
    ]);
    const lacking = answer.report.issues.find(({ code }) => code === "kk/missing-in-group");
    expect(lacking?.message).toMatch(/\b3\b.*\b5\b/);
  },
  "37-gelar-koma": async () => {
    const answer = await check("37-gelar-koma.csv");
    expect(answer.report.members.filter(({ issues }) => issues.length > 0).map(({ line }) => line)).toEqual([
      4,
    ]);
    expect(verdicts(answer)).toEqual(
      answer.report.members.map(({ line }) => (line === 4 ? "undetermined" : "eligible")),
    );
    expect(groups(answer)).toEqual([["undetermined", 10]]);
  },
  "40-pandas-float": async () => {
    const answer = await check("40-pandas-float.csv");
    expect(verdicts(answer)).not.toContain("ineligible");
  },
  "42-daftar": async () => {
    const answer = await check("42-daftar.json");
    expect(answer.report.members).toHaveLength(1);
  },
  "42b": async () => {
    const answer = await check("42b.ndjson");
    expect(answer.report.members).toHaveLength(1);
  },
  "44-kabisat": async () => {
    const answer = await check("44-kabisat.csv", "--as-of", "2024-02-29");
    expect(lines(2, 9).map((line) => answer.outcome(line, "age"))).toEqual([
      ...["fail", "pass", "pass", "unknown", "pass", "fail", "fail", "pass"],
    ]);
  },
  "45-orang-sama-nik-beda": async () => {
    const answer = await check("45-orang-sama-nik-beda.csv");
    expect([2, 3].map((line) => answer.line(line).issues.map(({ severity }) => severity))).toEqual([
      ["warning"],
      ["warning"],
    ]);
    expect(answer.line(4).issues).toEqual([]);
  },
  "46-satu-kk-tiga-anggota": async () => {
    const answer = await check("46-satu-kk-tiga-anggota.csv");
    expect(answer.report.groups.map(({ verdict, households }) => [verdict, households])).toEqual([
      ["ineligible", { min: 8, max: 8 }],
    ]);
  },
  "47-ejaan-nama-kube": async () => {
    const answer = await check("47-ejaan-nama-kube.csv");
    expect(groups(answer).map(([verdict]) => verdict)).not.toContain("ineligible");
    expect(answer.report.groups[0]?.members).toBeGreaterThanOrEqual(9);
  },
  "48-ejaan-desa": async () => {
    const answer = await check("48-ejaan-desa.csv");
    expect(groups(answer)).toEqual([["undetermined", 10]]);
    expect(JSON.stringify(answer.report)).toContain("S. Lekop");
  },
  "80-nomor-kelompok": async () => {
    const answer = await check("80-nomor-kelompok.csv");
    const isTwo = answer.report.groups.length === 2;
    expect(isTwo || JSON.stringify(answer.report).includes("--group-by")).toBe(true);
  },
  "81-injeksi": async () => {
    const { stdout } = await run(["check", join(FIELD, "81-injeksi.csv"), "--as-of", "2022-02-22"]);
    expect(stdout).not.toMatch(/^\s*::/m);
    expect(stdout).not.toContain("\u001b[31m");
  },
  "87-ekspor-anggota-kube": async () => {
    const answer = await check("87-ekspor-anggota-kube.csv");
    expect(verdicts(answer)).toEqual(times(10, "undetermined"));
    const lacking = answer.report.issues.filter(({ code }) => code === "header/missing-column");
    const said = lacking.map(({ message }) => message).join("\n");
    for (const column of ["Tanggal Lahir", "Status Perkawinan", "Pekerjaan"]) expect(said).toContain(column);
  },
  "88-nik-kk-tertukar": async () => {
    const answer = await check("88-nik-kk-tertukar.csv");
    expect(verdicts(answer)).toEqual(times(10, "undetermined"));
  },
  "88c-kk-nol": async () => {
    const answer = await check("88c-kk-nol.csv");
    expect(answer.report.groups.map(({ verdict, households }) => [verdict, households])).toEqual([
      ["undetermined", { min: 1, max: 10 }],
    ]);
  },
  "90-judul-ganda": async () => {
    const answer = await check("90-judul-ganda.csv");
    expect(listCodes(answer)).toContain("header/duplicate");
    expect(verdicts(answer)).not.toContain("eligible");
    expect(verdicts(answer)).not.toContain("ineligible");
  },
  "93-kk-satu-nol": async () => {
    const answer = await check("93-kk-satu-nol.csv");
    expect(answer.report.groups.map(({ verdict, households }) => [verdict, households])).toEqual([
      ["undetermined", { min: 1, max: 10 }],
    ]);
  },
  "95-nik-perempuan-dan-tahun": async () => {
    const answer = await check("95-nik-perempuan-dan-tahun.csv");
    expect(new Set(verdicts(answer))).toEqual(new Set(["eligible"]));
    expect(answer.report.members.flatMap(({ issues }) => issues)).toEqual([]);
  },
  "33-unduhan-opensid": async () => {
    const { code, stderr } = await run(["check", join(FIELD, "33-unduhan-opensid.xls")]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("HTML")]);
  },
  "39-tanpa-judul": async () => {
    const { code, stderr } = await run(["check", join(FIELD, "39-tanpa-judul.csv")]);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/\d{6}|Contoh/);
  },
  "78-blok-sampul": async () => {
    const { code, stdout, stderr } = await run(["check", join(FIELD, "78-blok-sampul.csv")]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("baris 4");
    expect(stderr).not.toMatch(/Contoh|Kp\. Baru|\d{6}/);
  },
  "43-kosong": async () => {
    expect((await run(["check", join(FIELD, "43-kosong.csv")])).code).toBe(2);
  },
  "43b-judul-saja": async () => {
    expect((await run(["check", join(FIELD, "43b-judul-saja.csv")])).code).toBe(2);
  },
  "73-rupiah": async () => {
    const amounts = await amountsOf("73-rupiah.csv", "rupiah");
    expect(amounts.slice(0, 3)).toEqual([[], [], []]);
  },
  "74-periode": async () => {
    const found = await amountsOf("74-periode.csv", "period");
    expect(found.slice(0, 7)).toEqual(times(7, []));
    expect(found.slice(7, 10).every((each) => each.length > 0)).toBe(true);
  },
  "75-rekap-bawah": async () => {
    const { code, stdout } = await run(["score", join(FIELD, "75-rekap-bawah.csv"), "--format", "json"]);
    expect(code).toBeLessThan(2);
    expect((JSON.parse(stdout) as { records: unknown[] }).records).toHaveLength(2);
  },
  "77-bulan-melebar": async () => {
    const { stdout, stderr } = await run(["score", join(FIELD, "77-bulan-melebar.csv")]);
    expect(stdout + stderr).toMatch(/bulan/i);
  },
  "86-ekspor-aplikasi-kube": async () => {
    const { stdout } = await run(["score", join(FIELD, "86-ekspor-aplikasi-kube.csv"), "--format", "json"]);
    const text = JSON.stringify((JSON.parse(stdout) as { records: { kube: string | null }[] }).records);
    expect(text).not.toContain("rupiah/");
  },
  "96-pantau-nama-sama": async () => {
    const { stdout } = await run(["score", join(FIELD, "96-pantau-nama-sama.csv"), "--format", "json"]);
    expect(stdout).not.toContain("period/duplicate");
  },
};

/** The codes of issues of each record of a monitoring list that begin with a word. */
async function amountsOf(file: string, word: string): Promise<readonly (readonly string[])[]> {
  const { stdout } = await run(["score", join(FIELD, file), "--format", "json", "--as-of", "2022-12-31"]);
  const { records } = JSON.parse(stdout) as { records: { issues: { code: string }[] }[] };
  return records.map(({ issues }) =>
    issues.map(({ code }) => code).filter((code) => code.startsWith(`${word}/`)),
  );
}

const found = existsSync(FIELD)
  ? readdirSync(FIELD)
      .filter((file) => file.endsWith(".expected.txt"))
      .map((file) => file.replace(".expected.txt", ""))
      .sort()
  : [];

describe.runIf(found.length > 0)("a list of the field", () => {
  test.each(SAME_AS_CONTROL)("%s is the control list in another shape", async (name) => {
    expectAllEligible(await check(`${name}.csv`));
  });

  test.each(Object.entries(ANSWERS))("%s is answered as its text says", (_, answer) => answer());

  test("has an answer here", () => {
    expect([...SAME_AS_CONTROL, ...Object.keys(ANSWERS)].sort()).toEqual(found);
  });
});
