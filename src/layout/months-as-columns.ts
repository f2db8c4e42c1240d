/** Tells a monitoring table that has a column for each month, which is no list of a row a group and month. */
import { monthNamed } from "../row/values/month-names.ts";

/** The names of columns that say a month each, such as `Omset Januari 2022` and `Omset Februari 2022`; none where fewer than two do. */
export function monthsAsColumns(names: readonly string[]): readonly string[] {
  const found = names.filter((name) => name.length <= MAX_LENGTH && monthOf(name) !== undefined);
  return new Set(found.map(monthOf)).size > 1 ? found : [];
}

const MAX_LENGTH = 100;

function monthOf(name: string): number | undefined {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  return words.map(monthNamed).find((month) => month !== undefined);
}
