/** Membership rulesets side by side: one table, a row for each ruleset; an empty cell where it has no criterion on a topic. */
import type { CompiledMembership } from "../../decide/compile-membership.ts";
import type { Language } from "../../language.ts";
import { comparisonWord, TOPICS } from "../words/comparison-words.ts";
import { wordDate } from "../words/word-date.ts";
import type { Cell, Document } from "./block.ts";
import { type ComparedRuleset, comparedRulesets } from "./compared-rulesets.ts";
import { paragraph, titledTable } from "./page/page-blocks.ts";
import { code, say } from "./phrase.ts";

export function comparisonDocument(
  rulesets: readonly CompiledMembership[],
  { lang }: { readonly lang: Language },
): Document {
  const word = (name: Parameters<typeof comparisonWord>[0]): string => comparisonWord(name, lang);
  const columns = [word("ruleset"), word("from"), word("marks"), ...TOPICS.map(word), word("questions")];
  return {
    lang,
    title: word("title"),
    blocks: [
      ...paragraph(word("about")),
      ...titledTable(
        word("title"),
        columns,
        comparedRulesets(rulesets, lang).map((ruleset) => rowOf(ruleset, lang)),
      ),
    ],
  };
}

function rowOf(
  { id, version, from, marks, topics, openQuestions }: ComparedRuleset,
  lang: Language,
): readonly Cell[] {
  return [
    say`${code(id)} ${version}`,
    from === null ? comparisonWord("unknown", lang) : wordDate(from, lang),
    marks.join(" "),
    ...TOPICS.map((topic) => topics[topic] ?? ""),
    openQuestions === 0 ? "" : String(openQuestions),
  ];
}
