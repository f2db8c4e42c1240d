/** One stage of a page: its checklist with each item in words, where it stands, and the examples of its items. */
import type { Stage } from "../../ruleset/ruleset-schema.ts";
import { markdownList, markdownSection, markdownTable } from "../text/markdown-text.ts";
import { wordBasis, wordMet } from "../words/page-words.ts";
import { capitalize, type PageContext } from "./page-context.ts";
import { basisLines, openSentences } from "./page-criterion.ts";
import { formatCase } from "./page-example.ts";

/** A stage below its heading, `number` being its place on the page. */
export function formatStage(stage: Stage, number: number, context: PageContext): string {
  const { text, word, cite, logic, lang } = context;
  const { id, label, basis, citations, items } = stage;
  return markdownSection(`### ${number}. ${capitalize(text(label))} (\`${id}\`)`, [
    word(number === 1 ? "firstStageReached" : "stageReached"),
    markdownList([
      ...basisLines(stage, context),
      `${word("stageBasis")}: ${wordBasis(basis, cite(citations), lang)}.`,
    ]),
    markdownTable(
      [word("item"), word("metIf"), word("basis")],
      items.map((item) => [
        `${text(item.label)} (\`${item.id}\`)`,
        [logic(item.passes), ...openSentences(item, context)].join(". "),
        basisLines(item, context).map(withoutName).join(" "),
      ]),
    ),
    `${word("examples")}:`,
    markdownTable(
      [word("item"), word("example"), word("outcome")],
      items.flatMap((item) =>
        item.examples.map((example) => [
          text(item.label),
          formatCase(example, context),
          wordMet(example.outcome, lang),
        ]),
      ),
    ),
  ]);

  /** The head of the column says already that it is the basis. */
  function withoutName(line: string): string {
    const name = `${word("basis")}: `;
    return line.startsWith(name) ? line.slice(name.length) : line;
  }
}
