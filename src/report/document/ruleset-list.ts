/** The rulesets there are, for people: each with its title, who issued it and when, and what it rests on. */
import type { Language } from "../../language.ts";
import type { Ruleset } from "../../ruleset/ruleset-schema.ts";
import { type RulesetSummary, summarizeRuleset } from "../contract/ruleset-summary.ts";
import { reportWord } from "../words/report-words.ts";
import type { Block, Document } from "./block.ts";

export function rulesetList(rulesets: readonly Ruleset[], { lang }: { readonly lang: Language }): Document {
  const blocks = rulesets.flatMap((ruleset) => blocksOf(summarizeRuleset(ruleset, rulesets), lang));
  return { lang, title: reportWord("rulesets", lang), isAnswer: true, blocks };
}

function blocksOf(summary: RulesetSummary, lang: Language): readonly Block[] {
  const { kind, id, version, title, issuer, inForceFrom, repealed } = summary;
  const { confidence, openQuestions, extends: base } = summary;
  const word = (name: Parameters<typeof reportWord>[0]): string => reportWord(name, lang);
  const from = `${word("inForce")} ${inForceFrom ?? word("unknownDate")}`;
  const until = repealed && ` ${word("until")} ${repealed.from} (${word("repealedBy")} ${repealed.by})`;
  const grounds = [
    `${word("sourcesMarked")} ${confidence.join(" ")}`,
    ...(openQuestions === 0 ? [] : [`${word("openQuestions")} ${openQuestions}`]),
    ...(base === null ? [] : [`${word("extends")} ${base}`]),
  ];
  const items = [title[lang], `${issuer[lang]}, ${from}${until ?? ""}`, grounds.join(" · ")];
  return [
    { kind: "heading", level: 2, text: `${id} ${version}`, about: [word(kind)] },
    { kind: "list", items },
  ];
}
