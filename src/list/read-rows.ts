/**
 * Reads the rows of a list under one header of one file into the columns of its rows: their cells become codes, column by
 * column, and what the codes of a row come to is worked out once.
 */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { checkRow } from "../applicant/check-row.ts";
import type { TableField } from "../applicant/columns.ts";
import { nameOf } from "../row/read-cells.ts";
import { isError } from "../row/read-feed.ts";
import type { Feed, Header } from "../row/read-header.ts";
import { BLOCK_ROWS, type CellBlock, textsOfCells } from "../sheet/cell-block.ts";
import { type BirthOrder, birthDigits, birthOrderOf, DAY_FIRST, glances, NO_ORDER } from "./birth-orders.ts";
import { feedCodes } from "./feed-codes.ts";
import type { KeptList } from "./kept-list.ts";
import { nameCodes } from "./name-codes.ts";
import { digitsOf } from "./number-classes.ts";
import { type NumberCodes, numberCodes } from "./number-codes.ts";
import { NUMBER_FIELDS, type NumberField } from "./number-readers.ts";
import type { SeenColumns } from "./unsettled-rows.ts";
import { type Part, whatRowsComeTo } from "./what-rows-come-to.ts";

/** Reads rows `from` to `to - 1` of a block, each with as many cells as the header. */
export type ReadRows = (block: CellBlock, from: number, to: number) => void;

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
  const { rows, faults, facts, asOf } = list;
  const { columns } = rows;
  const feedOf = (field: string): Feed<TableField> | undefined =>
    header.feeds.find((feed) => feed.field === field);
  const numbers: Readonly<Record<NumberField, NumberCodes>> = {
    nik: numberCodes("nik", feedOf("nik"), list),
    noKk: numberCodes("noKk", feedOf("noKk"), list),
  };
  const { nik, noKk } = numbers;
  const readNames = nameCodes(feedOf("name"), rows.names, list);
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
  const orders = (birthDate?.codes.notes ?? []) as readonly (BirthOrder | undefined)[];
  const glanceAtOrders = glances(orders);
  const { factsOfRows, areaAt } = whatRowsComeTo(parts, list);
  const faultsInOrder = header.feeds.map(({ field }) => faultsOf(field));
  const [dates, rowFaults] = [new Int32Array(BLOCK_ROWS), new Int32Array(BLOCK_ROWS)];
  const textOfNik = (at: number): string => digitsOf({ high: nik.high[at] ?? 0, low: nik.low[at] ?? 0 });

  function partOf(feed: Feed<TableField>): Part {
    const tables = { values: facts.valuesOf(feed.field), faults, asOf };
    return {
      field: feed.field,
      codes: feedCodes(feed, tables, feed.field === "birthDate" ? birthOrderOf : undefined),
      values: new Int32Array(BLOCK_ROWS),
      faults: new Int32Array(BLOCK_ROWS),
      notes: new Int32Array(BLOCK_ROWS),
    };
  }

  function faultsOf(field: string): Int32Array {
    if (field === "nik" || field === "noKk") return numbers[field].faults;
    return field === "name" ? nameFaults : (partNamed(field)?.faults ?? NOTHING);
  }

  return (block, from, to) => {
    const first = rows.add(to - from);
    readCells(block, from, to, first);
    keepRows(block, from, to, first);
    for (const field of NUMBER_FIELDS) keepStrays(field, first);
    lookAtColumns(block, from, to, first);
  };

  /** Reads the cells column by column. */
  function readCells(block: CellBlock, from: number, to: number, first: number): void {
    nik.read(block, from, to);
    noKk.read(block, from, to);
    for (let at = 0; at < to - from; at += 1) {
      dates[at] = birthDigits(nik.high[at] as number, nik.low[at] as number);
    }
    readNames(block, from, to, columns.nameHash.values.subarray(first), nameFaults);
    for (const part of parts) part.codes.read(block, from, to, part, { dates, textOf: textOfNik });
  }

  function keepRows({ lines, rows: shown }: CellBlock, from: number, to: number, first: number): void {
    const count = to - from;
    const faulty = faultsInOrder.filter((column) => hasAny(column, count));
    for (let index = 0; index < count; index += 1) {
      let found = 0;
      for (const column of faulty) found = faults.join(found, column[index] as number);
      if (!isSound(index)) found = checkValues(index, first + index, found);
      rowFaults[index] = found;
    }
    // What a check took away is no longer there.
    const factsOf = factsOfRows(count);
    columns.origin.values.fill(origin, first, first + count);
    columns.line.values.set(lines.subarray(from, to), first);
    columns.shown.values.set(shown.subarray(from, to), first);
    columns.nikHigh.values.set(nik.high.subarray(0, count), first);
    columns.nikLow.values.set(nik.low.subarray(0, count), first);
    columns.kkHigh.values.set(noKk.high.subarray(0, count), first);
    columns.kkLow.values.set(noKk.low.subarray(0, count), first);
    columns.birthDate.values.set(births.subarray(0, count), first);
    columns.sex.values.set(sexes.subarray(0, count), first);
    columns.faults.values.set(rowFaults.subarray(0, count), first);
    // The columns are the same arrays until there are more rows.
    const kept = {
      kube: columns.kube.values,
      area: columns.area.values,
      share: columns.share.values,
      decision: columns.decision.values,
    };
    let area = -1;
    for (let index = 0; index < count; index += 1) {
      const row = first + index;
      const fact = factsOf[index] as number;
      // No name has the code 0, and no row the name -1.
      kept.kube[row] = (kubes[index] as number) - 1;
      area = areaAt(index, area);
      kept.area[row] = area;
      kept.share[row] = facts.shareOf(fact);
      kept.decision[row] = facts.decisionOf(fact, rowFaults[index] as number);
    }
  }

  function isSound(index: number): boolean {
    return list.isWithoutDoubt(
      nik.high[index] as number,
      nik.low[index] as number,
      noKk.high[index] as number,
      noKk.low[index] as number,
      births[index] as number,
      sexes[index] as number,
      states[index] as number,
    );
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
          if (field === "nik") dates[index] = -1;
        }
      }
    }
    return found;
  }

  function comparedAt(index: number): ParsedApplicant {
    const compared: Record<string, unknown> = {};
    for (const field of NUMBER_FIELDS) {
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

  function keepStrays(field: NumberField, first: number): void {
    for (const [index, { others }] of numbers[field].told) {
      for (const halves of others) list.strays.push({ field, row: first + index, ...halves });
    }
  }

  /** Looks at what the cells of each row tell of their columns. */
  function lookAtColumns(block: CellBlock, from: number, to: number, first: number): void {
    const hasNumbers = nik.told.size + noKk.told.size > 0;
    if (birthDate === undefined && !hasNumbers) return;
    const glanceOf = glanceAtOrders();
    const noted = birthDate?.notes ?? NOTHING;
    let isDayFirst = seen.isDayFirst();
    for (let index = 0; index < to - from; index += 1) {
      const glance = glanceOf[noted[index] as number] as number;
      const isPlain = glance === NO_ORDER || glance === dates[index] || (isDayFirst && glance === DAY_FIRST);
      if (isPlain && !hasNumbers) continue;
      const order = orders[noted[index] as number] ?? NOTHING_TOLD;
      const isEither = order.either.length > 0 && !isConfirmed(order, index);
      const isToldOf = hasNumbers && (nik.told.has(index) || noKk.told.has(index));
      const tellsOrder = order.isMonthFirst || (order.isDayFirst && !isDayFirst);
      if (!(isEither || isToldOf || tellsOrder)) continue;
      lookAtRow(block, from + index, index, first + index, order, isEither);
      isDayFirst = seen.isDayFirst();
    }
  }

  /** Whether the NIK says of each date that may be read in two orders that it is day first. */
  function isConfirmed({ either }: BirthOrder, index: number): boolean {
    return either.every((digits) => digits === dates[index]);
  }

  function lookAtRow(
    block: CellBlock,
    at: number,
    index: number,
    row: number,
    { isDayFirst, isMonthFirst }: BirthOrder,
    isEither: boolean,
  ): void {
    const fieldsWith = (name: "keepsDigits" | "isWaiting"): readonly NumberField[] =>
      NUMBER_FIELDS.filter((field) => numbers[field].told.get(index)?.[name] === true);
    const told = {
      isDayFirst,
      isMonthFirst,
      isEither,
      keepsDigits: fieldsWith("keepsDigits"),
      numbers: fieldsWith("isWaiting"),
    };
    seen.look(told, row, () =>
      textsOfCells(block, block.firstCell[at] as number, block.firstCell[at + 1] as number),
    );
  }
}

function hasAny(codes: Int32Array, count: number): boolean {
  for (let at = 0; at < count; at += 1) if (codes[at] !== 0) return true;
  return false;
}

const NOTHING_TOLD: BirthOrder = { isDayFirst: false, isMonthFirst: false, either: [] };
