/** What the headers of a monitoring list leave the whole list without. */
import type { FactDefinition } from "../facts/fact.ts";
import { MONITORING_COLUMNS, type MonitoringField } from "../monitoring/columns.ts";
import type { DeclaredField } from "../row/column.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import type { AskedFact } from "./lacking-facts.ts";

/** A field of a monitoring list: one of the table, or a fact that a ruleset declares. */
type Field = MonitoringField | DeclaredField;

/** The facts that a monitoring ruleset asks for, in the order of the catalogue, with the columns that supply them. */
export function askedOfMonitoring({ facts, asked }: CompiledMonitoring): readonly AskedFact<Field>[] {
  return [...facts.values()].filter(({ name }) => asked.has(name)).map(toAskedFact);
}

function toAskedFact(fact: FactDefinition): AskedFact<Field> {
  const { field, header } = fact.column ?? MONITORING_COLUMNS.columnOf(fieldOf(fact.name));
  return { fact, fields: [field], header, canAssume: false };
}

/** The property of a record that a fact of the catalogue is, or is counted from. */
function fieldOf(name: string): MonitoringField {
  // The catalogue has a row for every such property, and for the years since the group was formed.
  return name === "kube.yearsRunning" ? "formedOn" : (name.replace(/^kube\./, "") as MonitoringField);
}
