import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./run-in-process.ts";

const FILE = "test/lists/dinsos-pesisir-2026.json";
const folder = mkdtempSync(join(tmpdir(), "aturan-kube-"));
const rules = join(folder, "aturan");
const file = join(rules, "dinsos-pesisir-2026.json");

/** Ten families; the first two have boats, and one row of the group says that there is a jetty. */
const LIST = [
  "Nama KUBE;NIK;No KK;Tanggal Lahir;Status Perkawinan;Pekerjaan;Kode Wilayah;ID DTKS;Domisili Tetap;Siap Berkelompok;Keterampilan;Perahu;Dermaga",
  ...Array.from({ length: 4 }, (_, index) =>
    [
      "KUBE Bahari",
      `210199020180000${index + 1}`,
      `210199010110000${index + 1}`,
      "02/01/1980",
      "Kawin",
      "Nelayan",
      "21.01.06.1009",
      "6268661555",
      ...["ya", "ya", "melaut"],
      index < 2 ? "1" : "0",
      index === 0 ? "sudah dibangun" : "",
    ].join(";"),
  ),
].join("\n");

function check(list: string, ...options: readonly string[]) {
  return run(["check", "-", "--as-of", "2026-11-21", "--rules", rules, ...options], { stdin: list });
}

/** A rule file of this folder, with a change. */
function write(name: string, change: (rules: Record<string, unknown>) => object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(FILE, "utf8")))));
  return path;
}

