/** A monitoring ruleset of one indicator and nothing else, by what it measures. */
import { type MonitoringRuleset, parseRuleset } from "aturan-kube";
import { asMonitoringRuleset } from "../ruleset/of-kind.ts";
import { SMALL_MONITORING } from "../ruleset/small-monitoring.ts";

/** A fact of the ruleset's own: a number from 0 to 10, with the headers of its column. */
interface OwnFact {
  readonly name: string;
  readonly label: string;
  readonly headers: readonly string[];
}

/** The ruleset whose indicator is the sum of some facts. */
export function oneIndicator(names: readonly string[], own: readonly OwnFact[] = []): MonitoringRuleset {
  const { params: _, questions: __, interpretations: ___, ...head } = SMALL_MONITORING;
  const [indicator] = SMALL_MONITORING.indicators;
  const { interpretations: ____, change: _____, ...rest } = indicator;
  const zeros = Object.fromEntries(names.map((name) => [name, 0]));
  return asMonitoringRuleset(
    parseRuleset({
      ...head,
      ...{ params: {}, questions: [], interpretations: [], stages: [], classes: [] },
      aspects: [SMALL_MONITORING.aspects[0]],
      facts: own.map(({ name, label, headers }) => ({
        name,
        label: { id: label, en: label },
        type: { kind: "integer", min: 0, max: 10 },
        headers,
      })),
      indicators: [
        {
          ...rest,
          measure: { "+": names.map((name) => ({ var: name })) },
          examples: [
            { facts: zeros, points: 0 },
            { facts: { ...zeros, [names[0] ?? ""]: 1 }, points: 3 },
            { facts: {}, points: { min: 0, max: 3 } },
          ],
        },
      ],
      examples: [{ facts: zeros, score: 0 }],
    }),
  );
}
