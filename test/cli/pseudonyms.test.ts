/** Pseudonyms of NIK by a key: the same person is told in two reports, and nothing else is. */
import { createHmac } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkReportLineSchema, checkReportSchema } from "../../src/report/contract/check-report.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { checkText } from "./run-in-process.ts";

const folder = useListFolder();
const KEY = "0123456789abcdef0123456789abcdef";
const [ANI, BUDI] = ["2101991702680001", "2101994205700002"];
const FIRST = `NIK;Nama\n${ANI};Ani\n${BUDI};Budi\n12;Citra\n`;
const SECOND = `Nama;NIK\nBudi B.;${BUDI}\n`;

async function keyFile(key: string): Promise<string> {
  const file = join(folder.path(), `kunci-${key.length}.txt`);
  await writeFile(file, key);
  return file;
}

async function pseudonymsOf(list: string, key: string): Promise<readonly (string | null | undefined)[]> {
  const file = await keyFile(key);
  const { stdout } = await checkText(list, "--pseudonym-key-file", file, "--format", "json");
  return checkReportSchema.parse(JSON.parse(stdout)).members.map(({ pseudonym }) => pseudonym);
}

describe("--pseudonym-key-file", () => {
  test("gives the HMAC-SHA-256 of each NIK, and null where it is damaged", async () => {
    const of = (nik: string): string => createHmac("sha256", KEY).update(`nik:${nik}`).digest("hex");
    expect(await pseudonymsOf(FIRST, KEY)).toEqual([of(ANI), of(BUDI), null]);
  });

  test("joins two lists by the same key, whatever ends the line of the key, and by no other key", async () => {
    const [, budi] = await pseudonymsOf(FIRST, KEY);
    expect(await pseudonymsOf(SECOND, `${KEY}\r\n`)).toEqual([budi]);
    expect(await pseudonymsOf(SECOND, `${KEY}x`)).not.toEqual([budi]);
  });

  test("stands in csv and ndjson too, and in no report without a key", async () => {
    const file = await keyFile(KEY);
    const [ani] = await pseudonymsOf(FIRST, KEY);
    const csv = (await checkText(FIRST, "--pseudonym-key-file", file, "--format", "csv")).stdout.split("\n");
    expect(csv[0]).toBe("file,line,row,group,nik,pseudonym,verdict,failing,unknown,issues");
    expect(csv[1]).toContain(`,210199**********,${ani},`);
    expect(csv[3]).toMatch(/^'-,4,4,,,,/);
    const lines = (await checkText(FIRST, "--pseudonym-key-file", file, "--format", "ndjson")).stdout;
    const [, member] = lines
      .trimEnd()
      .split("\n")
      .map((line) => checkReportLineSchema.parse(JSON.parse(line)));
    expect(member).toMatchObject({ type: "member", pseudonym: ani });
    expect((await checkText(FIRST, "--format", "json")).stdout).not.toContain("pseudonym");
  });

  test("refuses a key that could be guessed, and a file that is not there", async () => {
    const short = await checkText(FIRST, "--pseudonym-key-file", await keyFile("rahasia"), "--lang", "en");
    expect([short.code, short.stdout]).toEqual([2, ""]);
    expect(short.stderr).toContain("has 7 bytes, expected 32 or more");
    expect(short.stderr).not.toContain("rahasia");
    expect((await checkText(FIRST, "--pseudonym-key-file", join(folder.path(), "tiada"))).code).toBe(2);
  });
});
