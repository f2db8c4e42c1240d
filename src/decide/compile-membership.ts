/** A membership ruleset to the decision tables of its criteria. */

import { FACTS } from "../facts/catalogue.ts";
import { withDeclaredFacts } from "../facts/declared-fact.ts";
import type { Scope } from "../facts/fact.ts";
import { askedFacts } from "../ruleset/asked-facts.ts";
import { countedBy } from "../ruleset/counted-by.ts";
import { fillTexts } from "../ruleset/fill-texts.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import { parseRuleset } from "../ruleset/parse-ruleset.ts";
import type { Criterion, MembershipRuleset, Ruleset } from "../ruleset/ruleset-schema.ts";
import { getRuleset } from "../ruleset/rulesets.ts";
import { isSound } from "../ruleset/sound-rulesets.ts";
import {
  type CompiledRuleset,
  checkCompiled,
  checkRuleset,
  type RulesetInput,
  referenceOf,
  wrongKind,
} from "./compiled-ruleset.ts";
import type { CriterionDecision } from "./decision.ts";
import { compileTable, type DecisionTable } from "./decision-table.ts";

/** A criterion ready to decide. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly table: DecisionTable;
  /** Decisions already phrased, by the values they were decided on. */
  readonly known: Map<unknown, CriterionDecision>;
}

/** A ruleset ready to decide. */
export interface CompiledMembership extends CompiledRuleset {
  readonly kind: "membership";
  readonly ruleset: MembershipRuleset;
  readonly criteria: Readonly<Record<Scope, readonly CompiledCriterion[]>>;
  /** Group facts counted from the members: how many of them meet a condition, or what share of them. */
  readonly counts: readonly CompiledCount[];
}

/** A group's number, and the table that says whom it counts. */
interface CompiledCount {
  readonly name: string;
  readonly isShare: boolean;
  readonly table: DecisionTable;
}

/** Compiles a ruleset into decision tables, each complete cell of which json-logic-js has answered. */
export function compileMembership(ruleset: Ruleset): CompiledMembership {
  return compileSound(parseRuleset(ruleset));
}

/** Compiles a ruleset that was linted before. */
export function compileSound(checked: Ruleset): CompiledMembership {
  if (checked.kind !== "membership") throw wrongKind(checked, "membership");
  const params = paramsOf(checked);
  // Not `factsOf`, which knows the facts of monitoring too: whoever only decides takes none of these along.
  const filled = fillTexts(checked, withDeclaredFacts(askedFacts(checked), FACTS));
  const declared = askedFacts(filled);
  const facts = withDeclaredFacts(declared, FACTS);
  const compile = (scope: Scope): readonly CompiledCriterion[] =>
    filled.criteria
      .filter((criterion) => criterion.scope === scope)
      .map((criterion) => ({ criterion, table: compileTable(criterion, facts, params), known: new Map() }));
  return Object.freeze({
    kind: "membership",
    ruleset: filled,
    reference: referenceOf(checked),
    facts,
    declared,
    criteria: Object.freeze({ member: compile("member"), kube: compile("kube") }),
    counts: declared.flatMap((fact): readonly CompiledCount[] => {
      const passes = countedBy(fact);
      if (passes === undefined) return [];
      const { name, share } = fact;
      return [{ name, isShare: share !== undefined, table: compileTable({ passes }, facts, params) }];
    }),
  });
}

/** How a caller's ruleset becomes a compiled one; whoever knows of no shipped rulesets has another way than `toMembership`. */
export type ToMembership = (ruleset: RulesetInput) => CompiledMembership;

/** Rulesets that nobody can change, compiled once. */
const COMPILED = new WeakMap<Ruleset, CompiledMembership>();
/** The shipped ones by the ids they were asked for. */
const NAMED = new Map<string, CompiledMembership>();

/**
 * A ruleset ready to decide, from whichever form a caller has: compiled, parsed, or the id of a shipped one.
 *
 * @throws {CallError} for anything else.
 */
export function toMembership(ruleset: RulesetInput): CompiledMembership {
  checkRuleset(ruleset);
  if (typeof ruleset !== "string")
    return "reference" in ruleset ? asMembership(ruleset) : compiledOnce(ruleset);
  const compiled = NAMED.get(ruleset) ?? compiledOnce(getRuleset(ruleset));
  NAMED.set(ruleset, compiled);
  return compiled;
}

function compiledOnce(ruleset: Ruleset): CompiledMembership {
  if (!isSound(ruleset)) return compileMembership(ruleset);
  const compiled = COMPILED.get(ruleset) ?? compileMembership(ruleset);
  COMPILED.set(ruleset, compiled);
  return compiled;
}

/** A compiled ruleset as one that decides about membership. */
export function asMembership(compiled: CompiledRuleset): CompiledMembership {
  checkCompiled(compiled);
  if (compiled.kind !== "membership") throw wrongKind(compiled.ruleset, "membership");
  // The kind tells the two apart, and nothing but `compileMembership` makes this one.
  return compiled as CompiledMembership;
}
