/**
 * Reads the rows of a list under one header of one file into the columns of its rows: their cells become codes, column by
 * column, and what the codes of a row come to is worked out once.
 */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { checkRow } from "../applicant/check-row.ts";
import type { TableField } from "../applicant/columns.ts";
import type { Area } from "../row/area.ts";
import { nameOf } from "../row/read-cells.ts";
import { isError } from "../row/read-feed.ts";
import type { Feed, Header } from "../row/read-header.ts";
import { BLOCK_ROWS, type CellBlock, textsOfCells } from "../sheet/cell-block.ts";
import { type BirthOrder, birthDigits, birthOrderOf } from "./birth-orders.ts";
import { type FeedCodes, feedCodes } from "./feed-codes.ts";
import type { KeptList } from "./kept-list.ts";
import { nameCodes } from "./name-codes.ts";
import { digitsOf } from "./number-classes.ts";
import { type NumberCodes, numberCodes } from "./number-codes.ts";
import type { NumberField } from "./number-readers.ts";
import type { SeenColumns } from "./unsettled-rows.ts";

/** Reads rows `from` to `to - 1` of a block, each with as many cells as the header. */
export type ReadRows = (block: CellBlock, from: number, to: number) => void;

/** Of the rows read last, the codes of what one field says: of its readings, their values and their faults. */
interface Part {
  readonly field: string;
  readonly codes: FeedCodes;
  readonly readings: Int32Array;
  readonly values: Int32Array;
  readonly faults: Int32Array;
}

/** The fields that are not read by codes of their texts, as hardly two of them are alike. */
const OWN_WAYS: ReadonlySet<string> = new Set(["nik", "noKk", "name"]);

/** What a field says that the header has not: nothing, in every row. */
const NOTHING = new Int32Array(BLOCK_ROWS);

