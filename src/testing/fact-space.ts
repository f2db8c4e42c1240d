/** What a ruleset tells apart: the facts of a scope with their classes, and the criteria that hang together by them. */

import {
  type CompiledCriterion,
  type CompiledMembership,
  toMembership,
} from "../decide/compile-membership.ts";
import type { CompiledRuleset } from "../decide/compiled-ruleset.ts";
import { componentsOf } from "../decide/components.ts";
import { lookUp, type Outcome } from "../decide/decision-table.ts";
import { CallError } from "../error.ts";
import { FACTS } from "../facts/catalogue.ts";
import type { FactCatalogue, FactDefinition, Scope } from "../facts/fact.ts";
import { yearEnd } from "../facts/possible-ages.ts";
import {
  type CompleteFacts,
  completeCells,
  countCompleteCells,
  factsOfCell,
  MAX_JOINT_CELLS,
} from "../logic/cells.ts";
import type { Comparison } from "../logic/comparisons.ts";
import { comparisonsIn } from "../logic/condition.ts";
import { type FactClasses, factClasses } from "../logic/fact-classes.ts";
import { checkAsOf } from "../row/check-as-of.ts";
import { countedBy } from "../ruleset/counted-by.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import { oldestOn } from "./birth-date.ts";
import { usualClass, valueOfClass } from "./fact-value.ts";

/** A membership ruleset in whichever form a caller has it: compiled, parsed, or the id of a shipped one. */
export type RulesetInput = CompiledRuleset | Ruleset | string;

/** Known facts by name; one that is absent is missing. */
export type KnownFacts = CompleteFacts;

/** What a ruleset tells apart in one scope. */
export interface FactSpace {
  readonly compiled: CompiledMembership | undefined;
  readonly catalogue: FactCatalogue;
  readonly asOf: string;
  /** Every fact of the scope, with the classes that some criterion or count of the ruleset tells apart. */
  readonly facts: readonly FactClasses[];
  /** Criteria that hang together by the facts they read; no fact is read by two components. */
  readonly components: readonly SpaceComponent[];
  /** The facts that criteria read, of a case that all of them pass; as near to that as there is where nobody does. */
  readonly base: KnownFacts;
}

/** Criteria that hang together, and what they make of every combination of the classes of their facts. */
export interface SpaceComponent {
  readonly criteria: readonly CompiledCriterion[];
  readonly classes: readonly FactClasses[];
  /** Every complete cell, those that differ least from the base first. */
  readonly cells: readonly SpaceCell[];
}

/** One complete cell: the class number of each fact, and the outcome of each criterion. */
export interface SpaceCell {
  readonly numbers: readonly number[];
  readonly outcomes: readonly Outcome[];
}

/**
 * The facts of a scope under a ruleset; without one, those of the catalogue, nothing told apart.
 *
 * @throws {CallError} where `asOf` is no date, or more criteria hang together than can be gone through.
 */
export function factSpace(ruleset: RulesetInput | undefined, scope: Scope, asOf: string): FactSpace {
  checkAsOf(asOf);
  const compiled = ruleset === undefined ? undefined : toMembership(ruleset);
  const catalogue = compiled?.facts ?? FACTS;
  const comparisons = compiled === undefined ? [] : everyComparison(compiled);
  const read = new Set(comparisons.map(({ fact }) => fact));
  const facts = [...catalogue.values()]
    .filter((fact) => fact.scope === scope && !isSaidByAnother(fact, read, catalogue))
    .map((fact) => factClasses(withinReach(fact, asOf), comparisons));
  const components =
    compiled === undefined
      ? []
      : componentsOf(
          compiled.criteria[scope],
          ({ criterion }) => comparisonsIn(criterion, paramsOf(compiled.ruleset)),
          catalogue,
        ).map(({ items, classes }) => componentOf(items, classes, facts));
  return {
    compiled,
    catalogue,
    asOf,
    facts,
    components,
    base: Object.fromEntries(
      components.flatMap(({ classes, cells: [first] }) =>
        Object.entries(
          // Every component has a cell.
          factsOfCell(classes, (first as SpaceCell).numbers, (own, number) =>
            valueOfClass(own, number, undefined, 0),
          ),
        ),
      ),
    ),
  };
}

