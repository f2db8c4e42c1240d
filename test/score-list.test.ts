import {
  compileRuleset,
  getRuleset,
  parseMonitoring,
  type ScoredList,
  type ScoredRecord,
  type ScoreListOptions,
  scoreKube,
  scoreList,
} from "aturan-kube";
import { describe, expect, it } from "vitest";
import { oneIndicator } from "./list/one-indicator.ts";

type Row = Readonly<Record<string, unknown>>;

/** The items of a list: every record, and the list as a whole. */
async function score(
  rows: Parameters<typeof scoreList>[0],
  options: Partial<ScoreListOptions> = {},
): Promise<{ readonly records: readonly ScoredRecord[]; readonly list: ScoredList }> {
  const records: ScoredRecord[] = [];
  let list: ScoredList | undefined;
  for await (const item of scoreList(rows, { ruleset: "kepri-2022", ...options })) {
    expect(list).toBeUndefined();
    if (item.kind === "list") list = item;
    else records.push(item);
  }
  if (list === undefined) throw new Error("the list is missing");
  return { records, list };
}

/** A month of a group of which everything is known: all four indicators are met. */
function month(differs: Row = {}): Row {
  return {
    "Nama KUBE": "Mekar",
    Bulan: "Februari 2022",
    "Pendapatan Awal": "Rp 400.000,00",
    "Pendapatan Anggota": "Rp 650.000,00",
    "Sikap Mental Awal": 50,
    "Sikap Mental": 60,
    "Keberfungsian Sosial Awal": 50,
    "Keberfungsian Sosial": 55,
    "Saldo IKS": "100.000",
    ...differs,
  };
}

