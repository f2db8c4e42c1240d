/** What hangs together by the facts it speaks of: criteria that share none are independent of each other. */
import type { FactCatalogue } from "../facts/fact.ts";
import type { Comparison } from "../logic/comparisons.ts";
import { classesOf } from "../logic/condition.ts";
import type { FactClasses } from "../logic/fact-classes.ts";

/** Items that hang together, and the facts of them all; no fact is read by two components. */
export interface Component<T> {
  readonly items: readonly T[];
  /** The facts with the classes that make a difference to any of the items. */
  readonly classes: readonly FactClasses[];
}

/** Items in components, by their comparisons; components and items keep the order of first mention. */
export function componentsOf<T>(
  items: readonly T[],
  comparisonsIn: (item: T) => readonly Comparison[],
  catalogue: FactCatalogue,
): readonly Component<T>[] {
  const own = items.map((item) => ({ item, comparisons: comparisonsIn(item) }));
  return groupByFacts(own, catalogue).map((group) => ({
    items: group.map(({ item }) => item),
    classes: classesOf(
      group.flatMap(({ comparisons }) => comparisons),
      catalogue,
    ),
  }));
}

function groupByFacts<T extends { readonly comparisons: readonly Comparison[] }>(
  items: readonly T[],
  catalogue: FactCatalogue,
): readonly (readonly T[])[] {
  const groups: { readonly names: Set<string>; readonly items: T[] }[] = [];
  for (const item of items) {
    // Facts that are tied to each other are two counts of one thing.
    const names = item.comparisons.map(({ fact }) => catalogue.get(fact)?.tiedTo?.fact ?? fact);
    const touched = groups.filter((group) => names.some((name) => group.names.has(name)));
    const joined = {
      names: new Set([...touched.flatMap((group) => [...group.names]), ...names]),
      items: [...touched.flatMap((group) => group.items), item],
    };
    const [first] = touched;
    const at = first === undefined ? groups.length : groups.indexOf(first);
    groups.splice(at, 1, joined);
    for (const other of touched.slice(1)) groups.splice(groups.indexOf(other), 1);
  }
  return groups.map((group) => items.filter((item) => group.items.includes(item)));
}
