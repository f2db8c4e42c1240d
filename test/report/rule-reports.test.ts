/** Reports about rules in the formats that are made of their documents, against those on file. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../cli/run-in-process.ts";
import { changed } from "../ruleset/small-ruleset.ts";
import { validateHtml } from "./validate-html.ts";

const folder = mkdtempSync(join(tmpdir(), "aturan-kube-rule-reports-"));
/** A file with a fault, and one with nothing to find. */
const FILES = {
  "salah.json": changed({ "/criteria/0/passes": { ">=": [{ var: "member.agee" }, 18] } }),
  "benar.json": changed({ "/id": "dinsos-benar" }),
};

beforeAll(() => {
  for (const [name, rules] of Object.entries(FILES))
    writeFileSync(join(folder, name), JSON.stringify(rules, null, 2));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A name on file, and the call. */
const CALLS: readonly (readonly [name: string, call: readonly string[]])[] = [
  ["lint.id", ["lint", "salah.json", "benar.json"]],
  ["lint.en", ["lint", "salah.json", "benar.json", "--lang", "en"]],
];

describe.each(CALLS)("%s", (name, call) => {
  test.each(["pretty", "markdown", "html"])("as %s is the one on file", async (format) => {
    const files = call.map((each) => (each in FILES ? join(folder, each) : each));
    const { stdout, code } = await run(["rules", ...files, "--format", format]);
    expect(code).toBeLessThan(2);
    const ending = { pretty: "txt", markdown: "md", html: "html" }[format];
    const told = stdout.replaceAll(`${folder}/`, "").replaceAll(folder, "");
    await expect(told).toMatchFileSnapshot(`golden/rules/${name}.${ending}`);
    if (format === "html") expect(await validateHtml(stdout)).toEqual([]);
  });
});

test.each(CALLS)("%s has no longer lines than a terminal has columns, and colours there", async (_, call) => {
  const files = call.map((each) => (each in FILES ? join(folder, each) : each));
  const { stdout } = await run(["rules", ...files], { isTTY: true, columns: 72 });
  const bare = stripVTControlCharacters(stdout);
  expect(bare).not.toBe(stdout);
  expect(bare.split("\n").filter((line) => line.length > 72 && line.trim().includes(" "))).toEqual([]);
});
