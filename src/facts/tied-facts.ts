/** Facts that are two counts of one thing: known together, and missing together. */
import type { FactCatalogue, FactDefinition, Facts } from "./fact.ts";

/** The names without those of facts that are known whenever another of them is. */
export function knownByThemselves(names: readonly string[], catalogue: FactCatalogue): readonly string[] {
  return names.filter((name) => !names.includes(catalogue.get(name)?.tiedTo?.fact ?? ""));
}

/** Facts without those of the given names, and those tied to them. */
export function without<V>(
  known: Readonly<Record<string, V>>,
  names: readonly string[],
  catalogue: FactCatalogue,
): Readonly<Record<string, V>> {
  return Object.fromEntries(
    Object.entries(known).filter(
      ([name]) => !names.includes(name) && !names.includes(catalogue.get(name)?.tiedTo?.fact ?? ""),
    ),
  );
}

/** Whether those of some facts that are tied to each other lie as far from each other as they may. */
export function areTied(facts: Facts, read: readonly FactDefinition[]): boolean {
  return read.every(({ name, tiedTo }) => {
    if (tiedTo === undefined || !read.some((fact) => fact.name === tiedTo.fact)) return true;
    const [tied, base] = [facts[name], facts[tiedTo.fact]];
    if (typeof tied !== "number" || typeof base !== "number") return true;
    return tied - base >= tiedTo.least && tied - base <= tiedTo.most;
  });
}
