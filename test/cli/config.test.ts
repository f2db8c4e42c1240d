/** `aturan-kube.config.json`: what it sets, what outweighs it, and what is said of one that is wrong. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Command } from "commander";
import { afterAll, describe, expect, test } from "vitest";
import { checkCommand } from "../../src/cli/commands/check.ts";
import { portfolioCommand } from "../../src/cli/commands/portfolio.ts";
import { rankCommand } from "../../src/cli/commands/rank.ts";
import { scoreCommand } from "../../src/cli/commands/score.ts";
import { configSchema } from "../../src/cli/config/config-schema.ts";
import type { CommandContext } from "../../src/cli/program.ts";
import { run } from "./run-in-process.ts";

const ROOT = mkdtempSync(join(tmpdir(), "aturan-kube-config-"));
afterAll(() => rmSync(ROOT, { recursive: true }));

const LIST = [
  "NIK;Nama;Tanggal Lahir",
  "2101991702680001;Ani;17/02/1968",
  "2101991702100002;Budi;17/02/2010",
].join("\n");

/** A folder with a list and a configuration. */
function folderWith(config: unknown, below = ""): { readonly folder: string; readonly list: string } {
  const folder = mkdtempSync(join(ROOT, "f-"));
  mkdirSync(join(folder, below), { recursive: true });
  const list = join(folder, below, "anggota.csv");
  writeFileSync(list, LIST);
  const text = typeof config === "string" ? config : JSON.stringify(config);
  writeFileSync(join(folder, "aturan-kube.config.json"), text);
  return { folder, list };
}

const CHECK = { ruleset: "permensos-25-2015", asOf: "2022-02-22" };

describe("a configuration", () => {
  test("gives the options of a command that the command line does not give", async () => {
    const { folder, list } = folderWith({ check: { ...CHECK, format: "csv", groupBy: "none" } });
    const { stdout, stderr } = await run(["check", list], { folder });
    expect(stdout.split("\n")[0]).toContain("file,line,row");
    expect(stderr).toContain(`memakai pengaturan ${join(folder, "aturan-kube.config.json")}`);
    const asked = await run(["check", list, "--format", "json"], { folder });
    expect(JSON.parse(asked.stdout).asOf).toBe("2022-02-22");
  });

  test("is found in a folder above, and not looked for with --no-config", async () => {
    const { folder, list } = folderWith({ check: { ...CHECK, format: "csv" } }, "a/b");
    const found = await run(["check", list], { folder: join(folder, "a/b") });
    expect(found.stdout).toContain("file,line,row");
    const without = await run(["check", list, "--no-config"], { folder });
    expect(without.stdout).not.toContain("file,line,row");
    expect(without.stderr).not.toContain("pengaturan");
  });

  test("is the one that --config names", async () => {
    const { folder, list } = folderWith({ check: { format: "json" } });
    const other = join(folder, "lain.json");
    writeFileSync(other, JSON.stringify({ check: { ...CHECK, format: "csv" } }));
    const { stdout } = await run(["check", list, "--config", other], { folder });
    expect(stdout).toContain("file,line,row");
    const missing = await run(["check", list, "--config", join(folder, "tiada.json")], { folder });
    expect(missing.code).toBe(2);
  });

  test("has assumptions, columns and outputs as the command line has them, paths from its own folder", async () => {
    const { folder, list } = folderWith({
      check: {
        ...CHECK,
        assume: { "member.isWilling": true, "member.hasSkill": "ya" },
        column: { Nama: "-" },
        output: ["json=hasil.json", "csv=-"],
      },
    });
    const { stdout, stderr, code } = await run(["check", list], { folder });
    expect([code, stderr.includes(`ditulis: ${join(folder, "hasil.json")}`)]).toEqual([1, true]);
    expect(stdout).toContain("file,line,row");
  });

  test("sets apart files by overrides, the later one outweighing", async () => {
    const { folder, list } = folderWith(
      {
        check: { ...CHECK, format: "json" },
        overrides: [
          { files: ["kota-*/**"], check: { format: "csv" } },
          { files: ["kota-y/*.csv"], check: { format: "ndjson" } },
        ],
      },
      "kota-x",
    );
    expect((await run(["check", list], { folder })).stdout).toContain("file,line,row");
    const other = join(folder, "kota-y");
    mkdirSync(other);
    writeFileSync(join(other, "anggota.csv"), LIST);
    expect((await run(["check", join(other, "anggota.csv")], { folder })).stdout).toContain('{"type":');
    const both = await run(["check", list, join(other, "anggota.csv"), "--lang", "en"], { folder });
    expect(both.code).toBe(2);
    expect(both.stderr).toContain("differ; check each by a command of its own");
  });
});

