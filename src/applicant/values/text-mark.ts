/** The marks by which spreadsheets keep digits as text: `'2101…` and `="2101…"`. */

const MARKED = /^(?:['’](.*)|="(.*)")$/u;

/** The text without one such mark. */
export function withoutTextMark(cell: string): string {
  const marked = MARKED.exec(cell);
  return marked === null ? cell : (marked[1] ?? marked[2] ?? "").trim();
}
