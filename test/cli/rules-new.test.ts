import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lintRuleset, parseRuleset } from "aturan-kube";
import { afterAll, describe, expect, it } from "vitest";
import { mapExamples } from "../../src/draft/map-examples.ts";
import { SMALL_MONITORING } from "../ruleset/small-monitoring.ts";
import { run } from "./run-in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "aturan-kube-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SAID = ["--id", "kota-x-2026", "--title", "Syarat Kota X", "--issuer", "Dinas Sosial Kota X"];
const SOURCE = ["--instrument", "Surat edaran 2026", "--confidence", "A"];
const ADD = ["--add", "umur: member.age 20..55 @ angka 2"];

describe("rules new", () => {
  it("writes a file that lacks nothing but examples, and says what comes next", async () => {
    const file = join(folder, "baru.json");
    const { code, stdout, stderr } = await run(["rules", "new", file, ...SAID, ...SOURCE, ...ADD]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain(`aturan-kube rules examples ${file} --write`);
    const findings = lintRuleset(readFileSync(file, "utf8"));
    const faults = findings.filter(({ severity }) => severity === undefined);
    expect([...new Set(faults.map(({ code }) => code))]).toEqual(["example/missing-kind"]);
  });

  it("prints the same bytes where no file is named", async () => {
    const { code, stdout, stderr } = await run(["rules", "new", ...SAID, ...SOURCE, ...ADD]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(readFileSync(join(folder, "baru.json"), "utf8"));
    expect((await run(["rules", "new", "-", ...SAID, ...SOURCE, ...ADD])).stdout).toBe(stdout);
  });

  it("overwrites no file", async () => {
    const file = join(folder, "ada.json");
    writeFileSync(file, "milik orang");
    const { code, stderr } = await run(["rules", "new", file, ...SAID, ...SOURCE, ...ADD]);
    expect(code).toBe(2);
    expect(stderr).toContain("sudah ada dan tidak ditimpa");
    expect(readFileSync(file, "utf8")).toBe("milik orang");
  });

  it.each([
    [[...SAID, ...ADD], "belum disebut: `--instrument`, `--confidence`"],
    [[...SAID, ...SOURCE, "--add", "umur: member.agee 20..55"], "apakah maksudnya `member.age`?"],
    [[...SAID, ...SOURCE, ...ADD, "--extends", "permensos-25"], "apakah maksudnya `permensos-25-2015`?"],
    [[...SAID, ...SOURCE, ...ADD, "--in-force", "17/08/2026"], "tahun, bulan, atau hari"],
    [[...SAID, "--instrument", "x", "--confidence", "yakin", ...ADD], "salah satu dari `A`, `B`, `C`, `X`"],
  ])("that cannot be drafted writes nothing: %#", async (args, expected) => {
    const file = join(folder, "tidak.json");
    const { code, stdout, stderr } = await run(["rules", "new", file, ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
    expect(existsSync(file)).toBe(false);
  });

  it("asks on a terminal for what was not said, and once more where an answer is wrong", async () => {
    const answers = [
      ...[
        "Syarat Kota X",
        "Kota X",
        "kota-x-2026",
        "Dinas Sosial Kota X",
        "Surat edaran 2026",
        "ya",
        "A",
        "",
      ],
      // No base, no fact of its own.
      ...["", ""],
      ...["umur: member.agee 20..55 @ angka 2", "umur: member.age 20..55 @ angka 2", "", "", ""],
    ];
    const { code, stdout, stderr } = await run(["rules", "new"], {
      stdin: `${answers.join("\n")}\n`,
      isAsked: true,
    });
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(join(folder, "baru.json"), "utf8"));
    expect(stderr).toContain("! `Kota X` tidak dapat menjadi id");
    expect(stderr).toContain("! jawab `A`, `B`, `C`, atau `X`");
    expect(stderr).toContain("! tidak ada fakta `member.agee`; apakah maksudnya `member.age`?");
  });

  it("asks on a terminal for a base again where there is none of that name, and names what may change", async () => {
    const answers = [
      "permensos-25",
      "permensos-25-2015",
      "maxage=55",
      "maxAge=55 @ angka 2",
      "",
      "fixed-domicile",
      "",
    ];
    const args = ["rules", "new", ...SAID, ...SOURCE, "--in-force", "2026"];
    const asked = await run([...args.filter((word) => word !== "--id" && word !== "kota-x-2026")], {
      stdin: ["kota-x-2026", ...answers, "", "", "", ""].join("\n"),
      isAsked: true,
    });
    expect(asked.code).toBe(0);
    expect(asked.stderr).toContain("! tidak ada aturan bernama `permensos-25`");
    expect(asked.stderr).toContain("minAge=18 · maxAge=59");
    expect(asked.stderr).toContain("apakah maksudnya `maxAge`?");
    const base = [
      "--extends",
      "permensos-25-2015",
      "--param",
      "maxAge=55 @ angka 2",
      "--drop",
      "fixed-domicile",
    ];
    expect(asked.stdout).toBe((await run([...args, ...base])).stdout);
  });

  it("says what is lacking where the answers end too early", async () => {
    const { code, stderr } = await run(["rules", "new"], { stdin: "Syarat Kota X\n", isAsked: true });
    expect(code).toBe(2);
    expect(stderr).toContain("belum disebut: `--id`, `--issuer`, `--instrument`, `--confidence`");
  });
});

describe("rules examples", () => {
  const file = join(folder, "contoh.json");

  it("shows what it would add, each as a sentence, and leaves the file alone", async () => {
    await run(["rules", "new", file, ...SAID, ...SOURCE, ...ADD]);
    const before = readFileSync(file, "utf8");
    const { code, stdout, stderr } = await run(["rules", "examples", file]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("    + umur 19 tahun → tidak terpenuhi\n    + umur 20 tahun → terpenuhi\n");
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("with --write adds them, marked until they are confirmed; a second time there is nothing to add", async () => {
    expect((await run(["rules", "examples", file, "--write"])).code).toBe(0);
    const written = readFileSync(file, "utf8");
    expect(written.match(/belum dipastikan/g)).toHaveLength(5);
    expect((await run(["rules", "test", file])).code).toBe(0);
    const again = await run(["rules", "examples", file, "--write"]);
    expect(again.stdout).toContain("contohnya sudah cukup");
    expect(readFileSync(file, "utf8")).toBe(written);
    expect((await run(["rules", "examples", file, "--confirm"])).code).toBe(0);
    expect(readFileSync(file, "utf8")).not.toContain("belum dipastikan");
    expect((await run(["rules", "test", file])).code).toBe(0);
  });

  it.each([
    ["{", "bukan JSON"],
    ['{"name":"x"}', "rules lint"],
  ])("of a file that is no sound rule file cannot be made: %s", async (text, expected) => {
    const faulty = join(folder, "rusak.json");
    writeFileSync(faulty, text);
    const { code, stdout, stderr } = await run(["rules", "examples", faulty, "--write"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
    expect(readFileSync(faulty, "utf8")).toBe(text);
  });

  it("of a monitoring file are made for indicators, items of stages and statuses", async () => {
    const bare = join(folder, "pantau.json");
    writeFileSync(bare, JSON.stringify(mapExamples(parseRuleset(SMALL_MONITORING), () => [])));
    const { stdout, stderr } = await run(["rules", "examples", bare, "--write"]);
    expect(stdout).toContain(
      "indicators/perkembangan: perkembangan usaha\n    + perkembangan usaha menurun → 0 angka\n",
    );
    expect(stdout).toContain("stages/tumbuh/pendamping: ada pendamping\n    + ");
    expect(stdout).toContain("classes/baik: baik\n    + ");
    expect(stderr).toContain("ditulis:");
    expect((await run(["rules", "lint", bare])).code).toBe(0);
    expect((await run(["rules", "test", bare])).stdout).toContain("(100 %) kondisi");
    expect((await run(["rules", "examples", bare])).stdout).not.toContain(" + ");
  });
});
