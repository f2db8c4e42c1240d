/** The mutants of an indicator: its measure, its change or its bands with one small thing changed. */
import { writeNumber } from "../logic/write-number.ts";
import { lintIndicator } from "../ruleset/lint-indicator.ts";
import { lintTogether } from "../ruleset/lint-monitoring.ts";
import type { Indicator } from "../ruleset/ruleset-schema.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import type { ExaminedIndicator } from "./examined-indicator.ts";
import { formatLogic } from "./format-logic.ts";
import { changesOfMeasure, within } from "./logic-changes.ts";
import { type Change, type MutantKind, type MutantName, nameMutants } from "./mutant.ts";

/** A changed indicator. */
export interface IndicatorMutant extends MutantName {
  readonly indicator: Indicator;
}

/**
 * Every mutant of an indicator that names no parameters, each different one once. Those that the linter would refuse are
 * left out: no file can hold them.
 */
export function indicatorMutants({
  name,
  index,
  own,
  compiled,
}: ExaminedIndicator): readonly IndicatorMutant[] {
  const changes = changesOf(own.indicator).filter(({ changed }) => isAccepted(changed, index, compiled));
  return nameMutants(name, own.indicator, changes).map(({ changed, ...rest }) => ({
    ...rest,
    indicator: changed,
  }));
}

function changesOf(indicator: Indicator): readonly Change<Indicator>[] {
  const { measure, change } = indicator;
  return [
    ...within(changesOfMeasure(measure), (changed) => ({ ...indicator, measure: changed })),
    ...(change === undefined
      ? []
      : [
          ...within(changesOfMeasure(change), (changed) => ({ ...indicator, change: changed })),
          {
            kind: "direction",
            description: {
              id: `naik dan turun tertukar dalam \`${formatLogic(change)}\``,
              en: `rise and fall swapped in \`${formatLogic(change)}\``,
            },
            changed: { ...indicator, change: { "-": [change] } },
          } as const,
        ]),
    ...bandChanges(indicator, "band"),
    ...bandChanges(indicator, "points"),
  ];
}

/** The property of a band that each kind of mutant changes, and what it is called. */
const BAND_CHANGES = {
  band: { property: "from", id: "awal rentang", en: "start of band" },
  points: { property: "points", id: "angka rentang", en: "points of band" },
} as const satisfies Partial<Record<MutantKind, unknown>>;

/** The start of each band, or its points, one lower and one higher. */
function bandChanges(indicator: Indicator, kind: keyof typeof BAND_CHANGES): readonly Change<Indicator>[] {
  const { scoring } = indicator;
  const { property, ...words } = BAND_CHANGES[kind];
  return scoring.bands.flatMap((band, at) => {
    const value = band[property];
    if (value === undefined) return [];
    return [value - 1, value + 1].map((moved): Change<Indicator> => {
      const describe = (lang: "id" | "en"): string =>
        `${writeNumber(value, lang)} → ${writeNumber(moved, lang)}, ${words[lang]} “${band.label[lang]}”`;
      const bands = scoring.bands.with(at, { ...band, [property]: moved });
      return {
        kind,
        description: { id: describe("id"), en: describe("en") },
        changed: { ...indicator, scoring: { ...scoring, bands } },
      };
    });
  });
}

/** Whether a file with the changed indicator could be used at all; what its examples say does not count. */
function isAccepted(
  indicator: Indicator,
  index: number,
  { ruleset, facts, params }: CompiledMonitoring,
): boolean {
  const context = { facts, params, aspects: ruleset.aspects.map(({ id }) => id) };
  // The shape of rule files has no points outside 0 to 100.
  if (indicator.scoring.bands.some(({ points }) => points < 0 || points > 100)) return false;
  const faults = lintIndicator(indicator, context, []).filter(({ code }) => !code.startsWith("example/"));
  const indicators = ruleset.indicators.with(index, indicator);
  return faults.length === 0 && lintTogether({ indicators }, context).length === 0;
}
