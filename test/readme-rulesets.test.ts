/** The list of rulesets in the README is made from the rule files (`npm run snapshots` writes it). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ruleset } from "aturan-kube";
import { expect, test } from "vitest";
import { NEWEST_RULESETS } from "./ruleset/newest-rulesets.ts";

const README = join(import.meta.dirname, "../README.md");
const START = "<!-- rulesets: written by `npm run snapshots` -->\n";
const END = "<!-- end of rulesets -->";

function tableOf(kind: Ruleset["kind"]): string {
  const rows = NEWEST_RULESETS.filter((ruleset) => ruleset.kind === kind).map(
    ({ id, version, title, issuer, inForce, sources, questions }) =>
      [
        `[\`${id}\`](docs/rules/${id}.en.md) ${version}`,
        title.en,
        issuer.name.en,
        inForce.from ?? "not known",
        [...new Set(sources.map(({ confidence }) => confidence))].sort().join(" "),
        questions.length === 0 ? "" : String(questions.length),
      ].join(" | "),
  );
  const head = `| ${kind} | what it is | issued by | from | sources marked | open questions |`;
  return [head, "| --- | --- | --- | --- | --- | --- |", ...rows.map((row) => `| ${row} |`)].join("\n");
}

test("the README lists every shipped ruleset in its newest version, with its marks", async () => {
  const text = readFileSync(README, "utf8");
  const [before = "", rest] = text.split(START);
  const [, after] = rest?.split(END) ?? [];
  expect([rest, after].every((part) => part !== undefined)).toBe(true);
  const list = `${tableOf("membership")}\n\n${tableOf("monitoring")}\n`;
  await expect(`${before}${START}${list}${END}${after}`).toMatchFileSnapshot(README);
});
