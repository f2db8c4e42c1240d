/** The values of parameters in words, and the table of parameters of a page. */
import { wordValue } from "../../../logic/word-value.ts";
import { factsOfParams } from "../../../ruleset/fact-of-param.ts";
import type { Ruleset } from "../../../ruleset/ruleset-schema.ts";
import { reportWord } from "../../words/report-words.ts";
import type { Block } from "../block.ts";
import { code } from "../phrase.ts";
import { titledTable } from "./page-blocks.ts";
import type { PageContext } from "./page-context.ts";

type Param = Ruleset["params"][string];

/** Every parameter with its value, what it means and where it stands. */
export function paramsTable({ params }: Ruleset, context: PageContext): readonly Block[] {
  const { word, text, cite, lang } = context;
  return titledTable(
    reportWord("params", lang),
    [word("param"), word("value"), word("meaning"), word("basis")],
    Object.entries(params).map(([name, param]) => [
      code(name),
      wordParam(name, param, context),
      text(param.label),
      cite(param.citations),
    ]),
  );
}

/** A parameter's value: numbers with their unit, choices by their labels. */
export function wordParam(name: string, { value, unit }: Param, context: PageContext): string {
  const { compiled, facts, lang } = context;
  const items = [value].flat();
  const fact = factsOfParams(compiled.ruleset, facts).get(name);
  const words = items.map((item) => wordValue(item, fact, lang)).join("; ");
  return unit === undefined ? words : `${words} ${unit[lang]}`;
}
