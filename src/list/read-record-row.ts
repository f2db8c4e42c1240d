/** Reads a row of a list on its own: one that does not line up with its header, or is read anew by what its columns told. */
import type { ParsedApplicant } from "../applicant/applicant.ts";
import { checkRow } from "../applicant/check-row.ts";
import type { TableField } from "../applicant/columns.ts";
import { type RereadOptions, readRecord } from "../row/read-cells.ts";
import type { Header } from "../row/read-header.ts";
import type { SourceRow } from "../row/source-row.ts";
import { birthDigits, birthOrderOf } from "./birth-orders.ts";
import type { StrayNumber } from "./compared-rows.ts";
import type { FactCodes } from "./fact-codes.ts";
import type { KeptList } from "./kept-list.ts";
import { halvesOrNone } from "./number-classes.ts";
import { toldBy } from "./number-codes.ts";
import { NUMBER_FIELDS, type NumberField } from "./number-readers.ts";
import { textHash } from "./plain-text.ts";
import type { SeenColumns, ToldByRow, UnsettledRow } from "./unsettled-rows.ts";

/** Adds a row as it stands. */
export function addRecord(
  header: Header<TableField>,
  source: SourceRow,
  origin: number,
  seen: SeenColumns,
  list: KeptList,
): void {
  const { rows, facts, areas } = list;
  const { columns, names } = rows;
  const record = read(header, source.cells, { ragged: source.ragged }, list);
  const row = rows.add(1);
  const { applicant } = record;
  columns.origin.values[row] = origin;
  columns.line.values[row] = source.line;
  columns.shown.values[row] = source.row ?? source.line;
  names.pushText(applicant.name ?? "");
  columns.nameHash.values[row] = textHash(applicant.name ?? "");
  columns.birthDate.values[row] = facts.valuesOf("birthDate").codeOf(applicant.birthDate);
  columns.sex.values[row] = facts.valuesOf("sex").codeOf(applicant.sex);
  columns.kube.values[row] = facts.valuesOf("kube").codeOf(applicant.kube) - 1;
  columns.area.values[row] = areas.codeOf(applicant.area);
  keep(record, row, list);
  const { strays, told } = toldByRecord(header, source, applicant);
  for (const stray of strays) list.strays.push({ ...stray, row });
  if (told !== undefined) seen.look(told, row, () => source.cells);
}

/** What a row tells of its columns, and the numbers in it that are not its own. */
interface ToldByRecord {
  readonly strays: readonly Omit<StrayNumber, "row">[];
  /** Nothing where its cells do not line up with the header. */
  readonly told: ToldByRow | undefined;
}

export function toldByRecord(
  header: Header<TableField>,
  source: Pick<SourceRow, "cells" | "ragged">,
  applicant: ParsedApplicant,
): ToldByRecord {
  const numbers = NUMBER_FIELDS.map((field) => {
    const value = halvesOrNone(applicant[field]);
    return { field, ...toldBy(field, cellsOf(header, field, source.cells), value) };
  });
  const strays = numbers.flatMap(({ field, others = [] }) => others.map((halves) => ({ field, ...halves })));
  if (source.cells.length > header.names.length || source.ragged !== undefined) {
    return { strays, told: undefined };
  }
  const order = birthOrderOf(cellsOf(header, "birthDate", source.cells));
  const nik = halvesOrNone(applicant.nik);
  const digits = birthDigits(nik.high, nik.low);
  const fieldsWith = (name: "keepsDigits" | "isWaiting"): readonly NumberField[] =>
    numbers.flatMap((each) => (each[name] === true ? [each.field] : []));
  return {
    strays,
    told: {
      isDayFirst: order.isDayFirst,
      isMonthFirst: order.isMonthFirst,
      isEither: order.either.some((each) => each !== digits),
      keepsDigits: fieldsWith("keepsDigits"),
      numbers: fieldsWith("isWaiting"),
    },
  };
}

/** Reads a row anew; what is kept to tell persons and groups apart stays as it was. */
export function reread({ header, row, cells, columns }: UnsettledRow, list: KeptList): void {
  keep(read(header, cells, { told: columns }, list), row, list);
}

interface ReadRow {
  readonly applicant: ParsedApplicant;
  readonly faults: number;
}

function read(
  header: Header<TableField>,
  cells: readonly unknown[],
  options: Pick<RereadOptions, "ragged" | "told">,
  { asOf, faults }: KeptList,
): ReadRow {
  const check = (applicant: ParsedApplicant) => checkRow(applicant, asOf);
  const { record, faults: found } = readRecord(header, cells, check, { ...options, asOf });
  return { applicant: record, faults: faults.appendAll(0, found) };
}

/** Keeps the numbers of a row, what is wrong with it, and its decision. */
function keep({ applicant, faults }: ReadRow, row: number, { rows: { columns }, facts }: KeptList): void {
  const nik = halvesOrNone(applicant.nik);
  const kk = halvesOrNone(applicant.noKk);
  const fact = factsOfApplicant(applicant, facts);
  columns.nikHigh.values[row] = nik.high;
  columns.nikLow.values[row] = nik.low;
  columns.kkHigh.values[row] = kk.high;
  columns.kkLow.values[row] = kk.low;
  columns.faults.values[row] = faults;
  columns.share.values[row] = facts.shareOf(fact);
  columns.decision.values[row] = facts.decisionOf(fact, faults);
}

/** The code of what the facts of somebody come to. */
export function factsOfApplicant(applicant: ParsedApplicant, facts: FactCodes): number {
  const codes = facts.fields.map((field) => {
    const value = facts.valuesOf(field).codeOf(valueIn(applicant, field));
    return field === "birthDate" ? facts.ageOf(value) : value;
  });
  const folded = codes.reduce(facts.fold, facts.startOf(facts.fields));
  const known = facts.factsOf(folded);
  return known < 0 ? facts.tell(folded, applicant) : known;
}

/** The value of a field; `facts.member.isHead` is within the facts, where names have dots of their own. */
function valueIn(applicant: ParsedApplicant, field: string): unknown {
  return field.startsWith("facts.")
    ? applicant.facts?.[field.slice("facts.".length)]
    : applicant[field as keyof ParsedApplicant];
}

function cellsOf(header: Header<TableField>, field: string, cells: readonly unknown[]): readonly unknown[] {
  return (header.feeds.find((feed) => feed.field === field)?.sources ?? []).map(
    ({ position }) => cells[position],
  );
}
