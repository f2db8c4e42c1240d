/** A monitoring record → facts about the group in that month. */
import type { MonitoringFact, ParsedMonitoring } from "../monitoring/monitoring-record.ts";
import { daySpan } from "../row/partial-date.ts";
import { ageOn } from "./age-on.ts";
import { declaredOf, exactly } from "./derive-facts.ts";
import type { FactRange, Facts } from "./fact.ts";
import { MONITORING_FACTS } from "./monitoring-catalogue.ts";

const SCOPE = "kube.";
const YEARS_RUNNING = "kube.yearsRunning";

/** The facts that are a property of the record, by the property's own name. */
const PROPERTIES: readonly (readonly [name: string, property: MonitoringFact])[] = [
  ...MONITORING_FACTS.keys(),
].flatMap((name) =>
  // The catalogue has a row for every such property, and for the years running, which are counted below.
  name === YEARS_RUNNING ? [] : [[name, name.slice(SCOPE.length) as MonitoringFact] as const],
);

/**
 * What is known of a group in the month of a record: what it says, what a ruleset declares, and how long it has run.
 * That is counted only where it is among the facts `asked` for, as it takes longer than all else; by default all are.
 */
export function deriveMonitoringFacts(record: ParsedMonitoring, asked?: ReadonlySet<string>): Facts {
  // Put in one by one: this is done for every record of a list, and an object is copied slowly.
  const facts: Record<string, Facts[string]> = {};
  for (const [name, property] of PROPERTIES) facts[name] = record[property];
  if (asked === undefined || asked.has(YEARS_RUNNING)) facts[YEARS_RUNNING] = yearsRunning(record);
  return record.facts === undefined ? facts : { ...declaredOf(record.facts, "kube"), ...facts };
}

/**
 * Completed years from the day the group was formed to the period, as far as both are known: a day, a month or a year
 * known only in part may be any of its days. Not known where the group was formed after the period.
 */
function yearsRunning({ formedOn, period }: ParsedMonitoring): number | FactRange | undefined {
  if (formedOn === undefined || period === undefined) return undefined;
  const formed = daySpan(formedOn);
  const reported = daySpan(period);
  const max = ageOn(formed.first, reported.last);
  if (max === undefined) return undefined;
  // A group formed within the period reported may have run for less than a year.
  const min = ageOn(formed.last, reported.first) ?? 0;
  return exactly({ min, max });
}
