import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ScoreReport, scoreReportSchema } from "../../src/report/contract/score-report.ts";
import { type Month, month, monthsCsv } from "./monitoring-text.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { NOW, type Run, run } from "./run-in-process.ts";

const folder = useListFolder();

/** `score` on one list given as standard input, by the four indicators of Bintan. */
function score(months: readonly Month[] | string, ...options: readonly string[]): Promise<Run> {
  const stdin = typeof months === "string" ? months : monthsCsv(months);
  return run(["score", "-", "--ruleset", "kepri-2022", "--as-of", "2022-06-30", ...options], { stdin });
}

async function reportOf(run: Promise<Run>): Promise<ScoreReport> {
  return scoreReportSchema.parse(JSON.parse((await run).stdout));
}

describe("score", () => {
  it("tells of every group: its place, its total, its indicators", async () => {
    expect(
      await score([month(), month({ "Nama KUBE": "Maju", "Sikap Mental": "" })], "--lang", "en"),
    ).toEqual({
      code: 0,
      stderr: "",
      stdout: `Monitoring indicators of KUBE, Kabupaten Bintan 2022
kepri-2022 1.1.0 · February 2022
PROGRAM DEFAULT, NOT OFFICIAL: weights, bands, stages or statuses here have no official source
replace them by those of your own office with \`--rules\`

2 groups, 2 records, 0 errors, 0 warnings

↑ better, → the same, ↓ worse; ▁█ the value from period to period; ? not known yet; * program default, not official

Mekar · Bintan Timur, Bintan · Kerupuk · February 2022
  score   4 of 4  ████████████████████████████████████████
  economy
    ↑ rise of members' income       1/1*  250,000 rupiah, risen
      there are IKS savings         1/1*  100,000 rupiah, savings
  mental attitude
    ↑ change of mental attitude     1/1*  10, risen
  social functioning
    ↑ social functioning            1/1*  5, risen

Maju · Bintan Timur, Bintan · Kerupuk · February 2022
  score   3–4 of 4  ██████████████████████████████▒▒▒▒▒▒▒▒▒▒
  economy
    ↑ rise of members' income       1/1*  250,000 rupiah, risen
      there are IKS savings         1/1*  100,000 rupiah, savings
  mental attitude
      change of mental attitude   0–1/1*  ? find out: score of mental attitude
  social functioning
    ↑ social functioning            1/1*  5, risen

2 groups
1 record undetermined

Still to be checked by an officer: no list tells it
  ? the mental attitude and the social functioning of the members change
      visit the group, and compare the figure with what is seen
  ? the IKS adds to the members' income
      ask the members what the IKS was used for, and what that brought
`,
    });
  });

  it("shows how a group went, and the months without a report, wherever its rows stand", async () => {
    const { stdout } = await score([
      month({ Bulan: "April 2022", "Saldo IKS": "300.000", "Pendapatan Anggota": "350.000" }),
      month({ "Nama KUBE": "Maju" }),
      month({ Bulan: "Januari 2022", "Saldo IKS": "0" }),
      month(),
    ]);
    expect(stdout).toContain("Mekar · Bintan Timur, Bintan · Kerupuk · April 2022\n  nilai   3 dari 4  ");
    expect(stdout).toContain("▁█·▁ 3 → 4 → ? → 3\n");
    expect(stdout).toMatch(
      /↓ kenaikan pendapatan anggota {5}0\/1\* {2}██·▁ {2}-50\.000 rupiah, belum naik\n/,
    );
    expect(stdout).toMatch(/↑ ada simpanan IKS {16}1\/1\* {2}▁▃·█ {2}300\.000 rupiah, ada simpanan\n/);
    expect(stdout).toContain("  ! tanpa laporan: Maret 2022\n");
    expect(stdout).toContain("\nkepri-2022 1.1.0 · Januari 2022 – April 2022\n");
  });

  it("uses neither of two records of one period, and shows what each would give", async () => {
    const { code, stdout } = await score([
      month(),
      month({ "Saldo IKS": "0" }),
      month({ Bulan: "Januari 2022" }),
      month({ Bulan: "", "Saldo IKS": "" }),
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain("Mekar · Bintan Timur, Bintan · Kerupuk · Januari 2022\n");
    expect(stdout).toContain(
      "  ! periode ini tercatat lebih dari sekali, jadi tidak dipakai: baris 2 (4 dari 4), baris 3 (3 dari 4)\n",
    );
    expect(stdout).toContain("  ! tidak dipakai, sebab tanpa periode: baris 5 (3–4 dari 4)\n");
  });

  it("does not score a group none of whose records can be used", async () => {
    const args = ["--ruleset", "aturan-kube-default"];
    const { stdout } = await score([month(), month({ Perkembangan: "turun" })], ...args);
    expect(stdout).toContain("\nMekar · Bintan Timur, Bintan · Kerupuk · Februari 2022\n  ! periode ini");
    expect(stdout).toMatch(/^1 kelompok: 1 tidak dinilai$/m);
  });

  it("shows the status, the stage and what the next stage needs", async () => {
    const ticks = {
      Pendamping: "v",
      Pelatihan: "v",
      Pengurus: "v",
      "Bantuan UEP": "v",
      "Papan Nama": "tidak",
    };
    const list = [
      ["Nama KUBE", "Bulan", "Status", "Perkembangan", ...Object.keys(ticks), "Kegiatan Berjalan"].join(";"),
      ["Mekar", "02/2022", "aktif", "", ...Object.values(ticks), ""].join(";"),
    ].join("\n");
    const { stdout } = await score(list, "--ruleset", "aturan-kube-default");
    expect(stdout).toContain(
      [
        "  nilai   0–100 dari 100  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒",
        "  status  belum diketahui: berjalan* atau perlu pendampingan*",
        "    ? cari tahu: perkembangan usaha",
        "  tahap   belum mencapai tahap tumbuh*",
        "    tumbuh*        ✓✓✓✓✗?  4 dari 6",
        "    untuk tahap tumbuh harus dipenuhi: ada papan nama; harus dicari tahu: kegiatan kelompok sudah berjalan",
        "  ekonomi",
        "      perkembangan usaha                                        0–5/5*  ? cari tahu: perkembangan usaha",
        "  ? 14 indikator lainnya belum diketahui, sebab kolomnya tidak ada",
        "",
      ].join("\n"),
    );
  });

  it("gathers columns that are not there into one line, and tells a few of them one by one", async () => {
    const few = await score(monthsCsv([month()]).replace("Saldo IKS", "Kas"));
    expect(few.stdout).toContain(
      "  ! tidak ada kolom `Saldo IKS`, jadi saldo IKS tidak diketahui untuk seluruh daftar\n    → tambahkan kolom itu\n",
    );
    const many = await score("Nama KUBE;Bulan\nMekar;02/2022\n", "--lang", "en");
    expect(many.stdout).toContain(
      "  ! 7 columns that the ruleset asks for are not there, so for the whole list they are not known: income of members before the aid, income of members, balance of the IKS, score of mental attitude before the aid, score of mental attitude and 2 more\n    → add the columns; the header of each is in `issues` of `--format json`\n",
    );
  });

  it("tells the faults of each row, and the file where a group stands in several", async () => {
    const a = await folder.write("a.csv", monthsCsv([month({ "Saldo IKS": "banyak" })]));
    const b = await folder.write("b.csv", monthsCsv([month({ Bulan: "Maret 2022", "Saldo IKS": "cukup" })]));
    const { stdout } = await run(["score", a, b, "--ruleset", "kepri-2022"], { now: new Date("2022-06-30") });
    for (const file of [a, b])
      expect(stdout).toContain(
        `  ! ${file} baris 2 \`Saldo IKS\`: isinya tidak terbaca sebagai jumlah rupiah\n`,
      );
    expect(stdout).toContain("1 kelompok, 2 catatan, 2 kesalahan, 0 peringatan\n");
  });

  it("tells a group by its number where no row names it, and the files where they contradict each other", async () => {
    const list = "ID KUBE;Nama KUBE;Bulan;Saldo IKS\n7;;02/2022;1\n";
    const a = await folder.write("a.csv", list);
    const b = await folder.write("b.csv", list);
    const { stdout } = await run(["score", a, b, "--ruleset", "kepri-2022"], { now: new Date("2022-06-30") });
    expect(stdout).toContain(
      `\ntanpa nama KUBE · Februari 2022\n  ! periode ini tercatat lebih dari sekali, jadi tidak dipakai: ${a} baris 2 (1–4 dari 4), ${b} baris 2 (1–4 dari 4)\n`,
    );
  });

  it("has colours on a terminal only", async () => {
    const args = ["score", "-", "--ruleset", "aturan-kube-default", "--as-of", "2022-06-30"];
    const stdin = monthsCsv([month({ "Saldo IKS": "cukup", "Pendapatan Anggota": "300.000" })]);
    expect((await run(args, { stdin, isTTY: true })).stdout).toContain("\u001b[31m↓\u001b[39m");
    expect((await run(args, { stdin, isTTY: true, env: { NO_COLOR: "1" } })).stdout).not.toContain("\u001b");
  });
});

describe("score --format json", () => {
  it("has every record in order, with all that was made of it", async () => {
    const report = await reportOf(score([month(), month({ Bulan: "Maret 2022" })], "--format", "json"));
    expect(report.records.map(({ file, line, group, period }) => [file, line, group, period])).toEqual([
      ["-", 2, "Mekar", "2022-02"],
      ["-", 3, "Mekar", "2022-03"],
    ]);
    expect(report.records[0]).toMatchObject({
      ...{ groupId: null, formedOn: "2019", businessType: "Kerupuk", status: null, stage: null, issues: [] },
      area: { kecamatan: "Bintan Timur", kabupaten: "Bintan" },
      score: { min: 4, max: 4, of: 4 },
    });
    expect(report.records[0]?.indicators[0]).toEqual({
      ...{ id: "member-income", aspect: "ekonomi", value: 250_000, isCalculated: true, direction: "membaik" },
      ...{ band: "naik", points: { min: 1, max: 1, of: 1 }, weight: 1, score: { min: 1, max: 1, of: 1 } },
      ...{ basis: "library-default", missing: [] },
    });
    expect(report).toMatchObject({
      ...{ reportVersion: 1, ruleset: { id: "kepri-2022", version: "1.1.0" }, hasLibraryDefaults: true },
      summary: { records: 2, groups: 1, undetermined: 0, periods: { first: "2022-02", last: "2022-03" } },
    });
  });

  it("has one record a line, and the same bytes for the same list, whatever the day", async () => {
    const args = ["score", "-", "--format", "json"];
    const stdin = monthsCsv([month(), month({ "Nama KUBE": "Maju" })]);
    const [today, later] = [
      await run(args, { stdin }),
      await run(args, { stdin, now: new Date("2030-01-01") }),
    ];
    expect(later).toEqual({ ...today, stderr: "" });
    expect(today.stdout.match(/^ {4}\{"file":"-","line":\d/gm)).toHaveLength(2);
  });

  it("says of stages and statuses what is open", async () => {
    const report = await reportOf(
      score(
        [month({ Perkembangan: "" })],
        "--format",
        "json",
        "--ruleset",
        "aturan-kube-default",
        "--lang",
        "en",
      ),
    );
    const [record] = report.records;
    expect(record?.status).toEqual({
      id: null,
      possible: [
        { id: "berjalan", basis: "library-default" },
        { id: "perlu-pendampingan", basis: "library-default" },
      ],
      missing: ["kube.trend"],
      questions: [],
    });
    expect(record?.stage).toMatchObject({ least: null, most: "maju", isKnown: false });
    expect(record?.stage?.stages[0]).toMatchObject({
      id: "tumbuh",
      basis: "library-default",
      outcome: "unknown",
    });
    expect(record?.stage?.stages[0]?.items[0]).toEqual({
      ...{ id: "pendamping", outcome: "unknown", missing: ["kube.hasPendamping"], questions: [] },
    });
  });
});

describe("the exit code of score", () => {
  const ERROR = [month({ "Saldo IKS": "banyak" })];
  const OPEN = [month({ "Saldo IKS": "" })];
  const NEEDS = [month({ "Status KUBE": "perlu pendampingan" })];
  const DEFAULT = ["--ruleset", "aturan-kube-default"];

  it.each<[string, readonly Month[], readonly string[], number]>([
    ["0 where nothing is wrong", [month()], [], 0],
    ["0 where something is only not known", OPEN, [], 0],
    ["1 where a row has an error", ERROR, [], 1],
    ["1 where the list has an error", [month(), month()], [], 1],
    ["0 for an error that nobody minds", ERROR, ["--fail-on", "never"], 0],
    ["1 for what is undetermined, where that is asked for", OPEN, ["--fail-on", "undetermined"], 1],
    ["0 where all is determined", [month()], ["--fail-on", "undetermined"], 0],
    ["1 for a status", NEEDS, [...DEFAULT, "--fail-on", "error, perlu-pendampingan"], 1],
    ["0 for another status", NEEDS, [...DEFAULT, "--fail-on", "tidak-aktif"], 0],
  ])("is %s", async (_, months, options, code) => {
    expect((await score(months, ...options)).code).toBe(code);
  });

  it("is 2 for a status that the ruleset does not have, before a list is read", async () => {
    expect(
      await run([
        "score",
        "tidak-ada.csv",
        "--ruleset",
        "aturan-kube-default",
        "--fail-on",
        "perlu-pendamping",
      ]),
    ).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "aturan-kube: `--fail-on` tidak dapat bernilai `perlu-pendamping`, seharusnya salah satu dari `error`, `warning`, `undetermined`, `tidak-aktif`, `berjalan`, `perlu-pendampingan`, `never`; apakah maksudnya `perlu-pendampingan`?\n",
    });
  });

  it("is 70 for a fault of the program itself", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("Nama KUBE\n");
      throw new TypeError("bug");
    }
    expect(await run(["score", "-"], { stdin: broken() })).toMatchObject({ code: 70, stdout: "" });
  });
});

