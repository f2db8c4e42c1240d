/** Changes that somebody may plan for Permensos 25/2015, each as a ruleset of its own. */
import { getRuleset, type MembershipRuleset, parseRuleset, type Ruleset } from "aturan-kube";
import { changed } from "../ruleset/small-ruleset.ts";

/** The ruleset as it is. */
export const NOW = membership(getRuleset("permensos-25-2015@1.0.0"));

/** Version 2.0.0 of the ruleset, with the value at each JSON Pointer replaced. */
function plan(changes: Readonly<Record<string, unknown>>): Ruleset {
  return parseRuleset(changed({ "/version": "2.0.0", ...changes }, NOW));
}

function membership(ruleset: Ruleset): MembershipRuleset {
  if (ruleset.kind !== "membership") throw new TypeError(`${ruleset.id} is not about membership`);
  return ruleset;
}

/** The pointer to a criterion by its id. */
function at(id: string): string {
  return `/criteria/${NOW.criteria.findIndex((criterion) => criterion.id === id)}`;
}

/** The examples of a criterion, those whose fact has a value given anew. */
function examplesWith(id: string, fact: string, value: unknown, anew: unknown): readonly unknown[] {
  const criterion = NOW.criteria.find((candidate) => candidate.id === id);
  return (criterion?.examples ?? []).map((example) => (example.facts[fact] === value ? anew : example));
}

/** 59 → 60. */
export const UNTIL_60 = plan({
  "/params/maxAge/value": 60,
  [`${at("age")}/examples`]: examplesWith("age", "member.age", 60, {
    facts: { "member.age": 61 },
    outcome: "fail",
  }),
});

/** The register is no longer asked for. */
export const WITHOUT_REGISTER = plan({
  "/criteria": NOW.criteria.filter(({ id }) => id !== "registered"),
  "/params/registers": undefined,
});

/** PPPK is excluded like PNS; what ASN without more means stays open. */
export const WITHOUT_PPPK = plan({
  "/params/excludedOccupations/value": ["pns", "tni", "polri", "pensiunan", "pppk"],
  [`${at("occupation")}/open`]: [
    { question: "pppk", when: { "===": [{ var: "member.occupation" }, "asn"] } },
  ],
  [`${at("occupation")}/examples`]: examplesWith("occupation", "member.occupation", "pppk", {
    facts: { "member.occupation": "pppk" },
    outcome: "fail",
  }),
});

/** Other words, the same rule: two bounds written the other way round. */
export const REWORDED = plan({
  [`${at("age")}/label`]: { id: "umur produktif", en: "of working age" },
  [`${at("age")}/passes`]: {
    "!": [
      {
        or: [
          { "<": [{ var: "member.age" }, { var: "params.minAge" }] },
          { ">": [{ var: "member.age" }, { var: "params.maxAge" }] },
        ],
      },
    ],
  },
});
