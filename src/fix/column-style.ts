/** How the cells of a column are written, so that a repaired one looks like its neighbours. */
import { levelText } from "../row/level-text.ts";

/** What is told of a column by all its cells. */
export interface ColumnStyle {
  /** Whether most of its words are in capitals. */
  readonly isUpper: boolean;
  /** Whether more of its cells are one of the letters L and P than a word for a sex. */
  readonly hasLetters: boolean;
}

const LETTERS: ReadonlySet<string> = new Set(["l", "p"]);
const SEXES: ReadonlySet<string> = new Set(["lakilaki", "perempuan"]);
/** Abbreviations such as `IRT` are in capitals anywhere. */
const WORD = /\p{L}{4}|^ya$/iu;

/** The style of cells, which come cleaned. */
export function columnStyle(cells: readonly string[]): ColumnStyle {
  let [words, upper, letters, sexes] = [0, 0, 0, 0];
  for (const cell of cells) {
    if (WORD.test(cell)) {
      words += 1;
      if (cell === cell.toUpperCase()) upper += 1;
    }
    const level = levelText(cell);
    if (LETTERS.has(level)) letters += 1;
    if (SEXES.has(level)) sexes += 1;
  }
  return { isUpper: upper * 2 > words, hasLetters: letters > sexes };
}

/** A label as a cell of the column writes it. */
export function inStyle(label: string, { isUpper }: ColumnStyle): string {
  return isUpper ? label.toUpperCase() : label.charAt(0).toUpperCase() + label.slice(1);
}
