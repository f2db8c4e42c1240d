/**
 * The comparison of two rulesets against going through every cell of all their facts together, for random pairs: any two,
 * and two that differ in one small thing, in both directions.
 */
import { diffRulesets, type RulesetDifference } from "aturan-kube";
import { mutantOf, ruleset } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memberEffect } from "../../src/compare/diff-rulesets.ts";
import type { Effect, Region, VerdictDifference } from "../../src/compare/ruleset-difference.ts";
import { type CompiledMembership, toMembership } from "../../src/decide/compile-membership.ts";
import { decideMember } from "../../src/decide/decide-member.ts";
import type { Verdict } from "../../src/decide/decision.ts";
import { lookUp, type Outcome } from "../../src/decide/decision-table.ts";
import { decideKube } from "../../src/decide-kube.ts";
import type { Facts, Scope } from "../../src/facts/fact.ts";
import type { FactClasses } from "../../src/logic/fact-classes.ts";
import { runs } from "../runs.ts";
import {
  allCells,
  canBe,
  canBeBorn,
  componentsOf,
  type JointCell,
  type JointFacts,
  jointFacts,
} from "./brute-force.ts";

/** What pairs are about: few enough facts that all of them together can be gone through. */
interface Subject {
  readonly scope: Scope;
  readonly facts: readonly string[];
  /** Whether all of these facts may be missing; else those alone that a group states of itself. */
  readonly isAllMissing: boolean;
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  persons: {
    scope: "member",
    facts: ["member.age", "member.maritalStatus", "member.isWilling", "member.dependantCount", "member.sex"],
    isAllMissing: true,
  },
  "persons by both counts of their age": {
    scope: "member",
    facts: ["member.age", "member.ageInYear", "member.maritalStatus"],
    isAllMissing: true,
  },
  "groups by all their numbers": {
    scope: "kube",
    facts: [
      ...["kube.memberCount", "kube.householdCount", "kube.desaCount", "kube.kecamatanCount"],
      ...["kube.ineligibleCount", "kube.ketuaCount", "kube.isRecommended"],
    ],
    // Numbers that have to fit each other are counted together, so none of them is missing alone.
    isAllMissing: false,
  },
  "groups by what they state": {
    scope: "kube",
    facts: ["kube.householdCount", "kube.isRecommended", "kube.trainingCount"],
    isAllMissing: true,
  },
};

/** Pairs with more cells than this are left out: another pair is drawn. */
const MOST_CELLS = 12_000;

const RANK: Readonly<Record<Outcome | Verdict, number>> = {
  ...{ fail: 0, unknown: 1, pass: 2 },
  ...{ ineligible: 0, undetermined: 1, eligible: 2 },
};

function effectOf(changes: readonly (readonly [Outcome | Verdict, Outcome | Verdict])[]): Effect {
  const isStricter = changes.some(([before, after]) => RANK[after] < RANK[before]);
  const isLooser = changes.some(([before, after]) => RANK[after] > RANK[before]);
  const areSettled = changes.every(
    ([before, after]) => before === after || before === "unknown" || before === "undetermined",
  );
  if (areSettled && (isStricter || isLooser)) return "settled";
  return isStricter ? (isLooser ? "both" : "stricter") : isLooser ? "looser" : "equal";
}

/** Whether facts lie in a region: each fact that it names has one of the values, or is missing where it says so. */
function isIn({ facts: named }: Region<string>, facts: Facts): boolean {
  return Object.entries(named).every(([name, values]) =>
    values.some((value) => {
      const own = facts[name];
      if (value === null || typeof value !== "object") return value === (own ?? null);
      return typeof own === "number" && own >= (value.min ?? 0) && own <= (value.max ?? Infinity);
    }),
  );
}

/** All that a comparison is held against: every cell of one scope of two rulesets. */

interface Pair {
  readonly joint: JointFacts;
  readonly complete: readonly JointCell[];
  readonly incomplete: readonly JointCell[];
  /** The ways in which an incomplete cell may turn out. */
  readonly completionsOf: (cell: JointCell) => readonly JointCell[];
}

