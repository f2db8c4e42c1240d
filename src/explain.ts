/** Whatever the package decides or scores, in words. */
import type { KubeDecision, MemberDecision } from "./decide/decision.ts";
import { type ExplainOptions, type Explanation, explain as explainDecision } from "./decide/explain.ts";
import { explainScore, type ScoreExplanation } from "./score/explain-score.ts";
import type { KubeScore } from "./score/kube-score.ts";

/**
 * A decision about a person or a group, or the score of a group, in words: Indonesian unless English is asked for.
 *
 * @example
 * ```ts
 * import { compileRuleset, decideMember, explain, getRuleset, scoreKube } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * const decision = decideMember(compiled, { birthDate: "2010-01-02" }, { asOf: "2026-11-21" });
 * explain(decision, { lang: "en" }).criteria[1]?.reason; // "aged 16, outside 18–59"
 *
 * const stages = compileRuleset(getRuleset("tahap-kebon-waru"));
 * const first = { hasPendamping: true, hasTraining: true, hasOfficers: true, hasUepAid: true };
 * const score = scoreKube(stages, { kube: "Mekar", ...first, hasNameBoard: false });
 * explain(score, { lang: "en" }).next?.toMeet; // ["has a name board"]
 * explain(score, { lang: "en" }).next?.toFindOut; // ["group activity has started"]
 * ```
 */
export function explain(decision: MemberDecision | KubeDecision, options?: ExplainOptions): Explanation;
export function explain(score: KubeScore, options?: Pick<ExplainOptions, "lang">): ScoreExplanation;
export function explain(
  made: MemberDecision | KubeDecision | KubeScore,
  options: ExplainOptions = {},
): Explanation | ScoreExplanation {
  return made.scope === "record" ? explainScore(made, options.lang) : explainDecision(made, options);
}
