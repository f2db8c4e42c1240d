/** One stage of a page: its checklist with each item in words, where it stands, and the examples of its items. */
import type { Stage } from "../../../ruleset/ruleset-schema.ts";
import { wordMet } from "../../words/page-words.ts";
import type { Block } from "../block.ts";
import { joined } from "../phrase.ts";
import { list, paragraph, section, tableOf, titledTable } from "./page-blocks.ts";
import { named, numbered, type PageContext } from "./page-context.ts";
import { basisLines, basisSentence, openSentences } from "./page-criterion.ts";
import { wordCase } from "./page-example.ts";

/** A stage below its heading, `number` being its place on the page. */
export function stageBlocks(stage: Stage, number: number, context: PageContext): readonly Block[] {
  const { text, word, logic, lang } = context;
  const { id, label, basis, citations, items } = stage;
  return section(
    3,
    numbered(number, text(label), id),
    paragraph(word(number === 1 ? "firstStageReached" : "stageReached")),
    list([...basisLines(stage, context), basisSentence("stageBasis", basis, citations, context)]),
    titledTable(
      text(label),
      [word("item"), word("metIf"), word("basis")],
      items.map((item) => [
        named(text(item.label), item.id),
        joined([logic(item.passes), ...openSentences(item, context)], ". "),
        basisLines(item, context).map(withoutName).join(" "),
      ]),
    ),
    tableOf(
      text(label),
      word("examples"),
      [word("item"), word("example"), word("outcome")],
      items.flatMap((item) =>
        item.examples.map((example) => [
          text(item.label),
          wordCase(example, context),
          wordMet(example.outcome, lang),
        ]),
      ),
    ),
  );

  /** The head of the column says already that it is the basis. */
  function withoutName(line: string): string {
    const name = `${word("basis")}: `;
    return line.startsWith(name) ? line.slice(name.length) : line;
  }
}
