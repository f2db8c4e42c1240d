/** Membership rulesets side by side, as other programs and spreadsheets read them. */
import type { CompiledMembership } from "../../decide/compile-membership.ts";
import type { Language } from "../../language.ts";
import { comparedRulesets } from "../document/compared-rulesets.ts";
import { csvLine } from "../text/csv-cell.ts";
import { jsonText } from "../text/write-json.ts";
import { TOPICS } from "../words/comparison-words.ts";

/** An object for each ruleset. */
export function formatComparisonJson(rulesets: readonly CompiledMembership[], lang: Language): string {
  return jsonText(comparedRulesets(rulesets, lang));
}

/** A line for each ruleset; an empty cell where it has no criterion on a topic. */
export function formatComparisonCsv(rulesets: readonly CompiledMembership[], lang: Language): string {
  const header = ["id", "version", "title", "from", "marks", ...TOPICS, "openQuestions"];
  const lines = comparedRulesets(rulesets, lang).map(
    ({ id, version, title, from, marks, topics, openQuestions }) => [
      ...[id, version, title, from, marks.join(" ")],
      ...TOPICS.map((topic) => topics[topic]),
      openQuestions,
    ],
  );
  return [header, ...lines].map(csvLine).join("");
}
