/** A text or a number as a cell of a worksheet; no text is ever a formula. */
import { escapeCell } from "./escape-xml.ts";
import { type CellStyle, styleId } from "./write-styles.ts";

/** Excel takes a file with a longer text for damaged. */
const MOST_CHARACTERS = 32_767;

/** What stands where a text was cut. */
const CUT_MARK = " …";

/** What spreadsheets take for the start of a formula when a cell is edited, also after blanks and in full width. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r'])/u;

/** A text as Excel can hold it. */
function cutText(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const end = MOST_CHARACTERS - CUT_MARK.length;
  // No half of a character is left.
  return text.slice(0, end).replace(/[\uD800-\uDBFF]$/u, "") + CUT_MARK;
}

/** The cell; nothing where the text is empty, for then there is none. `place` is its column and row: `B7`. */
export function cellXml(place: string, value: string | number, style: CellStyle): string {
  if (typeof value === "number") return `<c r="${place}" s="${styleId(style)}"><v>${value}</v></c>`;
  if (value === "") return "";
  const text = cutText(value);
  const isSpaced = SPACED.test(text);
  return `<c r="${place}" s="${styleId(style, FORMULA.test(text))}" t="inlineStr"><is><t${isSpaced ? ' xml:space="preserve"' : ""}>${escapeCell(text)}</t></is></c>`;
}

/** Blanks at an end, and breaks of lines, are kept only where that is asked for. */
const SPACED = /^\s|\s$|[\n\t]| {2}/u;
