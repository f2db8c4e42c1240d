/** Monitoring records: one visit to a group or one month of it, without contradictions. */
import * as fc from "fast-check";
import type { FactType, FactValue } from "../facts/fact.ts";
import { MONITORING_FACTS } from "../facts/monitoring-catalogue.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { MonitoringRecord } from "../monitoring/monitoring-record.ts";
import { addDays } from "./birth-date.ts";
import { withoutUndefined } from "./made-up-applicant.ts";
import { personDetails } from "./person-details.ts";

/**
 * Any monitoring record: valid by `monitoringSchema`, each value there or missing, and none against another: no more active
 * members than members, a profit that is what turnover and expenses leave, nothing before the group was formed.
 *
 * @example
 * ```ts
 * import { monitoringSchema } from "aturan-kube";
 * import { monitoringRecord } from "aturan-kube/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(monitoringRecord(), (record) => monitoringSchema.safeParse(record).success));
 * const { kube, period } = fc.sample(monitoringRecord(), 1)[0];
 * typeof kube + typeof period; // "stringstring"
 * ```
 */
export function monitoringRecord(): fc.Arbitrary<MonitoringRecord> {
  return fc
    .record({
      facts: fc.record(
        Object.fromEntries([...PROPERTIES].map(([name, type]) => [name, optional(anyOf(type))])),
      ),
      name: fc.integer({ min: 1, max: 20 }),
      kubeId: optional(fc.integer({ min: 1, max: 999 })),
      businessType: optional(fc.constantFrom("kerupuk ikan", "ternak kambing", "menjahit")),
      area: personDetails.map(({ area }) => area),
      day: fc.nat(9_000),
      isMonth: fc.boolean(),
      formed: optional(fc.tuple(fc.nat(4_000), PRECISION)),
      baseline: optional(fc.tuple(fc.nat(1_000), PRECISION)),
      reportsProfit: fc.boolean(),
    })
    .map(({ facts, name, kubeId, area, day, isMonth, formed, baseline, ...others }) => {
      const visited = addDays("2000-01-01", day);
      const before = (ago: readonly [days: number, length: number] | undefined): string | undefined =>
        ago === undefined ? undefined : addDays(visited, -ago[0]).slice(0, ago[1]);
      const record = withoutUndefined({
        kube: `KUBE Contoh ${name}`,
        kubeId: kubeId === undefined ? undefined : `K-${kubeId}`,
        period: isMonth ? visited.slice(0, 7) : visited,
        area,
        businessType: others.businessType,
        formedOn: before(formed),
        baselineOn: before(baseline),
        ...agreeing(facts),
        profit: others.reportsProfit ? profitOf(facts) : undefined,
      });
      // Every fact of the catalogue but the years running is a property of a record, with values of its type.
      return freezeDeep(record) as MonitoringRecord;
    });
}

/** The length of an ISO date that is known to the day, the month or the year. */
const PRECISION: fc.Arbitrary<number> = fc.constantFrom(10, 7, 4);

/** The facts that are properties of a record; how long a group has run is counted from the day it was formed. */
const PROPERTIES: ReadonlyMap<string, FactType> = new Map(
  [...MONITORING_FACTS.values()]
    .map(({ name, type }) => [name.slice("kube.".length), type] as const)
    .filter(([name]) => name !== "yearsRunning"),
);

type Drawn = Readonly<Record<string, FactValue | undefined>>;

function anyOf(type: FactType): fc.Arbitrary<FactValue> {
  switch (type.kind) {
    case "integer": {
      const { min, max = Number.MAX_SAFE_INTEGER } = type;
      // Small groups and small sums are what there is most of.
      return fc.oneof(
        { withCrossShrink: true },
        fc.integer({ min, max: Math.min(max, min + 20) }),
        fc.integer({ min, max }),
      );
    }
    // Records have no shares.
    case "share":
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...type.values);
  }
}

/** No more who take part or pay than there are members. */
function agreeing(facts: Drawn): Drawn {
  const { memberCount } = facts;
  const atMost = (value: FactValue | undefined): FactValue | undefined =>
    typeof value === "number" && typeof memberCount === "number" ? Math.min(value, memberCount) : value;
  return {
    ...facts,
    activeMemberCount: atMost(facts["activeMemberCount"]),
    iksContributorCount: atMost(facts["iksContributorCount"]),
  };
}

/** What turnover and expenses leave; of one of them alone anything may be reported. */
function profitOf({ turnover, expenses }: Drawn): number {
  const amountOf = (sum: FactValue | undefined): number => (typeof sum === "number" ? sum : 0);
  return amountOf(turnover) - amountOf(expenses);
}

function optional<T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(values, { nil: undefined });
}
