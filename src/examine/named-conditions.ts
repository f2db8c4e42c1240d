/** The conditions of a monitoring ruleset, each by its name and for itself: items of checklists, and statuses. */
import { compileTable, type DecisionTable } from "../decide/decision-table.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import type { Condition } from "../logic/condition.ts";
import type { CriterionExample } from "../ruleset/ruleset-schema.ts";
import { withScoreFact } from "../ruleset/score-fact.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";

/** A condition with its examples, ready to be examined. */
export interface NamedCondition {
  /** A criterion's id; of a part of a monitoring file where it stands, `stages/tumbuh/pendamping`. */
  readonly name: string;
  readonly condition: Condition & { readonly label: Text; readonly examples: readonly CriterionExample[] };
  readonly table: DecisionTable;
  readonly facts: FactCatalogue;
}

/** Items first, then statuses. A status is its own condition here, whatever the statuses before it say. */
export function namedConditions({
  ruleset,
  stages,
  facts,
  params,
}: CompiledMonitoring): readonly NamedCondition[] {
  const withScore = withScoreFact(facts, ruleset.indicators);
  return [
    ...stages.flatMap(({ stage, items }) =>
      items.map(({ part, table }) => ({
        name: `stages/${stage.id}/${part.id}`,
        condition: part,
        table,
        facts,
      })),
    ),
    ...ruleset.classes.map((part) => ({
      name: `classes/${part.id}`,
      condition: part,
      table: compileTable(part, withScore, params),
      facts: withScore,
    })),
  ];
}
