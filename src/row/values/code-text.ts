/** Codes of one or two digits, as programs keep them that take every number for a decimal one. */

const DECIMAL = /^(\d{1,2})[.,]0$/u;

/** The text without such a decimal: `1.0` is the code 1. */
export function withoutDecimal(cell: string): string {
  return cell.replace(DECIMAL, "$1");
}