describe("a configuration that is wrong", () => {
  test.each([
    ["{", "should be valid JSON"],
    ["[]", "should be an object"],
    [{ chek: {} }, "`/chek` is not known; did you mean `check`?"],
    [{ check: { rulest: "x" } }, "`/check/rulest` is not known; did you mean `ruleset`?"],
    [{ check: { showPii: true } }, "`/check/showPii` is not known"],
    [{ check: { ruleset: ["a", "b"] } }, "`/check/ruleset` should be a text or a number"],
    [{ check: { assume: ["member.isWilling"] } }, "`/check/assume` should be an object, such as"],
    [{ check: { failOn: [{}] } }, "`/check/failOn` should be a text or a list of texts"],
    [{ check: { format: "exel" } }, "`--format` cannot be `exel`"],
    [{ overrides: [{ check: {} }] }, "`/overrides/0/files` should be a list of patterns"],
    [{ overrides: [{ files: ["*"], ruleset: "x" }] }, "`/overrides/0/ruleset` is not known"],
  ])("%j is refused with its place", async (config, said) => {
    const { folder, list } = folderWith(config);
    const { code, stderr, stdout } = await run(["check", list, "--lang", "en"], { folder });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });

  test("is told of in Indonesian too", async () => {
    const { folder, list } = folderWith({ check: { rulest: "x" } });
    expect((await run(["check", list], { folder })).stderr).toContain("`/check/rulest` tidak dikenal");
  });
});

describe("config show", () => {
  test("says what holds for files, and where it stands", async () => {
    const { folder, list } = folderWith(
      {
        check: { ...CHECK, failOn: ["ineligible"] },
        overrides: [{ files: ["**"], check: { ruleset: "dinsos-tegal-2025" } }],
      },
      "x",
    );
    const { stdout } = await run(["config", "show", list], { folder });
    expect(stdout).toContain('check.ruleset = "dinsos-tegal-2025"  (/overrides/0/check/ruleset)');
    expect(stdout).toContain('check.failOn = ["ineligible"]  (/check/failOn)');
    const all = await run(["config", "show"], { folder });
    expect(all.stdout).toContain('check.ruleset = "permensos-25-2015"  (/check/ruleset)');
  });

  test("says so where there is none", async () => {
    expect((await run(["config", "show", "--lang", "en"])).stdout).toContain(
      "there is no `aturan-kube.config.json`",
    );
  });
});

describe("a limit", () => {
  const check = (...args: readonly string[]) =>
    run(["check", "-", "--as-of", "2022-02-22", "--group-by", "none", ...args], { stdin: LIST });

  test("in persons or in hundredths of all lets fewer findings pass", async () => {
    // One of two is too young, the other one not known well enough.
    expect((await check("--fail-on", "ineligible")).code).toBe(1);
    expect((await check("--fail-on", "ineligible", "--max-ineligible", "1")).code).toBe(0);
    expect((await check("--fail-on", "never", "--max-ineligible", "0")).code).toBe(1);
    expect((await check("--fail-on", "never", "--max-ineligible", "50%")).code).toBe(0);
    expect((await check("--fail-on", "never", "--max-ineligible", "49,9%")).code).toBe(1);
    expect((await check("--fail-on", "never", "--max-undetermined", "1", "--max-errors", "0")).code).toBe(0);
  });

  test.each(["-1", "101%", "1,5", "banyak", "%"])("is not %s", async (text) => {
    const { code, stderr } = await check(`--max-ineligible=${text}`, "--lang", "en");
    expect(code).toBe(2);
    expect(stderr).toContain("expected a whole number, or a share from 0% to 100%");
  });
});

describe("rules/schema/config.schema.json", () => {
  // Nothing is run, so nothing is written or finished.
  const context = { io: {}, lang: "en", finish: () => undefined } as unknown as CommandContext;
  const commands: readonly Command[] = [checkCommand, scoreCommand, rankCommand, portfolioCommand].map(
    (make) => make(context),
  );
  const schema = configSchema(commands);

  test("is what the options of the commands say (`npm run snapshots` writes it)", async () => {
    const json = `${JSON.stringify(schema, null, 2)}\n`;
    await expect(json).toMatchFileSnapshot("../../rules/schema/config.schema.json");
  });

  test("takes what the program takes, and refuses an unknown setting", () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    expect(validate({ check: { ...CHECK, assume: { "member.isWilling": true }, maxIneligible: "5%" } })).toBe(
      true,
    );
    expect(validate({ check: { rulest: "x" } })).toBe(false);
    expect(validate({ overrides: [{ check: {} }] })).toBe(false);
  });
});
