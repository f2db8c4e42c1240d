import { getRuleset, parseRuleset, RulesetError, rulesets as shipped } from "aturan-kube";
import { describe, expect, test } from "vitest";
import type { MonitoringFile } from "../../src/ruleset/ruleset-schema.ts";
import { requireRuleset, resolveAll } from "../../src/ruleset/rulesets.ts";
import { asMembershipRuleset, asMonitoringRuleset } from "./of-kind.ts";
import { SMALL_MONITORING } from "./small-monitoring.ts";
import { SMALL_RULESET } from "./small-ruleset.ts";

/** What the build would gather from a folder with these files, in the order of their names. */
const versions: readonly (readonly [string, string])[] = [
  ["dinsos-tegal", "1.0.0"],
  ["dinsos-bintan", "1.10.0"],
  ["dinsos-bintan", "1.9.3"],
  ["dinsos-bintan", "1.9.12"],
  ["dinsos-bintan", "0.11.0"],
  ["dinsos-ngawi", "1.0.0"],
];
const rulesets = resolveAll(versions.map(([id, version]) => parseRuleset({ ...SMALL_RULESET, id, version })));

function errorOf(name: string): RulesetError {
  try {
    requireRuleset(name, rulesets);
  } catch (error) {
    if (error instanceof RulesetError) return error;
    throw error;
  }
  throw new Error("it was found");
}

test("rulesets are listed by id, and those of one id from the oldest version to the newest", () => {
  expect(rulesets.map(({ id, version }) => `${id}@${version}`)).toEqual([
    "dinsos-bintan@0.11.0",
    "dinsos-bintan@1.9.3",
    "dinsos-bintan@1.9.12",
    "dinsos-bintan@1.10.0",
    "dinsos-ngawi@1.0.0",
    "dinsos-tegal@1.0.0",
  ]);
});

test("a file whose base is not there, of the other kind or itself stays as it is, for the linter to refuse", () => {
  const onto = (ruleset: string) =>
    ({ ...SMALL_MONITORING, extends: { ruleset } }) as unknown as MonitoringFile;
  const member = parseRuleset(SMALL_RULESET);
  for (const base of ["dinsos-contoh@1.0.0", "pantau-contoh@1.0.0", "tidak-ada@1.0.0"]) {
    expect(resolveAll([member, onto(base)])).toContainEqual(onto(base));
  }
});

test("rulesets cannot be changed", () => {
  expect(Object.isFrozen(shipped)).toBe(true);
  const { criteria } = asMembershipRuleset(getRuleset("permensos-25-2015"));
  expect(Object.isFrozen(criteria[0]?.passes)).toBe(true);
  const { indicators } = asMonitoringRuleset(getRuleset("kepri-2022"));
  expect(Object.isFrozen(indicators[0]?.scoring.bands)).toBe(true);
});

describe("a ruleset is found", () => {
  test("by its id, in the newest version", () => {
    expect(requireRuleset("dinsos-bintan", rulesets).version).toBe("1.10.0");
  });

  test("by its id and version", () => {
    expect(requireRuleset("dinsos-bintan@1.9.3", rulesets).version).toBe("1.9.3");
  });
});

test("getRuleset finds the shipped ones", () => {
  expect(shipped).toContain(getRuleset("permensos-25-2015"));
});

describe("a name that no ruleset has", () => {
  test("is answered with the name it is near to", () => {
    expect(errorOf("dinsos-bintam").text).toEqual({
      id: "tidak ada aturan bernama `dinsos-bintam`; apakah maksudnya `dinsos-bintan`?",
      en: "there is no ruleset named `dinsos-bintam`; did you mean `dinsos-bintan`?",
    });
    expect(errorOf("dinsos-bintam").findings).toEqual([]);
  });

  test.each(["permensos-25-2015", "", "constructor"])("and is near to none is just unknown: `%s`", (name) => {
    expect(errorOf(name).text).toEqual({
      id: `tidak ada aturan bernama \`${name}\``,
      en: `there is no ruleset named \`${name}\``,
    });
  });

  test("in that version is answered with the id", () => {
    expect(errorOf("dinsos-tegal@2.0.0").text.en).toBe(
      "there is no ruleset named `dinsos-tegal@2.0.0`; did you mean `dinsos-tegal`?",
    );
  });
});
