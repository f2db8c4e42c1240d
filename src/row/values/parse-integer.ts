/** Reads a whole number as Indonesian lists write it. */
import { fault } from "../../issue.ts";
import { accept, type CellParser, reject } from "./cell-parser.ts";

/** Digits, or digits in groups of three with dots (`1.500.000`); at most fifteen, so that no number loses digits. */
const INTEGER = /^-?(?:\d{1,15}|\d{1,3}(?:\.\d{3}){1,4})$/;

/** The parser of whole numbers from `min` to `max`. */
export function integerParser(min: number, max = Number.MAX_SAFE_INTEGER): CellParser<number> {
  const unreadable = reject(fault("number/unreadable"));
  const outside = reject(
    fault("number/out-of-range", { min, max: max === Number.MAX_SAFE_INTEGER ? null : max }),
  );
  return (cell) => {
    if (!INTEGER.test(cell)) return unreadable;
    const number = Number(cell.replaceAll(".", ""));
    return number < min || number > max ? outside : accept(number);
  };
}
