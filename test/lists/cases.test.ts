/** Every case beside the project through the command line: verdicts, criteria, groups and rows set aside are as written. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type CheckReport, checkReportSchema } from "../../src/report/contract/check-report.ts";
import { run } from "../cli/run-in-process.ts";

const CASES = join(import.meta.dirname, "../../../shared/cases");

/** What `x.csv.expected.json` says of `x.csv`; criterion ids are sorted. */
interface Expected {
  readonly ruleset: string;
  readonly asOf: string;
  readonly members: readonly (ExpectedOutcome & { readonly line: number })[];
  readonly groups: readonly (ExpectedOutcome & { readonly name: string; readonly members: number })[];
  readonly setAside: readonly { readonly line: number; readonly kind: string }[];
}

interface ExpectedOutcome {
  readonly verdict: string;
  readonly fail: readonly string[];
  readonly unknown: readonly string[];
}

function outcomeOf({
  verdict,
  criteria,
}: Pick<CheckReport["members"][number], "verdict" | "criteria">): ExpectedOutcome {
  const having = (wanted: string): readonly string[] =>
    criteria
      .filter(({ outcome }) => outcome === wanted)
      .map(({ id }) => id)
      .sort();
  return { verdict, fail: having("fail"), unknown: having("unknown") };
}

const cases = existsSync(CASES)
  ? readdirSync(CASES)
      .filter((file) => file.endsWith(".expected.json"))
      .map((file) => basename(file, ".csv.expected.json"))
  : [];

describe("the cases beside the project", () => {
  if (cases.length === 0) it("are not on this machine", () => expect(existsSync(CASES)).toBe(false));

  it.each(cases)("%s is decided as it says", async (name) => {
    const file = join(CASES, `${name}.csv`);
    const expected = JSON.parse(readFileSync(`${file}.expected.json`, "utf8")) as Expected;
    const { ruleset, asOf } = expected;
    const { stdout } = await run([
      ...["check", file, "--format", "json"],
      ...["--ruleset", ruleset, "--as-of", asOf],
    ]);
    const report = checkReportSchema.parse(JSON.parse(stdout));
    expect(report.members.map((member) => ({ line: member.line, ...outcomeOf(member) }))).toEqual(
      expected.members,
    );
    expect(
      report.groups.map((group) => ({ name: group.id, ...outcomeOf(group), members: group.members })),
    ).toEqual(expected.groups);
    expect(report.setAside.map(({ line, kind }) => ({ line, kind }))).toEqual(expected.setAside);
    expect(report.summary.setAside).toBe(expected.setAside.length);
  });
});
