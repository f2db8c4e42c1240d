/** Every complete cell of a table, as facts: one value for each class of each fact. */
import type { FactValue } from "../facts/fact.ts";
import type { FactClasses } from "../logic/fact-classes.ts";

/** Facts none of which is missing or a range. */
export type CompleteFacts = Readonly<Record<string, FactValue>>;

/** The complete cells over these classes, the last fact changing fastest. Their outcomes are those of all complete facts. */
export function completeCells(classes: readonly FactClasses[]): readonly CompleteFacts[] {
  return classes.reduce<readonly CompleteFacts[]>(
    (cells, { fact, representatives }) =>
      cells.flatMap((cell) => representatives.map((value) => ({ ...cell, [fact.name]: value }))),
    [{}],
  );
}
