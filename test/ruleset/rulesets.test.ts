import { describe, expect, test, vi } from "vitest";
import { RulesetError } from "../../src/error.ts";
import { getRuleset, rulesets } from "../../src/ruleset/rulesets.ts";

/** What the build would gather from a folder with these files, in the order of their names. */
vi.mock("virtual:rule-files", async () => {
  const { changed } = await import("./small-ruleset.ts");
  const named = (id: string, version: string): unknown => changed({ "/id": id, "/version": version });
  return {
    ruleFiles: [
      named("dinsos-tegal", "1.0.0"),
      named("dinsos-bintan", "1.10.0"),
      named("dinsos-bintan", "1.9.3"),
      named("dinsos-bintan", "1.9.12"),
      named("dinsos-bintan", "0.11.0"),
      named("dinsos-ngawi", "1.0.0"),
    ],
  };
});

function errorOf(name: string): RulesetError {
  try {
    getRuleset(name);
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

test("rulesets cannot be changed", () => {
  expect(Object.isFrozen(rulesets)).toBe(true);
  expect(Object.isFrozen(rulesets[0]?.criteria[0]?.passes)).toBe(true);
});

describe("a ruleset is found", () => {
  test("by its id, in the newest version", () => {
    expect(getRuleset("dinsos-bintan").version).toBe("1.10.0");
  });

  test("by its id and version", () => {
    expect(getRuleset("dinsos-bintan@1.9.3").version).toBe("1.9.3");
  });
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