describe("scoreList", () => {
  it("scores every row as scoreKube does, in order, and then tells of the list", async () => {
    const rows = [month(), month({ Bulan: "Maret 2022", "Saldo IKS": "" }), month({ "Nama KUBE": "Maju" })];
    const { records, list } = await score(rows);
    const compiled = compileRuleset(getRuleset("kepri-2022"));
    expect(records.map(({ score: made }) => made)).toEqual(
      rows.map((row) => scoreKube(compiled, parseMonitoring(row).record)),
    );
    expect(records.map(({ file, line, issues }) => [file, line, issues])).toEqual([
      [null, 1, []],
      [null, 2, []],
      [null, 3, []],
    ]);
    expect(list).toEqual({
      kind: "list",
      ruleset: { ...compiled.reference, title: getRuleset("kepri-2022").title },
      hasLibraryDefaults: true,
      summary: {
        ...{ records: 3, groups: 2, undetermined: 1, setAside: 0, errors: 0, warnings: 0 },
        periods: { first: "2022-02", last: "2022-03" },
      },
      lacking: [],
      setAside: [],
      issues: [],
    });
  });

  it("takes the ruleset as an id, parsed, or compiled", async () => {
    const ruleset = getRuleset("kepri-2022");
    const [id, parsed, compiled] = await Promise.all(
      ["kepri-2022", ruleset, compileRuleset(ruleset)].map((each) => score([month()], { ruleset: each })),
    );
    expect(parsed).toEqual(id);
    expect(compiled).toEqual(id);
  });

  it("gives each record as soon as its row is there", async () => {
    let given = 0;
    async function* rows(): AsyncGenerator<Row> {
      for (; given < 3; given += 1) yield month({ Bulan: `0${given + 1}/2022` });
    }
    for await (const item of scoreList(rows(), { ruleset: "kepri-2022" })) {
      if (item.kind === "score") expect(item.line).toBe(given + 1);
    }
  });

  it("names the columns to add where nobody's row can say what the ruleset asks", async () => {
    const { records, list } = await score([{ "Nama KUBE": "Mekar", Bulan: "Februari 2022" }], { lang: "en" });
    expect(records[0]?.score.score).toEqual({ min: 0, max: 4, of: 4 });
    expect(list.lacking).toEqual([
      ...["kube.baselineMemberIncome", "kube.memberIncome", "kube.iksBalance", "kube.baselineAttitude"],
      ...["kube.attitude", "kube.baselineSocialFunctioning", "kube.socialFunctioning"],
    ]);
    expect(list.issues[1]).toEqual({
      file: null,
      code: "header/missing-column",
      severity: "warning",
      line: null,
      column: null,
      message:
        "there is no column `Pendapatan Anggota`, so for the whole list the income of members is not known",
      hint: "add the column",
    });
    expect(list.summary).toMatchObject({ warnings: 7, undetermined: 1 });
  });

  it("asks for the day of formation where years are counted from it", async () => {
    const ruleset = oneIndicator(["kube.yearsRunning"]);
    const { list } = await score([{ "Nama KUBE": "Mekar", Bulan: "02/2022" }], { ruleset });
    expect(list.lacking).toEqual(["kube.yearsRunning"]);
    expect(list.issues.map(({ message }) => message)).toEqual([
      "tidak ada kolom `Tanggal Terbentuk`, jadi lama berjalan tidak diketahui untuk seluruh daftar",
    ]);
  });

  it("reads the columns of facts that the ruleset declares", async () => {
    const ruleset = oneIndicator(
      ["kube.stallCount"],
      [{ name: "kube.stallCount", label: "jumlah kios", headers: ["Jumlah Kios"] }],
    );
    const row = { "Nama KUBE": "Mekar", Bulan: "02/2022" };
    const without = await score([row], { ruleset });
    expect(without.list.lacking).toEqual(["kube.stallCount"]);
    expect(without.list.issues.map(({ message }) => message)).toEqual([
      "tidak ada kolom `Jumlah Kios`, jadi jumlah kios tidak diketahui untuk seluruh daftar",
    ]);
    const { records, list } = await score([{ ...row, "Jumlah Kios": "3" }], { ruleset });
    expect(list.lacking).toEqual([]);
    expect(records[0]?.score.record.facts).toEqual({ "kube.stallCount": 3 });
  });

  it("does not miss a column that one header of several has", async () => {
    const { "Saldo IKS": _, ...less } = month();
    expect((await score([less, month({ Bulan: "03/2022" })])).list.lacking).toEqual([]);
    expect((await score([less])).list.lacking).toEqual(["kube.iksBalance"]);
  });

  it("tells of a period that stands twice, naming both rows", async () => {
    const { list } = await score([
      month(),
      month({ "Nama KUBE": "Maju" }),
      month({ "Nama KUBE": " MEKAR" }),
      month({ Bulan: "2022-02" }),
      month({ Bulan: "03/2022" }),
    ]);
    expect(list.issues.map(({ code, severity, line, column }) => [code, severity, line, column])).toEqual([
      ["period/duplicate", "error", 3, "Periode"],
      ["period/duplicate", "error", 4, "Periode"],
    ]);
    expect(list.issues[0]?.message).toBe(
      "kelompok ini sudah punya data untuk `2022-02` di baris `1` dan `1` baris lain",
    );
    expect(list.summary.errors).toBe(2);
  });

  it("does not call two groups of one name in two places one group", async () => {
    const { list } = await score([
      month({ Desa: "Kijang", Kecamatan: "Bintan Timur" }),
      month({ Desa: "Kawal", Kecamatan: "Gunung Kijang" }),
    ]);
    expect(list.issues).toEqual([]);
    expect(list.summary.groups).toBe(2);
  });

  it("scores a row without its group or its period, and counts it in no group", async () => {
    const { records, list } = await score([month({ "Nama KUBE": "", Bulan: "" })]);
    expect(records[0]?.score.score).toEqual({ min: 4, max: 4, of: 4 });
    expect(records[0]?.issues.map(({ code }) => code)).toEqual(["kube/missing", "period/missing"]);
    expect(list.summary).toMatchObject({ records: 1, groups: 0, errors: 2, periods: null });
  });

  it("counts warnings of rows and of headers alike", async () => {
    const source = { file: "a.csv", header: ["Nama KUBE", "Bulan", "Warna"], headerLine: 3 };
    const { records, list } = await score([{ ...source, line: 4, cells: ["Mekar", "02/2022"] }]);
    expect(records[0]?.issues.map(({ code, line }) => [code, line])).toEqual([["row/too-few-cells", 4]]);
    expect(list.issues[0]).toMatchObject({ code: "header/unknown", file: "a.csv", line: 3, column: "Warna" });
    expect(list.summary).toMatchObject({ errors: 0, warnings: 1 + 1 + 7 });
  });

  it("refuses a period after the day of the check, where one is given", async () => {
    const rows = [month()];
    expect((await score(rows)).records[0]?.issues).toEqual([]);
    expect((await score(rows, { asOf: "2022-02-01" })).records[0]?.issues).toEqual([]);
    const { records } = await score(rows, { asOf: "2022-01-31" });
    expect(records[0]?.issues.map(({ code }) => code)).toEqual(["period/in-future"]);
    expect(records[0]?.score.record.period).toBeUndefined();
  });

  it("calls a record undetermined until score, stage and status are all known", async () => {
    const undetermined = async (row: Row, ruleset: string): Promise<number> =>
      (await score([row], { ruleset })).list.summary.undetermined;
    const stages = Object.fromEntries(
      ["hasPendamping", "hasTraining", "hasOfficers", "hasUepAid", "hasNameBoard", "hasStarted"].map(
        (name) => [name, "ya"],
      ),
    );
    expect(await undetermined({ ...month(), ...stages }, "tahap-kebon-waru")).toBe(1);
    expect(await undetermined({ ...month(), ...stages, hasNameBoard: "tidak" }, "tahap-kebon-waru")).toBe(0);
    expect(await undetermined(month({ status: "tidak aktif" }), "aturan-kube-default")).toBe(1);
  });

  it("says what is wrong in the language asked for", async () => {
    const { records } = await score([month({ "Saldo IKS": "banyak" })], { lang: "en" });
    expect(records[0]?.issues[0]?.message).toBe("this cannot be read as an amount of rupiah");
  });

  it.each<[string, Partial<ScoreListOptions>, string]>([
    ["a ruleset that nobody knows", { ruleset: "perda-1" }, "RulesetError"],
    ["a membership ruleset", { ruleset: "permensos-25-2015" }, "RulesetError"],
    [
      "a compiled membership ruleset",
      { ruleset: compileRuleset(getRuleset("permensos-25-2015")) },
      "RulesetError",
    ],
    ["a day of the check that is none", { asOf: "2022-02-30" }, "CallError"],
  ])("refuses %s", async (_, options, name) => {
    await expect(score([month()], options)).rejects.toMatchObject({ name });
  });
});
