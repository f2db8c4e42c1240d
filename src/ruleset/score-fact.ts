/** The total of the indicators as a fact that the conditions of statuses may read. */
import type { FactCatalogue, FactDefinition } from "../facts/fact.ts";
import type { Indicator } from "./ruleset-schema.ts";

/** The name of the total in conditions. */
export const SCORE_FACT = "score.total";

/** The catalogue with the total in it, where there are indicators to make one. */
export function withScoreFact(facts: FactCatalogue, indicators: readonly Indicator[]): FactCatalogue {
  if (indicators.length === 0) return facts;
  const fact: FactDefinition = {
    name: SCORE_FACT,
    scope: "kube",
    type: { kind: "integer", min: 0, max: mostPoints(indicators) },
    label: { id: "nilai keseluruhan", en: "total score" },
    unit: { id: "angka", en: "points" },
    fields: [],
  };
  return new Map([...facts, [fact.name, fact]]);
}

/** The points of a group that is best in everything. */
export function mostPoints(indicators: readonly Indicator[]): number {
  return indicators.reduce((total, { scoring }) => total + scoring.weight * bestOf(scoring.bands), 0);
}

/** The most points a band of an indicator gives, before the weight. */
export function bestOf(bands: Indicator["scoring"]["bands"]): number {
  return Math.max(...bands.map(({ points }) => points));
}
