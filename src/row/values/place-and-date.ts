/** Reads the date of a cell that holds a place before it, as `Bintan, 17-08-1980`. */
import { type CellParser, contextParser } from "./cell-parser.ts";
import { monthNamed } from "./month-names.ts";

/** Longer cells hold no place and date. */
const MAX_LENGTH = 200;
/** From the first digit to the last; letters after it are a place. */
const FROM_DIGIT_TO_DIGIT = /\d(?:.*\d)?/u;
const LAST_WORD = /(\p{L}+)[\s.]*$/u;

/** The parser of dates that may have a place before or behind them; a date alone is read as `parse` reads it. */
export function placeAndDateParser<T>(parse: CellParser<T>): CellParser<T> {
  return contextParser((cell, context) => {
    const [whole, ...parts] = dateTextsIn(cell).map(
      (text) => parse.inContext?.(text, context) ?? parse(text),
    );
    // There is always the cell itself.
    const first = whole ?? parse(cell);
    if (first.value !== undefined) return first;
    return parts.find(({ value }) => value !== undefined) ?? parts[1] ?? first;
  }, parse.recordKey);
}

/** The texts that may be the date of a cell: the whole of it, what stands behind the last comma, from digit to digit. */
export function dateTextsIn(cell: string): readonly string[] {
  if (cell.length > MAX_LENGTH) return [cell];
  // A place may have a number of its own: `Dusun 3, 17-08-1980`.
  const afterComma = cell.slice(cell.lastIndexOf(",") + 1).trim();
  return [cell, ...[afterComma, dateIn(cell), dateIn(afterComma)].map((text) => (text === "" ? cell : text))];
}

/** The text from the first digit on, with the name of a month before it: `Bintan Agustus 1980` is `Agustus 1980`. */
function dateIn(text: string): string {
  const match = FROM_DIGIT_TO_DIGIT.exec(text);
  if (match === null) return "";
  const [, word = ""] = LAST_WORD.exec(text.slice(0, match.index)) ?? [];
  return monthNamed(word) !== undefined ? `${word} ${match[0]}` : match[0];
}
