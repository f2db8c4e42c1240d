/** What can be wrong with one indicator: its measure, its bands, its examples. */
import { closest } from "../closest.ts";
import type { FactDefinition } from "../facts/fact.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import { analyzeMeasure } from "../logic/analyze-measure.ts";
import { countCells, MAX_CELLS } from "../logic/cells.ts";
import { type Comparison, comparisonsOf } from "../logic/comparisons.ts";
import { factClasses } from "../logic/fact-classes.ts";
import type { Logic } from "../logic/json-logic.ts";
import { lintConstants } from "../logic/lint-constants.ts";
import { lintLogic } from "../logic/lint-logic.ts";
import { variablesOf } from "../logic/variables.ts";
import { lintExampleFacts, type RuleContext } from "./lint-condition.ts";
import type { Indicator } from "./ruleset-schema.ts";

/** Every fault of an indicator of the right shape, but for the names it shares with the rest of the file. */
export function lintIndicator(
  indicator: Indicator,
  context: RuleContext & { readonly aspects: readonly string[] },
  path: Path,
): readonly RuleFault[] {
  const { aspect, measure, change, scoring, direction } = indicator;
  const logicContext = { ...context, as: "measure" } as const;
  const logicFaults = [
    ...lintLogic(measure, logicContext, [...path, "measure"]),
    ...(change === undefined ? [] : lintLogic(change, logicContext, [...path, "change"])),
  ];
  // What refused logic reads is not known for sure, so what depends on it waits until the logic is right.
  if (logicFaults.length > 0) return logicFaults;
  const facts = factsIn([measure, change], context);
  return [
    ...lintConstants(measure, [...path, "measure"]),
    ...(change === undefined ? [] : lintConstants(change, [...path, "change"])),
    ...(context.aspects.includes(aspect)
      ? []
      : [
          ruleFault("aspect/unknown", [...path, "aspect"], {
            name: aspect,
            nearest: closest(aspect, context.aspects),
          }),
        ]),
    ...(factsIn([measure], context).length === 0 ? [ruleFault("criterion/constant", path)] : []),
    ...lintMeasure(measure, context, [...path, "measure"]),
    ...(change === undefined ? [] : lintMeasure(change, context, [...path, "change"])),
    ...lintBands(scoring.bands, direction, [...path, "scoring", "bands"]),
    ...indicator.examples.flatMap((example, index) =>
      lintExampleFacts(example.facts, facts, [...path, "examples", index, "facts"]),
    ),
    ...lintExampleKinds(indicator, [...path, "examples"]),
  ];
}

/** A measure gives one number for each case, rises or falls with each number, and has few enough cases to go through. */
function lintMeasure(measure: Logic, context: RuleContext, path: Path): readonly RuleFault[] {
  const { cases, faults } = analyzeMeasure(measure, context, path);
  return [...faults, ...lintCases([...cases], comparisonsOf(measure, context.params), context, path)];
}

/** Scoring goes through every class of the facts that are compared. */
export function lintCases(
  names: readonly string[],
  comparisons: readonly Comparison[],
  { facts }: RuleContext,
  path: Path,
): readonly RuleFault[] {
  const definitions = names.flatMap((name) => facts.get(name) ?? []);
  const cells = countCells(definitions.map((fact) => factClasses(fact, comparisons)));
  return cells > MAX_CELLS
    ? [ruleFault("criterion/too-many-cells", path, { received: cells, limit: MAX_CELLS })]
    : [];
}

/** The facts that logic reads, by the catalogue. */
export function factsIn(logics: readonly unknown[], { facts }: RuleContext): readonly FactDefinition[] {
  const names = new Set(logics.flatMap((logic) => variablesOf(logic)));
  return [...names].flatMap((name) => facts.get(name) ?? []);
}

/** Bands rise; only the first has no start; points follow the direction, so that no improvement costs any. */
function lintBands(
  bands: Indicator["scoring"]["bands"],
  direction: Indicator["direction"],
  path: Path,
): readonly RuleFault[] {
  const sign = direction === "higher-is-better" ? 1 : -1;
  return bands.flatMap((band, index) => {
    const before = bands[index - 1];
    if (before === undefined)
      return band.from === undefined ? [] : [ruleFault("band/first-with-start", [...path, index, "from"])];
    if (band.from === undefined) return [ruleFault("band/without-start", [...path, index])];
    const isRising = before.from === undefined || band.from > before.from;
    return [
      ...(isRising ? [] : [ruleFault("band/not-rising", [...path, index, "from"])]),
      ...((band.points - before.points) * sign >= 0
        ? []
        : [ruleFault("band/against-direction", [...path, index, "points"], { direction })]),
    ];
  });
}

/** Each band is shown by an example with its points, and so is what is left while a fact is missing. */
function lintExampleKinds({ scoring, examples }: Indicator, path: Path): readonly RuleFault[] {
  const shown = new Set(examples.map(({ points }) => (typeof points === "number" ? points : "min–max")));
  const needed = [...new Set<number | "min–max">([...scoring.bands.map(({ points }) => points), "min–max"])];
  return needed
    .filter((points) => !shown.has(points))
    .map((points) => ruleFault("example/missing-points", path, { points: `${points}` }));
}
