import { readFileSync } from "node:fs";
import { getRuleset } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { hashRuleset } from "../../src/ruleset/hash-ruleset.ts";

const RELEASED: Readonly<Record<string, string>> = JSON.parse(readFileSync("rules/released.json", "utf8"));

describe("a released ruleset is never edited: a correction is a new file with a higher version", () => {
  test.each(Object.entries(RELEASED))("%s is there and as it was", (name, sha256) => {
    expect(hashRuleset(getRuleset(name))).toBe(sha256);
  });

  test("there is something released", () => {
    expect(Object.keys(RELEASED)).toContain("permensos-25-2015@1.0.0");
  });
});
