/** Whole monitoring lists through the command line: what the source articles tell of, printed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { portfolioReportSchema } from "../../src/report/contract/portfolio-report.ts";
import { rankReportSchema } from "../../src/report/contract/rank-report.ts";
import { scoreReportSchema } from "../../src/report/contract/score-report.ts";
import { run } from "../cli/run-in-process.ts";
import { jawaBarat, kotaBanjar } from "./made-lists.ts";

const BANJAR = join(import.meta.dirname, "pemantauan-kota-banjar-2012.csv");
const BINTAN = join(import.meta.dirname, "pemantauan-bintan-2022.csv");

describe("150 groups of Kota Banjar, 60 of them running", () => {
  it("are the made-up list as it is committed (`npm run snapshots` writes it)", async () => {
    await expect(kotaBanjar()).toMatchFileSnapshot(BANJAR);
  });

  it("are 40 % running and 60 % in need of mentoring, most of them in Langensari", async () => {
    const { code, stdout } = await run(["portfolio", BANJAR]);
    expect(code).toBe(0);
    expect(stdout).toContain("150 kelompok, 150 catatan, 0 kesalahan, 33 peringatan\n");
    expect(stdout).toMatch(/^ {2}perlu pendampingan {2}[█░]{40} {2}90 {2}60 %$/m);
    expect(stdout).toMatch(/^ {2}berjalan {12}[█░]{40} {2}60 {2}40 %$/m);
    expect(stdout).toMatch(/^ {2}Langensari \(Kota Banjar\) {2}[█░]{40} {2}78 {2}52 %$/m);
  });

  it("are the same numbers in JSON", async () => {
    const { stdout } = await run(["portfolio", BANJAR, "--format", "json"]);
    const { groups, byStatus, byStage, byYear } = portfolioReportSchema.parse(JSON.parse(stdout));
    expect(groups).toBe(150);
    expect(byStatus).toEqual([
      { kind: "known", id: "perlu-pendampingan", label: "perlu pendampingan", count: 90, of: 150 },
      { kind: "known", id: "berjalan", label: "berjalan", count: 60, of: 150 },
    ]);
    expect(byStage?.find(({ kind }) => kind === "undetermined")?.count).toBe(150);
    expect(byYear.map(({ year }) => year)).toEqual([2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012]);
  });
});

describe("756 groups of West Java formed in 2015–2021, and 41 new ones in 2022", () => {
  const TARGETS = ["--target", "2022=93", "--target", "2023=100"];

  it("are counted by year, the new ones against the targets of 93 and 100", async () => {
    const { code, stdout } = await run(["portfolio", "-", ...TARGETS], { stdin: jawaBarat(41), now: LATER });
    expect(code).toBe(0);
    expect(stdout).toContain("797 kelompok, 797 catatan");
    for (const year of [2015, 2016, 2017, 2018, 2019, 2020, 2021])
      expect(stdout).toMatch(new RegExp(`^ {2}${year} {2}[█░]{40} {2}108 {2}13,6 %$`, "m"));
    expect(stdout).toMatch(/^ {2}2022 {2}[█░]{40} {3}41 {2}5,1 % {2}target 93: 44,1 %, kurang 52$/m);
    expect(stdout).toMatch(/^ {2}2023 {2}░{40} {4}0 {2}0 % {2}target 100: 0 %, kurang 100$/m);
  });

  it("add up to 756 before 2022", async () => {
    const { stdout } = await run(["portfolio", "-", ...TARGETS, "--format", "json"], {
      stdin: jawaBarat(93),
      now: LATER,
    });
    const { byYear } = portfolioReportSchema.parse(JSON.parse(stdout));
    const before = byYear.filter(({ year }) => year !== null && year < 2022);
    expect(before.reduce((sum, { count }) => sum + count, 0)).toBe(756);
    expect(byYear.find(({ year }) => year === 2022)).toMatchObject({
      ...{ count: 93, target: 93, isReached: true, shortBy: 0 },
    });
  });
});

/** After December 2022. */
const LATER = new Date("2023-01-15T00:00:00Z");

describe("twelve groups of Bintan, in a list as an office keeps it", () => {
  it("have one best group, named with why", async () => {
    const { code, stdout } = await run(["rank", BINTAN, "--by", "kabupaten"]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      "\nKabupaten/kota Bintan\n  ★ KUBE Melati Bahari terbaik dengan 100 dari 100 angka; yang lain paling banyak 97; angka terbanyak dari kenaikan pendapatan anggota (15 dari 15) dan perubahan sikap mental (10 dari 10)\n",
    );
  });

  it("stand where their ranges let them stand, each by its latest period", async () => {
    const { stdout } = await run(["rank", BINTAN, "--format", "json"]);
    const { all, disputed } = rankReportSchema.parse(JSON.parse(stdout));
    expect(
      all.entries.map(({ rank, group, period, score: { min, max } }) =>
        [rank.best, rank.worst, group, period, min, max].join(" "),
      ),
    ).toEqual([
      "1 1 KUBE Melati Bahari 2022-02 100 100",
      "2 3 KUBE Serumpun 2022-02 92 92",
      "3 4 Kube Camar Laut 2022-02 90 90",
      "4 7 KUBE Teratai Putih 2022-02 80 85",
      "2 7 KUBE Tunas Harapan 2022-02 72 97",
      "4 7 KUBE Pelita 2022-02 67 82",
      "7 8 KUBE Karang Indah 2022-02 64 64",
      "8 9 KUBE Mutiara Pesisir 2022-02 52 52",
      "9 10 KUBE Sinar Pagi 2022-02 25 35",
      "4 10 KUBE Kasih Ibu 2022-02 5 85",
      "10 11 KUBE Bina Karya 2022-02 5 5",
    ]);
    expect(disputed).toEqual(["KUBE Ombak Biru"]);
  });

  it("are read with their titles, notations and faults", async () => {
    const { code, stdout } = await run(["score", BINTAN, "--format", "json"]);
    expect(code).toBe(1);
    const { records, summary, issues, lacking } = scoreReportSchema.parse(JSON.parse(stdout));
    expect(summary).toEqual({
      ...{ records: 17, groups: 12, undetermined: 6, setAside: 0, errors: 3, warnings: 1 },
      periods: { first: "2021-11", last: "2022-02" },
    });
    expect(lacking).toEqual([]);
    expect(issues.map(({ code: of, line }) => [of, line])).toEqual([
      ["header/unknown", 4],
      ["period/duplicate", 12],
    ]);
    expect(
      records.flatMap(({ line, group, issues: found }) => found.map(({ code: of }) => [line, group, of])),
    ).toEqual([
      [10, "KUBE Teratai Putih", "profit/mismatch"],
      [21, "KUBE Pelita", "rupiah/ambiguous"],
    ]);
    expect(records[1]).toMatchObject({
      ...{ line: 6, group: "KUBE Melati Bahari", formedOn: "2017-03-12", businessType: "Kerupuk ikan" },
      area: { desa: "Sungai Lekop", kecamatan: "Bintan Timur", kabupaten: "Bintan" },
      status: { id: "berjalan" },
      stage: { least: "maju", isKnown: true },
    });
  });

  it("hold no word that the lists of persons keep to themselves", () => {
    const text = readFileSync(BINTAN, "latin1");
    expect(text).not.toMatch(/NIK|\d{16}/);
  });
});
