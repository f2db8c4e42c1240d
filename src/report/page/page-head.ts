/** The head of a page: what the ruleset is, exactly which, who issued it, from when until when it is in force. */
import { repealOf } from "../../ruleset/in-force.ts";
import type { Ruleset } from "../../ruleset/ruleset-schema.ts";
import { findRuleset } from "../../ruleset/rulesets.ts";
import { markdownBlocks, markdownList } from "../text/markdown-text.ts";
import { reportWord } from "../words/report-words.ts";
import { wordDate } from "../words/word-date.ts";
import type { PageContext } from "./page-context.ts";

/** Title, a notice where there is one, summary and the facts of publication. `among` are the rulesets that may repeal this one or be repealed by it. */
export function formatHead(context: PageContext, among: readonly Ruleset[], notice: string): string {
  const { compiled, lang, word, text, cite } = context;
  const { ruleset, reference } = compiled;
  const { id, version, title, summary, issuer, inForce, repeals = [] } = ruleset;
  const other = lang === "id" ? "en" : "id";
  const nameOf = (name: string): string => {
    const found = findRuleset(name, among);
    return found === undefined ? `\`${name}\`` : `${text(found.title)} (\`${name}\`)`;
  };
  const since = (date: string): string => `${word("since")} ${wordDate(date, lang)}`;
  const repeal = repealOf(id, among);
  return markdownBlocks([
    `<!-- ${word("generated")} -->`,
    `# ${text(title)}`,
    `[${word("otherLanguage")}](${id}.${other}.md)`,
    notice,
    text(summary),
    markdownList([
      `${word("ruleset")}: \`${id}\`, ${word("version")} ${version}`,
      `${word("sha256")}: \`${reference.sha256}\``,
      `${word("issuer")}: ${text(issuer.name)}`,
      `${word("inForce")}: ${inForce.from === null ? reportWord("unknownDate", lang) : wordDate(inForce.from, lang)}. ${text(inForce.note)} (${cite(inForce.citations)})`,
      ...repeals.map(
        ({ ruleset: name, from, citations }) =>
          `${word("repeals")}: ${nameOf(name)}, ${since(from)} (${cite(citations)})`,
      ),
      ...(repeal === undefined ? [] : [`${word("repealedBy")}: ${nameOf(repeal.by)}, ${since(repeal.from)}`]),
    ]),
  ]);
}
