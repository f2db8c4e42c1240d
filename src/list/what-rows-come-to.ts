/** What the codes of a row come to: the code of its facts, and that of its place. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import type { Area } from "../row/area.ts";
import type { FeedCodes, ReadCodes } from "./feed-codes.ts";
import type { KeptList } from "./kept-list.ts";

/** What one field says in the rows read last. */
export interface Part extends ReadCodes {
  readonly field: string;
  readonly codes: FeedCodes;
}

/** Of the rows read last, by their index among them. */
interface WhatRowsComeTo {
  readonly factsAt: (index: number) => number;
  /** The place; that of the row before is given, as it is often the same. */
  readonly areaAt: (index: number, before: number) => number;
}

/** Codes below this are folded three at once: 2^30 is the most that two of them and another make. */
const SMALL = 1024;
const PACKED = 3;
/** Stands before codes that are folded one by one. */
const LARGE = -1;

/** What the rows come to whose fields are read by these parts. */
export function whatRowsComeTo(parts: readonly Part[], { facts, areas }: KeptList): WhatRowsComeTo {
  const birthDate = parts.find(({ field }) => field === "birthDate");
  const factParts = facts.fields.flatMap((name) => parts.find(({ field }) => field === name) ?? []);
  const start = facts.startOf(factParts.map(({ field }) => field));
  const areaParts = parts.filter(({ field }) => field.startsWith("area."));
  const areaStart = areas.startOf(areaParts.map(({ field }) => field));

  return { factsAt, areaAt };

  /** The code of what the facts of a row come to. Codes of values are small: three of them are folded at once. */
  function factsAt(index: number): number {
    let folded = start;
    let packed = 0;
    for (let at = 0; at < factParts.length; at += 1) {
      const part = factParts[at] as Part;
      const value = part.values[index] as number;
      const code = part === birthDate ? facts.ageOf(value) : value;
      if (code >= SMALL) return factsOf(foldOneByOne(index), index);
      packed = packed * SMALL + code;
      if (at % PACKED === PACKED - 1) {
        folded = facts.fold(folded, packed);
        packed = 0;
      }
    }
    if (factParts.length % PACKED > 0) folded = facts.fold(folded, packed);
    return factsOf(folded, index);
  }

  function factsOf(folded: number, index: number): number {
    const known = facts.factsOf(folded);
    return known < 0 ? facts.tell(folded, recordOf(factParts, index)) : known;
  }

  function foldOneByOne(index: number): number {
    let folded = facts.fold(start, LARGE);
    for (const part of factParts) {
      const value = part.values[index] as number;
      folded = facts.fold(folded, part === birthDate ? facts.ageOf(value) : value);
    }
    return folded;
  }

  /** The code of the place of a row, which is often the same as in the row before. */
  function areaAt(index: number, before: number): number {
    if (areaParts.length === 0) return -1;
    let isSame = index > 0;
    for (let at = 0; at < areaParts.length && isSame; at += 1) {
      const { values } = areaParts[at] as Part;
      isSame = values[index] === values[index - 1];
    }
    if (isSame) return before;
    let folded = areaStart;
    for (const { values } of areaParts) folded = areas.fold(folded, values[index] as number);
    const known = areas.placeOf(folded);
    if (known > -2) return known;
    return areas.tell(folded, (recordOf(areaParts, index) as { readonly area?: Area }).area);
  }

  /** The values of some fields, as a record has them. */
  function recordOf(some: readonly Part[], index: number): ParsedApplicant {
    const record: Record<string, unknown> = {};
    for (const { field, codes, values } of some) {
      const value = facts.valuesOf(field).values[values[index] as number];
      const [key, inner] = codes.feed.path;
      if (value === undefined) continue;
      if (inner === undefined) record[key] = value;
      else record[key] = { ...(record[key] as object | undefined), [inner]: value };
    }
    return record;
  }
}
