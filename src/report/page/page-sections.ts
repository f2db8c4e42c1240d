/** What the page of a ruleset says that only rulesets of its kind have. */
import type { PageWord } from "../words/page-words.ts";

export interface PageSections {
  /** What has to be said before everything else; empty where there is nothing. */
  readonly notice: string;
  /** How to read the page. */
  readonly reading: readonly PageWord[];
  /** The rules themselves, section by section. */
  readonly rules: readonly string[];
  /** What differs from the ruleset it starts from; empty where there is none. */
  readonly differences: readonly string[];
  /** What the parts that ask a question, and those that take an interpretation, are called. */
  readonly askers: PageWord;
  readonly takers: PageWord;
}
