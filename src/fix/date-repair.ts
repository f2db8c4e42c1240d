/**
 * A birth date as year-month-day: of all ways of writing one, the only one that Excel reads alike in every language.
 * `05/04/1980` is April in Indonesia and May in America; saved again as CSV, it is swapped and nobody sees it.
 */
import { agreesWithBirthDate, decodeNik } from "../applicant/nik.ts";
import { birthDateOrder, parseBirthDate } from "../applicant/values/parse-birth-date.ts";
import { isOneOf } from "../possible.ts";
import { textOfCell } from "../row/read-cell.ts";
import { readDate } from "../row/values/read-date.ts";
import type { ReadRow } from "./read-list.ts";

/** The dates of a list that tell in which order others are read, and so must stay. */
interface DateRepair {
  /** The day that a cell of a row says; nothing where it is not known for sure, or has to stay as it is. */
  readonly of: (text: string, value: unknown, row: ReadRow) => string | undefined;
}

/**
 * Where a date of a column has two readings, or can only be month first and is not confirmed by the NIK of its row, it is read
 * by what the dates around it show. These are then left as they are: in the repaired list it must not have one reading alone.
 */
export function dateRepair(rows: readonly ReadRow[]): DateRepair {
  const kept = new Set<unknown>();
  for (const row of rows) if (hangsOnOthers(row)) kept.add(columnOf(row));
  return {
    of(text, value, row) {
      const { order } = birthDateOrder(text);
      const tellsOrder = order === "day-first" || order === "month-first";
      if (tellsOrder && kept.has(columnOf(row))) return undefined;
      if (typeof value === "string") return value.length === DAY ? value : undefined;
      return value === undefined && order === "month-first" ? confirmed(text, row) : undefined;
    },
  };
}

const DAY = "YYYY-MM-DD".length;

/** What the dates of rows have in common: rows of records may have a header each. */
function columnOf({ header }: ReadRow): string {
  const feed = header.feeds.find(({ field }) => field === "birthDate");
  return JSON.stringify(feed?.sources.map(({ name }) => name));
}

function hangsOnOthers(row: ReadRow): boolean {
  const { source, header, record, told } = row;
  if (told.birthDate?.dateOrder === undefined) return false;
  const sources = header.feeds.find(({ field }) => field === "birthDate")?.sources ?? [];
  return sources.some(({ position, column }) => {
    const text = textOfCell(source.cells[position]) ?? "";
    const { order } = birthDateOrder(text);
    if (order === undefined) return false;
    // Of a place and a date in one cell the date is not written anew.
    if (column.parse !== parseBirthDate || source.ragged !== undefined) return true;
    if (order === "either") return isOneOf(record.birthDate) || record.birthDate === undefined;
    const isRead = told.birthDate?.dateOrder === "month-first";
    return order === "month-first" && !isRead && confirmed(text, row) === undefined;
  });
}

/** The day of a date that can only be month first, where the NIK of its row says the same day. */
function confirmed(text: string, { record: { nik } }: ReadRow): string | undefined {
  const { monthFirst } = readDate(text);
  if (nik === undefined || monthFirst === undefined || monthFirst.fault !== undefined) return undefined;
  const parts = decodeNik(nik);
  const [day, ...others] = monthFirst.dates.filter((date) => agreesWithBirthDate(parts, date));
  return others.length === 0 && day?.length === DAY && monthFirst.dates.length === 1 ? day : undefined;
}
