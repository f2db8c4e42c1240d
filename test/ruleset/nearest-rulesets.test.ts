import { getRuleset, rulesets } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { nearestRulesets } from "../../src/ruleset/nearest-rulesets.ts";

function nearest(name: string): readonly string[] {
  return nearestRulesets(name, rulesets, ({ id }) => id);
}

describe("what may be meant by a name that is none", () => {
  test.each<readonly [string, readonly string[]]>([
    ["permensos-25", ["permensos-25-2015"]],
    ["Permensos 25/2015", ["permensos-25-2015"]],
    ["PERMENSOS-25-2015", ["permensos-25-2015"]],
    ["permensos_25_2015", ["permensos-25-2015"]],
    ["permensos-25-2015@9.9.9", ["permensos-25-2015"]],
    ["permensos-25-2016", ["permensos-25-2015"]],
    ["tegal", ["dinsos-tegal-2025"]],
    ["TEGAL 2025", ["dinsos-tegal-2025"]],
    ["2025-tegal", ["dinsos-tegal-2025"]],
    ["kebon", ["tahap-kebon-waru"]],
    ["permensos", ["permensos-2-2019", "permensos-25-2015"]],
    ["", []],
    ["-", []],
    ["xyzzy", []],
    ["a".repeat(10_000), []],
  ])("%s", (name, found) => {
    expect(nearest(name)).toEqual(found);
  });

  test("is asked in the message", () => {
    expect(() => getRuleset("tegal")).toThrow(
      "tidak ada aturan bernama `tegal`; apakah maksudnya `dinsos-tegal-2025`?",
    );
  });
});
