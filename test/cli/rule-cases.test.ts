/** Every rule file of the shared cases, linted as its expected text says. */
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "./run-in-process.ts";

const CASES = new URL("../../../shared/cases/rules/", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "aturan-kube-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the linter has to say of each; nothing of a file that is sound. */
const SAID: Readonly<Record<string, readonly RegExp[]>> = {
  "50-bom.json": [],
  "50b-utf16.json": [],
  "51-koma-akhir.json": [/koma berlebih/, /baris \d+, kolom \d+/],
  "52-komentar.json": [/baris 1, kolom 3: komentar/],
  "53-kunci-ganda.json": [/\/criteria\/0\/passes: baris 62, .*kunci `passes` sudah tertulis/],
  "53b-kunci-ganda-beda.json": [/\/criteria\/0\/passes: baris 62, .*kunci `passes` sudah tertulis/],
  "54-operator-salah.json": [/apakah maksudnya `<=`\?/],
  "55-angka-teks.json": [/seharusnya `number`, tertulis `string`/],
  "56-proto.json": [/kunci `__proto__` tidak dikenal/, /kunci `constructor` tidak dikenal/],
  "56b-proto-var.json": [/fakta `__proto__.polluted` tidak dikenal/],
  "57-fakta-salah-eja.json": [/apakah maksudnya `member.boatCount`\?/],
  "58-null.json": [/operator `==` tidak dikenal/],
  "59-desimal-koma.json": [/dua tetapan/, /apakah maksudnya `2\.5`\?/],
  "60-var-bawaan.json": [/`var` memerlukan 1 argumen/],
  "61-between.json": [],
  "62-induk-hilang.json": [/apakah maksudnya `permensos-25-2015@1\.1\.0`\?/],
  "63-dalam.json": [/bersarang lebih dalam/],
  "64-lingkar": [/a\.json\n.*berputar: `aturan-a.*\n(.*\n)*.*b\.json\n.*berputar: `aturan-b/],
  "65-campur": [
    /✓ .*aturan\.json/,
    /package\.json\n *bukan berkas aturan/,
    /~\$aturan\.json\n *berkas kunci/,
  ],
  "67-id-ganda": [/a\.json\n.*juga ada di `.*b\.json` dengan isi lain/, /b\.json\n.*juga ada di `.*a\.json`/],
  "69-kunci-tak-dikenal.json": [
    /kunci `pass` .*\n.*apakah maksudnya `passes`/,
    /apakah maksudnya `passes`\?/,
  ],
  "70-angka-besar.json": [/terbaca|membacanya sebagai `9007199254740992`/],
  "72.yaml": [/berkas ini YAML/],
};

describe.runIf(existsSync(CASES))("a rule file as somebody may write it", () => {
  test.each(Object.entries(SAID))("%s", async (name, said) => {
    const { code, stdout } = await run(["rules", "lint", join(CASES, name)]);
    expect(code).toBe(said.length === 0 ? 0 : 1);
    for (const each of said) expect(stdout).toMatch(each);
    expect(stdout).not.toMatch(/kunci `(\w+)` tidak dikenal[^\n]*\n[^\n]*maksudnya `\1`/);
  });

  test("66: an empty folder is nothing to lint: exit code 2", async () => {
    const { code, stderr } = await run(["rules", "lint", folder]);
    expect(code).toBe(2);
    expect(stderr).toContain("tidak ada satu pun file aturan");
  });

  test("67: two files of one name decide nothing, whichever would be taken", async () => {
    const { code, stdout } = await run(["check", "-", "--rules", join(CASES, "67-id-ganda")], {
      stdin: "NIK\n1\n",
    });
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("71: a condition that nothing can meet is found by `rules test`", async () => {
    const { code, stdout } = await run(["rules", "test", join(CASES, "71-ambang-mustahil.json")]);
    expect(code).toBe(1);
    expect(stdout).toContain("at-most-two-boats");
    expect(stdout).toContain("tidak pernah terpenuhi");
  });

  test("72: YAML in a folder of rules is refused, not passed over", async () => {
    cpSync(join(CASES, "72.yaml"), join(folder, "72.yaml"));
    const { code, stdout } = await run(["rules", "lint", folder]);
    expect(code).toBe(1);
    expect(stdout).toContain("berkas ini YAML");
    rmSync(join(folder, "72.yaml"));
  });
});
