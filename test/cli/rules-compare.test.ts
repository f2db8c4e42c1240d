/** `rules compare`: membership rulesets side by side. */
import { rulesets } from "aturan-kube";
import { expect, test } from "vitest";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { run } from "./run-in-process.ts";

const membership = NEWEST_RULESETS.filter(({ kind }) => kind === "membership");

async function rowsOf(args: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await run([
    "rules",
    "compare",
    ...args,
    "--format",
    "markdown",
    "--lang",
    "en",
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout.split("\n").filter((line) => line.startsWith("| `"));
}

test("every membership ruleset has one row, in its newest version", async () => {
  const rows = await rowsOf([]);
  expect(rows.map((row) => row.split("|")[1]?.trim())).toEqual(
    membership.map(({ id, version }) => `\`${id}\` ${version}`),
  );
});

test("the table in the docs is that of the rule files", async () => {
  const { stdout } = await run(["rules", "compare", "--format", "markdown", "--lang", "id"]);
  await expect(stdout).toMatchFileSnapshot("../../docs/compare.md");
});

test("those named alone are compared, and no monitoring ruleset", async () => {
  expect(rulesets.some(({ id }) => id === "kepri-2022")).toBe(true);
  const rows = await rowsOf(["permensos-25-2015", "dinsos-tegal-2025", "kepri-2022"]);
  expect(rows).toHaveLength(2);
  expect(rows.every((row) => /18|59/.test(row))).toBe(true);
});
