/**
 * What a measure can give, and how it moves with each fact it calculates with. This is what makes scores of incomplete
 * records exact: a calculation that only rises, or only falls, with a number is least and greatest at its ends.
 */
import type { FactCatalogue, FactDefinition, FactType } from "../facts/fact.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import { comparisonsOf } from "./comparisons.ts";
import type { Logic } from "./json-logic.ts";
import { isOfShape, type OperatorOf } from "./operators.ts";
import { type Params, paramOf } from "./params.ts";
import { readOperation, readVariable } from "./read-operation.ts";

/** How a number moves when a fact rises: with it (1) or against it (-1). */
export type Trend = 1 | -1;

/** What is known of a measure whatever the facts are. */
export interface MeasureAnalysis {
  /** The facts it calculates with, and how it moves with each of them. */
  readonly trends: ReadonlyMap<string, Trend>;
  /** The facts that its conditions compare, which choose between calculations. */
  readonly cases: ReadonlySet<string>;
  readonly faults: readonly RuleFault[];
}

/** What a linted measure can give. Its faults are what would make the answer of engines, or of a range, uncertain. */
export function analyzeMeasure(
  measure: Logic,
  { facts, params }: { readonly facts: FactCatalogue; readonly params: Params },
  path: Path = [],
): MeasureAnalysis {
  const cases = new Set<string>();
  const faults: RuleFault[] = [];

  function analyze(logic: Logic, at: Path): Span {
    const name = readVariable(logic);
    if (name !== undefined) return spanOfVariable(name);
    const operation = readOperation(logic);
    // A measure is linted before: what is no operation is a number.
    if (operation === undefined) return constant(logic as number);
    const { operator, args } = operation;
    const inner = [...at, operator];
    if (isOfShape(operator, "choice")) return choose(args, inner);
    const spans = args.map((arg, index) => analyze(arg, [...inner, index]));
    const span = CALCULATIONS[operator as OperatorOf<"arithmetic">](spans, (divisorIndex) =>
      faults.push(ruleFault("measure/divides-by-zero", [...inner, divisorIndex])),
    );
    if (Number.isFinite(span.low) && Number.isFinite(span.high)) return span;
    // Beyond the largest number there is, sums and products say nothing any more.
    faults.push(ruleFault("measure/too-large", inner));
    return constant(0);
  }

  function choose(args: readonly Logic[], at: Path): Span {
    const values: Span[] = [];
    for (const [index, arg] of args.entries()) {
      const isCondition = index % 2 === 0 && index < args.length - 1;
      if (isCondition) for (const { fact } of comparisonsOf(arg, params)) cases.add(fact);
      else values.push(analyze(arg, [...at, index]));
    }
    return hull(values);
  }

  function spanOfVariable(name: string): Span {
    const param = paramOf(name);
    if (param !== undefined) return constant(Number(params.get(param)));
    // A measure is linted before: a fact it calculates with is one of the catalogue, and a whole number.
    const { type } = facts.get(name) as FactDefinition;
    const { min, max = Number.MAX_SAFE_INTEGER } = type as WholeNumber;
    return { low: min, high: max, trends: new Map([[name, 1]]) };
  }

  const { trends } = analyze(measure, path);
  for (const [name, trend] of trends) {
    if (trend === 0) faults.push(ruleFault("measure/not-monotone", path, { name }));
    if (cases.has(name)) faults.push(ruleFault("measure/compared-and-calculated", path, { name }));
  }
  return {
    trends: new Map([...trends].flatMap(([name, trend]) => (trend === 0 ? [] : [[name, trend]]))),
    cases,
    faults,
  };
}

type WholeNumber = Extract<FactType, { readonly kind: "integer" }>;

/** The least and the greatest an expression can be, and its trend in each fact; 0 where it has none that always holds. */
interface Span {
  readonly low: number;
  readonly high: number;
  readonly trends: ReadonlyMap<string, Trend | 0>;
}

const NO_TRENDS: Span["trends"] = new Map();

function constant(value: number): Span {
  return { low: value, high: value, trends: NO_TRENDS };
}

type Refuse = (argument: number) => void;

/** How each calculation takes spans together; `refuse` is told of a divisor that may be zero. */
const CALCULATIONS: Readonly<
  Record<OperatorOf<"arithmetic">, (spans: readonly Span[], refuse: Refuse) => Span>
> = {
  "+": (spans) => spans.reduce(add),
  "-": ([first = constant(0), second]) => (second === undefined ? negate(first) : add(first, negate(second))),
  "*": (spans) => spans.reduce(multiply),
  "/"([first = constant(0), second = constant(1)], refuse) {
    if (second.low <= 0 && second.high >= 0) {
      refuse(1);
      return constant(0);
    }
    // One over a number of one sign falls as the number rises.
    return combine(first, { ...second, trends: turned(second.trends, -1) }, (a, b) => a / b);
  },
  min: (spans) => ({
    low: Math.min(...spans.map(({ low }) => low)),
    high: Math.min(...spans.map(({ high }) => high)),
    trends: joined(spans.map(({ trends }) => trends)),
  }),
  max: (spans) => ({
    low: Math.max(...spans.map(({ low }) => low)),
    high: Math.max(...spans.map(({ high }) => high)),
    trends: joined(spans.map(({ trends }) => trends)),
  }),
};

function add(a: Span, b: Span): Span {
  return { low: a.low + b.low, high: a.high + b.high, trends: joined([a.trends, b.trends]) };
}

function negate({ low, high, trends }: Span): Span {
  return { low: -high, high: -low, trends: turned(trends, -1) };
}

function multiply(a: Span, b: Span): Span {
  return combine(a, b, (one, other) => one * other);
}

/** A product or a quotient, which is least and greatest where both sides are at an end. */
function combine(a: Span, b: Span, calculate: (a: number, b: number) => number): Span {
  const ends = [a.low, a.high].flatMap((one) => [calculate(one, b.low), calculate(one, b.high)]);
  return {
    low: Math.min(...ends),
    high: Math.max(...ends),
    // It moves with one side as far as the other keeps its sign.
    trends: joined([turned(a.trends, signOf(b)), turned(b.trends, signOf(a))]),
  };
}

function signOf({ low, high }: Span): Trend | 0 {
  return low >= 0 ? 1 : high <= 0 ? -1 : 0;
}

function hull(spans: readonly Span[]): Span {
  return {
    low: Math.min(...spans.map(({ low }) => low)),
    high: Math.max(...spans.map(({ high }) => high)),
    trends: joined(spans.map(({ trends }) => trends)),
  };
}

function turned(trends: Span["trends"], by: Trend | 0): Span["trends"] {
  // `|| 0` so that nothing is minus zero.
  return new Map([...trends].map(([name, trend]) => [name, (trend * by || 0) as Trend | 0]));
}

/** A fact has a trend in the whole where every part that reads it moves the same way. */
function joined(all: readonly Span["trends"][]): Span["trends"] {
  const result = new Map<string, Trend | 0>();
  for (const [name, trend] of all.flatMap((trends) => [...trends])) {
    const before = result.get(name);
    result.set(name, before === undefined || before === trend ? trend : 0);
  }
  return result;
}
