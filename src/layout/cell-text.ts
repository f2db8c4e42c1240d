/** The text of a cell as far as it takes to tell what a row is. */
import { cleanText } from "../row/clean-text.ts";

/** What tells a row stands at the start of its cells; no expression runs over more. */
const MAX_LENGTH = 500;

export function cellText(cell: string): string {
  return cleanText(cell.length > MAX_LENGTH ? cell.slice(0, MAX_LENGTH) : cell);
}
