/** The words of a property that has one of a closed list of values, numbered: those that are taken, perhaps with a warning. */
import type { TableField } from "../applicant/columns.ts";
import { objectCells } from "../applicant/object-cells.ts";
import { FACTS, type FactName } from "../facts/catalogue.ts";
import { type Fault, isErrorFault } from "../issue.ts";
import { knownResult } from "../row/known-cell.ts";

/** A property, and the numbers of its words as far as they were asked for. */
export interface PlainWords {
  readonly property: TableField;
  /** Every value that it can have. */
  readonly values: readonly string[];
  readonly numbers: Map<unknown, number>;
}

/** The words of the property that supplies a fact. */
export function plainWords(property: TableField, fact: FactName): PlainWords {
  const type = FACTS.get(fact)?.type;
  return { property, values: type?.kind === "choice" ? type.values : [], numbers: new Map() };
}

/** The number of a word, from 1 in the order of the values; 0 for one that is no value, or not taken. */
export function numberOfWord(words: PlainWords, word: unknown): number {
  return words.numbers.get(word) ?? newNumberOf(words, word);
}

/** The number of a word that was not met before; asked of the checks themselves, so that nobody has to list what they take. */
function newNumberOf(words: PlainWords, word: unknown): number {
  const index = typeof word === "string" ? words.values.indexOf(word) : -1;
  if (index < 0) return 0;
  const number = faultsOfWord(words, word).some(isErrorFault) ? 0 : index + 1;
  words.numbers.set(word, number);
  return number;
}

/** What the checks of a row have to say of a word. */
export function faultsOfWord({ property }: PlainWords, word: unknown): readonly Fault[] {
  const [cell] = objectCells({ [property]: word }).cells;
  return knownResult(cell)?.faults ?? [];
}
