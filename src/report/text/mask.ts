/** Masks identity numbers in reports: what stays is the region of registration, not the person. */

import type { CheckedRows } from "../../list/checked-rows.ts";
import type { ByteWriter } from "./byte-writer.ts";

/** Digits that stay readable: province, kabupaten and kecamatan. */
const READABLE = 6;

const STARS = "*".repeat(16 - READABLE);

/** `2101990201800001` as `210199**********`; whole where the caller asked to show personal data. */
export function maskNumber(number: string, showPii: boolean): string {
  return showPii
    ? number
    : `${number.slice(0, READABLE)}${"*".repeat(Math.max(number.length - READABLE, 0))}`;
}

/** Writes the NIK of a row that has one likewise; masked, no text is made of it. */
export function writeNik(
  { nikAt, regionAt }: Pick<CheckedRows, "nikAt" | "regionAt">,
  row: number,
  showPii: boolean,
  { ascii, digits }: ByteWriter,
): void {
  if (showPii) {
    ascii(nikAt(row) ?? "");
    return;
  }
  digits(regionAt(row), READABLE);
  ascii(STARS);
}