describe("the ruleset of score", () => {
  const RULES = "rules/monitoring";

  it("is the default of the library unless told", async () => {
    const { stdout } = await run(["score", "-", "--as-of", "2022-06-30"], { stdin: monthsCsv([month()]) });
    expect(stdout).toMatch(/^Nilai KUBE bawaan pustaka \(bukan resmi\)\naturan-kube-default 1\.1\.0 · /);
  });

  it("is the only one of --rules that scores, beside those that decide about persons", async () => {
    const own = join(folder.path(), "aturan");
    mkdirSync(own);
    cpSync(join(RULES, "kepri-2022.json"), join(own, "kepri-2022.json"));
    cpSync("rules/membership/permensos-25-2015.json", join(own, "permensos-25-2015.json"));
    const both = await run(["score", "-", "--rules", own, "--as-of", "2022-06-30"], {
      stdin: monthsCsv([month()]),
    });
    expect(both.stdout).toMatch(/\nkepri-2022 1\.0\.0 · /);
    const one = await run(["score", "-", "--rules", join(own, "kepri-2022.json")], {
      stdin: monthsCsv([month()]),
    });
    expect(one.stdout).toMatch(/\nkepri-2022 1\.0\.0 · /);
  });

  it("may not be one about membership: that is said, and no list is read", async () => {
    for (const options of [
      ["--ruleset", "permensos-25-2015"],
      ["--rules", "rules/membership/permensos-25-2015.json"],
    ])
      expect(await run(["score", "tidak-ada.csv", ...options])).toEqual({
        code: 2,
        stdout: "",
        stderr:
          "aturan-kube: `permensos-25-2015` adalah aturan keanggotaan; untuk menilai kelompok diperlukan aturan pemantauan (lihat `aturan-kube rules list`)\n",
      });
  });

  it("is one of monitoring where check is asked for, which is said too", async () => {
    const { code, stderr } = await run(["check", "-", "--ruleset", "kepri-2022", "--as-of", "2022-06-30"], {
      stdin: "NIK\n1\n",
    });
    expect(code).toBe(2);
    expect(stderr).toContain("untuk memutuskan keanggotaan diperlukan aturan keanggotaan");
  });
});

describe("--as-of of score", () => {
  it("makes a period after it an error", async () => {
    const { code, stdout } = await score([month({ Bulan: "Juli 2022" })]);
    expect(code).toBe(1);
    expect(stdout).toContain("periodenya `2022-07`, sesudah tanggal pemeriksaan `2022-06-30`");
  });

  it("is today in Asia/Jakarta unless told, which is said only where the result rests on it", async () => {
    const at = (bulan: string): Promise<Run> =>
      run(["score", "-", "--ruleset", "kepri-2022"], {
        stdin: monthsCsv([month({ Bulan: bulan })]),
        now: NOW,
      });
    expect(await at("Februari 2022")).toMatchObject({ code: 0, stderr: "" });
    expect(await at("Maret 2022")).toMatchObject({
      code: 1,
      stderr:
        "tanggal pemeriksaan: hari ini di Asia/Jakarta; agar hasilnya tetap sama kelak, sebut `--as-of 2022-02-22`\n",
    });
    expect((await score([month({ Bulan: "Juli 2022" })])).stderr).toBe("");
  });
});
