/** What every part of a page is written with: the language, the compiled ruleset, and how it cites and words. */
import type { CompiledRuleset } from "../../../decide/compiled-ruleset.ts";
import type { FactCatalogue } from "../../../facts/fact.ts";
import type { Language, Text } from "../../../language.ts";
import type { Logic } from "../../../logic/json-logic.ts";
import { wordLogic } from "../../../logic/word-logic.ts";
import { paramsOf } from "../../../ruleset/params-of.ts";
import type { Citation, Ruleset } from "../../../ruleset/ruleset-schema.ts";
import { withScoreFact } from "../../../ruleset/score-fact.ts";
import { type PageWord, pageWord } from "../../words/page-words.ts";
import type { Rich } from "../block.ts";
import { code, marked, say } from "../phrase.ts";

export interface PageContext<C extends CompiledRuleset = CompiledRuleset> {
  readonly compiled: C;
  /** Every fact that the rules may read. */
  readonly facts: FactCatalogue;
  readonly lang: Language;
  /** A fixed word of pages. */
  readonly word: (word: PageWord) => string;
  /** A fixed sentence of pages of which parts stand out. */
  readonly sentence: (word: PageWord) => Rich;
  /** A text of the rule file. */
  readonly text: (text: Text) => string;
  /** A condition or a measure in words. */
  readonly logic: (logic: Logic) => string;
  /** Citations in the order of the file; empty where there are none. */
  readonly cite: (citations: readonly Citation[]) => string;
}

/** The context of one page. */
export function createPageContext<C extends CompiledRuleset>(compiled: C, lang: Language): PageContext<C> {
  const { ruleset } = compiled;
  const facts =
    ruleset.kind === "monitoring" ? withScoreFact(compiled.facts, ruleset.indicators) : compiled.facts;
  const params = paramsOf(ruleset);
  const paramLabels = new Map(Object.entries(ruleset.params).map(([name, { label }]) => [name, label]));
  return {
    compiled,
    facts,
    lang,
    word: (word) => pageWord(word, lang),
    sentence: (word) => marked(pageWord(word, lang)),
    text: (text) => text[lang],
    logic: (logic) => wordLogic(logic, { facts, params, lang, paramLabels }),
    cite: (citations) => citations.map((citation) => citeSource(ruleset, citation)).join("; "),
  };
}

/** `Daftar syarat anggota KUBE [2], butir 2: “sudah menikah”`, numbered as the sources are listed. */
function citeSource({ sources }: Ruleset, { source, locator, quote }: Citation): string {
  const index = sources.findIndex(({ id }) => id === source);
  const place = [`${sources[index]?.title ?? source} [${index + 1}]`, locator]
    .filter((part) => part !== undefined)
    .join(", ");
  return quote === undefined ? place : `${place}: “${quote}”`;
}

/** The number a question has on the page, from 1. */
export function questionNumber(question: string, { compiled }: PageContext): number {
  return compiled.ruleset.questions.findIndex(({ id }) => id === question) + 1;
}

/** A text with its first letter as a capital. */
export function capitalize(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** What something is called, with the id that programs know it by. */
export function named(label: string, id: string): Rich {
  return say`${label} (${code(id)})`;
}

/** The same as a heading, numbered. */
export function numbered(number: number, label: string, id: string): Rich {
  return say`${String(number)}. ${named(capitalize(label), id)}`;
}
