/** Checks the day of the check that a caller of the row readers gives. */
import { CallError } from "../error.ts";
import { parseDate } from "./values/parse-date.ts";

/**
 * Takes an ISO date, or none at all.
 *
 * @throws CallError for anything else.
 */
export function checkAsOf(asOf: string | undefined): void {
  if (asOf !== undefined && parseDate(asOf).value !== asOf) {
    throw new CallError({
      id: "`asOf` bukan tanggal, seharusnya seperti `2022-02-22`",
      en: "`asOf` is no date, expected one like `2022-02-22`",
    });
  }
}