function pairOf(was: CompiledMembership, is: CompiledMembership, { scope, isAllMissing }: Subject): Pair {
  const joint = jointFacts(was, is, scope);
  fc.pre(joint.cells <= MOST_CELLS);
  const counted = new Set([...was.counts, ...is.counts].map(({ name }) => name));
  const mayBeMissing = ({ fact }: FactClasses): boolean => isAllMissing || fact.column !== undefined;
  const isPossible = (numbers: readonly number[]): boolean =>
    scope === "member" ? canBeBorn(joint.classes, numbers) : canBe(joint.classes, numbers, counted);
  const cells = [...allCells(joint.classes, mayBeMissing)];
  const isMissing = (numbers: readonly number[]): boolean =>
    numbers.some((number, index) => number === joint.classes[index]?.count);
  const complete = cells.filter((numbers) => !isMissing(numbers) && isPossible(numbers)).map(joint.at);
  const byNumbers = new Map(complete.map((cell) => [cell.numbers.join(), cell]));
  return {
    joint,
    complete,
    incomplete: cells
      .filter(
        (numbers) =>
          isMissing(numbers) &&
          (scope === "member"
            ? canBeBorn(joint.classes, numbers)
            : canBe(
                joint.classes,
                numbers.map((number, index) => (number === joint.classes[index]?.count ? 0 : number)),
                counted,
              )),
      )
      .map(joint.at),
    completionsOf: ({ numbers }) =>
      numbers
        .reduce<readonly (readonly number[])[]>(
          (done, number, index) => {
            const count = joint.classes[index]?.count ?? 0;
            const open = number === count ? Array.from({ length: count }, (_, each) => each) : [number];
            return done.flatMap((start) => open.map((each) => [...start, each]));
          },
          [[]],
        )
        .flatMap((each) => byNumbers.get(each.join()) ?? []),
  };
}

function expectCriteria({ complete, joint }: Pair, difference: RulesetDifference, scope: Scope): void {
  const own = difference.criteria.filter((criterion) => criterion.scope === scope);
  expect(own.map(({ id }) => id)).toEqual(joint.ids);
  for (const { id, effect, regions } of own) {
    const changes = complete.map(({ facts, outcomes }) => ({
      facts,
      outcomes: outcomes.get(id) as OutcomePair,
    }));
    expect([id, effect]).toEqual([id, effectOf(changes.map(({ outcomes }) => outcomes))]);
    const wrong = changes.filter(({ facts, outcomes: [before, after] }) => {
      const found = regions.filter((region) => isIn(region, facts));
      return !isJust(found, before === after ? undefined : { before, after });
    });
    expect([id, wrong]).toEqual([id, []]);
  }
}

type OutcomePair = readonly [Outcome, Outcome];

interface Change {
  readonly before: string;
  readonly after: string;
}

/** Whether the regions found are one that says this change, or none where there is none. */
function isJust(found: readonly Change[], change: Change | undefined): boolean {
  const [first] = found;
  return change === undefined
    ? first === undefined
    : found.length === 1 && first !== undefined && isSameChange(first, change);
}

function isSameChange(a: Change, b: Change): boolean {
  return a.before === b.before && a.after === b.after;
}

/** Cells in which all criteria but those of one component pass under both rulesets. */
function isElsePassing(cell: JointCell, component: ReadonlySet<string>): boolean {
  return [...cell.outcomes].every(
    ([id, [was, is]]) => component.has(id) || (was === "pass" && is === "pass"),
  );
}

function expectVerdict(pair: Pair, { effect, changes, regions }: VerdictDifference): void {
  const { complete, joint } = pair;
  const changed = complete.filter(isChanged);
  expect(effect).toBe(effectOf(complete.map(({ before, after }) => [before, after])));
  const said = (list: readonly Change[]): readonly string[] =>
    [...new Set(list.map(({ before, after }) => `${before} ${after}`))].sort();
  expect(said(changes)).toEqual(said(changed));
  expect(changed.filter(({ facts }) => !regions.some((region) => isIn(region, facts)))).toEqual([]);
  for (const component of componentsOf(joint)) {
    const wrong = complete
      .filter((cell) => isElsePassing(cell, component))
      .filter(
        (cell) =>
          !isJust(
            regions.filter((region) => isIn(region, cell.facts)),
            isChanged(cell) ? cell : undefined,
          ),
      );
    expect(wrong).toEqual([]);
  }
  expectBornOut(regions, changed);
}

function isChanged({ before, after }: Change): boolean {
  return before !== after;
}

