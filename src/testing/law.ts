/** What a law is: a sentence that holds of every implementation of every ruleset, as a property of fast-check. */
import type * as fc from "fast-check";
import type { Applicant } from "../applicant/applicant.ts";
import type { CriterionDecision, Verdict } from "../decide/decision.ts";
import type { Outcome } from "../decide/decision-table.ts";
import type { Kube } from "../kube/kube.ts";
import type { Language, Text } from "../language.ts";
import type { MembershipRuleset } from "../ruleset/ruleset-schema.ts";
import type { AsOf } from "./testing-options.ts";

/** The name of a law. */
export type LawName =
  | "widening-a-window"
  | "adding-an-exclusion"
  | "learning-a-fact"
  | "permuting-members"
  | "stricter-ruleset"
  | "agreeing";

/** A law, ready for `await fc.assert(law.property)`; a case that breaks it throws a `LawError` that says how. */
export interface Law {
  readonly name: LawName;
  /** The sentence. */
  readonly statement: Text;
  /** Whether the ruleset has anything that the law speaks of, such as a window to widen. */
  readonly applies: boolean;
  readonly property: fc.IRawProperty<[LawCase], true>;
}

/** A case of a law: who or what is decided, and what was changed. Plain data. */
export interface LawCase {
  readonly applicant?: Applicant;
  readonly kube?: Kube;
  /** The change of the ruleset. */
  readonly change?: Readonly<{ id: string; description: Text }>;
  /** The facts that were not known before. */
  readonly learned?: readonly string[];
  /** The places of the members who changed places, from 0. */
  readonly swapped?: readonly [number, number];
}

/**
 * What an implementation says: the verdict alone, the outcome of each criterion by its id, or a whole decision of this
 * package. The more it says, the more precisely a law can tell what is wrong.
 */
export type Answer = Verdict | Readonly<Record<string, Outcome>> | DecisionAnswer;

/** A decision as this package gives it, as far as laws look at it. */
export interface DecisionAnswer {
  readonly verdict: Verdict;
  readonly criteria: readonly Pick<CriterionDecision, "id" | "outcome">[];
}

/** What an implementation is told beside the person or the group. */
export interface AnswerContext extends AsOf {
  /** The ruleset to decide by. Some laws change it; an implementation with the rules built in may ignore that. */
  readonly ruleset: MembershipRuleset;
}

/** Another implementation of a ruleset, asked about a person: a PHP or SQL port behind a function. */
export type DecideElsewhere = (applicant: Applicant, context: AnswerContext) => Answer | Promise<Answer>;

/** The same, asked about a group. */
export type DecideKubeElsewhere = (kube: Kube, context: AnswerContext) => Answer | Promise<Answer>;

/** What laws are made for. */
export interface LawOptions extends AsOf {
  /** The language of the errors' messages; Indonesian unless told. Every error has both. */
  readonly lang?: Language | undefined;
}

/** Which implementation the laws are asked of; this package's own unless given. */
export interface LawsOptions extends LawOptions {
  readonly decide?: DecideElsewhere | undefined;
  readonly decideKube?: DecideKubeElsewhere | undefined;
}
