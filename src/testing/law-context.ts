/** What all laws of one ruleset and one implementation share, and how a law is made. */
import * as fc from "fast-check";
import type { Applicant } from "../applicant/applicant.ts";
import { toMembership } from "../decide/compile-membership.ts";
import type { Verdict } from "../decide/decision.ts";
import { VERDICT_WORDS } from "../decide/outcome-words.ts";
import type { Kube } from "../kube/kube.ts";
import type { Text } from "../language.ts";
import type { Criterion, MembershipRuleset } from "../ruleset/ruleset-schema.ts";
import { compiledOnce, decideHere, decideKubeHere, type ReadAnswer, readAnswer } from "./ask.ts";
import { boundariesFirst } from "./boundaries-first.ts";
import { type FactSpace, factSpace, type RulesetInput } from "./fact-space.ts";
import type { Law, LawCase, LawsOptions } from "./law.ts";
import { type Breach, LawError } from "./law-error.ts";

/** What laws are made from. */
export interface LawContext {
  readonly ruleset: MembershipRuleset;
  /** What the ruleset tells apart of persons. */
  readonly space: FactSpace;
  readonly options: LawsOptions;
  /** The answer of the implementation about a person, by the ruleset or a changed one. */
  readonly ask: (applicant: Applicant, ruleset?: MembershipRuleset) => Promise<ReadAnswer>;
  /** The answer about a group. */
  readonly askKube: (kube: Kube) => Promise<ReadAnswer>;
}

/** The context of the laws of a ruleset. */
export function lawContext(input: RulesetInput, options: LawsOptions): LawContext {
  const { asOf, decide = decideHere, decideKube = decideKubeHere } = options;
  const { ruleset } = toMembership(input);
  return {
    ruleset,
    space: factSpace(compiledOnce(ruleset), "member", asOf),
    options,
    ask: async (applicant, by = ruleset) => readAnswer(await decide(applicant, { asOf, ruleset: by })),
    askKube: async (kube) => readAnswer(await decideKube(kube, { asOf, ruleset })),
  };
}

/** A law before it is a property. */
interface LawParts extends Pick<Law, "name" | "statement"> {
  /** The cases to try first, the smallest ones. */
  readonly first?: readonly LawCase[];
  /** The cases to draw; none where the ruleset has nothing that the law speaks of. */
  readonly cases: fc.Arbitrary<LawCase> | undefined;
  /** What breaks the law in a case, if anything does. */
  readonly breachOf: (of: LawCase) => Promise<Omit<Breach, "asOf"> | undefined>;
}

/** The law as a property that throws a `LawError`. */
export function createLaw(
  { name, statement, first = [], cases, breachOf }: LawParts,
  { options: { asOf, lang } }: LawContext,
): Law {
  const property = fc.asyncProperty(cases ?? fc.constant<LawCase>({}), async (of) => {
    const breach = cases === undefined ? undefined : await breachOf(of);
    if (breach !== undefined) throw new LawError({ name, statement }, { ...breach, asOf }, of, lang);
  });
  return Object.freeze({
    name,
    statement,
    applies: cases !== undefined,
    property: boundariesFirst(property, cases === undefined ? [] : first),
  });
}

/** How good a verdict is for whom it is about. */
export const VERDICT_RANK: Readonly<Record<Verdict, number>> = {
  ineligible: 0,
  undetermined: 1,
  eligible: 2,
};

/** A verdict, and that another one would do too. */
export function verdictOr(verdict: Verdict, other: "better" | "worse"): Text {
  const words = { better: { id: "lebih baik", en: "better" }, worse: { id: "lebih buruk", en: "worse" } }[
    other
  ];
  const { id, en } = VERDICT_WORDS[verdict];
  return { id: `${id} atau ${words.id}`, en: `${en} or ${words.en}` };
}

/** The criteria about persons that read some of the facts. */
export function criteriaReading(facts: readonly string[], { ruleset }: LawContext): readonly Criterion[] {
  return compiledOnce(ruleset).criteria.member.flatMap(({ criterion, table }) =>
    table.inputs.some(({ name }) => facts.includes(name)) ? [criterion] : [],
  );
}

/** The criteria of some ids. */
export function criteriaNamed(ids: readonly string[], { ruleset }: LawContext): readonly Criterion[] {
  return ruleset.criteria.filter(({ id }) => ids.includes(id));
}
