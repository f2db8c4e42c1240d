import { describe, expect, it } from "vitest";
import { portfolioReportSchema } from "../../src/report/contract/portfolio-report.ts";
import { type Month, month, monthsCsv } from "./monitoring-text.ts";
import { type Run, run } from "./run-in-process.ts";

function portfolio(months: readonly Month[], ...options: readonly string[]): Promise<Run> {
  return run(["portfolio", "-", "--as-of", "2022-06-30", ...options], { stdin: monthsCsv(months) });
}

/** As a terminal of 80 columns without colours shows it. */
function shown(months: readonly Month[], ...options: readonly string[]): Promise<Run> {
  return run(["portfolio", "-", "--as-of", "2022-06-30", ...options], {
    ...{ stdin: monthsCsv(months), isTTY: true, env: { NO_COLOR: "1" } },
  });
}

const GROUPS = [
  month(),
  month({ "Nama KUBE": "Maju", Kecamatan: "Teluk Sebong", "Status KUBE": "perlu pendampingan" }),
  month({ "Nama KUBE": "Jaya", Perkembangan: "", "Tahun Terbentuk": "2021", "Jenis Usaha": "" }),
  month({ "Nama KUBE": "Jaya", Bulan: "Januari 2022", "Status KUBE": "tidak aktif" }),
];

describe("portfolio", () => {
  it("counts each group once, by all that is said of it", async () => {
    const { code, stdout } = await shown(GROUPS, "--lang", "en", "--target", "2021=3", "--target", "2019=2");
    expect(code).toBe(0);
    expect(stdout.slice(stdout.indexOf("\nStatus\n"))).toBe(`
Status
  running          █████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░  1  33.3 %
  needs mentoring  █████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░  1  33.3 %
  undetermined     █████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░  1  33.3 %

Stage
  first stage not reached yet  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0  0 %
  growing                      ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0  0 %
  developed                    ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0  0 %
  advanced/independent         ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0  0 %
  undetermined                 ████████████████████████████████████████  3  100 %

Kabupaten/kota
  Bintan  ████████████████████████████████████████  3  100 %

Kecamatan
  Bintan Timur (Bintan)  ███████████████████████████░░░░░░░░░░░░░  2  66.7 %
  Teluk Sebong (Bintan)  █████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░  1  33.3 %

Kind of business
  Kerupuk     ███████████████████████████░░░░░░░░░░░░░  2  66.7 %
  (not said)  █████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░  1  33.3 %

Year of formation
  2019  ███████████████████████████░░░░░░░░░░░░░  2  66.7 %  target 2: reached
  2021  █████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░  1  33.3 %  target 3: 33.3 %, short by 2

Scores by month
  –: did not report; empty: before the first report; 60–80: not certain yet;
  double: the period stands more than once, so it is not used
  Group                     01/2022  02/2022
  Mekar · Bintan Timur               37–97
  Maju · Teluk Sebong                37–97
  Jaya · Bintan Timur       37–97    35–100
  Monthly reports received  1/1      3/3

Who did not report
  ✓ every group reported every month
`);
  });

  it("leaves out what the ruleset does not have and what no group says", async () => {
    const list = "Nama KUBE;Bulan\nMekar;02/2022\n";
    const { stdout } = await run(["portfolio", "-", "--ruleset", "kepri-2022", "--as-of", "2022-06-30"], {
      stdin: list,
    });
    expect(stdout).not.toMatch(/^(Status|Tahap|Kabupaten|Kecamatan|Jenis usaha)/m);
    expect(stdout).toContain("\nTahun terbentuk\n  (tidak disebut)  ");
  });

  it("counts a group each of whose periods stands twice, and says that nothing else is known of it", async () => {
    const months = [month(), month({ Perkembangan: "turun" })];
    const { code, stdout } = await portfolio(months);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\n! status dan tahapnya tidak diketahui, sebab .*: Mekar\n$/);
    expect(stdout).toMatch(/^ {2}belum dapat ditentukan {2}█{40} {2}1 {2}100 %$/m);
  });

  it("has colours on a terminal only", async () => {
    const args = ["portfolio", "-", "--as-of", "2022-06-30", "--target", "2019=9"];
    const stdin = monthsCsv(GROUPS);
    expect((await run(args, { stdin, isTTY: true })).stdout).toContain("\u001b[33mtarget 9: ");
    expect((await portfolio(GROUPS)).stdout).not.toContain("\u001b");
  });
});

describe("portfolio --format json", () => {
  it("holds every count", async () => {
    const { stdout } = await portfolio(GROUPS, "--format", "json", "--target", "2022=93");
    const report = portfolioReportSchema.parse(JSON.parse(stdout));
    expect(report.groups).toBe(3);
    expect(report.byStatus?.[0]).toEqual({
      kind: "known",
      id: "berjalan",
      label: "berjalan",
      count: 1,
      of: 3,
    });
    expect(report.byBusinessType).toEqual([
      { name: "Kerupuk", within: null, count: 2, of: 3 },
      { name: null, within: null, count: 1, of: 3 },
    ]);
    expect(report.byYear).toEqual([
      { year: 2019, count: 2, of: 3, target: null, isReached: null, shortBy: null },
      { year: 2021, count: 1, of: 3, target: null, isReached: null, shortBy: null },
      { year: 2022, count: 0, of: 3, target: 93, isReached: false, shortBy: 93 },
    ]);
    expect(report).toMatchObject({
      disputed: [],
      summary: { records: 4, groups: 3 },
      hasLibraryDefaults: true,
    });
  });

  it("has no statuses and no stages where the ruleset has none", async () => {
    const { stdout } = await portfolio(GROUPS, "--format", "json", "--ruleset", "kepri-2022");
    expect(portfolioReportSchema.parse(JSON.parse(stdout))).toMatchObject({ byStatus: null, byStage: null });
  });

  it("names what is disputed", async () => {
    const { stdout } = await portfolio([month(), month()], "--format", "json");
    expect(portfolioReportSchema.parse(JSON.parse(stdout)).disputed).toEqual(["Mekar"]);
  });
});