/** A reader of the rows under a header; `origin` is where they come from, `seen` what is known of their columns. */
export function rowsUnder(
  header: Header<TableField>,
  origin: number,
  seen: SeenColumns,
  list: KeptList,
): ReadRows {
  const { rows, faults, facts, areas, asOf } = list;
  const { columns } = rows;
  const feedOf = (field: string): Feed<TableField> | undefined =>
    header.feeds.find((feed) => feed.field === field);
  const numbers: Readonly<Record<NumberField, NumberCodes>> = {
    nik: numberCodes("nik", feedOf("nik"), list),
    noKk: numberCodes("noKk", feedOf("noKk"), list),
  };
  const { nik, noKk } = numbers;
  const names = nameCodes(feedOf("name"), rows.names, list);
  const nameFaults = new Int32Array(BLOCK_ROWS);
  const parts = header.feeds.filter(({ field }) => !OWN_WAYS.has(field)).map(partOf);
  const partNamed = (field: string): Part | undefined => parts.find((part) => part.field === field);
  const valuesOf = (field: string): Int32Array => partNamed(field)?.values ?? NOTHING;
  const birthDate = partNamed("birthDate");
  const [births, sexes, states, kubes] = [
    valuesOf("birthDate"),
    valuesOf("sex"),
    valuesOf("vitalStatus"),
    valuesOf("kube"),
  ];
  const factParts = facts.fields.flatMap((field) => partNamed(field) ?? []);
  const start = facts.startOf(factParts.map(({ field }) => field));
  const areaParts = parts.filter(({ field }) => field.startsWith("area."));
  const faultsInOrder = header.feeds.map(({ field }) => faultsOf(field));
  const dates = new Int32Array(BLOCK_ROWS);
  const textOfNik = (at: number): string => digitsOf({ high: nik.high[at] ?? 0, low: nik.low[at] ?? 0 });

  function partOf(feed: Feed<TableField>): Part {
    const tables = { values: facts.valuesOf(feed.field), faults, asOf };
    return {
      field: feed.field,
      codes: feedCodes(feed, tables, feed.field === "birthDate" ? birthOrderOf : undefined),
      readings: new Int32Array(BLOCK_ROWS),
      values: new Int32Array(BLOCK_ROWS),
      faults: new Int32Array(BLOCK_ROWS),
    };
  }

  function faultsOf(field: string): Int32Array {
    if (field === "nik" || field === "noKk") return numbers[field].faults;
    return field === "name" ? nameFaults : (partNamed(field)?.faults ?? NOTHING);
  }

  return (block, from, to) => {
    const first = rows.add(to - from);
    readCells(block, from, to, first);
    const faulty = faultsInOrder.filter((column) => column.subarray(0, to - from).some((list) => list !== 0));
    for (let at = 0; at < to - from; at += 1) {
      let found = 0;
      for (const column of faulty) found = faults.join(found, column[at] as number);
      keepRow(block, from + at, at, first + at, found);
    }
    for (const field of ["nik", "noKk"] as const) keepStrays(field, first);
    lookAtColumns(block, from, to, first);
  };

  /** Reads the cells column by column. */
  function readCells(block: CellBlock, from: number, to: number, first: number): void {
    nik.read(block, from, to);
    noKk.read(block, from, to);
    for (let at = 0; at < to - from; at += 1) {
      const high = nik.high[at] as number;
      dates[at] = high < 0 ? -1 : (high % 100) * 10_000 + Math.floor((nik.low[at] as number) / 10_000);
      names.add(block, from + at);
      columns.nameHash.values[first + at] = names.hash();
      nameFaults[at] = names.faults();
    }
    for (const { codes, readings, values, faults: lists } of parts) {
      codes.read(block, from, to, readings, { dates, textOf: textOfNik });
      for (let at = 0; at < to - from; at += 1) {
        const reading = readings[at] as number;
        values[at] = codes.valueOf(reading);
        lists[at] = codes.faultsOf(reading);
      }
    }
  }

  function keepRow(block: CellBlock, at: number, index: number, row: number, listed: number): void {
    const isSound = list.isWithoutDoubt({
      nikHigh: nik.high[index] as number,
      nikLow: nik.low[index] as number,
      kkHigh: noKk.high[index] as number,
      kkLow: noKk.low[index] as number,
      birthDate: births[index] as number,
      sex: sexes[index] as number,
      vitalStatus: states[index] as number,
    });
    const found = isSound ? listed : checkValues(index, row, listed);
    const fact = factsAt(index);
    columns.origin.values[row] = origin;
    columns.line.values[row] = block.lines[at] as number;
    columns.shown.values[row] = block.rows[at] as number;
    columns.nikHigh.values[row] = nik.high[index] as number;
    columns.nikLow.values[row] = nik.low[index] as number;
    columns.kkHigh.values[row] = noKk.high[index] as number;
    columns.kkLow.values[row] = noKk.low[index] as number;
    columns.birthDate.values[row] = births[index] as number;
    columns.sex.values[row] = sexes[index] as number;
    // No name has the code 0, and no row the name -1.
    columns.kube.values[row] = (kubes[index] as number) - 1;
    columns.area.values[row] = areaAt(index);
    columns.faults.values[row] = found;
    columns.share.values[row] = facts.shareOf(fact);
    columns.decision.values[row] = facts.decisionOf(fact, found);
  }

  /** Checks the values of a row against each other; those with an error are gone from its columns afterwards. */
  function checkValues(index: number, row: number, listed: number): number {
    let found = listed;
    for (const { fields, fault, keepsValues } of checkRow(comparedAt(index), asOf)) {
      found = faults.append(found, { fault, column: nameOf(header, fields[0]) });
      if (keepsValues === true || !isError({ fault })) continue;
      for (const field of fields) {
        if (field !== "nik" && field !== "noKk") valuesOf(field)[index] = 0;
        else if ((numbers[field].high[index] as number) >= 0) {
          list.strays.push({ field, row, ...halvesAt(field, index) });
          numbers[field].high[index] = -1;
        }
      }
    }
    return found;
  }

  function comparedAt(index: number): ParsedApplicant {
    const compared: Record<string, unknown> = {};
    for (const field of ["nik", "noKk"] as const) {
      if ((numbers[field].high[index] as number) >= 0) compared[field] = digitsOf(halvesAt(field, index));
    }
    for (const field of ["sex", "birthDate", "vitalStatus"]) {
      const value = facts.valuesOf(field).values[valuesOf(field)[index] as number];
      if (value !== undefined) compared[field] = value;
    }
    return compared;
  }

  function halvesAt(field: NumberField, index: number): { readonly high: number; readonly low: number } {
    return { high: numbers[field].high[index] as number, low: numbers[field].low[index] as number };
  }

  /** The code of what the facts of a row come to. */
  function factsAt(index: number): number {
    let folded = start;
    for (const part of factParts) {
      const value = part.values[index] as number;
      folded = facts.fold(folded, part === birthDate ? facts.ageOf(value) : value);
    }
    return facts.factsOf(folded, () => recordOf(factParts, index));
  }

  function areaAt(index: number): number {
    if (areaParts.length === 0) return -1;
    let folded = 0;
    for (const { values } of areaParts) folded = areas.fold(folded, values[index] as number);
    return areas.folded(folded, () => (recordOf(areaParts, index) as { readonly area?: Area }).area);
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

  function keepStrays(field: NumberField, first: number): void {
    for (const [index, { others }] of numbers[field].told) {
      for (const halves of others) list.strays.push({ field, row: first + index, ...halves });
    }
  }

  /** Looks at what the cells of each row tell of their columns. */
  function lookAtColumns(block: CellBlock, from: number, to: number, first: number): void {
    if (birthDate === undefined && nik.told.size + noKk.told.size === 0) return;
    const orders = (birthDate?.codes.notes ?? []) as readonly BirthOrder[];
    for (let index = 0; index < to - from; index += 1) {
      const reading = birthDate?.readings[index] ?? 0;
      const order =
        birthDate === undefined ? NO_ORDER : (orders[birthDate.codes.noteOf(reading)] ?? NO_ORDER);
      const nikDigits = birthDigits(nik.high[index] as number, nik.low[index] as number);
      const isEither = order.either.length > 0 && order.either.some((digits) => digits !== nikDigits);
      const marked = NUMBER_FIELDS.filter((field) => numbers[field].told.has(index));
      if (!isEither && !order.isDayFirst && !order.isMonthFirst && marked.length === 0) continue;
      const told = {
        isDayFirst: order.isDayFirst,
        isMonthFirst: order.isMonthFirst,
        isEither,
        keepsDigits: marked.filter((field) => numbers[field].told.get(index)?.keepsDigits === true),
        numbers: marked.filter((field) => numbers[field].told.get(index)?.isWaiting === true),
      };
      seen.look(told, first + index, () => {
        const cell = block.firstCell[from + index] as number;
        return textsOfCells(block, cell, block.firstCell[from + index + 1] as number);
      });
    }
  }
}

const NUMBER_FIELDS = ["nik", "noKk"] as const;
const NO_ORDER: BirthOrder = { isDayFirst: false, isMonthFirst: false, either: [] };
