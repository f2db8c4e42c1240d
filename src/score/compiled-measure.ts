/** A measure ready to be asked. */
import type { FactDefinition } from "../facts/fact.ts";
import type { Trend } from "../logic/analyze-measure.ts";
import type { FactClasses } from "../logic/fact-classes.ts";
import type { Logic } from "../logic/json-logic.ts";
import type { Params } from "../logic/params.ts";

/** A measure with what is known of it whatever the facts are. */
export interface CompiledMeasure {
  readonly logic: Logic;
  readonly params: Params;
  /** The numbers it calculates with, and whether it rises or falls with each. */
  readonly numbers: readonly { readonly fact: FactDefinition; readonly trend: Trend }[];
  /** The facts it compares, with the classes that make a difference to it. */
  readonly cases: readonly FactClasses[];
  /** What it gives for each way its cases may be, in the order of `combinationsOf`, where it calculates with no number. */
  readonly values: readonly number[] | undefined;
}
