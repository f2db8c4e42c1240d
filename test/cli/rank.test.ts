import { describe, expect, it } from "vitest";
import { type RankReport, rankReportSchema } from "../../src/report/contract/rank-report.ts";
import { type Month, month, monthsCsv } from "./monitoring-text.ts";
import { NOW, type Run, run } from "./run-in-process.ts";

function rank(months: readonly Month[], ...options: readonly string[]): Promise<Run> {
  return run(["rank", "-", "--ruleset", "kepri-2022", "--as-of", "2022-06-30", ...options], {
    stdin: monthsCsv(months),
  });
}

/** As a terminal of 80 columns without colours shows it. */
function shown(months: readonly Month[], ...options: readonly string[]): Promise<Run> {
  return run(["rank", "-", "--ruleset", "kepri-2022", "--as-of", "2022-06-30", ...options], {
    ...{ stdin: monthsCsv(months), isTTY: true, env: { NO_COLOR: "1" } },
  });
}

async function reportOf(months: readonly Month[], ...options: readonly string[]): Promise<RankReport> {
  return rankReportSchema.parse(JSON.parse((await rank(months, "--format", "json", ...options)).stdout));
}

/** A group that is known to earn so many of the four points. */
function group(name: string, points: number, differs: Month = {}): Month {
  return month({
    "Nama KUBE": name,
    "Pendapatan Anggota": points > 0 ? "650.000" : "400.000",
    "Sikap Mental": points > 1 ? "60" : "50",
    "Keberfungsian Sosial": points > 2 ? "55" : "50",
    "Saldo IKS": points > 3 ? "100.000" : "0",
    ...differs,
  });
}

const GROUPS = [
  group("Jaya", 2),
  group("Mekar", 4),
  group("Maju", 2, { Kecamatan: "Teluk Sebong", "Jenis Usaha": "Kambing" }),
  group("Tunas", 2, { "Saldo IKS": "", "Jenis Usaha": "Kambing" }),
  group("Karya", 0, { Kecamatan: "Teluk Sebong" }),
];

