/** Reads the 16 digits of a NIK or a No. KK, or tells what became of them. A digit is never changed: kept or refused. */
import { levelText } from "../../row/level-text.ts";
import type { ColumnKnowledge } from "../../row/values/cell-parser.ts";
import { withoutTextMark } from "../../row/values/text-mark.ts";
import { isPlaceholder } from "./is-placeholder.ts";

/** The digits, or what is wrong with them. Some are there and yet not to be taken: of a number that was kept as one, and of
 * a serial number 0000. */
export type IdentityNumber =
  | { readonly fault?: undefined; readonly digits: string; readonly isNumber: boolean }
  | { readonly fault: "none" | "not-digits"; readonly digits?: undefined }
  | { readonly fault: "placeholder"; readonly digits?: string }
  | {
      readonly fault: "excel-damaged";
      readonly damage: "notation" | "number-ending-in-zero";
      readonly digits?: string;
    }
  | { readonly fault: "length"; readonly received: number; readonly digits?: undefined };

/** Number of digits of a NIK and of a No. KK. */
const LENGTH = 16;

const ALL_DIGITS = /^[0-9]+$/;
/** Excel shows a number of more than 11 digits as 3,27301E+15. */
const SCIENTIFIC = /^[0-9]+(?:[.,][0-9]+)?e\+?[0-9]+$/i;
/** A program that took the number for a decimal adds ".0". */
const DECIMAL_TAIL = /^([0-9]+)[.,]0+$/;
/** A number format with a mark before every three digits: 2.101.994.102.807.001 */
const THOUSANDS = /^[0-9]([., '])[0-9]{3}(?:\1[0-9]{3}){4}(?:[.,]0+)?$/;
const SEPARATORS_BETWEEN_DIGITS = /(?<=[0-9])[\s._–-]+(?=[0-9])/gu;
/** A serial number counts from 0001. */
const NO_SERIAL = /0000$/;
const TRAILING_POINT = /(?<=[0-9])[.,;]+$/;

/** Said of somebody who has no such number yet; OpenSID writes 0. */
const NONE: ReadonlySet<string> = new Set(
  [
    ...[
      "-",
      "--",
      "0",
      "00",
      "000",
      "kosong",
      "nihil",
      "tidak ada",
      "tdk ada",
      "belum ada",
      "blm ada",
      "tidak punya",
    ],
    ...[
      "tdk punya",
      "belum punya",
      "blm punya",
      "tidak memiliki",
      "belum memiliki",
      "belum terbit",
      "belum terdaftar",
    ],
    ...[
      "tidak diketahui",
      "belum diketahui",
      "tidak tahu",
      "dalam proses",
      "proses",
      "dalam pengurusan",
      "menyusul",
    ],
    ...[
      "belum punya nik",
      "tidak punya nik",
      "belum punya kk",
      "tidak punya kk",
      "belum ada nik",
      "belum ada kk",
    ],
    ...[
      "tidak ada nik",
      "tidak ada kk",
      "belum punya ktp",
      "tidak punya ktp",
      "belum ada ktp",
      "tidak ada ktp",
    ],
    ...["belum memiliki nik", "belum memiliki kk", "belum memiliki ktp", "belum rekam", "belum perekaman"],
  ].map(levelText),
);

/**
 * Reads a cell as an identity number; text marks, the number's own name before it (`prefix`, an expression over its
 * beginning), and spaces, dots and hyphens between digits are let go.
 *
 * A number that was kept as one (`….0`, or with a mark before every three digits) is whole where its last digit is not
 * 0: Excel, which keeps 15 digits, would have made it 0, and other programs keep 16 digits exactly up to 2^53. Where it
 * is 0, or where the number is greater, the last digit may be lost.
 */
export function readIdentityNumber(cell: string, prefix: RegExp): IdentityNumber {
  const marked = withoutTextMark(cell);
  const text = withoutTextMark(marked.replace(prefix, "")).normalize("NFKC").replace(TRAILING_POINT, "");
  if (NONE.has(levelText(text))) return { fault: "none" };
  if (SCIENTIFIC.test(text)) return { fault: "excel-damaged", damage: "notation" };
  const number = DECIMAL_TAIL.exec(text)?.[1] ?? (THOUSANDS.test(text) ? thousands(text) : undefined);
  const digits = number ?? text.replace(SEPARATORS_BETWEEN_DIGITS, "");
  if (!ALL_DIGITS.test(digits)) return { fault: "not-digits" };
  if (/^0+$/.test(digits)) return { fault: digits.length === LENGTH ? "placeholder" : "none" };
  if (digits.length !== LENGTH) return { fault: "length", received: digits.length };
  const isCut = number !== undefined && (digits.endsWith("0") || !Number.isSafeInteger(Number(digits)));
  if (isCut) return { fault: "excel-damaged", damage: "number-ending-in-zero", digits };
  if (isPlaceholder(digits)) return { fault: "placeholder" };
  return NO_SERIAL.test(digits)
    ? { fault: "placeholder", digits }
    : { digits, isNumber: number !== undefined };
}

/** The digits of a number with a mark before every three of them, and perhaps a fraction of nothing. */
function thousands(text: string): string {
  return text.replace(/[.,]0+$/, (tail) => (tail.length === 4 ? tail : "")).replaceAll(/[^0-9]/g, "");
}

/** A number that ends in 0, in a column whose numbers are known to have all their digits. */
export function withKeptDigits(number: IdentityNumber, column: ColumnKnowledge | undefined): IdentityNumber {
  if (column?.keepsDigits !== true || number.fault !== "excel-damaged" || number.digits === undefined)
    return number;
  const { digits } = number;
  if (!Number.isSafeInteger(Number(digits))) return number;
  return NO_SERIAL.test(digits) ? { fault: "placeholder", digits } : { digits, isNumber: true };
}
