/**
 * Values of facts by their place in a catalogue. Whatever is asked of every record of a list reads them so: the facts of
 * a record take 0.3 µs as a list of values, and 2.6 µs as an object with forty dotted names.
 */
import type { FactCatalogue, Facts } from "./fact.ts";

/** One value a fact of the catalogue, in its order; `undefined` for a missing one. */
export type FactValues = readonly Facts[string][];

/** The place of each fact of a catalogue, by name. */
export type FactPlaces = ReadonlyMap<string, number>;

export function placesOf(catalogue: FactCatalogue): FactPlaces {
  return new Map([...catalogue.keys()].map((name, place) => [name, place]));
}

/** The place of a fact that rules read: a linted rule reads none that the catalogue lacks. */
export function placeOf(name: string, places: FactPlaces): number {
  const place = places.get(name);
  if (place === undefined) throw new TypeError(`the fact ${name} was not linted`);
  return place;
}

/** The values of facts that are given by name. */
export function toFactValues(facts: Facts, places: FactPlaces): FactValues {
  return [...places.keys()].map((name) => facts[name]);
}
