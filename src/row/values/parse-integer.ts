/** Reads a whole number as Indonesian lists write it. */
import { fault } from "../../issue.ts";
import { accept, type CellParser, reject } from "./cell-parser.ts";

/** Digits, or digits in groups of three with dots (`1.500.000`); at most fifteen, so that no number loses digits. */
const INTEGER = /^-?(?:\d{1,15}|\d{1,3}(?:\.\d{3}){1,4})$/;

/** The parser of whole numbers from `min` to `max`; behind the number one of its `units` may stand, `12 tahun`. */
export function integerParser(
  min: number,
  max = Number.MAX_SAFE_INTEGER,
  units: readonly string[] = [],
): CellParser<number> {
  // The longest first. What begins with a digit would take one from the number.
  const known = units
    .map((unit) => unit.toLowerCase())
    .filter((unit) => /^[^\s\d.,-]/.test(unit))
    .toSorted((one, other) => other.length - one.length);
  const unreadable = reject(fault("number/unreadable"));
  const outside = reject(
    fault("number/out-of-range", { min, max: max === Number.MAX_SAFE_INTEGER ? null : max }),
  );
  return (cell) => {
    const digits = withoutUnit(cell, known);
    if (!INTEGER.test(digits)) return unreadable;
    const number = Number(digits.replaceAll(".", ""));
    return number < min || number > max ? outside : accept(number);
  };
}

function withoutUnit(cell: string, units: readonly string[]): string {
  if (units.length === 0) return cell;
  const said = cell.toLowerCase();
  const unit = units.find((each) => said.endsWith(each));
  return unit === undefined ? cell : said.slice(0, -unit.length).trimEnd();
}
