/** Checks the day of the check that a caller of the row readers gives. */
import { CallError } from "../error.ts";
import { dayNumber, isOfUsualYear } from "./day-number.ts";
import { parseDate } from "./values/parse-date.ts";

/**
 * Takes an ISO date, or none at all.
 *
 * @throws CallError for anything else.
 */
export function checkAsOf(asOf: string | undefined): void {
  if (asOf === undefined || isUsualDay(asOf)) return;
  if (parseDate(asOf).value !== asOf) {
    throw new CallError({
      id: "`asOf` bukan tanggal, seharusnya seperti `2022-02-22`",
      en: "`asOf` is no date, expected one like `2022-02-22`",
    });
  }
}

/** Whether it is a day of the years that lists have, which every reading of dates takes. */
function isUsualDay(asOf: unknown): boolean {
  const day = typeof asOf === "string" ? dayNumber(asOf) : 0;
  return day !== 0 && isOfUsualYear(day);
}
