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

test.each([
  ["id", "compare.md"],
  ["en", "compare.en.md"],
])("the table in the docs is that of the rule files: %s", async (lang, file) => {
  const { stdout } = await run(["rules", "compare", "--format", "markdown", "--lang", lang]);
  await expect(stdout).toMatchFileSnapshot(`../../docs/${file}`);
});

test("JSON and CSV say of each ruleset what the table says", async () => {
  const args = ["rules", "compare", "--lang", "en", "--format"];
  const compared: readonly Record<string, unknown>[] = JSON.parse((await run([...args, "json"])).stdout);
  expect(compared.map(({ id, version }) => ({ id, version }))).toEqual(
    membership.map(({ id, version }) => ({ id, version })),
  );
  expect(compared.find(({ id }) => id === "dinsos-garut-2021")).toMatchObject({
    from: "2021",
    marks: ["A", "B"],
    topics: { size: "the number of members is from 5 to 10 persons inclusive", occupation: null },
    openQuestions: 1,
  });
  const [header = "", ...lines] = (await run([...args, "csv"])).stdout.trimEnd().split("\n");
  expect(header).toMatch(/^id,version,title,from,marks,size,age,.*,other,openQuestions$/);
  expect(lines.map((line) => line.split(",")[0])).toEqual(membership.map(({ id }) => id));
});

test("those named alone are compared, and no monitoring ruleset", async () => {
  expect(rulesets.some(({ id }) => id === "kepri-2022")).toBe(true);
  const rows = await rowsOf(["permensos-25-2015", "dinsos-tegal-2025", "kepri-2022"]);
  expect(rows).toHaveLength(2);
  expect(rows.every((row) => /18|59/.test(row))).toBe(true);
});
