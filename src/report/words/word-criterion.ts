/** A criterion with why it is decided as it is. */
import type { CriterionDecision } from "../../decide/decision.ts";
import type { Language } from "../../language.ts";

export function wordCriterion(
  { label, reason }: Pick<CriterionDecision, "label" | "reason">,
  lang: Language,
): string {
  return `${label[lang]} — ${reason[lang]}`;
}
