/** Reads the 16 digits of a NIK or a No. KK, or tells what became of them. */
import { withoutTextMark } from "../../row/values/text-mark.ts";

/** The digits, or why there are not 16 of them. */
export type IdentityNumber =
  | { readonly fault?: undefined; readonly digits: string }
  | { readonly fault: "excel-damaged" }
  | { readonly fault: "not-digits" }
  | { readonly fault: "length"; readonly received: number };

/** Number of digits of a NIK and of a No. KK. */
const LENGTH = 16;

const ALL_DIGITS = /^[0-9]+$/;
// Excel shows a number of more than 11 digits as 3,27301E+15; a program that took it for a decimal adds ".0".
const SCIENTIFIC = /^[0-9]+(?:[.,][0-9]+)?e\+?[0-9]+$/i;
const DECIMAL_TAIL = /^[0-9]+[.,]0+$/;
const SEPARATORS_BETWEEN_DIGITS = /(?<=[0-9])[\s.-]+(?=[0-9])/gu;

/** Reads a cell as an identity number; a text mark of Excel, and spaces, dots and hyphens between digits are let go. */
export function readIdentityNumber(cell: string): IdentityNumber {
  const text = withoutTextMark(cell.normalize("NFKC"));
  if (SCIENTIFIC.test(text) || DECIMAL_TAIL.test(text)) return { fault: "excel-damaged" };
  const digits = text.replace(SEPARATORS_BETWEEN_DIGITS, "");
  if (!ALL_DIGITS.test(digits)) return { fault: "not-digits" };
  return digits.length === LENGTH ? { digits } : { fault: "length", received: digits.length };
}
