/** Two rulesets laid over each other: their criteria by id, and the classes of facts that make a difference to either. */
import type { CompiledCriterion, CompiledMembership } from "../decide/compile-membership.ts";
import { type Component, componentsOf } from "../decide/components.ts";
import { lookUp, type Outcome } from "../decide/decision-table.ts";
import { RulesetError } from "../error.ts";
import type { FactCatalogue, FactDefinition, Facts, FactValue, Scope } from "../facts/fact.ts";
import {
  type CompleteFacts,
  completeCells,
  countCells,
  factsOfCell,
  firstValue,
  lastValue,
  MAX_JOINT_CELLS,
} from "../logic/cells.ts";
import { numbersOfClass, shareSpan } from "../logic/class-spans.ts";
import { type Comparison, comparisonsOf } from "../logic/comparisons.ts";
import { classesOf, comparisonsIn } from "../logic/condition.ts";
import type { FactClasses } from "../logic/fact-classes.ts";
import { countedBy } from "../ruleset/counted-by.ts";
import { hashRuleset } from "../ruleset/hash-ruleset.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import type { Room } from "./kube-room.ts";
import type { Ranges } from "./member-parts.ts";
import { isLabelAlike, pairRenamed } from "./pair-renamed.ts";

/** One criterion as both rulesets have it; what a ruleset does not have, it lets everybody pass. */
export interface JointCriterion {
  /** The id that it has now; of one that is no longer there, the one that it had. */
  readonly id: string;
  /** The id that it had, where that is another one. */
  readonly renamedFrom: string | undefined;
  readonly before: CompiledCriterion | undefined;
  readonly after: CompiledCriterion | undefined;
  /** The facts that either reads, with the classes that make a difference to either. */
  readonly classes: readonly FactClasses[];
}

/** Criteria of both rulesets that hang together. */
export type JointComponent = Component<JointCriterion>;

/** What both rulesets ask of a person, or of a group. */
export interface JointScope {
  readonly scope: Scope;
  readonly criteria: readonly JointCriterion[];
  readonly components: readonly JointComponent[];
}

/** What the numbers of a cell leave of the sizes of a group; facts of a person leave any. */
export interface Space {
  readonly ranges: Ranges;
  readonly room: Room;
}

/** The space of a cell, by the number of each fact's class. */
export type SpaceAt = (classes: readonly FactClasses[], numbers: readonly number[]) => Space;

/**
 * Lays two rulesets over each other.
 *
 * @throws {RulesetError} where a fact does not mean the same in both, or too many facts hang together.
 */
export function jointScope(before: CompiledMembership, after: CompiledMembership, scope: Scope): JointScope {
  refuseOtherFacts(before, after);
  const catalogue: FactCatalogue = new Map([...before.facts, ...after.facts]);
  const former = formerIds(before, after, scope);
  const latter = new Map([...former].map(([now, was]) => [was, now]));
  const ids = [
    ...new Set([
      ...before.criteria[scope].map(({ criterion: { id } }) => latter.get(id) ?? id),
      ...after.criteria[scope].map(({ criterion: { id } }) => id),
    ]),
  ];
  const criteria = ids.map((id): JointCriterion => {
    const own = (compiled: CompiledMembership, name: string): CompiledCriterion | undefined =>
      compiled.criteria[scope].find(({ criterion }) => criterion.id === name);
    const renamedFrom = former.get(id);
    const joint = { id, renamedFrom, before: own(before, renamedFrom ?? id), after: own(after, id) };
    return { ...joint, classes: classesOf(jointComparisons(joint, before, after), catalogue) };
  });
  const components = componentsOf(criteria, (joint) => jointComparisons(joint, before, after), catalogue);
  for (const { classes } of components) refuseTooMany(classes);
  return { scope, criteria, components };
}

/**
 * Criteria that have another id in the second ruleset, by that id: those that decide everybody alike, then those that read
 * the same facts under the same label.
 */
export function formerIds(
  before: CompiledMembership,
  after: CompiledMembership,
  scope: Scope,
): ReadonlyMap<string, string> {
  const alone = (own: CompiledMembership, other: CompiledMembership): readonly CompiledCriterion[] => {
    const ids = new Set(other.criteria[scope].map(({ criterion }) => criterion.id));
    return own.criteria[scope].filter(({ criterion }) => !ids.has(criterion.id));
  };
  const namesIn = ({ table }: CompiledCriterion): string =>
    table.inputs
      .map(({ name }) => name)
      .sort()
      .join();
  const decidesAlike = (was: CompiledCriterion, is: CompiledCriterion): boolean => {
    if (namesIn(was) !== namesIn(is)) return false;
    const classes = classesOf(jointComparisons({ before: was, after: is }, before, after), before.facts);
    if (countCells(classes) > MAX_JOINT_CELLS) return false;
    for (const numbers of completeCells(classes)) {
      const facts = factsAt(classes, numbers);
      const [old, now] = [lookUp(was.table, facts), lookUp(is.table, facts)];
      if (old.outcome !== now.outcome || old.questions?.join() !== now.questions?.join()) return false;
    }
    return true;
  };
  const isAlike = (was: CompiledCriterion, is: CompiledCriterion): boolean =>
    namesIn(was) === namesIn(is) && isLabelAlike(was.criterion.label.id, is.criterion.label.id);
  const pairs = pairRenamed(alone(before, after), alone(after, before), [decidesAlike, isAlike]);
  return new Map([...pairs].map(([is, was]) => [is.criterion.id, was.criterion.id]));
}

