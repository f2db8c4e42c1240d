/** The values of parameters in words, and the table of parameters of a page. */
import { wordValue } from "../../logic/word-value.ts";
import { factsOfParams } from "../../ruleset/fact-of-param.ts";
import type { Ruleset } from "../../ruleset/ruleset-schema.ts";
import { markdownTable, markdownText } from "../text/markdown-text.ts";
import type { PageContext } from "./page-context.ts";

type Param = Ruleset["params"][string];

/** Every parameter with its value, what it means and where it stands. */
export function formatParams({ params }: Ruleset, context: PageContext): string {
  const { word, text, cite } = context;
  return markdownTable(
    [word("param"), word("value"), word("meaning"), word("basis")],
    Object.entries(params).map(([name, param]) => [
      `\`${name}\``,
      formatParam(name, param, context),
      text(param.label),
      cite(param.citations),
    ]),
  );
}

/** A parameter's value: numbers with their unit, choices by their labels. */
export function formatParam(name: string, { value, unit }: Param, context: PageContext): string {
  const { compiled, facts, lang } = context;
  const items = [value].flat();
  const fact = factsOfParams(compiled.ruleset, facts).get(name);
  const words = items.map((item) => wordValue(item, fact, lang)).join("; ");
  return markdownText(unit === undefined ? words : `${words} ${unit[lang]}`);
}
