/** The marks by which spreadsheets keep digits as text: `'2101…` and `="2101…"`. */

const MARKED = /^(?:['’](.*)|="(.*)")$/u;

/** The text without one such mark. */
export function withoutTextMark(cell: string): string {
  return cell.replace(MARKED, "$1$2").trim();
}
