import { compileRuleset, runExamples } from "aturan-kube";
import { describe, expect, test } from "vitest";
import type { CellOutcome } from "../../src/decide/decision-table.ts";
import { exampleOf, holdsOf } from "../../src/examine/example-of.ts";
import { parseRuleset } from "../../src/ruleset/parse-ruleset.ts";
import { changed } from "../ruleset/small-ruleset.ts";

const AGED = { "member.age": 66 };
const OPEN: CellOutcome = { outcome: "unknown", cause: "open-question", questions: ["a", "b"] };

describe("an example made from an outcome", () => {
  test("states the outcome, and a question where one is open", () => {
    expect(exampleOf(AGED, { outcome: "pass" })).toEqual({ facts: AGED, outcome: "pass" });
    expect(exampleOf(AGED, OPEN)).toEqual({ facts: AGED, outcome: "unknown", question: "a" });
  });

  test("names the question that another outcome does not name", () => {
    const other: CellOutcome = { outcome: "unknown", cause: "open-question", questions: ["a"] };
    expect(exampleOf(AGED, OPEN, other).question).toBe("b");
    expect(exampleOf(AGED, OPEN, OPEN).question).toBe("a");
    expect(exampleOf(AGED, OPEN, { outcome: "pass" }).question).toBe("a");
  });
});

test("an example holds of an outcome exactly where running it says so", () => {
  const stated = [
    { facts: { "member.age": 66 }, outcome: "unknown" },
    { facts: { "member.age": 66 }, outcome: "pass" },
    { facts: { "member.age": 66 }, outcome: "unknown", missing: ["member.age"] },
    { facts: { "member.age": 20 }, outcome: "unknown", question: "lanjut-usia" },
    { facts: { "member.age": 20 }, outcome: "pass" },
    { facts: {}, outcome: "unknown" },
    { facts: {}, outcome: "unknown", missing: ["member.age"], question: "lanjut-usia" },
  ];
  const changes = Object.fromEntries(
    stated.map((example, index) => [`/criteria/0/examples/${index + 4}`, example]),
  );
  const runs = runExamples(compileRuleset(parseRuleset(changed(changes))));
  expect(runs.some(({ holds }) => !holds)).toBe(true);
  expect(runs.map(({ example, decision }) => holdsOf(example, decision))).toEqual(
    runs.map(({ holds }) => holds),
  );
});
