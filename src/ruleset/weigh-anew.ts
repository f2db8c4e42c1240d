/** Weights that a file gives to indicators of its base, everything else of them staying as it is. */
import { closest } from "../closest.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import type { Indicator, RuleFile, Ruleset } from "./ruleset-schema.ts";

/** The ruleset with other weights. */
interface Weighed {
  readonly ruleset: Ruleset;
  readonly faults: readonly RuleFault[];
}

/** Gives indicators that come from the base other weights; `merged` is the file on its base. */
export function weighAnew(merged: Ruleset, file: RuleFile): Weighed {
  const weights = Object.entries(file.extends?.weights ?? {});
  if (weights.length === 0) return { ruleset: merged, faults: [] };
  const indicators = merged.kind === "monitoring" ? merged.indicators : [];
  const own = file.kind === "monitoring" ? file.indicators.map(({ id }) => id) : [];
  const faults = weights.flatMap(([id, { weight }]): readonly RuleFault[] => {
    const path: Path = ["extends", "weights", id];
    const indicator = indicators.find((each) => each.id === id);
    if (indicator === undefined) {
      const nearest = closest(
        id,
        indicators.map((each) => each.id),
      );
      return [
        ruleFault("extends/unknown-part", path, {
          name: `indicators/${id}`,
          nearest: nearest === undefined ? undefined : `indicators/${nearest}`,
        }),
      ];
    }
    if (own.includes(id)) return [ruleFault("extends/weight-given", path, { name: id })];
    return indicator.scoring.weight === weight
      ? [ruleFault("extends/same-weight", path, { name: id, weight })]
      : [];
  });
  if (merged.kind !== "monitoring") return { ruleset: merged, faults };
  const given = new Map(weights);
  return {
    ruleset: {
      ...merged,
      indicators: merged.indicators.map((indicator) => {
        const weighed = own.includes(indicator.id) ? undefined : given.get(indicator.id);
        return weighed === undefined ? indicator : withWeight(indicator, weighed);
      }),
    },
    faults,
  };
}

type Weight = NonNullable<NonNullable<RuleFile["extends"]>["weights"]>[string];

/** What a source says of the weight says nothing of the bands, and the other way round. */
function withWeight(indicator: Indicator, { weight, basis, citations }: Weight): Indicator {
  const { scoring } = indicator;
  const isOfSources = basis === "source" && scoring.basis === "source";
  return {
    ...indicator,
    scoring: {
      ...scoring,
      basis: isOfSources ? "source" : "library-default",
      citations: [...scoring.citations, ...citations],
      weight,
    },
  };
}