/** Every comparison of the ruleset: of criteria, then of what it counts. */
function everyComparison({ ruleset, declared }: CompiledMembership): readonly Comparison[] {
  const counts = declared.flatMap((fact) => {
    const passes = countedBy(fact);
    return passes === undefined ? [] : [{ passes }];
  });
  return [...ruleset.criteria, ...counts].flatMap((condition) => comparisonsIn(condition, paramsOf(ruleset)));
}

/** Of two counts of one thing, the one that nothing reads is left to what the other says; where neither is read, the second. */
function isSaidByAnother(
  { name, tiedTo }: FactDefinition,
  read: ReadonlySet<string>,
  catalogue: FactCatalogue,
): boolean {
  if (read.has(name)) return false;
  return (
    tiedTo !== undefined ||
    [...catalogue.values()].some((other) => other.tiedTo?.fact === name && read.has(other.name))
  );
}

/** Nobody is made up who is older than a birth date of a list can make them, nor older by the year once the year is over. */
function withinReach(fact: FactDefinition, asOf: string): FactDefinition {
  const { type, fields, tiedTo } = fact;
  if (type.kind !== "integer" || !fields.includes("birthDate")) return fact;
  return {
    ...fact,
    type: { ...type, max: oldestOn(asOf) },
    ...(tiedTo === undefined || asOf !== yearEnd(asOf) ? {} : { tiedTo: { ...tiedTo, most: tiedTo.least } }),
  };
}

/** The classes of a component's facts are those of the whole space, in its order. */
function componentOf(
  criteria: readonly CompiledCriterion[],
  read: readonly FactClasses[],
  facts: readonly FactClasses[],
): SpaceComponent {
  const names = new Set(read.map(({ fact }) => fact.name));
  const classes = facts.filter(({ fact }) => names.has(fact.name));
  refuseTooMany(classes);
  const cells = [...completeCells(classes)].map((numbers): SpaceCell => {
    const own = factsOfCell(classes, numbers);
    return { numbers, outcomes: criteria.map(({ table }) => lookUp(table, own).outcome) };
  });
  const base = baseOf(classes, cells);
  return { criteria, classes, cells: cells.toSorted((a, b) => distance(a, base) - distance(b, base)) };
}

function refuseTooMany(classes: readonly FactClasses[]): void {
  const cells = countCompleteCells(classes);
  if (cells <= MAX_JOINT_CELLS) return;
  const names = classes.map(({ fact }) => `\`${fact.name}\``).join(", ");
  throw new CallError({
    id: `kriteria yang saling terkait lewat ${names} memiliki \`${cells}\` sel, paling banyak \`${MAX_JOINT_CELLS}\``,
    en: `the criteria that hang together by ${names} have \`${cells}\` cells, at most \`${MAX_JOINT_CELLS}\``,
  });
}

/** The cell to start from: everything passes, and whoever has an age is grown up. */
function baseOf(classes: readonly FactClasses[], cells: readonly SpaceCell[]): SpaceCell | undefined {
  const isUsual = ({ numbers }: SpaceCell): boolean =>
    classes.every((own, index) => [undefined, numbers[index]].includes(usualClass(own)));
  const passing = cells.filter(passesAll);
  return passing.find(isUsual) ?? passing[0] ?? cells[0];
}

/** Whether every criterion passes. */
export function passesAll({ outcomes }: Pick<SpaceCell, "outcomes">): boolean {
  return outcomes.every((outcome) => outcome === "pass");
}

/** The cells in which every criterion passes; where there are none, the one to start from. */
export function bestCells({ cells }: SpaceComponent): readonly SpaceCell[] {
  const passing = cells.filter(passesAll);
  return passing.length === 0 ? cells.slice(0, 1) : passing;
}

/** In how many facts a cell differs from another. */
function distance({ numbers }: SpaceCell, other: SpaceCell | undefined): number {
  return numbers.filter((number, index) => number !== other?.numbers[index]).length;
}
