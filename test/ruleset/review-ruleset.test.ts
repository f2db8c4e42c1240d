/** What of rulesets has to be looked at again. */
import { CallError, getRuleset, parseRuleset, reviewRuleset, rulesets } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { FINDING_CODES } from "../../src/finding-catalogue.ts";
import { changed, SMALL_RULESET } from "./small-ruleset.ts";

const SOUND = { "/allChecked": { id: "semua ada di daftar", en: "a list has all of it" } };
const AS_OF = "2026-11-27";

/** What is found besides the open question that the small ruleset has. */
function codesOf(changes: Readonly<Record<string, unknown>>, asOf = AS_OF): readonly string[] {
  const ruleset = parseRuleset(changed({ ...SOUND, ...changes }, SMALL_RULESET));
  const findings = reviewRuleset(ruleset, { asOf });
  return findings
    .filter(({ code }) => code !== "review/open-question")
    .map(({ code, path }) => `${code} ${path}`.trim());
}

describe("a ruleset is to be looked at again", () => {
  test("not where it is whole, certain and in force", () => {
    expect(codesOf({})).toEqual([]);
  });

  test("where its `reviewBy` is past; a month and a year are past with their last day", () => {
    const overdue = ["review/overdue /reviewBy"];
    expect(codesOf({ "/reviewBy": "2026-11-26" })).toEqual(overdue);
    expect(codesOf({ "/reviewBy": "2026-11-27" })).toEqual([]);
    expect(codesOf({ "/reviewBy": "2026-11" })).toEqual([]);
    expect(codesOf({ "/reviewBy": "2026-11" }, "2026-12-01")).toEqual(overdue);
    expect(codesOf({ "/reviewBy": "2025" })).toEqual(overdue);
    expect(codesOf({ "/reviewBy": "2026" }, "2026-12-31")).toEqual([]);
  });

  test("where it rests on a source marked C or X, and not where such a source is only listed", () => {
    expect(codesOf({ "/sources/0/confidence": "C" })).toEqual(["review/weak-source /sources/0"]);
    const listed = { ...SMALL_RULESET.sources[0], id: "lain", confidence: "X" };
    expect(codesOf({ "/sources/1": listed })).toEqual([]);
  });

  test("where it is not in force yet", () => {
    expect(codesOf({ "/inForce/from": "2027" })).toEqual(["review/not-in-force /inForce/from"]);
  });

  test("where it does not say what no list tells", () => {
    expect(codesOf({ "/allChecked": undefined })).toEqual(["review/not-checked"]);
  });

  test("where it leaves questions open, was repealed, or extends what was repealed", () => {
    const codes = (id: string, asOf = AS_OF) =>
      reviewRuleset(getRuleset(id), { asOf }).map(({ code }) => code);
    expect(codes("permensos-25-2015")).toContain("review/open-question");
    expect(codes("permensos-25-2015")).toContain("review/repealed");
    expect(codes("permensos-25-2015", "2018-01-01")).not.toContain("review/repealed");
    expect(codes("dinsos-tegal-2025")).toContain("review/extends-repealed");
    const [finding] = reviewRuleset(getRuleset("dinsos-tegal-2025"), { asOf: AS_OF, lang: "en" });
    expect(finding?.message).toBe(
      "extends `permensos-25-2015@1.1.0`, which `permensos-2-2019` repealed from 2019-03-12",
    );
  });

  test("by warnings alone: all of the codes are shown here or by a shipped ruleset", () => {
    for (const each of rulesets)
      for (const { severity } of reviewRuleset(each, { asOf: AS_OF })) expect(severity).toBe("warning");
    expect(FINDING_CODES.filter((code) => code.startsWith("review/"))).toHaveLength(7);
  });

  test("on a day of the calendar", () => {
    expect(() => reviewRuleset(getRuleset("permensos-25-2015"), { asOf: "2026-02-30" })).toThrow(CallError);
  });
});