/** What a region says of its cases comes about in one of them. */
function expectBornOut(regions: readonly Region<Verdict>[], cells: readonly JointCell[]): void {
  const idle = regions.filter(
    (region) => !cells.some((cell) => isSameChange(cell, region) && isIn(region, cell.facts)),
  );
  expect(idle.map(({ text }) => text.en)).toEqual([]);
}

function expectWhileMissing(
  { incomplete, joint, completionsOf }: Pair,
  { whileMissing }: VerdictDifference,
  { isAllMissing }: Subject,
): void {
  const only = incomplete.filter((cell) => isChanged(cell) && !completionsOf(cell).some(isChanged));
  expect(only.filter(({ facts }) => !whileMissing.some((region) => isIn(region, facts)))).toEqual([]);
  const elsePassing = whileMissing.filter(({ text }) => text.en.includes("everything else passing"));
  for (const component of componentsOf(joint)) {
    const wrong = incomplete
      .filter((cell) => isElsePassing(cell, component))
      .filter(
        (cell) =>
          !isJust(
            elsePassing.filter((region) => isIn(region, cell.facts)),
            only.includes(cell) ? cell : undefined,
          ),
      );
    expect(wrong).toEqual([]);
  }
  if (isAllMissing) expectBornOut(whileMissing, only);
}

function expectWitnesses(
  { regions }: VerdictDifference,
  was: CompiledMembership,
  is: CompiledMembership,
  scope: Scope,
): void {
  for (const region of regions) {
    const { witness } = region;
    expect([witness.before, witness.after]).toEqual([region.before, region.after]);
    expect(isIn(region, witness.facts)).toBe(true);
    const onFacts = [was, is].map(({ criteria }) => {
      const outcomes = criteria[scope].map(({ table }) => lookUp(table, witness.facts).outcome);
      return outcomes.includes("fail")
        ? "ineligible"
        : outcomes.includes("unknown")
          ? "undetermined"
          : "eligible";
    });
    expect(onFacts).toEqual([region.before, region.after]);
    const { applicant, kube, asOf } = witness;
    if (applicant !== null)
      expect([was, is].map((compiled) => decideMember(compiled, applicant, { asOf }).verdict)).toEqual(
        onFacts,
      );
    if (kube !== null)
      expect([was, is].map((compiled) => decideKube(compiled, kube, { asOf }).verdict)).toEqual(onFacts);
    if (scope === "member") expect(applicant).not.toBeNull();
  }
}

function expectExact(was: CompiledMembership, is: CompiledMembership, subject: Subject): void {
  const { scope } = subject;
  const pair = pairOf(was, is, subject);
  const difference = diffRulesets(was, is);
  expect(memberEffect(was, is)).toBe(difference.member.effect);
  expectCriteria(pair, difference, scope);
  expectVerdict(pair, difference[scope]);
  expectWhileMissing(pair, difference[scope], subject);
  expectWitnesses(difference[scope], was, is, scope);
  const differs = [...pair.complete, ...pair.incomplete].some(isChanged);
  expect(difference.isSame && differs).toBe(false);
}

/** A hundred pairs in an ordinary run, each in both directions; thousands in a long one (`npm run test:long`). */
const RUNS = runs(25);

describe.each(Object.entries(SUBJECTS))("random pairs of rulesets about %s", (_, subject) => {
  const { facts } = subject;
  const rulesets = ruleset({ facts });

  test("any two: the comparison says what every cell says, in both directions", () => {
    fc.assert(
      fc.property(rulesets, rulesets, (a, b) => {
        const [was, is] = [toMembership(a), toMembership(b)];
        expectExact(was, is, subject);
        expectExact(is, was, subject);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  test("two that differ in one small thing: the comparison says what every cell says, in both directions", () => {
    const mutants = rulesets.chain((own) => fc.tuple(fc.constant(own), mutantOf(own)));
    fc.assert(
      fc.property(mutants, ([own, { ruleset: changed }]) => {
        const [was, is] = [toMembership(own), toMembership(changed)];
        expectExact(was, is, subject);
        expectExact(is, was, subject);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});

test("a ruleset and itself: nothing differs", () => {
  fc.assert(
    fc.property(ruleset(), (own) => {
      const { isSame, member, kube } = diffRulesets(own, own);
      expect([isSame, member.effect, kube.effect]).toEqual([true, "equal", "equal"]);
      expect([...member.whileMissing, ...kube.whileMissing]).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
