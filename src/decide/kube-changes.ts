/**
 * What comes of a group when some of its numbers change. They hang together: who adds households adds members, and nobody
 * can tell how many leave with one. What is said of such a change has to hold however it is made.
 */
import { type FactRange, type Facts, isRange } from "../facts/fact.ts";
import { COUNTED, NUMBER } from "../facts/kube-numbers.ts";
import { combinationsOf } from "../logic/cells.ts";
import { numbersOfClass } from "../logic/class-spans.ts";
import type { ClassValue } from "../logic/class-values.ts";
import { classesLeft, type FactClasses } from "../logic/fact-classes.ts";
import type { CompiledMembership } from "./compile-membership.ts";
import { type OutlookScope, withChosen } from "./outlook-of-facts.ts";
import type { ChosenClass } from "./target-sets.ts";

/** The facts of a group that change with its size: a share of its members is another one once somebody joins. */
export function sizedNames({ counts }: Counting): ReadonlySet<string> {
  return new Set([NUMBER.members, NUMBER.households, ...sharesOf(counts)]);
}

/** The facts of a group that are counted: there are no more of anything than members. */
export function countedNames({ counts }: Counting): ReadonlySet<string> {
  return new Set([...COUNTED, ...counts.map(({ name }) => name)]);
}

type Counting = Pick<CompiledMembership, "counts">;

function sharesOf(counts: Counting["counts"]): readonly string[] {
  return counts.filter(({ isShare }) => isShare).map(({ name }) => name);
}

/** What a group may be once some facts are otherwise, the others staying as they are as far as they can. */
export function kubeChanges(compiled: Counting): Pick<OutlookScope, "casesOf" | "canBe"> {
  const shares = new Set(sharesOf(compiled.counts));
  const ofMembers = [...countedNames(compiled)].filter(
    (name) => name !== NUMBER.members && !shares.has(name),
  );

  return {
    casesOf(facts, chosen, { classes }) {
      const spans = new Map(chosen.map((each) => [each.classes.fact.name, spanOf(each)] as const));
      const moved = followers(facts, spans);
      const names = new Set(classes.map(({ fact }) => fact.name));
      if (!isGroup((name) => (names.has(name) ? rangeIn(name, facts, spans, moved) : undefined))) return [];
      const isResized = spans.has(NUMBER.members) || spans.has(NUMBER.households);
      const open = classes.filter(
        ({ fact: { name } }) => moved.has(name) || (isResized && shares.has(name) && !spans.has(name)),
      );
      return casesWith(withChosen(facts, chosen), open, moved);
    },
    canBe(facts, targets) {
      const spans = new Map(targets.map(({ fact, values }) => [fact, hullOf(values)] as const));
      const moved = followers(facts, spans);
      return isGroup((name) => rangeIn(name, facts, spans, moved));
    },
  };

  /** Whether a group can have such numbers, as far as they are known: nothing of it is more than its members, nor its kecamatan than its desa. */
  function isGroup(at: (name: string) => FactRange | undefined): boolean {
    const most = (name: string): number => at(name)?.max ?? Infinity;
    const least = (name: string): number => at(name)?.min ?? 0;
    return (
      ofMembers.every((name) => least(name) <= most(NUMBER.members)) &&
      least(NUMBER.kecamatan) <= most(NUMBER.desa)
    );
  }
}

type Ranges = ReadonlyMap<string, FactRange>;

function rangeIn(name: string, facts: Facts, spans: Ranges, moved: Ranges): FactRange | undefined {
  return spans.get(name) ?? moved.get(name) ?? rangeOf(facts[name]);
}

/** The numbers that cannot but change with those chosen, with all that they may then be. */
function followers(facts: Facts, spans: Ranges): Ranges {
  const [members, households] = [rangeOf(facts[NUMBER.members]), rangeOf(facts[NUMBER.households])];
  const [newMembers, newHouseholds] = [spans.get(NUMBER.members), spans.get(NUMBER.households)];
  if (members === undefined || households === undefined) return NONE;
  if (newHouseholds !== undefined && newMembers === undefined) {
    const { min, max } = newHouseholds;
    return new Map([
      [
        NUMBER.members,
        {
          min: min < households.max ? min : Math.max(members.min, min),
          max: members.max + Math.max(0, max - households.min),
        },
      ],
    ]);
  }
  if (newMembers !== undefined && newHouseholds === undefined) {
    const { min, max } = newMembers;
    return new Map([
      [
        NUMBER.households,
        {
          min: Math.max(0, households.min - Math.max(0, members.max - min)),
          max: Math.min(max, households.max + Math.max(0, max - members.min)),
        },
      ],
    ]);
  }
  return NONE;
}

const NONE: Ranges = new Map();

/** Every combination of what the open facts may be. */
function casesWith(facts: Facts, open: readonly FactClasses[], ranges: Ranges): readonly Facts[] {
  const choices = open.map((classes) => classesLeft(classes, ranges.get(classes.fact.name)));
  return Array.from(combinationsOf(choices), (numbers) =>
    withChosen(
      facts,
      open.map((classes, index) => ({ classes, number: numbers[index] ?? 0 })),
    ),
  );
}

/** The whole numbers of a class; any share at all. */
function spanOf({ classes, number }: ChosenClass): FactRange {
  return classes.fact.type.kind === "integer" ? numbersOfClass(classes, number) : { min: 0, max: Infinity };
}

/** From the least of some values to the greatest; any number where they are none. */
function hullOf(values: readonly ClassValue[]): FactRange {
  const ranges = values.map((value) => rangeOf(value as Facts[string]) ?? openRange(value));
  return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
}

function openRange(value: ClassValue): FactRange {
  const { min = 0 } = typeof value === "object" && value !== null ? value : {};
  return { min, max: Infinity };
}

function rangeOf(value: Facts[string]): FactRange | undefined {
  if (typeof value === "number") return { min: value, max: value };
  return isRange(value) ? value : undefined;
}
