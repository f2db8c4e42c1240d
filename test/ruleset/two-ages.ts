/** A ruleset that counts ages in both ways: made from the small one. */
import { parseRuleset, type Ruleset } from "aturan-kube";
import { changed } from "./small-ruleset.ts";

/** Asks for an age in completed years, and for an age by the year. */
export function twoAges(minAge: number, minInYear: number): Ruleset {
  const both = {
    and: [
      { ">=": [{ var: "member.age" }, { var: "params.minAge" }] },
      { ">=": [{ var: "member.ageInYear" }, minInYear] },
    ],
  };
  return parseRuleset(
    changed({
      "/params/minAge/value": minAge,
      "/criteria/0/passes": both,
      "/criteria/0/open": undefined,
      "/criteria/0/examples": [
        { facts: { "member.age": 40, "member.ageInYear": 40 }, outcome: "pass" },
        { facts: { "member.age": 10, "member.ageInYear": 10 }, outcome: "fail" },
        { facts: {}, outcome: "unknown", missing: ["member.age", "member.ageInYear"] },
      ],
      "/criteria/0/messages": {
        pass: { id: "cukup umur", en: "old enough" },
        fail: { id: "belum", en: "not yet" },
      },
      "/questions": [],
    }),
  );
}
