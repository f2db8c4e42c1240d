/** What a value of a field is the same by: names of groups and places by what they are told by, all else as it is. */
import { levelKubeName } from "../row/level-kube-name.ts";
import { levelPlaceName, type PlaceLevel } from "../row/level-place-name.ts";

/** The level of a place that a field names; nothing for other fields. */
export function placeLevelOf(field: string): PlaceLevel | undefined {
  return PLACES.get(field);
}

const PLACES: ReadonlyMap<string, PlaceLevel> = new Map(
  (["desa", "kecamatan", "kabupaten", "provinsi"] as const).map((level) => [`area.${level}`, level]),
);

/** Equal for values that are read as one. */
export function keyOfValue(field: string, value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value) ?? "";
  const level = placeLevelOf(field);
  if (level !== undefined) return `=${levelPlaceName(value, level)}`;
  return `=${field === "kube" ? levelKubeName(value) : value}`;
}