describe("rank", () => {
  it("puts groups in order, with ties and ranges, and names the best one with why", async () => {
    const { code, stdout } = await shown(GROUPS, "--lang", "en");
    expect(code).toBe(0);
    expect(stdout.slice(stdout.indexOf("\nAll groups"))).toBe(`
All groups
  ★ Mekar is best with 4 of 4 points; the others have 3 at most; most points
    from rise of members' income (1 of 1) and change of mental attitude (1 of 1)
    1  Mekar · Bintan Timur        4  ████████████████████
    2  Tunas · Bintan Timur      2–3  ██████████▒▒▒▒▒░░░░░
       may have the same score as Jaya and Maju
       ? not known: balance of the IKS
  2–3  Jaya · Bintan Timur         2  ██████████░░░░░░░░░░
       same score as Maju
       order not certain among Tunas
  2–3  Maju · Teluk Sebong         2  ██████████░░░░░░░░░░
       same score as Jaya
       order not certain among Tunas
    5  Karya · Teluk Sebong        0  ░░░░░░░░░░░░░░░░░░░░
`);
  });

  it("says once that more than three groups have no certain order", async () => {
    const open = ["Jaya", "Maju", "Tunas", "Karya"].map((name) => group(name, 2, { "Saldo IKS": "" }));
    const { stdout } = await shown([...open, group("Mekar", 3)]);
    expect(stdout).toContain(`
  ? 4 kelompok belum pasti urutannya: peringkatnya berupa rentang; agar pasti,
    lengkapi yang disebut di bawahnya, atau urutkan menurut yang sudah
    diketahui: \`--by-known\`
`);
    expect(stdout).not.toContain("urutannya belum pasti terhadap");
    const { stdout: few } = await rank([...open.slice(0, 2), group("Mekar", 3)]);
    expect(few.match(/urutannya belum pasti terhadap/g)).toHaveLength(2);
  });

  it("ranks by what is known where it is asked to, and says so", async () => {
    const { stdout } = await shown(GROUPS, "--by-known", "--lang", "en");
    expect(stdout.slice(stdout.indexOf("\nAll groups"))).toBe(`
All groups
  ! ranked by the points known so far alone (the lower end of the score): what
    is not known counts for nothing, so the true order may be another
  ★ Mekar is best with 4 of 4 points known; the others have 2 at most; most
    points from rise of members' income (1 of 1) and change of mental attitude
    (1 of 1)
  1  Mekar · Bintan Timur        4  ████████████████████
  2  Tunas · Bintan Timur      2–3  ██████████▒▒▒▒▒░░░░░
     same score as Jaya and Maju
     ? not known: balance of the IKS
  2  Jaya · Bintan Timur         2  ██████████░░░░░░░░░░
     same score as Tunas and Maju
  2  Maju · Teluk Sebong         2  ██████████░░░░░░░░░░
     same score as Tunas and Jaya
  5  Karya · Teluk Sebong        0  ░░░░░░░░░░░░░░░░░░░░
`);
    const { byKnown, all } = await reportOf(GROUPS, "--by-known");
    expect(byKnown).toBe(true);
    expect(all.entries[1]).toMatchObject({ group: "Tunas", rank: { best: 2, worst: 2 }, score: { max: 3 } });
    expect((await reportOf(GROUPS)).byKnown).toBe(false);
  });

  it("has no line longer than 80 columns", async () => {
    const name = "Kelompok Usaha Bersama Perempuan Nelayan Pesisir Timur";
    const long = ["A", "B", "C", "D"].map((letter) => group(`${name} ${letter}`, 2, { "Saldo IKS": "" }));
    const { stdout } = await shown([...GROUPS, ...long, group(`${name} E`, 2)], "--quota", "3");
    const told = stdout.slice(stdout.indexOf("\nSemua kelompok")).split("\n");
    expect(told.filter((line) => line.length > 80)).toEqual([]);
  });

  it("keeps the bars in line whatever a group is called", async () => {
    const { stdout } = await rank([group("Mekar", 4), group("Usaha Bersama ".repeat(5).trim(), 2)]);
    const bars = stdout.split("\n").filter((line) => line.includes("█"));
    expect(bars.map((line) => line.indexOf("█"))).toEqual([56, 56]);
  });

  it("ranks each group by its latest period that stands once", async () => {
    const months = [
      group("Mekar", 4),
      group("Mekar", 1, { Bulan: "Maret 2022" }),
      group("Maju", 2),
      group("Maju", 3, { Bulan: "Maret 2022" }),
      group("Maju", 4, { Bulan: "Maret 2022" }),
    ];
    const { all } = await reportOf(months);
    expect(all.entries.map(({ group: name, period, score }) => [name, period, score.min])).toEqual([
      ["Maju", "2022-02", 2],
      ["Mekar", "2022-03", 1],
    ]);
  });

  it("does not rank a group each of whose periods stands twice, and says so", async () => {
    const months = [group("Mekar", 4), group("Mekar", 3), group("Maju", 1)];
    const { code, stdout } = await rank(months);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /\n! tidak diurutkan, sebab setiap periodenya tercatat lebih dari sekali: Mekar\n$/,
    );
    expect(await reportOf(months)).toMatchObject({
      disputed: ["Mekar"],
      all: { entries: [{ group: "Maju" }] },
    });
    const none = await rank([group("Mekar", 4), group("Mekar", 3)]);
    expect(none.stdout).not.toContain("Semua kelompok");
  });

  it("ranks a group that only its number tells, and a row that names none", async () => {
    const list = "Nama KUBE;ID KUBE;Bulan;Saldo IKS;Kode Wilayah\n;7;02/2022;1;21.01.06.1009\n;;02/2022;0;\n";
    const { code, stdout } = await run(["rank", "-", "--ruleset", "kepri-2022", "--as-of", "2022-06-30"], {
      stdin: list,
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/1–2 {2}kelompok tanpa nama · 21\.01\.06\.1009 {6}1–4/);
    expect(stdout).toMatch(/1–2 {2}kelompok tanpa nama {22}0–3/);
  });

  it("has colours on a terminal only", async () => {
    const args = ["rank", "-", "--ruleset", "kepri-2022", "--as-of", "2022-06-30"];
    const stdin = monthsCsv(GROUPS);
    expect((await run(args, { stdin, isTTY: true })).stdout).toContain("\u001b[32m★\u001b[39m");
    expect((await rank(GROUPS)).stdout).not.toContain("\u001b");
  });
});

