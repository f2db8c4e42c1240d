/** What changes between two rulesets, told by going through every cell of all their facts together. */

import type { CompiledCriterion, CompiledMembership } from "../../src/decide/compile-membership.ts";
import type { Verdict } from "../../src/decide/decision.ts";
import { lookUp, type Outcome } from "../../src/decide/decision-table.ts";
import type { Facts, FactValue, Scope } from "../../src/facts/fact.ts";
import { comparisonsOf } from "../../src/logic/comparisons.ts";
import { type FactClasses, factClasses } from "../../src/logic/fact-classes.ts";
import { paramsOf } from "../../src/ruleset/params-of.ts";

/** A cell: the class number of each fact, `count` for a missing one. */
export type Numbers = readonly number[];

/** What both rulesets say of one cell. */
export interface JointCell {
  readonly numbers: Numbers;
  readonly facts: Facts;
  /** The outcome of each criterion, by id, before and after; one that a ruleset does not have passes. */
  readonly outcomes: ReadonlyMap<string, readonly [Outcome, Outcome]>;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** All facts that either ruleset reads in a scope, with everything that either tells apart. */
export interface JointFacts {
  readonly classes: readonly FactClasses[];
  readonly ids: readonly string[];
  /** Which of the facts each criterion reads, in either ruleset. */
  readonly read: ReadonlyMap<string, ReadonlySet<string>>;
  readonly cells: number;
  readonly at: (numbers: Numbers) => JointCell;
}

export function jointFacts(before: CompiledMembership, after: CompiledMembership, scope: Scope): JointFacts {
  const rulesets = [before, after];
  const comparisons = rulesets.flatMap(({ ruleset, criteria }) =>
    criteria[scope].flatMap(({ criterion: { passes, open = [] } }) =>
      [passes, ...open.map(({ when }) => when)].flatMap((logic) => comparisonsOf(logic, paramsOf(ruleset))),
    ),
  );
  const catalogue = new Map([...before.facts, ...after.facts]);
  const classes = [...new Set(comparisons.map(({ fact }) => fact))].flatMap((name) => {
    const fact = catalogue.get(name);
    return fact === undefined ? [] : [factClasses(fact, comparisons)];
  });
  const ids = [
    ...new Set(rulesets.flatMap(({ criteria }) => criteria[scope].map(({ criterion }) => criterion.id))),
  ];
  const own = (id: string): readonly (CompiledCriterion | undefined)[] =>
    rulesets.map(({ criteria }) => criteria[scope].find(({ criterion }) => criterion.id === id));
  return {
    classes,
    ids,
    read: new Map(
      ids.map((id) => [
        id,
        new Set(own(id).flatMap((criterion) => criterion?.table.inputs.map(({ name }) => name) ?? [])),
      ]),
    ),
    cells: classes.reduce((product, { count }) => product * (count + 1), 1),
    at(numbers) {
      const facts = factsAt(classes, numbers);
      const outcomes = new Map(
        ids.map((id) => {
          const [was = "pass", is = "pass"] = own(id).map((criterion) =>
            criterion === undefined ? "pass" : lookUp(criterion.table, facts).outcome,
          );
          return [id, [was, is] as const];
        }),
      );
      const all = [...outcomes.values()];
      return {
        numbers,
        facts,
        outcomes,
        before: verdict(all.map(([was]) => was)),
        after: verdict(all.map(([, is]) => is)),
      };
    },
  };
}

function factsAt(classes: readonly FactClasses[], numbers: Numbers): Facts {
  return Object.fromEntries(
    classes.flatMap(({ fact, representatives }, index) => {
      const value: FactValue | undefined = representatives[numbers[index] ?? 0];
      return value === undefined ? [] : [[fact.name, value]];
    }),
  );
}

function verdict(outcomes: readonly Outcome[]): Verdict {
  if (outcomes.includes("fail")) return "ineligible";
  return outcomes.includes("unknown") ? "undetermined" : "eligible";
}

/** Every cell, those with facts missing among them where a fact may be. */
export function* allCells(
  classes: readonly FactClasses[],
  mayBeMissing: (classes: FactClasses) => boolean,
): Generator<Numbers> {
  const [first, ...rest] = classes;
  if (first === undefined) {
    yield [];
    return;
  }
  const last = first.count + (mayBeMissing(first) ? 1 : 0);
  for (let number = 0; number < last; number += 1)
    for (const tail of allCells(rest, mayBeMissing)) yield [number, ...tail];
}

/** The whole numbers of a class, so far as groups of at most so many are gone through. */
const MOST = 40;

/**
 * Whether a group can have the numbers of a complete cell: tried out, size by size. In no group are there more
 * households, places, ineligible or counted members than members, nor more kecamatan than desa; in one with members
 * there is one household and one place at least.
 */
export function canBe(
  classes: readonly FactClasses[],
  numbers: Numbers,
  counted: ReadonlySet<string>,
): boolean {
  const ranges = new Map(
    classes.flatMap(({ fact, representatives }, index) => {
      const number = numbers[index] ?? 0;
      if (fact.type.kind !== "integer") return [];
      const next = representatives[number + 1];
      return [
        [
          fact.name,
          [Number(representatives[number]), next === undefined ? Infinity : Number(next) - 1] as const,
        ],
      ];
    }),
  );
  const has = (name: string, number: number): boolean => {
    const [from, to] = ranges.get(name) ?? [0, Infinity];
    return number >= from && number <= to;
  };
  const some = (from: number, to: number, test: (number: number) => boolean): boolean =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).some(test);
  return some(0, MOST, (members) => {
    if (!has("kube.memberCount", members)) return false;
    const least = Math.min(1, members);
    const fits = (name: string, from: number): boolean => some(from, members, (number) => has(name, number));
    return (
      fits("kube.householdCount", least) &&
      fits("kube.ineligibleCount", 0) &&
      [...counted].every((name) => fits(name, 0)) &&
      some(
        least,
        members,
        (desa) => has("kube.desaCount", desa) && some(least, desa, (k) => has("kube.kecamatanCount", k)),
      )
    );
  });
}

/** Whether somebody can be of the age and of the age by the year: one greater at most, and both missing without a birth date. */
export function canBeBorn(classes: readonly FactClasses[], numbers: Numbers): boolean {
  const at = (name: string): number => classes.findIndex(({ fact }) => fact.name === name);
  const [age, inYear] = [at("member.age"), at("member.ageInYear")];
  const [ages, years] = [classes[age], classes[inYear]];
  if (ages === undefined || years === undefined) return true;
  if (numbers[age] === ages.count || numbers[inYear] === years.count)
    return numbers[age] === ages.count && numbers[inYear] === years.count;
  return Array.from({ length: 200 }, (_, number) => number).some(
    (number) =>
      ages.classOf(number) === numbers[age] &&
      [number, number + 1].some((other) => years.classOf(other) === numbers[inYear]),
  );
}

/** Criteria that hang together by the facts that either ruleset has them read. */
export function componentsOf({ ids, read }: JointFacts): readonly ReadonlySet<string>[] {
  const groups: Set<string>[] = [];
  for (const id of ids) {
    const shares = (other: string): boolean =>
      [...(read.get(id) ?? [])].some((name) => read.get(other)?.has(name));
    const touched = groups.filter((group) => [...group].some(shares));
    const joined = new Set([id, ...touched.flatMap((group) => [...group])]);
    groups.splice(0, groups.length, ...groups.filter((group) => !touched.includes(group)), joined);
  }
  return groups;
}
