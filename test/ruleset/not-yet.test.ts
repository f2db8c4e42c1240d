import { describe, expect, test } from "vitest";
import { notYetOn } from "../../src/ruleset/in-force.ts";
import { getRuleset } from "../../src/ruleset/rulesets.ts";

describe("a ruleset that is not in force yet", () => {
  const newer = getRuleset("permensos-2-2019");

  test("is told with its start, and with what of the same issuer is in force on the day", () => {
    expect(notYetOn("2018-05-01", newer)).toEqual({ from: "2019-03-12", inForce: "permensos-25-2015" });
    expect(notYetOn("2019-03-11", newer)).toEqual({ from: "2019-03-12", inForce: "permensos-25-2015" });
  });

  test("is told without one where none is known to be", () => {
    expect(notYetOn("2010-01-01", newer)).toEqual({ from: "2019-03-12", inForce: null });
  });

  test("is none from its first day, nor where its start is not known", () => {
    expect(notYetOn("2019-03-12", newer)).toBeUndefined();
    expect(notYetOn("2010-01-01", { ...newer, inForce: { ...newer.inForce, from: null } })).toBeUndefined();
  });

  test("may be in force all through the month or year that is all we know of its start", () => {
    const inYear = { ...newer, inForce: { ...newer.inForce, from: "2019" } };
    expect(notYetOn("2018-12-31", inYear)).toMatchObject({ from: "2019" });
    expect(notYetOn("2019-01-01", inYear)).toBeUndefined();
  });
});
