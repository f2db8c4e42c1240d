/** Lists handed back, and templates filled in, as LibreOffice opens and saves them: `npm run test:workbooks`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { rulesets } from "aturan-kube";
import { afterAll, describe, expect, test } from "vitest";
import { openSheet } from "../../src/sheet/open-sheet.ts";
import { csv, person } from "../cli/list-text.ts";
import { collect } from "../cli/read/list-bytes.ts";
import { run } from "../cli/run-in-process.ts";
import { csvLists, reportOf } from "../sheet/twins.ts";
import { filledRows, fillXlsx } from "../template/filled-template.ts";

const folder = mkdtempSync(join(tmpdir(), "aturan-kube-libreoffice-"));
afterAll(() => rmSync(folder, { recursive: true }));

if (spawnSync("soffice", ["--version"]).status !== 0) {
  throw new Error(
    "needed: LibreOffice Calc (Debian: apt-get install --no-install-recommends libreoffice-calc)",
  );
}

/** A workbook as LibreOffice saves it after it has opened it; only a sound one is saved at all. */
function saved(file: string): Uint8Array {
  const to = join(folder, "disimpan");
  const args = [`-env:UserInstallation=file://${folder}/profil`, "--headless", "--convert-to", "xlsx"];
  spawnSync("soffice", [...args, "--outdir", to, file], { timeout: 120_000 });
  return readFileSync(join(to, basename(file)));
}

async function handedBack(list: string): Promise<string> {
  const file = join(folder, `${basename(list, ".csv")}.xlsx`);
  const { code, stderr } = await run(["check", list, "--as-of", "2022-02-22", "--output", `xlsx=${file}`]);
  if (code === 2) throw new Error(stderr);
  return file;
}

async function sheetOf(bytes: Uint8Array, sheet: string): Promise<readonly unknown[]> {
  return (await collect((await openSheet(bytes, { sheet })).rows)).map(({ row, cells }) => [row, cells]);
}

describe("a list handed back, opened and saved by LibreOffice", () => {
  const lists = csvLists().filter(
    ({ command, path }) => command === "check" && path.startsWith("test/lists"),
  );
  test.each(lists.map((list) => [list.path, list] as const))(
    "%s keeps every cell, and gives the same report",
    async (path, list) => {
      const file = await handedBack(path);
      const bytes = saved(file);
      for (const sheet of ["Daftar", "Kelompok", "Baris yang dilewati"])
        expect(await sheetOf(bytes, sheet)).toEqual(await sheetOf(readFileSync(file), sheet));
      expect(await reportOf(bytes, "check")).toEqual(await reportOf(list.bytes, "check"));
    },
  );

  test("has no formula of what looks like one, and keeps control characters and what looks like an escape", async () => {
    const names = ["=1+1", "+62", "-1", "@SUM(A1)", "＝1", "a\u0007b", "_x0041_", "'=1", "  dua  "];
    const list = join(folder, "serang.csv");
    writeFileSync(list, csv(names.map((Nama, at) => person(at + 1, { Nama }))));
    const file = await handedBack(list);
    expect(await sheetOf(saved(file), "Daftar")).toEqual(await sheetOf(readFileSync(file), "Daftar"));
  });
});

describe("a template filled in, opened and saved by LibreOffice", () => {
  test.each(rulesets.slice(0, 4).map((ruleset) => [ruleset.id, ruleset] as const))(
    "%s is read with no issue",
    async (id, ruleset) => {
      const template = join(folder, `${id}.xlsx`);
      await run(["template", "--output", template, "--ruleset", id]);
      const filled = join(folder, `isi-${id}.xlsx`);
      writeFileSync(filled, fillXlsx(readFileSync(template), filledRows(ruleset)));
      const list = join(folder, `disimpan-${id}.xlsx`);
      writeFileSync(list, saved(filled));
      const command = ruleset.kind === "membership" ? "check" : "score";
      const args = [command, list, "--ruleset", id, "--as-of", "2026-01-01", "--format", "json"];
      const { issues, setAside, members, records } = JSON.parse((await run(args)).stdout);
      expect([issues, setAside, (members ?? records).length]).toEqual([[], [], 10]);
    },
  );
});
