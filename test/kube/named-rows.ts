/** People as the rows of a list are when groups are told. */
import type { NamedRows } from "../../src/kube/told-groups.ts";
import type { Area } from "../../src/row/area.ts";

export interface NamedPerson {
  readonly kube?: string | undefined;
  readonly area?: Area | undefined;
  readonly noKk?: string | undefined;
}

/** Columns of codes; equal names, areas and numbers have equal codes. */
export function namedRows(people: readonly NamedPerson[]): NamedRows {
  const kubeNames = distinct(people.map(({ kube }) => kube));
  const areas = distinct(people.map(({ area }) => area));
  const numbers = people.map(({ noKk }) => noKk);
  return {
    length: people.length,
    kube: people.map(({ kube }) => (kube === undefined ? -1 : kubeNames.indexOf(kube))),
    kubeNames,
    area: people.map(({ area }) => (area === undefined ? -1 : areas.indexOf(area))),
    areas,
    household: numbers.map((number) => (number === undefined ? -1 : numbers.indexOf(number))),
  };
}

function distinct<T>(values: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}