describe("rank --by", () => {
  it.each([
    ["kabupaten", ["Bintan"]],
    ["kecamatan", ["Bintan Timur", "Teluk Sebong"]],
    ["jenis-usaha", ["Kambing", "Kerupuk"]],
    ["business-type", ["Kambing", "Kerupuk"]],
  ])("%s gives a ranking for each", async (by, names) => {
    const { by: divided, all, parts } = await reportOf(GROUPS, "--by", by);
    expect(divided).toBe(by.endsWith("e") || by === "jenis-usaha" ? "businessType" : by);
    expect(parts.map(({ name }) => name)).toEqual(names);
    expect(all.entries).toHaveLength(5);
    expect(parts.flatMap(({ entries }) => entries)).toHaveLength(5);
  });

  it("titles each ranking, those of groups that do not say it too", async () => {
    const { stdout } = await rank([...GROUPS, group("Sepi", 1, { Kecamatan: "" })], "--by", "kecamatan");
    expect(stdout.match(/^Kecamatan .*$/gm)).toEqual([
      "Kecamatan Bintan Timur (Bintan)",
      "Kecamatan Teluk Sebong (Bintan)",
      "Kecamatan (tidak disebut)",
    ]);
    expect(stdout).not.toContain("Semua kelompok");
    expect(stdout).toContain("  ★ Sepi satu-satunya kelompok");
  });
});

describe("rank --quota and --budget", () => {
  it("shortlist within a number of groups, with a reason for each", async () => {
    const { stdout } = await rank(GROUPS, "--quota", "2");
    expect(stdout).toContain("  daftar pendek (kuota 2): 1 masuk, 3 belum pasti, 1 tidak masuk\n");
    expect(stdout).toContain("    ✓ Mekar (Rp 10.000.000): peringkat 1, dalam kuota 2\n");
    expect(stdout).toContain("    ✗ Karya (Rp 10.000.000): yang pasti di atasnya: 4 kelompok; kuotanya 2\n");
  });

  it.each(["25000000", "Rp 25.000.000,00", "25 juta"])("shortlist within an amount: %s", async (budget) => {
    const groups = [GROUPS[1] ?? {}, group("Maju", 3), group("Karya", 1, { "Usulan Bantuan": "" })];
    const { all } = await reportOf(groups, "--budget", budget, "--lang", "en");
    expect(all.shortlist).toEqual({
      limit: { kind: "budget", amount: 25_000_000 },
      counts: { in: 2, out: 0, undecided: 1 },
    });
    expect(
      all.entries.map(({ group: name, shortlist }) => [name, shortlist?.decision, shortlist?.cost]),
    ).toEqual([
      ["Mekar", "in", 10_000_000],
      ["Maju", "in", 10_000_000],
      ["Karya", "undecided", null],
    ]);
    expect(all.entries[2]?.shortlist?.reason).toContain("not known");
  });

  it("hold for each ranking by itself", async () => {
    const { stdout } = await rank(GROUPS, "--by", "kecamatan", "--quota", "1");
    expect(stdout.match(/^ {4}✓ .*$/gm)).toEqual([
      "    ✓ Mekar (Rp 10.000.000): peringkat 1, dalam kuota 1",
      "    ✓ Maju (Rp 10.000.000): peringkat 1, dalam kuota 1",
    ]);
    const budget = await rank(GROUPS, "--budget", "10.000.000");
    expect(budget.stdout).toContain("  daftar pendek (anggaran Rp 10.000.000): 1 masuk");
    expect(budget.stdout).toContain("    ✓ Mekar (Rp 10.000.000): peringkat 1; ");
  });

  it("leave the list as it is where neither is given", async () => {
    const { all, parts } = await reportOf(GROUPS, "--by", "kecamatan");
    for (const ranking of [all, ...parts]) {
      expect(ranking.shortlist).toBeNull();
      for (const { shortlist } of ranking.entries) expect(shortlist).toBeNull();
    }
  });
});

