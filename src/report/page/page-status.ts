/** One status of a page: its condition in words, where it stands, and its examples. */
import type { StatusClass } from "../../ruleset/ruleset-schema.ts";
import { markdownList, markdownSection, markdownTable } from "../text/markdown-text.ts";
import { OF_CONDITIONS, wordBasis, wordMet } from "../words/page-words.ts";
import { capitalize, type PageContext } from "./page-context.ts";
import { basisLines, formatSentence } from "./page-criterion.ts";
import { formatCase } from "./page-example.ts";

/** A status below its heading, `number` being its place among them. */
export function formatStatus(status: StatusClass, number: number, context: PageContext): string {
  const { text, word, cite, lang } = context;
  const { id, label, basis, citations, examples } = status;
  return markdownSection(`### ${number}. ${capitalize(text(label))} (\`${id}\`)`, [
    formatSentence(status, context, OF_CONDITIONS),
    markdownList([
      ...basisLines(status, context),
      `${word("statusBasis")}: ${wordBasis(basis, cite(citations), lang)}.`,
    ]),
    `${word("examples")}:`,
    markdownTable(
      [word("example"), word("outcome")],
      examples.map((example) => [formatCase(example, context), wordMet(example.outcome, lang)]),
    ),
  ]);
}
