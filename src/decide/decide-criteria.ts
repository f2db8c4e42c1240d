/** Facts to the outcome of every criterion of a scope: classes looked up in tables, reasons phrased once and kept. */
import type { Facts, Scope } from "../facts/fact.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { CompiledCriterion, CompiledMembership } from "./compile-membership.ts";
import type { CriterionDecision } from "./decision.ts";
import { lookUp } from "./decision-table.ts";
import { reasonOf } from "./reason.ts";

/** The decisions on all criteria of a scope, in ruleset order. */
export function decideCriteria(
  compiled: CompiledMembership,
  scope: Scope,
  facts: Facts,
): readonly CriterionDecision[] {
  return Object.freeze(
    compiled.criteria[scope].map((criterion) => decideCriterion(compiled, criterion, facts)),
  );
}

/** Reasons kept at most for one criterion; a list with more different values than that has them phrased anew. */
const MAX_KNOWN = 4096;

/** Equal values give the very same decision object, so a list of many people holds few of them. */
function decideCriterion(
  compiled: CompiledMembership,
  { criterion, table, known }: CompiledCriterion,
  facts: Facts,
): CriterionDecision {
  const key = keyOf(table.inputs, facts);
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = lookUp(table, facts);
  const decision: CriterionDecision = freezeDeep({
    id: criterion.id,
    label: criterion.label,
    ...found,
    facts: Object.fromEntries(table.inputs.map(({ name }) => [name, facts[name] ?? null])),
    reason: reasonOf(compiled, criterion, found, facts),
  });
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, decision);
  return decision;
}

/** One fact is its own key; several are told apart with their types, since "1" is not 1. */
function keyOf(inputs: CompiledCriterion["table"]["inputs"], facts: Facts): unknown {
  const [first] = inputs;
  const value = first === undefined ? undefined : facts[first.name];
  if (inputs.length === 1 && typeof value !== "object") return value;
  return JSON.stringify(inputs.map(({ name }) => facts[name] ?? null));
}
