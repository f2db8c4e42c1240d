/** A decision in words: the verdict, every criterion with its reason, and what was assumed. */
import type { Language } from "../language.ts";
import type { QuestionKind } from "../ruleset/head-schema.ts";
import { whoSettles } from "../ruleset/question-words.ts";
import type { Ruleset } from "../ruleset/ruleset-schema.ts";
import type { Assumptions, KubeDecision, MemberDecision } from "./decision.ts";
import type { Outcome } from "./decision-table.ts";
import { explainOutlook } from "./explain-outlook.ts";
import { VERDICT_WORDS } from "./outcome-words.ts";
import type { Outlook } from "./outlook-of.ts";

/** A decision in one language. */
export interface Explanation {
  readonly lang: Language;
  readonly verdict: string;
  readonly criteria: readonly CriterionExplanation[];
  /** Why a person whose criteria all pass is not eligible all the same: the error codes in their row. */
  readonly errors: readonly string[];
  readonly assumptions: Assumptions;
  /** What would settle or change the verdict, a line each; empty where no outlook is given. */
  readonly outlook: readonly string[];
}

/** How a decision is explained. */
export interface ExplainOptions {
  readonly lang?: Language | undefined;
  /** What would change the verdict (`outlookOf`), to be told with it. */
  readonly outlook?: Outlook | undefined;
  /** The ruleset that decided: the open questions of the law are then told with who can settle them. */
  readonly ruleset?: Pick<Ruleset, "questions"> | undefined;
}

/** One criterion in one language. */
export interface CriterionExplanation {
  readonly id: string;
  readonly label: string;
  readonly outcome: Outcome;
  readonly reason: string;
  /** The open questions that leave it undecided; empty where no ruleset is given. */
  readonly questions: readonly QuestionExplanation[];
}

/** An open question of the law in one language. */
export interface QuestionExplanation {
  readonly id: string;
  readonly text: string;
  /** Why it is open; `null` where the rule file does not say. */
  readonly kind: QuestionKind | null;
  /** Who can settle it. */
  readonly settledBy: string;
}

/**
 * A decision about a person or a group in words, Indonesian unless English is asked for.
 *
 * @example
 * ```ts
 * import { compileRuleset, decideMember, explain, getRuleset, outlookOf } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * const decision = decideMember(compiled, { birthDate: "2010-01-02" }, { asOf: "2026-11-21" });
 * explain(decision, { lang: "id" }).verdict; // "tidak memenuhi syarat"
 * explain(decision, { lang: "en" }).criteria[1]?.reason; // "aged 16, outside 18–59"
 *
 * const outlook = outlookOf(compiled, { birthDate: "2010-01-02" }, { asOf: "2026-11-21" });
 * explain(decision, { lang: "en", outlook }).outlook[0]; // "nothing would stand in the way, though something is still not known, with age 18–59 years"
 *
 * const widow = decideMember(compiled, { maritalStatus: "cerai-mati" }, { asOf: "2026-11-21" });
 * const { criteria } = explain(widow, { lang: "en", ruleset: compiled.ruleset });
 * criteria.find(({ id }) => id === "married")?.questions[0]?.settledBy; // "the office in charge"
 * ```
 */
export function explain(
  decision: MemberDecision | KubeDecision,
  { lang = "id", outlook, ruleset }: ExplainOptions = {},
): Explanation {
  return Object.freeze({
    lang,
    verdict: VERDICT_WORDS[decision.verdict][lang],
    criteria: Object.freeze(
      decision.criteria.map(({ id, label, outcome, reason, questions = [] }) =>
        Object.freeze({
          id,
          label: label[lang],
          outcome,
          reason: reason[lang],
          questions: Object.freeze(explainQuestions(questions, ruleset, lang)),
        }),
      ),
    ),
    errors: decision.scope === "member" ? decision.errors : [],
    assumptions: decision.assumptions,
    outlook: Object.freeze(outlook === undefined ? [] : explainOutlook(outlook, lang)),
  });
}

function explainQuestions(
  asked: readonly string[],
  ruleset: ExplainOptions["ruleset"],
  lang: Language,
): readonly QuestionExplanation[] {
  return (ruleset?.questions ?? [])
    .filter(({ id }) => asked.includes(id))
    .map(({ id, text, kind }) =>
      Object.freeze({ id, text: text[lang], kind: kind ?? null, settledBy: whoSettles(kind, lang) }),
    );
}
