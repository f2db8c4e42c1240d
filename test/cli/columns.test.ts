/** `--column` and `--columns`: what a column holds whose header does not say it. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkReportSchema } from "../../src/report/contract/check-report.ts";
import { run } from "./run-in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "columns-"));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const LIST = write("anggota.csv", "Nomor Identitas;Tgl;Catatan\n2101990201800001;02/01/1980;x\n");
const RECORDS = write("pantau.csv", "Kelompoknya;Bulan;Jualan\nMekar;01/2022;500.000\n");

async function check(...args: readonly string[]) {
  const { code, stdout, stderr } = await run([
    ...["check", LIST, "--as-of", "2022-02-22", "--format", "json", "--lang", "en", ...args],
  ]);
  return { code, stderr, report: stdout === "" ? undefined : checkReportSchema.parse(JSON.parse(stdout)) };
}

const SAID = ["--column", "Nomor Identitas=nik", "--column", "Tgl=Tanggal Lahir", "--column", "Catatan=-"];

it("a list without a known header is read as its columns are said to be", async () => {
  const { report } = await check(...SAID);
  expect(report?.members.map(({ nik }) => nik)).toEqual(["210199**********"]);
  expect(report?.members[0]?.criteria.find(({ id }) => id === "age")?.outcome).toBe("pass");
  expect(report?.issues.map(({ code }) => code)).not.toContain("header/unknown");
});

it("a file says the same, and what is given by itself outweighs it", async () => {
  const file = write("kolom.json", '{"Nomor Identitas": "NIK", "Tgl": "-", "Catatan": "-"}');
  const { report } = await check("--columns", file, "--column", "Tgl=birthDate");
  expect(report?.members[0]?.criteria.find(({ id }) => id === "age")?.outcome).toBe("pass");
});

it("without them the list is refused, and the message names the headers and nobody", async () => {
  const { code, stderr } = await check();
  expect(code).toBe(2);
  expect(stderr).toContain('the column `Nomor Identitas` may hold it: `--column "Nomor Identitas=NIK"`');
  expect(stderr).not.toMatch(/\d{6}/);
});

it("monitoring lists take them too", async () => {
  const { code, stdout } = await run([
    ...["score", RECORDS, "--ruleset", "kepri-2022", "--format", "json"],
    ...["--column", "Kelompoknya=kube", "--column", "Jualan=turnover"],
  ]);
  expect([code, stdout]).toEqual([0, expect.stringContaining("Mekar")]);
});

it("so does the list of a difference", async () => {
  const diff = ["diff", "permensos-25-2015", "permensos-2-2019", "--list", LIST, "--as-of", "2022-02-22"];
  expect((await run([...diff, ...SAID])).code).toBe(1);
  expect((await run(diff)).code).toBe(2);
});

describe("what cannot be taken is a fault of usage", () => {
  it.each([
    [["--column", "Tgl"], "`--column` cannot be `Tgl`, expected `HEADER=FIELD`"],
    [["--column", "=NIK"], "`--column` cannot be `=NIK`"],
    [["--column", "Tgl=birthDat"], "did you mean `birthDate`?"],
    [[...SAID, "--column", "Tanggl=birthDate"], "no column of this list is headed `Tanggl`"],
    [["--columns", "tidak-ada.json"], "`tidak-ada.json` not found"],
    [["--columns", folder], "could not be read"],
    [["--columns", write("senarai.json", '["NIK"]')], "expected a JSON file of headers and fields"],
    [["--columns", write("angka.json", '{"NIK": 1}')], "expected a JSON file of headers and fields"],
    [["--columns", write("rusak.json", "{")], "expected a JSON file of headers and fields"],
  ])("%j", async (args, message) => {
    const { code, stderr } = await check(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
