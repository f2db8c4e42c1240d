/** docs/conformance.md: its runner is run, and no field of the file is left out. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileRuleset, conformanceVectors, getRuleset, parseRuleset } from "aturan-kube";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatVectors } from "../../src/report/contract/vectors-report.ts";
import { halfWomen } from "../ruleset/half-women.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";

const text = readFileSync("docs/conformance.md", "utf8");
const runner = /^```js\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? "";

// Inside the project, where json-logic-js is found.
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join("test", "conformance-"));
  writeFileSync(join(folder, "conformance.mjs"), runner);
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(vectors: string, change: (code: string) => string = (code) => code) {
  writeFileSync(join(folder, "conformance.mjs"), change(runner));
  writeFileSync(join(folder, "vectors.json"), vectors);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, "conformance.mjs"), join(folder, "vectors.json")],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

function vectorsOf(id: string): string {
  return formatVectors(conformanceVectors(compileRuleset(getRuleset(id))));
}

describe("the runner of docs/conformance.md", () => {
  it.each(
    NEWEST_RULESETS.filter(({ kind }) => kind === "membership").map(({ id, version }) => [id, version]),
  )("finds nothing wrong with json-logic-js on %s", (id, version) => {
    expect(check(vectorsOf(id))).toEqual({ status: 0, stdout: `${id} ${version}: 0 wrong\n`, stderr: "" });
  });

  it("finds nothing wrong with shares of a group, below a limit, at it and above it", () => {
    const share = { var: "kube.womenShare" };
    const limit = { var: "params.leastWomen" };
    for (const passes of [
      { ">=": [share, limit] },
      { ">": [share, limit] },
      { "<=": [limit, share, 0.75] },
    ]) {
      const examples = [
        { facts: { "kube.womenShare": 0.7 }, outcome: "pass" },
        { facts: { "kube.womenShare": 0 }, outcome: "fail" },
        { facts: {}, outcome: "unknown", missing: ["kube.womenShare"] },
      ];
      const compiled = compileRuleset(parseRuleset(halfWomen({ passes, examples })));
      expect(check(formatVectors(conformanceVectors(compiled)))).toEqual({
        status: 0,
        stdout: "kota-contoh 1.0.0: 0 wrong\n",
        stderr: "",
      });
    }
  });

  it.each([
    [
      "that takes missing facts for the first value there is",
      (code: string) => code.replace("return classes;", "return classes.slice(0, 1);"),
      'age {"member":{}}: fail, expected unknown',
    ],
    [
      "that is deaf to open questions",
      (code: string) => code.replace('answer.questions.length > 0 ? "unknown" : ', ""),
      'occupation {"member":{"occupation":"pppk"}}: pass, expected unknown',
    ],
    [
      "that takes the best outcome for the verdict",
      (code: string) => code.replace('["fail", "unknown", "pass"]', '["pass", "unknown", "fail"]'),
      'verdict {"member":{}}',
    ],
  ])("finds an implementation wrong %s", (_, change, says) => {
    expect(change(runner)).not.toBe(runner);
    const { status, stderr } = check(vectorsOf("permensos-25-2015"), change);
    expect(status).toBe(1);
    if (says !== 'verdict {"member":{}}') expect(stderr).toContain(says);
    else expect(stderr).toContain("expected ineligible");
  });
});

it("docs/conformance.md explains every field of the file", () => {
  const { properties } = JSON.parse(readFileSync("rules/schema/conformance-vectors.schema.json", "utf8"));
  const { facts, criteria, verdicts } = properties;
  const fields = [
    ...Object.keys(properties),
    ...[facts, criteria, verdicts].flatMap(({ items }) => Object.keys(items.properties)),
    ...Object.keys(criteria.items.properties.cases.items.properties),
  ];
  const explained = new Set(
    [...text.matchAll(/`(?:[a-z]+\[\])?\.?([A-Za-z]+)(?:\[\])?`/g)].map(([, name]) => name),
  );
  expect(fields.filter((field) => !explained.has(field))).toEqual([]);
});
