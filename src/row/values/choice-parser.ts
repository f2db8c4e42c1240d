/** The one mechanism behind every cell that holds one of a few known words. */
import type { Fault } from "../../issue.ts";
import { levelText } from "../level-text.ts";
import { type CellParser, type CellResult, reject } from "./cell-parser.ts";
import { withoutDecimal } from "./code-text.ts";

/** The words, in any spelling that levels to the same, which give one result. */
export interface Choice<T> {
  readonly words: readonly string[];
  readonly result: CellResult<T>;
}

/** The parser that looks a cell up among the words of `choices`; any other text is the fault `otherwise`. */
export function choiceParser<T>(choices: readonly Choice<T>[], otherwise: Fault): CellParser<T> {
  const results = new Map(
    choices.flatMap(({ words, result }) => words.map((word) => [levelText(word), result] as const)),
  );
  const unknown = reject(otherwise);
  // Who writes a question mark behind a word asks, and does not say.
  const parse = (cell: string): CellResult<T> =>
    (cell.includes("?") ? undefined : results.get(levelText(withoutDecimal(cell)))) ?? unknown;
  return Object.assign(parse, { ownWords: new Set(results.keys()) });
}