describe("the JSON report of rank", () => {
  it("has one group a line, and says which groups are meant where names repeat", async () => {
    const months = [
      group("Mekar", 2, { Kecamatan: "Bintan Timur" }),
      group("Mekar", 2, { Kecamatan: "Teluk Sebong" }),
    ];
    const { stdout } = await rank(months, "--format", "json");
    expect(stdout.match(/^ {6}\{"rank":/gm)).toHaveLength(2);
    const { all } = rankReportSchema.parse(JSON.parse(stdout));
    expect(all.entries[0]?.tied).toEqual({
      count: 1,
      named: [{ group: "Mekar", groupId: null, area: { kecamatan: "Teluk Sebong", kabupaten: "Bintan" } }],
    });
    expect(all.best).toMatchObject({ kind: "tied", groups: { count: 2 } });
  });

  it("is whole where nothing can be ranked", async () => {
    const { all, parts, disputed } = await reportOf([group("Mekar", 4), group("Mekar", 3)]);
    expect({ all, parts, disputed }).toEqual({
      all: { name: null, within: null, best: null, shortlist: null, entries: [] },
      parts: [],
      disputed: ["Mekar"],
    });
  });

  it("tells the status of each group, where the ruleset has statuses", async () => {
    const { all } = await reportOf(GROUPS, "--ruleset", "aturan-kube-default");
    expect(all.entries[0]?.status).toMatchObject({ id: "berjalan" });
  });

  it("is the same, whatever the order of the rows", async () => {
    const [one, other] = await Promise.all([GROUPS, GROUPS.toReversed()].map((each) => rank(each)));
    expect(other).toEqual(one);
  });
});

describe("the exit code of rank", () => {
  it("minds the latest record of each group, and errors anywhere", async () => {
    const months = [month({ "Status KUBE": "tidak aktif" }), month({ Bulan: "Maret 2022" })];
    const options = ["--ruleset", "aturan-kube-default", "--fail-on"];
    expect((await rank(months, ...options, "tidak-aktif")).code).toBe(0);
    expect((await rank(months, ...options, "berjalan")).code).toBe(1);
    expect((await rank([month({ "Saldo IKS": "cukup" }), month({ Bulan: "Maret 2022" })])).code).toBe(1);
  });

  it("is 2 where there is nothing to rank by", async () => {
    expect(await rank(GROUPS, "--ruleset", "tahap-kebon-waru")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "aturan-kube: aturan `tahap-kebon-waru` tidak punya indikator, jadi tidak ada nilai untuk diperingkat\n",
    });
  });

  it.each([
    ["--quota 0", "`--quota` tidak dapat bernilai `0`, seharusnya bilangan bulat mulai dari 1"],
    ["--quota dua", "`--quota` tidak dapat bernilai `dua`, seharusnya bilangan bulat mulai dari 1"],
    [
      "--budget 1,5",
      "`--budget` tidak dapat bernilai `1,5`, seharusnya jumlah rupiah, misalnya `50000000` atau `Rp 50.000.000`",
    ],
    ["--by-known --quota 1", "`--by-known` dan `--quota` tidak dapat disebut bersama; pilih salah satu"],
    ["--quota 1 --budget 1000", "`--quota` dan `--budget` tidak dapat disebut bersama; pilih salah satu"],
    [
      "--by kecamatn",
      "`--by` tidak dapat bernilai `kecamatn`, seharusnya salah satu dari `kabupaten`, `kecamatan`, `jenis-usaha`, `business-type`; apakah maksudnya `kecamatan`?",
    ],
  ])("is 2 for %s", async (options, complaint) => {
    expect(await run(["rank", "a.csv", ...options.split(" ")], { now: NOW })).toEqual({
      code: 2,
      stdout: "",
      stderr: `aturan-kube: ${complaint}\n`,
    });
  });
});
