/**
 * The kinds of people that two rulesets agree about, to make up groups of: eligible under both or ineligible under both,
 * and met by these or those of the conditions by which a group's numbers are counted.
 */
import type { CompiledMembership } from "../decide/compile-membership.ts";
import { type Component, componentsOf } from "../decide/components.ts";
import { type DecisionTable, lookUp, type Outcome } from "../decide/decision-table.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import { type CompleteFacts, completeCells, countCells, MAX_JOINT_CELLS } from "../logic/cells.ts";
import type { Comparison } from "../logic/comparisons.ts";
import { worstOf } from "./effect-of.ts";
import {
  countComparisons,
  factsAt,
  type JointCriterion,
  type JointScope,
  jointComparisons,
  outcomeOf,
} from "./joint-scope.ts";

/** One kind of people. */
export interface MemberKind {
  readonly isEligible: boolean;
  /** The facts of the group that count such a person. */
  readonly counted: readonly string[];
  readonly facts: CompleteFacts;
}

/** Every kind that there is; none where finding them would take too long. */
export function memberKinds(
  { criteria }: JointScope,
  was: CompiledMembership,
  is: CompiledMembership,
): readonly MemberKind[] {
  const catalogue: FactCatalogue = new Map([...was.facts, ...is.facts]);
  const items = [...criteria.map((criterion) => ofCriterion(criterion, was, is)), ...countsOf(was, is)];
  const parts = componentsOf(items, ({ comparisons }) => comparisons, catalogue);
  let kinds: readonly Drawn[] = [{ pair: ["pass", "pass"], counted: [], facts: {} }];
  for (const part of parts) {
    const own = drawnOf(part);
    if (own === undefined || own.length * kinds.length > MOST_KINDS) return [];
    kinds = distinct(kinds.flatMap((one) => own.map((other) => together(one, other))));
  }
  return kinds.flatMap(({ pair: [before, after], counted, facts }) =>
    before !== after || before === "unknown" ? [] : [{ isEligible: before === "pass", counted, facts }],
  );
}

/** More kinds than this are not put together. */
const MOST_KINDS = 20_000;

/** Something that says something of a person: a criterion in both rulesets, or a condition by which they are counted. */
interface Item {
  readonly comparisons: readonly Comparison[];
  readonly criterion?: JointCriterion;
  readonly count?: { readonly name: string; readonly table: DecisionTable };
}

function ofCriterion(criterion: JointCriterion, was: CompiledMembership, is: CompiledMembership): Item {
  return { criterion, comparisons: jointComparisons(criterion, was, is) };
}

/** The counts of both rulesets; one that both have is the same in both. */
function countsOf(was: CompiledMembership, is: CompiledMembership): readonly Item[] {
  const counts = new Map(
    [was, is].flatMap((compiled) => compiled.counts.map((count) => [count.name, { count, compiled }])),
  );
  return [...counts].map(([name, { count, compiled }]) => ({
    count,
    comparisons: countComparisons(name, compiled),
  }));
}

/** What both rulesets make of some facts, and what these count for. */
interface Drawn {
  readonly pair: readonly [Outcome, Outcome];
  readonly counted: readonly string[];
  readonly facts: CompleteFacts;
}

function drawnOf({ items, classes }: Component<Item>): readonly Drawn[] | undefined {
  if (countCells(classes) > MAX_JOINT_CELLS) return undefined;
  const drawn: Drawn[] = [];
  const seen = new Set<string>();
  for (const numbers of completeCells(classes)) {
    const facts = factsAt(classes, numbers);
    const outcomes = (side: "before" | "after"): readonly Outcome[] =>
      items.flatMap(({ criterion }) => (criterion === undefined ? [] : outcomeOf(criterion[side], facts)));
    const counted = items.flatMap(({ count }) =>
      count !== undefined && lookUp(count.table, facts).outcome === "pass" ? [count.name] : [],
    );
    const pair = [worstOf(outcomes("before")), worstOf(outcomes("after"))] as const;
    const key = keyOf({ pair, counted });
    if (!seen.has(key)) drawn.push({ pair, counted, facts });
    seen.add(key);
  }
  return drawn;
}

function together(a: Drawn, b: Drawn): Drawn {
  return {
    pair: [worstOf([a.pair[0], b.pair[0]]), worstOf([a.pair[1], b.pair[1]])],
    counted: [...a.counted, ...b.counted],
    facts: { ...a.facts, ...b.facts },
  };
}

/** The first of each kind. */
function distinct(all: readonly Drawn[]): readonly Drawn[] {
  return [...new Map(all.toReversed().map((drawn) => [keyOf(drawn), drawn])).values()].reverse();
}

function keyOf({ pair, counted }: Pick<Drawn, "pair" | "counted">): string {
  return [...pair, ...counted].join(" ");
}
