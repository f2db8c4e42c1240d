/** Examinations of the small rule file of the tests, which lacks an example at its limit of 65 years. */
import { compileRuleset } from "aturan-kube";
import { examineRuleset, type RulesetExamination } from "../../src/examine/examine-ruleset.ts";
import { parseRuleset } from "../../src/ruleset/parse-ruleset.ts";
import { changed } from "../ruleset/small-ruleset.ts";

/** The small rule file with single places changed, examined. */
export function smallExamination(changes: Readonly<Record<string, unknown>> = {}): RulesetExamination {
  return examineRuleset(compileRuleset(parseRuleset(changed(changes))));
}

const HOUSEHOLDS = { var: "kube.householdCount" };

/** A wrong example, a condition not shown and one impossible to show, survivors, and a mutant proved equivalent. */
export const LACKING = {
  "/criteria/0/examples/4": {
    title: { id: "salah tulis", en: "a slip" },
    facts: { "member.age": 40 },
    outcome: "fail",
  },
  "/criteria/1/passes": { or: [{ ">=": [HOUSEHOLDS, 5] }, { "<": [HOUSEHOLDS, 0] }] },
  "/criteria/1/examples/1": { facts: { "kube.householdCount": { min: 3, max: 4 } }, outcome: "fail" },
};