describe("periods of a portfolio", () => {
  const MONTHS = [
    month({ Bulan: "Januari 2022", "Saldo IKS": "0" }),
    month({ Bulan: "Maret 2022" }),
    month({ "Nama KUBE": "Maju", Bulan: "Februari 2022" }),
    month({ "Nama KUBE": "Jaya", Bulan: "April 2022", "Saldo IKS": "" }),
  ];

  it("stand side by side, with who did not report", async () => {
    const { stdout } = await portfolio(MONTHS, "--ruleset", "kepri-2022");
    expect(stdout.slice(stdout.indexOf("\n  Kelompok"))).toBe(`
  Kelompok                    01/2022  02/2022  03/2022  04/2022
  Mekar · Bintan Timur        3        –        4        –
  Maju · Bintan Timur                  4        –        –
  Jaya · Bintan Timur                                    3–4
  Laporan bulanan yang masuk  1/1      1/2      1/2      1/3

Yang tidak melapor
  Kelompok              Banyaknya  Bulan tanpa laporan
  Mekar · Bintan Timur  2          Feb 2022, Apr 2022
  Maju · Bintan Timur   2          Mar 2022 – Apr 2022
`);
  });

  it.each(["triwulan", "quarter"])(
    "may be quarters, said to be the arithmetic of the report: %s",
    async (word) => {
      const { stdout } = await portfolio(MONTHS, "--ruleset", "kepri-2022", "--period", word);
      expect(stdout).toContain("bukan ketentuan");
      expect(stdout).toContain(`
  Kelompok                    Triwulan I 2022  Triwulan II 2022
  Mekar · Bintan Timur        4; 3,5 (2/3)     –
  Maju · Bintan Timur         4; 4 (1/3)       –
  Jaya · Bintan Timur                          3–4; 3–4 (1/3)
  Laporan bulanan yang masuk  3/5              1/3
`);
    },
  );

  it("may be half-years", async () => {
    const { stdout } = await portfolio(
      MONTHS,
      "--ruleset",
      "kepri-2022",
      "--period",
      "semester",
      "--lang",
      "en",
    );
    expect(stdout).toContain("not a rule");
    expect(stdout).toMatch(/^ {2}Group +H1 2022\n {2}Mekar · Bintan Timur +4; 3\.5 \(2\/6\)$/m);
  });

  it("are none for a list of a single month", async () => {
    const { stdout } = await portfolio([month()]);
    expect(stdout).not.toContain("Nilai per bulan");
  });

  it("are at most 80 columns wide whatever groups are called", async () => {
    const name = "Kelompok Usaha Bersama Perempuan Nelayan Pesisir Timur";
    const { stdout } = await shown([...MONTHS, month({ "Nama KUBE": name, Bulan: "11/2021" })]);
    const text = stdout.slice(stdout.indexOf("Nilai per bulan"));
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("of many groups are cut short on a terminal, and the received reports are told all the same", async () => {
    const many = Array.from({ length: 60 }, (_, index) => [
      month({ "Nama KUBE": `Mekar ${index}`, Bulan: "01/2022" }),
      month({ "Nama KUBE": `Mekar ${index}`, Bulan: "02/2022" }),
    ]).flat();
    const { stdout } = await portfolio(many);
    expect(stdout).toMatch(/\n {2}… \+20 lainnya .*\n {2}Laporan bulanan yang masuk +60\/60 +60\/60\n/);
  });

  it("stand in the JSON report, each group from its first period on", async () => {
    const { stdout } = await portfolio(MONTHS, "--ruleset", "kepri-2022", "--format", "json");
    const report = portfolioReportSchema.parse(JSON.parse(stdout));
    expect(report.periodLength).toBe("month");
    expect(report.byPeriod.at(-1)).toEqual({ period: "2022-04", reported: 1, due: 3 });
    expect(report.groupPeriods.map(({ group, withoutReport }) => [group, withoutReport])).toEqual([
      ["Mekar", ["2022-02", "2022-04"]],
      ["Maju", ["2022-03", "2022-04"]],
      ["Jaya", []],
    ]);
    expect(report.groupPeriods[2]?.periods).toEqual([
      {
        ...{ period: "2022-04", report: "scored", scoredMonths: 1 },
        last: { month: "2022-04", score: { min: 3, max: 4, of: 4 } },
        mean: { min: 3, max: 4, of: 4 },
      },
    ]);
  });
});

describe("the exit code of portfolio", () => {
  it("minds the latest record of each group", async () => {
    expect((await portfolio(GROUPS, "--fail-on", "tidak-aktif")).code).toBe(0);
    expect((await portfolio(GROUPS, "--fail-on", "perlu-pendampingan")).code).toBe(1);
    expect((await portfolio(GROUPS, "--fail-on", "undetermined")).code).toBe(1);
  });

  it.each(["2022", "22=93", "2022=", "2022=-1", "2022=sembilan"])("is 2 for --target %s", async (target) => {
    expect(await run(["portfolio", "a.csv", "--target", target])).toEqual({
      code: 2,
      stdout: "",
      stderr: `aturan-kube: \`--target\` tidak dapat bernilai \`${target}\`, seharusnya \`TAHUN=JUMLAH\`, misalnya \`2022=93\`\n`,
    });
  });
});
