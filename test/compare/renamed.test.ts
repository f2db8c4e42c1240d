/** A criterion under another id is the same criterion: it is shown as renamed, and not as removed and added. */
import { compileRuleset, diffRulesets, impactOf, parseRuleset, requiredBump } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { differenceReportSchema, toDifferenceReport } from "../../src/report/contract/difference-report.ts";
import { differenceSections } from "../../src/report/document/difference-sections.ts";
import { changed } from "../ruleset/small-ruleset.ts";

const BEFORE = parseRuleset(changed({}));
const of = (changes: Record<string, unknown>) => parseRuleset(changed({ "/version": "1.1.0", ...changes }));
const RENAMED = of({
  "/criteria/0/id": "dewasa",
  "/criteria/0/label": { id: "sudah dewasa", en: "of age" },
  // The same condition in other words.
  "/criteria/0/passes": { "!": [{ "<": [{ var: "member.age" }, { var: "params.minAge" }] }] },
});
const OLDER = of({
  "/criteria/0/id": "dewasa",
  "/params/minAge/value": 21,
  "/criteria/0/examples/0/facts": { "member.age": 21 },
  "/criteria/0/examples/1/facts": { "member.age": 20 },
});

describe("a criterion of another id that decides everybody alike", () => {
  test("is renamed, and nothing else", () => {
    const difference = diffRulesets(BEFORE, RENAMED);
    expect(difference.criteria).toMatchObject([
      { id: "dewasa", renamedFrom: "umur", presence: "both", effect: "equal", regions: [] },
      { id: "jumlah-kk", presence: "both", effect: "equal" },
    ]);
    expect(difference.isSame).toBe(true);
    expect(differenceSections(difference, "id").find(({ title }) => title === "Kriteria")?.lines).toEqual([
      { sign: "other", text: "dewasa (sudah dewasa): ganti nama, tadinya umur, sama", details: [] },
    ]);
    expect(
      differenceReportSchema.safeParse(toDifferenceReport({ difference }, { showPii: false })).error,
    ).toBe(undefined);
  });

  test("needs a minor version: programs refer to criteria by their ids", () => {
    expect(requiredBump(BEFORE, RENAMED)).toMatchObject({
      bump: "minor",
      reasons: [
        { id: "sudah dewasa: id `umur` menjadi `dewasa`", en: "of age: the id `umur` becomes `dewasa`" },
      ],
    });
  });
});

test("a criterion of another id with the same label and facts is renamed and stricter", () => {
  const { criteria } = diffRulesets(BEFORE, OLDER);
  expect(criteria[0]).toMatchObject({
    id: "dewasa",
    renamedFrom: "umur",
    presence: "both",
    effect: "stricter",
  });
  expect(criteria.filter(({ presence }) => presence !== "both")).toEqual([]);
});

test("a criterion about other facts is removed and added", () => {
  const other = of({
    "/criteria/1/id": "jumlah-anggota",
    "/criteria/1/passes": { ">=": [{ var: "kube.memberCount" }, 5] },
    "/criteria/1/messages": { pass: { id: "cukup", en: "enough" }, fail: { id: "kurang", en: "too few" } },
    "/criteria/1/examples": [
      { facts: { "kube.memberCount": 5 }, outcome: "pass" },
      { facts: { "kube.memberCount": 4 }, outcome: "fail" },
      { facts: {}, outcome: "unknown", missing: ["kube.memberCount"] },
    ],
  });
  expect(diffRulesets(BEFORE, other).criteria.map(({ id, presence }) => [id, presence])).toEqual([
    ["umur", "both"],
    ["jumlah-kk", "removed"],
    ["jumlah-anggota", "added"],
  ]);
});

test("on a list it is one criterion, before and after", async () => {
  const rows = [{ NIK: "2101990101060001", "Tanggal Lahir": "2006-01-01" }];
  const items = [];
  for await (const item of impactOf(compileRuleset(BEFORE), compileRuleset(OLDER), rows, {
    asOf: "2026-11-21",
  }))
    items.push(item);
  expect(items[1]).toMatchObject({ criteria: [{ id: "dewasa", before: "pass", after: "fail" }] });
});