beforeAll(() => {
  mkdirSync(rules);
  cpSync(FILE, file);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("a new regulation is one new file, and with it alone", () => {
  it("is linted", async () => {
    expect(await run(["rules", "lint", "--rules", file])).toEqual({
      code: 0,
      stdout: `✓ ${file}: tidak ada temuan\n`,
      stderr: "",
    });
  });

  it("is tested: its examples, their coverage and its mutants, inherited criteria included", async () => {
    const { code, stdout } = await run(["rules", "test", "--rules", rules, "--format", "json"]);
    const [{ examples, coverage, mutants }] = JSON.parse(stdout);
    expect([code, examples.failed, coverage.of - coverage.shown, mutants.survived]).toEqual([0, [], 0, 0]);
  });

  it("is documented in both languages, with its own facts and what it changes", async () => {
    const output = join(folder, "halaman");
    const { code, stderr } = await run(["rules", "docs", "--rules", rules, "--output", output]);
    expect([code, stderr.trim().split("\n").length]).toEqual([0, 2]);
    expect(readFileSync(join(output, "dinsos-pesisir-2026.id.md"), "utf8")).toContain("Jumlah Perahu");
    expect(readFileSync(join(output, "dinsos-pesisir-2026.en.md"), "utf8")).toContain(
      "# Criteria of the coastal KUBE",
    );
  });

  it("is documented to be printed as well: a page in HTML a language, which lead to each other", async () => {
    const output = join(folder, "cetak");
    const { code } = await run(["rules", "docs", "--rules", rules, "--output", output, "--format", "html"]);
    expect([code, readdirSync(output).sort()]).toEqual([
      0,
      ["dinsos-pesisir-2026.en.html", "dinsos-pesisir-2026.id.html"],
    ]);
    expect(readFileSync(join(output, "dinsos-pesisir-2026.id.html"), "utf8")).toContain(
      '<a href="dinsos-pesisir-2026.en.html">This page in English</a>',
    );
  });

  it("is one page a file in HTML: several are not printed one after the other", async () => {
    const { code, stdout, stderr } = await run(["rules", "docs", "--format", "html"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("sebut satu ID, atau folder dengan `--output`");
  });

  it("is listed and shown beside the others", async () => {
    expect((await run(["rules", "list", "--rules", rules])).stdout).toContain(
      "dinsos-pesisir-2026 1.0.0 · keanggotaan\n",
    );
    expect((await run(["rules", "show", "dinsos-pesisir-2026", "--rules", rules])).stdout).toContain(
      "berdasarkan permensos-25-2015@1.0.0",
    );
  });

  it("decides a list by facts that no code knows, from the header to the reason", async () => {
    const { code, stdout, stderr } = await check(LIST);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("4 orang: 4 memenuhi syarat");
    const { stdout: json } = await check(LIST, "--format", "json");
    const { members, groups, ruleset } = JSON.parse(json);
    expect(ruleset.id).toBe("dinsos-pesisir-2026");
    expect(members[0].criteria.at(-1)).toEqual({
      id: "at-most-two-boats",
      outcome: "pass",
      reason: "1 perahu",
    });
    expect(groups[0].criteria.slice(-2)).toEqual([
      { id: "boat-owners", outcome: "pass", reason: "2 anggota berperahu" },
      { id: "jetty", outcome: "pass", reason: "ada dermaga" },
    ]);
  });

  it("counts members whose fact is missing as a range", async () => {
    const { stdout } = await check(LIST.replace(/;1;sudah/, ";;sudah"));
    expect(stdout).toContain("dua anggota berperahu — anggota yang berperahu belum pasti: 1 atau 2");
  });

  it("reads a number that is none as an error, and never as zero", async () => {
    const { stdout } = await check(LIST.replace(/;0;/, ";dua;"));
    expect(stdout).toContain("`Perahu`: isinya bukan bilangan bulat");
  });

  it("knows nothing of a group whose rows differ, and says so", async () => {
    const { code, stdout } = await check(LIST.replace(/;0;$/m, ";0;tidak"));
    expect(code).toBe(1);
    expect(stdout).toContain(
      "baris-baris kelompok `KUBE Bahari` berbeda isi di kolom `Dermaga`, jadi isinya tidak diketahui",
    );
    expect(stdout).toContain("ada dermaga — belum diketahui: dermaga kelompok");
  });

  it("says once for the list which of its columns is not there", async () => {
    const { stdout } = await check(LIST.replace("Perahu;Dermaga", "Catatan;Keterangan"));
    expect(stdout).toContain(
      "tidak ada kolom `Jumlah Perahu`, jadi jumlah perahu tidak diketahui untuk seluruh daftar",
    );
    expect(stdout).toContain("tidak ada kolom `Dermaga`");
  });

  it("takes an assumption about its facts", async () => {
    const without = LIST.replace("Perahu;Dermaga", "Catatan;Keterangan");
    const { code } = await check(without, "--assume", "member.boatCount=1", "--assume", "kube.hasJetty=true");
    expect(code).toBe(0);
  });

  it("repeals another, and a list decided by that one says so", async () => {
    const { stdout } = await check(LIST, "--ruleset", "dinsos-kalbar-2019", "--lang", "en");
    expect(stdout).toContain("this ruleset was repealed 1 January 2026 by dinsos-pesisir-2026");
  });
});

describe("a list decided under two rulesets side by side", () => {
  it("differs where the rulesets do", async () => {
    const verdicts = async (ruleset: string) =>
      JSON.parse((await check(LIST, "--ruleset", ruleset, "--format", "json")).stdout).groups[0];
    const [national, coastal] = [await verdicts("permensos-25-2015"), await verdicts("dinsos-pesisir-2026")];
    expect([national.verdict, coastal.verdict]).toEqual(["ineligible", "eligible"]);
    expect(national.criteria[0]).toEqual({
      id: "ten-households",
      outcome: "fail",
      reason: "4 KK; seharusnya 10",
    });
  });
});

describe("a rule file at fault", () => {
  it("is linted to exit code 1, each fault with its place and remedy", async () => {
    const path = write("salah.json", (own) => ({ ...own, facts: [], versoin: "1" }));
    const { code, stdout } = await run(["rules", "lint", "--rules", path]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      "kunci `versoin` tidak dikenal [ruleset/unknown-key]\n      → apakah maksudnya `version`?",
    );
  });

  it("decides nothing: exit code 2", async () => {
    const path = write("salah.json", (own) => ({ ...own, facts: [] }));
    const { code, stdout, stderr } = await run(["check", "-", "--rules", path], { stdin: LIST });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("fakta `member.boatCount` tidak dikenal");
  });

  it("is tested to exit code 1 where an example does not hold", async () => {
    const path = write("contoh.json", (own) => ({
      ...own,
      extends: { ...(own["extends"] as object), replaces: ["params/maxAge"] },
      params: { maxAge: { value: 60, label: { id: "a", en: "b" }, citations: [{ source: "edaran" }] } },
    }));
    const { code, stdout } = await run(["rules", "test", "--rules", path]);
    expect(code).toBe(1);
    expect(stdout).toContain("✗");
  });

  it("that extends one that extends it is told so", async () => {
    const loop = join(folder, "lingkaran");
    mkdirSync(loop);
    const own = JSON.parse(readFileSync(FILE, "utf8"));
    writeFileSync(join(loop, "a.json"), JSON.stringify({ ...own, id: "a", extends: { ruleset: "b@1.0.0" } }));
    writeFileSync(join(loop, "b.json"), JSON.stringify({ ...own, id: "b", extends: { ruleset: "a@1.0.0" } }));
    const { code, stdout } = await run(["rules", "lint", "--rules", loop, "--lang", "en"]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      "the rulesets extend each other in a circle: `a@1.0.0` → `b@1.0.0` → `a@1.0.0` [extends/cycle]",
    );
  });

  it.each([
    ["of 2 MB", () => `{"id":"${"x".repeat(2_000_000)}"}`, "ruleset/too-large"],
    [
      "nested 10,000 deep",
      () =>
        JSON.stringify(withCriterion("DEEP")).replace(
          '"DEEP"',
          `${'{"!":['.repeat(10_000)}true${"]}".repeat(10_000)}`,
        ),
      "logic/too-deep",
    ],
    [
      "with a criterion of a million cells",
      () => JSON.stringify(withCriterion(million())),
      "criterion/too-many-cells",
    ],
    [
      "that reads what every object has",
      () => JSON.stringify(withCriterion({ var: "constructor" })),
      "logic/unknown-fact",
    ],
  ])("%s is refused at once, with a clear message", async (_, text, code) => {
    const path = join(folder, "jahat.json");
    writeFileSync(path, text());
    const { code: exit, stdout } = await run(["rules", "lint", "--rules", path]);
    expect(exit).toBe(1);
    expect(stdout).toContain(`[${code}]`);
  });

  it("that is not there is no rule file, nor is an empty folder", async () => {
    expect((await run(["rules", "lint", "--rules", join(folder, "tidak-ada.json")])).code).toBe(2);
    const empty = join(folder, "kosong");
    mkdirSync(empty);
    const { code, stderr } = await run(["rules", "lint", "--rules", empty]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("tidak ada satu pun file aturan")]);
  });

  it("is written as JUnit XML for CI", async () => {
    const path = write("salah.json", (own) => ({ ...own, facts: [] }));
    const { stdout } = await run(["rules", "lint", "--rules", path, "--format", "junit"]);
    expect(stdout).toMatch(/<failure message="[^"]*:\d+:\d+: fakta `member\.boatCount` tidak dikenal"/);
    const tested = await run(["rules", "test", "permensos-25-2015", "--format", "junit"]);
    expect(tested.stdout).toContain('<testsuite name="permensos-25-2015 1.1.0"');
  });
});

describe("the shipped rulesets", () => {
  it("have no fault, and stand at 100 % of coverage and mutants", async () => {
    expect((await run(["rules", "lint"])).code).toBe(0);
    const { code, stdout } = await run(["rules", "test", "--format", "json"]);
    expect(code).toBe(0);
    for (const { examples, coverage, mutants } of JSON.parse(stdout)) {
      expect([examples.failed, coverage.shown, mutants.survived]).toEqual([[], coverage.of, 0]);
    }
  });

  it("are written out for lawyers on standard output too", async () => {
    expect((await run(["rules", "docs", "permensos-25-2015", "--lang", "en"])).stdout).toContain(
      "# Membership criteria of KUBE under Permensos 25/2015",
    );
  });
});

/** The coastal rules with one criterion's condition replaced. */
function withCriterion(passes: unknown): unknown {
  const own = JSON.parse(readFileSync(FILE, "utf8"));
  return { ...own, criteria: [{ ...own.criteria[0], passes }, ...own.criteria.slice(1)] };
}

/** Twenty thresholds on the age, and every status and occupation named: far more than a million cells. */
function million(): unknown {
  const ages = Array.from({ length: 400 }, (_, index) => ({ ">": [{ var: "member.age" }, index] }));
  const statuses = ["kawin", "belum-kawin", "cerai-mati"].map((status) => ({
    "===": [{ var: "member.maritalStatus" }, status],
  }));
  const flags = ["isWilling", "hasSkill", "hasFixedDomicile"].map((flag) => ({ var: `member.${flag}` }));
  const occupations = ["pns", "tni", "polri", "guru", "dosen", "bidan", "sopir"].map((slug) => ({
    "===": [{ var: "member.occupation" }, slug],
  }));
  const registers = ["bdt", "dtks", "dtsen"].map((register) => ({
    "===": [{ var: "member.register" }, register],
  }));
  return { and: [...ages, ...statuses, ...flags, ...occupations, ...registers] };
}
