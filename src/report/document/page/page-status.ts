/** One status of a page: its condition in words, where it stands, and its examples. */
import type { StatusClass } from "../../../ruleset/ruleset-schema.ts";
import { OF_CONDITIONS, wordMet } from "../../words/page-words.ts";
import type { Block } from "../block.ts";
import { list, paragraph, section, tableOf } from "./page-blocks.ts";
import { numbered, type PageContext } from "./page-context.ts";
import { basisLines, basisSentence, sentences } from "./page-criterion.ts";
import { wordCase } from "./page-example.ts";

/** A status below its heading, `number` being its place among them. */
export function statusBlocks(status: StatusClass, number: number, context: PageContext): readonly Block[] {
  const { text, word, lang } = context;
  const { id, label, basis, citations, examples } = status;
  return section(
    3,
    numbered(number, text(label), id),
    sentences(status, context, OF_CONDITIONS).flatMap(paragraph),
    list([...basisLines(status, context), basisSentence("statusBasis", basis, citations, context)]),
    tableOf(
      text(label),
      word("examples"),
      [word("example"), word("outcome")],
      examples.map((example) => [wordCase(example, context), wordMet(example.outcome, lang)]),
    ),
  );
}
