/** People on both sides of every limit of a ruleset. */
import * as fc from "fast-check";
import type { Applicant } from "../applicant/applicant.ts";
import type { FactValue } from "../facts/fact.ts";
import { combinationsOf, knownNumbers } from "../logic/cells.ts";
import type { FactClasses } from "../logic/fact-classes.ts";
import type { Birthday } from "./birth-date.ts";
import { anyFacts, factsInCells, unreadFacts } from "./drawn-facts.ts";
import {
  bestCells,
  type FactSpace,
  factSpace,
  type KnownFacts,
  type RulesetInput,
  type SpaceComponent,
} from "./fact-space.ts";
import { endsOfClass, valueOfClass } from "./fact-value.ts";
import { madeUpApplicant, withoutUndefined } from "./made-up-applicant.ts";
import { PLAIN_DETAILS, personDetails } from "./person-details.ts";
import type { AsOf } from "./testing-options.ts";
import { waysToTie } from "./tied-facts.ts";

/**
 * People on both sides of every limit: the last number before it and the first one after it, each value that a condition
 * names and one that none does. Ages turn on the birthday, so it is today or tomorrow, or 29 February. All of it is about
 * the facts of one criterion (or of those that share facts with it); the others are passed, where they can be.
 *
 * @throws {RulesetError} where the ruleset is not sound, not known or not about membership.
 * @throws {CallError} where `asOf` is no date.
 * @example
 * ```ts
 * import { boundary } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * const drawn = fc.sample(boundary("permensos-25-2015", { asOf: "2026-11-21" }), { seed: 1, numRuns: 1000 });
 * drawn.some(({ birthDate }) => birthDate === "1966-11-22"); // true
 * drawn.some(({ birthDate }) => birthDate === "1966-11-21"); // true
 * ```
 */
export function boundary(ruleset: RulesetInput, { asOf }: AsOf): fc.Arbitrary<Applicant> {
  return boundaryIn(factSpace(ruleset, "member", asOf));
}

/** People at the limits of a space. */
export function boundaryIn(space: FactSpace): fc.Arbitrary<Applicant> {
  const others = factsInCells(space, bestCells);
  const atLimits = fc.oneof(
    ...(space.components.length === 0 ? [fc.constant<AtLimit>({ facts: {}, birthday: "new-year" })] : []),
    ...space.components.map((component) => limitsOf(component, space.base)),
  );
  return fc
    .tuple(atLimits, others, anyFacts(unreadFacts(space), {}), personDetails)
    .map(([{ facts, birthday }, passing, unread, details]) =>
      madeUpApplicant({ ...unread, ...passing, ...facts }, { ...details, birthday }, space),
    );
}

/** Facts at limits, and the birthday where one of them is an age. */
interface AtLimit {
  readonly facts: KnownFacts;
  readonly birthday: Birthday;
}

const BIRTHDAYS: readonly Birthday[] = ["new-year", "today", "tomorrow", "leap-day"];

function limitsOf({ classes }: SpaceComponent, base: KnownFacts): fc.Arbitrary<AtLimit> {
  const values = classes.map((own) => fc.constantFrom(...limitValues(own, base)));
  return fc.tuple(fc.tuple(...values), fc.constantFrom(...BIRTHDAYS)).map(([drawn, birthday]) => {
    const facts = Object.fromEntries(
      classes.map(({ fact }, index) => [fact.name, drawn[index] as FactValue]),
    );
    const ways = waysToTie(classes, facts);
    // There is one way at least.
    return { facts: ways[BIRTHDAYS.indexOf(birthday) % ways.length] as KnownFacts, birthday };
  });
}

/** The value of the base, then the ends of each class of numbers, or a value of each class of others. */
function limitValues(classes: FactClasses, base: KnownFacts): readonly FactValue[] {
  const own = knownNumbers(classes).flatMap((number) => limitsOfClass(classes, number));
  // The base has a value of every fact that criteria read.
  return [...new Set([base[classes.fact.name] as FactValue, ...own])];
}

/** The ends of a class where another one begins. */
function limitsOfClass(classes: FactClasses, number: number): readonly FactValue[] {
  if (classes.fact.type.kind !== "integer") return [valueOfClass(classes, number, undefined, 0)];
  const [from, to] = endsOfClass(classes, number);
  return [...(number > 0 ? [from] : []), ...(number < classes.count - 1 ? [to] : [])];
}

/** A person at a limit, and the facts in which they differ from the base. */
export interface BoundaryPerson {
  readonly applicant: Applicant;
  readonly changed: readonly string[];
}

/** Of criteria that hang together by more cases than this, nobody is listed: they are drawn. */
const MOST_PEOPLE = 5_000;

/**
 * Everybody at the limits of a space, those with a fact missing among them, all else as in the base: those who differ from
 * it in the fewest facts first, so that the first one to be decided wrongly shows the smallest difference.
 */
export function boundaryPeople(space: FactSpace): readonly BoundaryPerson[] {
  const { base } = space;
  const listed = space.components.flatMap((component) => casesOf(component, base));
  const byChange = listed
    .map(({ facts, birthday }) => ({
      facts,
      birthday,
      changed: Object.keys(facts).filter((name) => facts[name] !== base[name]),
    }))
    .sort((a, b) => a.changed.length - b.changed.length);
  const seen = new Set<string>();
  return byChange.flatMap(({ facts, birthday, changed }): readonly BoundaryPerson[] => {
    const known = withoutUndefined({ ...base, ...facts }) as KnownFacts;
    const applicant = madeUpApplicant(known, { ...PLAIN_DETAILS, birthday }, space);
    const key = JSON.stringify(applicant);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ applicant, changed }];
  });
}

/** Every combination of what is at a limit or missing, with every birthday where an age is among it. */
function casesOf(
  { classes }: SpaceComponent,
  base: KnownFacts,
): readonly {
  readonly facts: Readonly<Record<string, FactValue | undefined>>;
  readonly birthday: Birthday;
}[] {
  const values = classes.map((own): readonly (FactValue | undefined)[] => [
    ...limitValues(own, base),
    undefined,
  ]);
  const hasAge = classes.some(({ fact }) => fact.fields.includes("birthDate"));
  const birthdays = hasAge ? BIRTHDAYS : BIRTHDAYS.slice(0, 1);
  const size = values.reduce((product, { length }) => product * length, birthdays.length);
  if (size > MOST_PEOPLE) return [];
  return [...combinationsOf(values)].flatMap((chosen) => {
    const facts = Object.fromEntries(classes.map(({ fact }, index) => [fact.name, chosen[index]]));
    return waysToTie(classes, facts).flatMap((tied) =>
      birthdays.map((birthday) => ({ facts: tied, birthday })),
    );
  });
}
