/** A measure ready to be asked. */
import { type TableInput, tableInput } from "../decide/decision-table.ts";
import type { FactCatalogue, FactDefinition } from "../facts/fact.ts";
import { type FactPlaces, placeOf } from "../facts/fact-values.ts";
import { analyzeMeasure, type Trend } from "../logic/analyze-measure.ts";
import { comparisonsOf } from "../logic/comparisons.ts";
import { type Calculation, compileCalculation } from "../logic/compile-calculation.ts";
import { type FactClasses, factClasses } from "../logic/fact-classes.ts";
import { evaluateLogic, type Logic, toLogicData } from "../logic/json-logic.ts";
import type { Params } from "../logic/params.ts";
import { endsOf } from "./complete-facts.ts";

/** What a measure may read. */
export interface MeasureContext {
  readonly facts: FactCatalogue;
  readonly places: FactPlaces;
  readonly params: Params;
}

/** A number that a measure calculates with. */
export interface MeasureNumber {
  readonly fact: FactDefinition;
  readonly place: number;
  /** The least and the greatest it can be. */
  readonly lowest: number;
  readonly highest: number;
  /** Whether the measure rises or falls with it. */
  readonly trend: Trend;
}

/** A fact that a measure compares, with the classes that make a difference to it. */
export interface MeasureCase extends FactClasses {
  readonly place: number;
  /** What each of its values adds to the number of the cell that the facts are in. */
  readonly input: TableInput;
}

/** A measure with what is known of it whatever the facts are. */
export interface CompiledMeasure {
  readonly logic: Logic;
  readonly numbers: readonly MeasureNumber[];
  readonly cases: readonly MeasureCase[];
  /**
   * What it calculates, from its numbers in their order, where its cases are in the classes of the given numbers. Its
   * conditions are answered by json-logic-js, once for each way its cases may be.
   */
  readonly calculationFor: (classNumbers: readonly number[]) => Calculation;
  /** The numbers of the record that is being scored: room that is used again for the next one. */
  readonly given: number[];
}

/** Compiles a linted measure. */
export function compileMeasure(logic: Logic, context: MeasureContext): CompiledMeasure {
  const { facts, places, params } = context;
  const { trends, cases: compared } = analyzeMeasure(logic, context);
  const comparisons = comparisonsOf(logic, params);
  const numbers = [...trends].map(([name, trend]) => {
    const { fact, place } = factAt(name, facts, places);
    const [lowest, highest] = endsOf(fact);
    return { fact, place, lowest, highest, trend };
  });
  let stride = 1;
  const cases = [...compared].map((name) => {
    const { fact, place } = factAt(name, facts, places);
    const classes = factClasses(fact, comparisons);
    const input = tableInput(classes, stride);
    stride *= classes.count + 1;
    return { ...classes, place, input };
  });
  const numberPlaces = new Map(numbers.map(({ fact }, index) => [fact.name, index]));
  const calculations: Calculation[] = [];
  const calculationFor = (classNumbers: readonly number[]): Calculation => {
    const cell = cases.reduce(
      (above, { count }, index) => above * count + (classNumbers[index] as number),
      0,
    );
    const known = calculations[cell];
    if (known !== undefined) return known;
    // There is a class number for each case.
    const given = cases.map(
      ({ fact, representatives }, index) =>
        [fact.name, representatives[classNumbers[index] as number]] as const,
    );
    const data = toLogicData(given, params);
    const isMet = (condition: Logic): boolean => evaluateLogic(condition, data) === true;
    const made = compileCalculation(logic, { places: numberPlaces, params, isMet });
    calculations[cell] = made;
    return made;
  };
  return { logic, numbers, cases, calculationFor, given: numbers.map(() => 0) };
}

function factAt(
  name: string,
  facts: MeasureContext["facts"],
  places: FactPlaces,
): { readonly fact: FactDefinition; readonly place: number } {
  // What has a place in the catalogue stands in it.
  return { place: placeOf(name, places), fact: facts.get(name) as FactDefinition };
}
