/** A criterion as its examination takes it: its condition without parameters, its table, and the examples that hold. */
import type { CompiledCriterion } from "../decide/compile-ruleset.ts";
import type { DecisionTable } from "../decide/decision-table.ts";
import type { ExampleRun } from "../decide/run-examples.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import type { Condition } from "../logic/condition.ts";
import type { Params } from "../logic/params.ts";
import { putParams } from "./put-params.ts";

/** What an examination needs of a criterion. */
export interface ExaminedCriterion {
  readonly id: string;
  /** The condition with its parameters put in. */
  readonly condition: Condition;
  readonly table: DecisionTable;
  readonly facts: FactCatalogue;
  /** The examples that hold, in the order of the file. One that fails shows nothing, so it is left out. */
  readonly examples: readonly Pick<ExampleRun, "index" | "example">[];
}

/** A compiled criterion with those of the runs that are its own and hold. */
export function toExaminedCriterion(
  {
    criterion,
    table,
  }: Pick<CompiledCriterion, "table"> & {
    readonly criterion: Condition & { readonly id: string };
  },
  runs: readonly Pick<ExampleRun, "criterion" | "index" | "example" | "holds">[],
  facts: FactCatalogue,
  params: Params,
): ExaminedCriterion {
  return {
    id: criterion.id,
    condition: putParams(criterion, params),
    table,
    facts,
    examples: runs.filter((run) => run.criterion === criterion.id && run.holds),
  };
}
