/** Reads the number formats of XLSX: whether a number is shown as a date, in per cent or with leading zeros. */
import { numberText, percentText, type ShownDate, serialText } from "../cell-text.ts";

/** How a number is shown. */
export type NumberFormat = (number: number, is1904: boolean) => string;

/** The built-in formats that are more than a plain number (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 as in East Asia). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [9, "0%"],
  [10, "0.00%"],
  [14, "mm-dd-yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yy h:mm"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "yyyy-mm-dd"] as const),
  ...[32, 33, 34, 35, 55, 56].map((id) => [id, "h:mm:ss"] as const),
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
]);

/** The format of an id, which a workbook's own codes outrank. */
export function numberFormat(id: number, ownCode: string | undefined): NumberFormat {
  const code = ownCode ?? BUILT_IN.get(id);
  return code === undefined ? numberText : readFormat(code);
}

const MAX_CODE_LENGTH = 255;
/** Text that is shown as it is: quoted, after a backslash, the width of a character, a filling one. */
const LITERAL = /"[^"]*"?|\\.|_.|\*./gu;
const ELAPSED = /\[(h+|m+|s+)\]/gi;
/** Colours, conditions, currencies and languages. */
const BRACKETS = /\[[^\]]*\]?/g;
const HALF_DAY = /am\/pm|a\/p/gi;

function readFormat(code: string): NumberFormat {
  const whole = code.slice(0, MAX_CODE_LENGTH);
  // Zeros alone show leading zeros: codes and telephone numbers.
  if (/^0{2,20}$/.test(whole)) return (number) => padded(number, whole.length);
  const bare = whole
    .replace(LITERAL, "")
    .replace(ELAPSED, (_, unit: string) => `${unit}h`)
    .replace(BRACKETS, "")
    .replace(HALF_DAY, "h");
  // Positive numbers are shown by the first of up to four parts.
  const [part = ""] = bare.toLowerCase().split(";");
  if (part.includes("%")) return percentText;
  const shown = shownDate(part);
  return shown === null ? numberText : (number, is1904) => serialText(number, shown, is1904);
}

/** What of a date a code shows; `null` for one of numbers. `m` is minutes beside hours or seconds, else the month. */
function shownDate(part: string): ShownDate | null {
  if (/^(?:general|standard)$/.test(part.trim())) return null;
  // Places for digits, but for those of a second's fraction.
  if (/[#?0]/.test(part.replace(/s[.,]0+/g, "s"))) return null;
  const time = /[hs]/.test(part);
  const date = /[yd]/.test(part) || /m{3}/.test(part) || (part.includes("m") && !time);
  if (!date && !time) return null;
  return { date, time, day: part.includes("d") };
}

function padded(number: number, width: number): string {
  return Number.isInteger(number) && number >= 0 && number < 1e15
    ? String(number).padStart(width, "0")
    : numberText(number);
}
