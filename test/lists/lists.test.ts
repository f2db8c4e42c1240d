/** Whole lists through the command line: every verdict, criterion, group and line is the one written beside the list by hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type CheckReport, checkReportSchema } from "../../src/report/contract/check-report.ts";
import { run } from "../cli/run-in-process.ts";

const OWN = import.meta.dirname;
const SHARED = join(import.meta.dirname, "../../../shared/lists");

/** What `x.expected.json` says of `x.csv`; criterion ids are sorted. */
interface Expected {
  readonly ruleset: string;
  readonly asOf: string;
  readonly members: readonly (ExpectedOutcome & { readonly line: number })[];
  readonly groups: readonly (ExpectedOutcome & { readonly name: string })[];
}

interface ExpectedOutcome {
  readonly verdict: string;
  readonly fail: readonly string[];
  readonly unknown: readonly string[];
}

function listsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".expected.json"))
    .map((file) => join(folder, file.replace(".expected.json", "")));
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

describe.each([
  { whose: "the project's own lists", lists: listsIn(OWN) },
  { whose: "the lists beside the project", lists: listsIn(SHARED) },
])("$whose", ({ whose, lists }) => {
  if (lists.length === 0) {
    it(`are not on this machine: ${whose}`, () => expect(existsSync(SHARED)).toBe(false));
  }

  it.each(lists.map((list) => ({ name: basename(list), list })))(
    "$name is decided as it says",
    async ({ list }) => {
      const expected = JSON.parse(readFileSync(`${list}.expected.json`, "utf8")) as Expected;
      const { ruleset, asOf } = expected;
      const { stdout } = await run([
        ...["check", `${list}.csv`, "--format", "json"],
        ...["--ruleset", ruleset, "--as-of", asOf],
      ]);
      const report = checkReportSchema.parse(JSON.parse(stdout));
      const members = report.members.map((member) => ({ line: member.line, ...outcomeOf(member) }));
      const groups = report.groups.map((group) => ({ name: group.id, ...outcomeOf(group) }));
      expect(members).toEqual(expected.members);
      expect(groups).toEqual(expected.groups);
      expect(new Set(report.members.map(({ file }) => file))).toEqual(new Set([`${list}.csv`]));
    },
  );
});

it("nobody in the project's own lists can be a real person: no NIK has a kecamatan code that was ever issued", () => {
  const text = listsIn(OWN)
    .map((list) => readFileSync(`${list}.csv`, "latin1"))
    .join("\n");
  const numbers = text.match(/\d{16}/g) ?? [];
  expect(numbers.length).toBeGreaterThan(60);
  expect(numbers.filter((number) => number.slice(4, 6) !== "99")).toEqual([]);
});
