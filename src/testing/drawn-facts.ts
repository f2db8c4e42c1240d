/** Facts drawn from the classes that a ruleset tells apart; they shrink to those of the base, one by one. */
import * as fc from "fast-check";
import type { FactValue } from "../facts/fact.ts";
import { factsOfCell, knownNumbers } from "../logic/cells.ts";
import type { FactClasses } from "../logic/fact-classes.ts";
import type { FactSpace, KnownFacts, SpaceCell, SpaceComponent } from "./fact-space.ts";
import { valueOfClass } from "./fact-value.ts";

/** How far a value lies from the one nearest to the base; −1 is the furthest. */
const PICK: fc.Arbitrary<number> = fc.integer({ min: -1, max: 119 });

/** Any facts at all: each of any class, or missing. */
export function anyFacts(classes: readonly FactClasses[], base: KnownFacts): fc.Arbitrary<KnownFacts> {
  return fc
    .record(Object.fromEntries(classes.map((own) => [own.fact.name, anyValue(own, base[own.fact.name])])))
    .map(withoutMissing);
}

/** Any value of a fact, or none: first that of the base. */
export function anyValue(
  classes: FactClasses,
  base: FactValue | undefined,
): fc.Arbitrary<FactValue | undefined> {
  const first = base === undefined ? classes.count : classes.classOf(base);
  const others = [...knownNumbers(classes), classes.count].filter((number) => number !== first);
  return fc
    .tuple(fc.constantFrom(first, ...others), PICK)
    .map(([number, pick]) =>
      number === classes.count ? undefined : valueOfClass(classes, number, base, pick),
    );
}

/** The facts that criteria read, each component of them drawn from the cells that `choose` gives for it. */
export function factsInCells(
  { components, base }: FactSpace,
  choose: (component: SpaceComponent) => readonly SpaceCell[],
): fc.Arbitrary<KnownFacts> {
  return fc
    .tuple(...components.map((component) => factsOfComponent(component, choose(component), base)))
    .map((parts) => Object.assign({}, ...parts) as KnownFacts);
}

function factsOfComponent(
  { classes }: SpaceComponent,
  cells: readonly SpaceCell[],
  base: KnownFacts,
): fc.Arbitrary<KnownFacts> {
  return fc.tuple(fc.nat(cells.length - 1), fc.tuple(...classes.map(() => PICK))).map(([at, picks]) =>
    // One pick is drawn for each fact, and `at` is the place of a cell.
    factsOfCell(classes, (cells[at] as SpaceCell).numbers, (own, number) =>
      valueOfClass(own, number, base[own.fact.name], picks[classes.indexOf(own)] as number),
    ),
  );
}

/** The facts of a space that no criterion reads. */
export function unreadFacts({ facts, components }: FactSpace): readonly FactClasses[] {
  const read = new Set(components.flatMap(({ classes }) => classes.map(({ fact }) => fact.name)));
  return facts.filter(({ fact }) => !read.has(fact.name));
}

/** The facts that are known. */
function withoutMissing(facts: Readonly<Record<string, FactValue | undefined>>): KnownFacts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
