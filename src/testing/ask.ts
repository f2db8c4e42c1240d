/** Asks an implementation, and reads its answer in whichever form it gives one. */
import type { Applicant } from "../applicant/applicant.ts";
import { type CompiledMembership, compileMembership } from "../decide/compile-membership.ts";
import { decideMember } from "../decide/decide-member.ts";
import { type Verdict, verdictOf } from "../decide/decision.ts";
import type { Outcome } from "../decide/decision-table.ts";
import { VERDICT_WORDS } from "../decide/outcome-words.ts";
import { decideKube } from "../decide-kube.ts";
import { CallError } from "../error.ts";
import type { Kube } from "../kube/kube.ts";
import type { MembershipRuleset } from "../ruleset/ruleset-schema.ts";
import type { Answer, AnswerContext, DecisionAnswer } from "./law.ts";

/** An answer, read: the verdict, and the outcome of each criterion where it says them. */
export interface ReadAnswer {
  readonly verdict: Verdict;
  readonly outcomes: ReadonlyMap<string, Outcome> | undefined;
}

/**
 * Reads the answer of an implementation.
 *
 * @throws {CallError} where it is none.
 */
export function readAnswer(answer: Answer): ReadAnswer {
  if (typeof answer === "string" && Object.hasOwn(VERDICT_WORDS, answer))
    return { verdict: answer, outcomes: undefined };
  if (typeof answer !== "object" || answer === null) throw noAnswer(answer);
  const isDecision = Array.isArray(answer["criteria"]);
  const entries = isDecision
    ? (answer as DecisionAnswer).criteria.map(({ id, outcome }) => [id, outcome] as const)
    : Object.entries(answer as Readonly<Record<string, Outcome>>);
  for (const [, outcome] of entries) if (!OUTCOMES.has(outcome)) throw noAnswer(outcome);
  const verdict = isDecision
    ? (answer as DecisionAnswer).verdict
    : verdictOf(entries.map(([, outcome]) => ({ outcome })));
  if (!Object.hasOwn(VERDICT_WORDS, verdict)) throw noAnswer(verdict);
  return { verdict, outcomes: new Map(entries) };
}

const OUTCOMES: ReadonlySet<unknown> = new Set(["pass", "fail", "unknown"]);

function noAnswer(received: unknown): CallError {
  const shown = JSON.stringify(received) ?? `${received}`;
  return new CallError({
    id: `pelaksanaan lain harus memberi putusan (\`eligible\`, \`ineligible\`, \`undetermined\`) atau hasil tiap kriteria (\`pass\`, \`fail\`, \`unknown\`), diterima \`${shown}\``,
    en: `an implementation has to give a verdict (\`eligible\`, \`ineligible\`, \`undetermined\`) or an outcome for each criterion (\`pass\`, \`fail\`, \`unknown\`), received \`${shown}\``,
  });
}

const COMPILED = new WeakMap<MembershipRuleset, CompiledMembership>();

/** A ruleset compiled once, however often it is asked for. */
export function compiledOnce(ruleset: MembershipRuleset): CompiledMembership {
  const known = COMPILED.get(ruleset);
  if (known !== undefined) return known;
  const compiled = compileMembership(ruleset);
  COMPILED.set(ruleset, compiled);
  return compiled;
}

/** This package's own answer about a person. */
export function decideHere(applicant: Applicant, { ruleset, asOf }: AnswerContext): DecisionAnswer {
  return decideMember(compiledOnce(ruleset), applicant, { asOf });
}

/** This package's own answer about a group. */
export function decideKubeHere(kube: Kube, { ruleset, asOf }: AnswerContext): DecisionAnswer {
  return decideKube(compiledOnce(ruleset), kube, { asOf });
}
