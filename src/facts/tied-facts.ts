/** Facts that are two counts of one thing: known together, and missing together. */
import type { FactCatalogue } from "./fact.ts";

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
