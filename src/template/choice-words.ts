/** The words of a drop-down: for each value of a fact the usual Indonesian one, as long as its column reads it as that value. */
import type { BooleanType, ChoiceType } from "../facts/fact.ts";
import { readCell } from "../row/read-cell.ts";
import type { CellParser } from "../row/values/cell-parser.ts";

/** How a declared fact says yes and no in words of its own. */
interface OwnAnswers {
  readonly yes?: readonly string[] | undefined;
  readonly no?: readonly string[] | undefined;
}

/** The words by the order of the values; a value that no word says is left out. */
export function choiceWords(
  type: ChoiceType | BooleanType,
  parse: CellParser<unknown>,
  own: OwnAnswers = {},
): readonly string[] {
  const choices = type.kind === "boolean" ? answers(own) : type.values.map((value) => labelled(value, type));
  return choices.flatMap(([value, words]) => {
    const read = words.find((word) => readCell(word, parse).value === value);
    return read === undefined ? [] : [read];
  });
}

/** A value, and the words that may say it, the best first. */
type Choice = readonly [value: unknown, words: readonly string[]];

function labelled(value: string, { labels }: ChoiceType): Choice {
  const label = labels[value]?.id ?? value;
  return [value, [capitalised(label), label, value]];
}

/** Where a ruleset has words of its own for both, each of them is offered: there "no" may be said in many ways. */
function answers({ yes = [], no = [] }: OwnAnswers): readonly Choice[] {
  const [said, denied] = yes.length > 0 && no.length > 0 ? [yes, no] : [["ya"], ["tidak"]];
  return [
    ...said.map((word): Choice => [true, [capitalised(word), word]]),
    ...denied.map((word): Choice => [false, [capitalised(word), word]]),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
