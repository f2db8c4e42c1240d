/** The built program as users start it: real processes, pipes and exit codes. `npm test` builds it first. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { csv, person, tenPersons } from "./list-text.ts";
import { useListFolder } from "./read/list-bytes.ts";
import type { Run } from "./run-in-process.ts";

const ROOT = join(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "dist/cli.js");
const EXAMPLE = join(ROOT, "test/lists/kube-contoh.csv");
const AS_OF = ["--as-of", "2022-02-22"];

const folder = useListFolder();

/** Starts the program with given arguments and standard input. */
async function start(args: readonly string[], input = ""): Promise<Run> {
  const child = spawn(process.execPath, [PROGRAM, ...args]);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code, stdout, stderr };
}

/** Runs a line of shell, where `$PROGRAM` is the program. */
async function shell(line: string, ...args: readonly string[]): Promise<Run> {
  const child = spawn("bash", ["-c", line, "bash", ...args], {
    env: { ...process.env, PROGRAM: `${process.execPath} ${PROGRAM}` },
  });
  child.stdin.end();
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code, stdout, stderr };
}

describe("the built program", () => {
  it("checks the bundled example: 1, since not everybody is eligible", async () => {
    const { code, stdout, stderr } = await start(["check", EXAMPLE, ...AS_OF]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain(
      "26 orang: 21 memenuhi syarat, 3 tidak memenuhi syarat, 2 belum dapat ditentukan\n",
    );
  });

  it("ends with 0 where there is nothing to report, reading standard input", async () => {
    expect(await start(["check", "-", ...AS_OF], csv(tenPersons()))).toMatchObject({ code: 0, stderr: "" });
  });

  it.each([
    ["a long list", (rows: readonly string[]) => rows],
    [
      "one with a line that stands for the rows below",
      (rows: readonly string[]) => rows.with(3000, "Desa Sei Lekop;;;;"),
    ],
    [
      "one with a quotation mark that is not closed",
      (rows: readonly string[]) => rows.with(3500, '1;"Siti;L;x'),
    ],
  ])("writes of %s the same with any number of jobs", async (_, change) => {
    const rows = Array.from({ length: 4000 }, (_, at) => {
      const serial = String(at % 5000).padStart(4, "0");
      return `KUBE ${Math.floor(at / 10)};210199170880${serial};210199010110${serial};Siti ${at};17/08/1980`;
    });
    const list = await folder.write(
      "panjang.csv",
      `Nama KUBE;NIK;No KK;Nama;Tanggal Lahir\n${change(rows).join("\n")}`,
    );
    const [one, ...more] = await Promise.all(
      ["1", "2", "3"].map((jobs) => start(["check", list, ...AS_OF, "--format", "json", "--jobs", jobs])),
    );
    for (const other of more) expect(other).toEqual(one);
  });

  it("reads a list through a pipe once, however many jobs there are", async () => {
    const line = '$PROGRAM check <(cat "$1") --as-of 2022-02-22 --jobs 2';
    expect((await shell(line, EXAMPLE)).stdout).toContain("26 orang");
  });

  it("has the thread that reads a part of a list", async () => {
    const { code, stderr } = await shell('node "$1"', join(ROOT, "dist/cli/part-worker.js"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("ends with 2 where it cannot run", async () => {
    const { code, stdout, stderr } = await start(["check", "tidak-ada.csv", ...AS_OF]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      "aturan-kube: file `tidak-ada.csv` tidak ditemukan; periksa ejaan nama dan foldernya\n",
    );
  });

  it("ends with 2 where the disk is full", async () => {
    const { code, stderr } = await shell(
      `$PROGRAM check "$1" --as-of 2022-02-22 --lang en > /dev/full`,
      EXAMPLE,
    );
    expect(code).toBe(2);
    expect(stderr).toBe(
      "aturan-kube: cannot write standard output (`ENOSPC`); check the folder, its permissions and the space left on the disk\n",
    );
  });

  it("gives the same bytes for the same list, whatever time zone and language the machine has", async () => {
    const args = ["check", EXAMPLE, ...AS_OF, "--format", "json"];
    const here = await start(args);
    const elsewhere = await shell(
      `TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 $PROGRAM "$@"`,
      ...args,
    );
    expect(elsewhere).toEqual(here);
  });

  it("takes today in Jakarta as the day of the check", async () => {
    const { stderr } = await start(["check", EXAMPLE]);
    expect(stderr).toMatch(/`--as-of \d{4}-\d{2}-\d{2}`\n$/);
  });
});

describe("a reader that goes early, as with `| head`", () => {
  const MANY = csv(Array.from({ length: 999 }, (_, index) => person(index + 1, { Pekerjaan: "PNS" })));

  it.each(["pretty", "json"])("gets its line, and nothing is said of it: %s", async (format) => {
    const list = await folder.write("banyak.csv", MANY);
    const { code, stdout, stderr } = await shell(
      `set -o pipefail; $PROGRAM check "$1" --as-of 2022-02-22 --format ${format} | head -1`,
      list,
    );
    expect(stdout.split("\n")).toHaveLength(2);
    expect(stderr).toBe("");
    expect(code).toBe(1);
  });

  it.each(["--help", "rules show permensos-25-2015"])("is no fault for %s either", async (args) => {
    expect((await shell(`$PROGRAM ${args} | true`)).stderr).toBe("");
  });
});

describe("the built program on monitoring lists", () => {
  const MONTHS = join(ROOT, "test/lists/pemantauan-contoh.csv");

  it("scores, ranks and counts the bundled example", async () => {
    const [scored, ranked, counted] = await Promise.all([
      start(["score", MONTHS]),
      start(["rank", MONTHS]),
      start(["portfolio", MONTHS, "--target", "2019=1"]),
    ]);
    expect(scored).toMatchObject({ code: 0, stderr: "" });
    expect(scored.stdout).toContain("  nilai   92 dari 100  ");
    expect(ranked.stdout).toContain("  1–2  KUBE Mekar Jaya · Tanjung Uban Kota,\n       Bintan Utara ");
    expect(counted.stdout).toMatch(/^ {2}2019 .* target 1: tercapai$/m);
  });

  it("ends with 2 for a ruleset about membership", async () => {
    expect(await start(["rank", MONTHS, "--ruleset", "permensos-25-2015"])).toMatchObject({
      code: 2,
      stdout: "",
    });
  });

  it("gives the same bytes for the same list, whatever time zone and language the machine has", async () => {
    const args = ["score", MONTHS, "--format", "json"];
    const elsewhere = await shell(
      `TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 $PROGRAM "$@"`,
      ...args,
    );
    expect(elsewhere).toEqual(await start(args));
  });

  it.each(["pretty", "json"])("says nothing of a reader that goes early: %s", async (format) => {
    const rows = Array.from({ length: 2000 }, (_, index) => `KUBE ${index};02/2022;5`);
    const list = await folder.write(
      "banyak-kelompok.csv",
      ["Nama KUBE;Bulan;Saldo IKS", ...rows, ""].join("\n"),
    );
    const { code, stdout, stderr } = await shell(
      `set -o pipefail; $PROGRAM score "$1" --format ${format} | head -1`,
      list,
    );
    expect(stdout.split("\n")).toHaveLength(2);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});
