/** The marks by which spreadsheets and people keep digits as text: `'2101…`, a backtick, quotes, `="2101…"`. */

const QUOTES = "'’‘‛ʼ`´′＇\"“”„″";
/** Before the text, any of the marks; and those behind it that close them. */
const LEADING = new RegExp(`^=?[${QUOTES}]+\\s*`, "u");
const TRAILING = new RegExp(`\\s*[${QUOTES}]+$`, "u");

/** The text without such marks. Marks behind a text that has none before it belong to it. */
export function withoutTextMark(cell: string): string {
  const [mark] = LEADING.exec(cell) ?? [];
  return mark === undefined ? cell.trim() : cell.slice(mark.length).replace(TRAILING, "").trim();
}
