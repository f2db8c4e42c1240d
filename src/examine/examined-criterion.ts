/** A condition as its examination takes it: without parameters, with its table, and with the examples that hold. */
import type { DecisionTable } from "../decide/decision-table.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import type { Condition } from "../logic/condition.ts";
import type { Params } from "../logic/params.ts";
import type { CriterionExample } from "../ruleset/ruleset-schema.ts";
import type { NamedCondition } from "./named-conditions.ts";
import { putParams } from "./put-params.ts";

/** What an examination needs of a criterion, an item or a status. */
export interface ExaminedCriterion {
  readonly id: string;
  /** The condition with its parameters put in. */
  readonly condition: Condition;
  readonly table: DecisionTable;
  readonly facts: FactCatalogue;
  /** The examples that hold, in the order of the file. One that fails shows nothing, so it is left out. */
  readonly examples: readonly { readonly index: number; readonly example: CriterionExample }[];
}

/** A condition with those of its examples that hold. */
export function toExaminedCriterion(
  { name, condition, table, facts }: Omit<NamedCondition, "condition"> & { readonly condition: Condition },
  runs: readonly {
    readonly index: number;
    readonly example: CriterionExample;
    readonly holds: boolean;
  }[],
  params: Params,
): ExaminedCriterion {
  return {
    id: name,
    condition: putParams(condition, params),
    table,
    facts,
    examples: runs.filter(({ holds }) => holds),
  };
}
