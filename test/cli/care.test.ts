/** What the command line forgives, and what it never does in silence. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { csv, person, tenPersons } from "./list-text.ts";
import { month, monthsCsv } from "./monitoring-text.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { run } from "./run-in-process.ts";

const folder = useListFolder();
const AS_OF = ["--as-of", "2022-02-22"];
const PROGRAM = join(import.meta.dirname, "../../dist/cli.js");

describe("commands by their Indonesian names", () => {
  it.each([
    ["periksa", "check"],
    ["nilai", "score"],
    ["peringkat", "rank"],
    ["portofolio", "portfolio"],
    ["banding", "diff"],
    ["aturan", "rules"],
    ["aturan lihat", "rules show"],
    ["aturan periksa", "rules lint"],
    ["aturan uji", "rules test"],
    ["aturan daftar", "rules list"],
  ])("`%s` is `%s`", async (alias, name) => {
    const help = async (command: string) => (await run([...command.split(" "), "--help"])).stdout;
    expect(await help(alias)).toBe(await help(name));
  });
});

describe("--assume", () => {
  it.each(["true", "ya", "YA", "yes"])("takes %s for yes", async (answer) => {
    const { stdout } = await run(
      ["check", "-", ...AS_OF, "--assume", `member.isWilling=${answer}`, "--format", "json"],
      { stdin: csv(tenPersons()) },
    );
    expect(JSON.parse(stdout).assumptions).toEqual({ "member.isWilling": true });
  });

  it.each(["false", "tidak", "Tidak", "no"])("takes %s for no", async (answer) => {
    const { stdout } = await run(
      ["check", "-", ...AS_OF, "--assume", `member.isWilling=${answer}`, "--format", "json"],
      { stdin: csv(tenPersons()) },
    );
    expect(JSON.parse(stdout).assumptions).toEqual({ "member.isWilling": false });
  });
});

describe("--fail-on warning", () => {
  it("fails a list that has nothing but warnings", async () => {
    const [header = "", ...rows] = csv(tenPersons()).trimEnd().split("\n");
    const mark = header.includes(";") ? ";" : ",";
    const stdin = [`${header}${mark}Warna Rumah`, ...rows.map((row) => `${row}${mark}x`)].join("\n");
    const check = async (...failOn: readonly string[]) =>
      (await run(["check", "-", ...AS_OF, ...failOn], { stdin })).code;
    expect(await check()).toBe(0);
    expect(await check("--fail-on", "error,warning")).toBe(1);
    expect(await check("--fail-on", "never")).toBe(0);
  });

  it("fails a monitoring list likewise", async () => {
    const { code } = await run(["score", "-", "--as-of", "2022-06-30", "--fail-on", "warning"], {
      stdin: "Nama KUBE,Bulan\nMekar,Januari 2022\n",
    });
    expect(code).toBe(1);
  });
});

describe("a list by a pattern", () => {
  it("is every file that fits, as if each were named", async () => {
    const desa = join(folder.path(), "desa");
    await mkdir(desa);
    await writeFile(join(desa, "a.csv"), csv([person(1)]));
    await writeFile(join(desa, "b.csv"), csv([person(2)]));
    const named = await run(["check", join(desa, "a.csv"), join(desa, "b.csv"), ...AS_OF]);
    expect(await run(["check", join(desa, "*.csv"), ...AS_OF])).toEqual(named);
    expect(named.stdout).toContain("2 orang");
    const { code, stderr } = await run(["check", join(desa, "*.csv"), join(desa, "a.csv"), ...AS_OF]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("disebut dua kali")]);
  });
});

describe("a ruleset that is not in force yet", () => {
  it("is said to be so, with the one that is", async () => {
    const args = ["check", "-", "--ruleset", "permensos-2-2019", "--as-of", "2018-05-01"];
    const stdin = csv(tenPersons());
    expect((await run(args, { stdin })).stdout).toContain(
      "\naturan ini baru berlaku 12 Maret 2019; pada tanggal itu yang berlaku permensos-25-2015\n",
    );
    const { stdout } = await run([...args, "--format", "json"], { stdin });
    expect(JSON.parse(stdout).ruleset.notYet).toEqual({ from: "2019-03-12", inForce: "permensos-25-2015" });
  });
});

describe("portfolio", () => {
  it("counts the same groups in its head and in its shares, those without a name among them", async () => {
    const stdin = monthsCsv([month({ "Nama KUBE": "" }), month({ "Nama KUBE": "" }), month()]);
    const { stdout } = await run(["portfolio", "-", "--as-of", "2022-06-30", "--format", "json"], { stdin });
    const { groups, summary, byKabupaten } = JSON.parse(stdout);
    expect([groups, summary.groups, byKabupaten[0].of]).toEqual([3, 3, 3]);
    const pretty = await run(["portfolio", "-", "--as-of", "2022-06-30"], { stdin });
    expect(pretty.stdout).toContain("3 kelompok, 3 catatan");
  });
});

describe("the built program, told to end while it writes", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("by %s leaves no temporary file behind", async (signal) => {
    const path = join(folder.path(), signal);
    await mkdir(path);
    const child = spawn(process.execPath, [
      PROGRAM,
      ...["score", "-", ...AS_OF, "--output", join(path, "hasil.txt")],
    ]);
    // Scores are written as they come: as long as the list has no end, neither has the report.
    child.stdin.write(`${monthsCsv([month()])}\n`);
    for (let tries = 0; tries < 400 && (await readdir(path)).length === 0; tries += 1) await setTimeout(25);
    expect(await readdir(path)).toEqual([expect.stringMatching(/^\.hasil\.txt\..*\.tmp$/)]);
    child.kill(signal);
    const [code, by] = await once(child, "close");
    expect([code, by]).toEqual([null, signal]);
    expect(await readdir(path)).toEqual([]);
  });
});
