/** What the page of a ruleset says that only rulesets of its kind have. */
import type { PageWord } from "../../words/page-words.ts";
import type { Block } from "../block.ts";

export interface PageSections {
  /** What has to be said before everything else. */
  readonly notice: readonly Block[];
  /** How to read the page. */
  readonly reading: readonly PageWord[];
  /** The rules themselves, section by section. */
  readonly rules: readonly Block[];
  /** What differs from the ruleset it starts from; empty where there is none. */
  readonly differences: readonly Block[];
  /** What the parts that ask a question, and those that take an interpretation, are called. */
  readonly askers: PageWord;
  readonly takers: PageWord;
}
