/** A ruleset to the decision tables of its criteria. */
import type { Column } from "../applicant/columns.ts";
import { withDeclaredFacts } from "../facts/declared-fact.ts";
import type { FactCatalogue, Scope } from "../facts/fact.ts";
import { hashRuleset } from "../ruleset/hash-ruleset.ts";
import { paramsOf } from "../ruleset/params.ts";
import { parseRuleset } from "../ruleset/parse-ruleset.ts";
import type { Criterion, Ruleset } from "../ruleset/ruleset-schema.ts";
import { getRuleset } from "../ruleset/rulesets.ts";
import type { CriterionDecision, RulesetReference } from "./decision.ts";
import { compileTable, type DecisionTable } from "./decision-table.ts";

/** A criterion ready to decide. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly table: DecisionTable;
  /** Decisions already phrased, by the values they were decided on. */
  readonly known: Map<unknown, CriterionDecision>;
}

/** A ruleset ready to decide; made once, used for any number of people. Opaque: only its `ruleset` is for callers. */
export interface CompiledRuleset {
  readonly ruleset: Ruleset;
  readonly reference: RulesetReference;
  readonly facts: FactCatalogue;
  readonly criteria: Readonly<Record<Scope, readonly CompiledCriterion[]>>;
  /** Group facts counted from the members: how many of them meet a condition. */
  readonly counts: readonly CompiledCount[];
  /** Columns of the facts that the ruleset declares. */
  readonly columns: readonly Column[];
}

/** A group's number, and the table that says whom it counts. */
interface CompiledCount {
  readonly name: string;
  readonly table: DecisionTable;
}

/**
 * Compiles a ruleset into decision tables, each complete cell of which json-logic-js has answered.
 *
 * @throws {RulesetError} where the ruleset is not sound.
 * @example
 * ```ts
 * import { compileRuleset, decideMember, getRuleset } from "aturan-kube";
 *
 * const compiled = compileRuleset(getRuleset("permensos-25-2015"));
 * decideMember(compiled, { nik: "2101990201630001", birthDate: "1963-01-02" }, { asOf: "2026-11-21" }).verdict; // "ineligible"
 * ```
 */
export function compileRuleset(ruleset: Ruleset): CompiledRuleset {
  const checked = parseRuleset(ruleset);
  const params = paramsOf(checked);
  const declared = checked.facts ?? [];
  const facts = withDeclaredFacts(declared);
  const compile = (scope: Scope): readonly CompiledCriterion[] =>
    checked.criteria
      .filter((criterion) => criterion.scope === scope)
      .map((criterion) => ({ criterion, table: compileTable(criterion, facts, params), known: new Map() }));
  return Object.freeze({
    ruleset: checked,
    reference: Object.freeze({ id: checked.id, version: checked.version, sha256: hashRuleset(checked) }),
    facts,
    criteria: Object.freeze({ member: compile("member"), kube: compile("kube") }),
    counts: declared.flatMap(({ name, counts }) =>
      counts === undefined ? [] : [{ name, table: compileTable({ passes: counts }, facts, params) }],
    ),
    columns: [...facts.values()].flatMap(({ column }) => column ?? []),
  });
}

/** A ruleset ready to decide, from whichever form a caller has: compiled, parsed, or the id of a shipped one. */
export function toCompiled(ruleset: CompiledRuleset | Ruleset | string): CompiledRuleset {
  if (typeof ruleset === "string") return compileRuleset(getRuleset(ruleset));
  return "reference" in ruleset ? ruleset : compileRuleset(ruleset);
}