/** The outcome of a criterion on facts, missing ones among them; a criterion that is not there passes. */
export function outcomeOf(criterion: CompiledCriterion | undefined, facts: Facts): Outcome {
  return criterion === undefined ? "pass" : lookUp(criterion.table, facts).outcome;
}

/** Facts of a cell, by the number of each fact's class; the number after the last class stands for missing. */
export function factsAt(classes: readonly FactClasses[], numbers: readonly number[]): CompleteFacts {
  return factsOfCell(classes, numbers, exampleOf);
}

/** A value of a class: of the lowest numbers the one next to the threshold, since nobody of 0 years asks to join. */
function exampleOf(own: FactClasses, number: number): FactValue | undefined {
  const isLowest = own.fact.type.kind === "integer" && number === 0 && own.count > 1;
  return isLowest ? lastValue(own, number) : firstValue(own, number);
}

/** The numbers of a cell, each from the first to the last of its class. */
export function rangesAt(classes: readonly FactClasses[], numbers: readonly number[]): Ranges {
  return Object.fromEntries(
    classes.flatMap((own, index): readonly (readonly [string, Ranges[string]])[] => {
      const { fact, count, starts } = own;
      const number = numbers[index] as number;
      if (starts !== undefined && number < count) {
        return [[fact.name, { ...shareSpan(starts, number, number), isShare: true }]];
      }
      if (fact.type.kind !== "integer" || number === count) return [];
      return [[fact.name, numbersOfClass(own, number)]];
    }),
  );
}

/** The comparisons by which both rulesets tell something apart in one criterion. */
export function jointComparisons(
  { before, after }: Pick<JointCriterion, "before" | "after">,
  was: CompiledMembership,
  is: CompiledMembership,
): readonly Comparison[] {
  const own = (compiled: CompiledCriterion | undefined, { ruleset }: CompiledMembership) =>
    compiled === undefined ? [] : comparisonsIn(compiled.criterion, paramsOf(ruleset));
  return [...own(before, was), ...own(after, is)];
}

function refuseTooMany(classes: readonly FactClasses[]): void {
  const cells = countCells(classes);
  if (cells <= MAX_JOINT_CELLS) return;
  const names = classes.map(({ fact }) => `\`${fact.name}\``).join(", ");
  throw new RulesetError({
    id: `perbandingan yang pasti memerlukan \`${cells}\` sel, paling banyak \`${MAX_JOINT_CELLS}\`: kriteria-kriteria ini saling terkait lewat ${names}`,
    en: `an exact comparison takes \`${cells}\` cells, at most \`${MAX_JOINT_CELLS}\`: criteria hang together by ${names}`,
  });
}

/** A fact of one name has to mean one thing: the same values, and counted alike where it is counted. */
function refuseOtherFacts(before: CompiledMembership, after: CompiledMembership): void {
  for (const [name, fact] of before.facts) {
    const other = after.facts.get(name);
    if (other === undefined) continue;
    const isSame =
      hashRuleset(meaningOf(fact)) === hashRuleset(meaningOf(other)) && isCountedAlike(name, before, after);
    if (isSame) continue;
    throw new RulesetError({
      id: `fakta \`${name}\` berarti lain dalam kedua aturan, jadi keduanya tidak dapat dibandingkan dengan pasti; beri salah satunya nama lain`,
      en: `the fact \`${name}\` means something else in each ruleset, so they cannot be compared exactly; give one of them another name`,
    });
  }
}

function meaningOf({ scope, type }: FactDefinition): unknown {
  return type.kind === "choice"
    ? { scope, kind: type.kind, values: type.values.toSorted() }
    : { scope, type };
}

/** Whether a fact is counted in neither ruleset, or counts the same members in both, however their conditions are written. */
function isCountedAlike(name: string, before: CompiledMembership, after: CompiledMembership): boolean {
  const [was, is] = [before, after].map(({ counts }) => counts.find((count) => count.name === name));
  if (was === undefined || is === undefined) return was === is;
  const comparisons = [before, after].flatMap((compiled) => countComparisons(name, compiled));
  const classes = classesOf(comparisons, before.facts);
  if (countCells(classes) > MAX_JOINT_CELLS) return false;
  for (const numbers of completeCells(classes)) {
    const facts = factsAt(classes, numbers);
    if (lookUp(was.table, facts).outcome !== lookUp(is.table, facts).outcome) return false;
  }
  return true;
}

/** The comparisons by which a declared fact counts members. */
export function countComparisons(
  name: string,
  { ruleset, declared }: CompiledMembership,
): readonly Comparison[] {
  const fact = declared.find((each) => each.name === name);
  const condition = fact === undefined ? undefined : countedBy(fact);
  return condition === undefined ? [] : comparisonsOf(condition, paramsOf(ruleset));
}
