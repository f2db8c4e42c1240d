import { compileRuleset, rulesets } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { examineRuleset, isSound } from "../../src/examine/examine-ruleset.ts";
import { smallExamination } from "./small-examination.ts";

/** The last example of the second criterion stated wrongly. */
const FAILING = { "/criteria/1/examples/3": { facts: { "kube.householdCount": 3 }, outcome: "pass" } };

describe.each(rulesets.map((ruleset) => [`${ruleset.id}@${ruleset.version}`, ruleset] as const))(
  "the shipped ruleset %s",
  (_, ruleset) => {
    const examination = examineRuleset(compileRuleset(ruleset));

    test("has examples that all hold", () => {
      expect(examination.examples.failed).toEqual([]);
      expect(examination.examples.run).toBe(examplesIn(ruleset));
    });

    test("has every atomic condition shown to change the outcome on its own, and every limit of a band", () => {
      const atoms = examination.coverage.criteria.flatMap(({ criterion, atoms }) =>
        atoms.map((atom) => ({ criterion, ...atom })),
      );
      expect(atoms.filter(({ status }) => status === "not-shown")).toEqual([]);
      expect(examination.coverage.shown).toBe(examination.coverage.of);
    });

    test("has no mutant that survives its examples", () => {
      const { list, survived, killed, equivalent, of } = examination.mutants;
      expect(list.filter(({ status }) => status === "survived" || status === "too-large")).toEqual([]);
      expect([survived, killed + equivalent, list.length]).toEqual([0, of, of]);
      expect(isSound(examination)).toBe(true);
    });
  },
);

describe("an examination", () => {
  test("counts exactly, names the ruleset, and keeps the criteria in the order of the file", () => {
    const { ruleset, examples, coverage, mutants } = smallExamination();
    expect(ruleset).toMatchObject({ id: "dinsos-contoh", version: "1.0.0" });
    expect([examples.run, examples.failed, examples.list.length]).toEqual([7, [], 7]);
    expect([coverage.shown, coverage.of]).toEqual([3, 3]);
    expect(coverage.criteria.map(({ criterion, shown, of }) => [criterion, shown, of])).toEqual([
      ["umur", 2, 2],
      ["jumlah-kk", 1, 1],
    ]);
    const { list, ...counts } = mutants;
    expect(counts).toEqual({ killed: 10, equivalent: 0, survived: 2, of: 12 });
    expect(list.filter(({ status }) => status === "survived")).toMatchObject([
      { id: "umur/bound/3", witness: { facts: { "member.age": 65 }, outcome: "pass" } },
      { id: "umur/operator/2", witness: { facts: { "member.age": 65 }, outcome: "pass" } },
    ]);
  });

  test("is sound once the example that a survivor asks for is in the file", () => {
    expect(isSound(smallExamination())).toBe(false);
    const sound = smallExamination({
      "/criteria/0/examples/4": { facts: { "member.age": 65 }, outcome: "pass" },
    });
    expect(isSound(sound)).toBe(true);
  });

  test("is not sound where a condition is not shown", () => {
    const examination = smallExamination({
      "/criteria/1/examples/1": { facts: { "kube.householdCount": { min: 3, max: 4 } }, outcome: "fail" },
    });
    expect(examination.coverage).toMatchObject({ shown: 2, of: 3 });
    expect(isSound(examination)).toBe(false);
  });

  test("takes an example that fails as a failure, and as showing and killing nothing", () => {
    const examination = smallExamination(FAILING);
    expect(examination.examples.failed).toMatchObject([{ criterion: "jumlah-kk", index: 3, holds: false }]);
    const { coverage, mutants } = smallExamination();
    expect(examination.coverage).toEqual(coverage);
    expect(examination.mutants).toEqual(mutants);
    expect(isSound(examination)).toBe(false);
  });

  test("is plain data, frozen through and through, that JSON gives back whole", () => {
    const examination = smallExamination(FAILING);
    expect(JSON.parse(JSON.stringify(examination))).toEqual(examination);
    expect(isFrozen(examination)).toBe(true);
  });
});

/** How many examples a rule file holds, wherever they stand in it. */
function examplesIn(node: unknown): number {
  if (typeof node !== "object" || node === null) return 0;
  return Object.entries(node).reduce(
    (sum, [key, value]) => sum + (key === "examples" ? value.length : examplesIn(value)),
    0,
  );
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}
