/** What the codes of a row come to: the code of its facts, and that of its place. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import type { Area } from "../row/area.ts";
import { BLOCK_ROWS } from "../sheet/cell-block.ts";
import type { FeedCodes, ReadCodes } from "./feed-codes.ts";
import type { KeptList } from "./kept-list.ts";

/** What one field says in the rows read last. */
export interface Part extends ReadCodes {
  readonly field: string;
  readonly codes: FeedCodes;
}

/** Of the rows read last, by their index among them. */
interface WhatRowsComeTo {
  /** The codes of the facts of so many rows; the array is overwritten by those of the next. */
  readonly factsOfRows: (count: number) => Int32Array;
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

  const [folded, packed] = [new Int32Array(BLOCK_ROWS), new Int32Array(BLOCK_ROWS)];
  /** 1 for a row with a code that is not small. */
  const isLarge = new Uint8Array(BLOCK_ROWS);

  return { factsOfRows, areaAt };

  /** Codes of values are small: three of them are folded at once, field by field for all rows. */
  function factsOfRows(count: number): Int32Array {
    folded.fill(start, 0, count);
    packed.fill(0, 0, count);
    isLarge.fill(0, 0, count);
    for (let at = 0; at < factParts.length; at += 1) {
      pack(factParts[at] as Part, count);
      if (at % PACKED === PACKED - 1 || at === factParts.length - 1) foldPacked(count);
    }
    for (let index = 0; index < count; index += 1) {
      const whole = isLarge[index] === 0 ? (folded[index] as number) : foldOneByOne(index);
      folded[index] = factsOf(whole, index);
    }
    return folded;
  }

  function pack(part: Part, count: number): void {
    const { values } = part;
    for (let index = 0; index < count; index += 1) {
      const value = values[index] as number;
      const code = part === birthDate ? facts.ageOf(value) : value;
      if (code >= SMALL) isLarge[index] = 1;
      else packed[index] = (packed[index] as number) * SMALL + code;
    }
  }

  function foldPacked(count: number): void {
    for (let index = 0; index < count; index += 1) {
      if (isLarge[index] === 0) folded[index] = facts.fold(folded[index] as number, packed[index] as number);
      packed[index] = 0;
    }
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
