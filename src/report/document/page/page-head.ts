/** The head of a page: what the ruleset is, exactly which, who issued it, from when until when it is in force. */
import { repealOf } from "../../../ruleset/in-force.ts";
import type { Ruleset } from "../../../ruleset/ruleset-schema.ts";
import { findRuleset } from "../../../ruleset/rulesets.ts";
import { reportWord } from "../../words/report-words.ts";
import { wordDate } from "../../words/word-date.ts";
import type { Block, Phrase } from "../block.ts";
import { code, link, say } from "../phrase.ts";
import { list, paragraph } from "./page-blocks.ts";
import { named, type PageContext } from "./page-context.ts";

/** A notice where there is one, summary and the facts of publication. `among` are the rulesets that may repeal this one or be repealed by it; `otherLanguage` is the file of the same page in the other language. */
export function headBlocks(
  context: PageContext,
  among: readonly Ruleset[],
  notice: readonly Block[],
  otherLanguage: string | undefined,
): readonly Block[] {
  const { compiled, lang, word, text, cite } = context;
  const { ruleset, reference } = compiled;
  const { id, version, summary, issuer, inForce, repeals = [] } = ruleset;
  const nameOf = (name: string): Phrase => {
    const found = findRuleset(name, among);
    return found === undefined ? code(name) : named(text(found.title), name);
  };
  const since = (date: string): string => `${word("since")} ${wordDate(date, lang)}`;
  const repeal = repealOf(id, among);
  return [
    ...(otherLanguage === undefined
      ? []
      : paragraph(say`${word("generated")} ${link(word("otherLanguage"), otherLanguage)}`)),
    ...notice,
    ...paragraph(text(summary)),
    ...list([
      say`${word("ruleset")}: ${code(id)}, ${word("version")} ${version}`,
      say`${word("sha256")}: ${code(reference.sha256)}`,
      `${word("issuer")}: ${text(issuer.name)}`,
      `${word("inForce")}: ${inForce.from === null ? reportWord("unknownDate", lang) : wordDate(inForce.from, lang)}. ${text(inForce.note)} (${cite(inForce.citations)})`,
      ...repeals.map(
        ({ ruleset: name, from, citations }) =>
          say`${word("repeals")}: ${nameOf(name)}, ${since(from)} (${cite(citations)})`,
      ),
      ...(repeal === undefined
        ? []
        : [say`${word("repealedBy")}: ${nameOf(repeal.by)}, ${since(repeal.from)}`]),
    ]),
  ];
}
