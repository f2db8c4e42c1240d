/** What the shipped facts cannot show of a criterion, since none of them has a greatest value. */
import { expect, test } from "vitest";
import type { FactDefinition } from "../../src/facts/fact.ts";
import { createFinding } from "../../src/finding.ts";
import { lintCriterion } from "../../src/ruleset/lint-criterion.ts";
import { membershipSchema } from "../../src/ruleset/membership-schema.ts";
import type { Criterion } from "../../src/ruleset/ruleset-schema.ts";
import { changed } from "./small-ruleset.ts";

const MONTH: FactDefinition = {
  name: "kube.month",
  scope: "kube",
  type: { kind: "integer", min: 1, max: 12 },
  label: { id: "bulan", en: "month" },
  fields: [],
};

/** A criterion about a month, with the values of its first example and of its last. */
function criterionOf(first: unknown, last: unknown): Criterion {
  const file = changed({
    "/criteria/1/passes": { ">=": [{ var: MONTH.name }, 7] },
    "/criteria/1/messages/pass": { id: "lulus", en: "passes" },
    "/criteria/1/examples": [
      { facts: { [MONTH.name]: first }, outcome: "pass" },
      { facts: { [MONTH.name]: 6 }, outcome: "fail" },
      { facts: { [MONTH.name]: last }, outcome: "unknown", missing: [MONTH.name] },
    ],
  });
  const [, criterion] = membershipSchema.parse(file).criteria;
  if (criterion === undefined) throw new Error("no second criterion");
  return criterion;
}

function findingsOf(criterion: Criterion): readonly unknown[] {
  const context = { facts: new Map([[MONTH.name, MONTH]]), params: new Map() };
  return lintCriterion(criterion, context, []).map((fault) => {
    const { path, message } = createFinding(fault, "en");
    return [path, message];
  });
}

test("an example may have the greatest value of a fact, alone or at the end of a range", () => {
  expect(findingsOf(criterionOf(12, { min: 1, max: 12 }))).toEqual([]);
});

test("an example above the greatest value of a fact is told both bounds", () => {
  expect(findingsOf(criterionOf(13, { min: 6, max: 7 }))).toEqual([
    ["/examples/0/facts/kube.month", "the value of `kube.month` should be `1`, `2`, …, `12`"],
  ]);
});

test("a range that ends above the greatest value of a fact is no value of it", () => {
  expect(findingsOf(criterionOf(12, { min: 1, max: 13 }))).toEqual([
    ["/examples/2/facts/kube.month", "the value of `kube.month` should be `1`, `2`, …, `12`"],
  ]);
});
