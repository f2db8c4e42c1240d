/** An indicator → the examples it lacks: both sides of each limit, each branch, every mutant killed, facts missing. */
import { coverIndicator } from "../examine/cover-indicator.ts";
import {
  type ExaminedIndicator,
  indicatorExampleOf,
  toExaminedIndicator,
} from "../examine/examined-indicator.ts";
import { killIndicatorMutants, numbersOf } from "../examine/kill-indicator-mutants.ts";
import { NO_PARAMS } from "../examine/put-params.ts";
import {
  decideIndicator,
  type IndicatorRun,
  nameOfIndicator,
  runIndicator,
} from "../examine/run-monitoring-examples.ts";
import type { FactDefinition } from "../facts/fact.ts";
import { type CompleteFacts, completeFacts, MAX_CELLS } from "../logic/cells.ts";
import { classesOfCondition } from "../logic/condition.ts";
import { findBand } from "../ruleset/find-band.ts";
import type { IndicatorExample } from "../ruleset/ruleset-schema.ts";
import type { CompiledIndicator } from "../score/compile-indicator.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import { endsOf } from "../score/complete-facts.ts";

/**
 * The examples to add to an indicator, the one of this number in the file. What the examples there show is not shown once
 * more; one that does not hold shows nothing. The same indicator gives the same examples.
 */
export function proposeIndicatorExamples(
  compiled: CompiledMonitoring,
  own: CompiledIndicator,
  index: number,
): readonly IndicatorExample[] {
  const held = runIndicator(own).flatMap(({ example, holds }) => (holds ? [example] : []));
  const added = new Map<string, IndicatorExample>();

  function examined(): ExaminedIndicator {
    const runs = [...held, ...added.values()].map((example, at): IndicatorRun => {
      const decision = decideIndicator(own, example.facts);
      return {
        kind: "indicator",
        criterion: nameOfIndicator(own),
        index: at,
        example,
        decision,
        holds: true,
      };
    });
    return toExaminedIndicator(compiled, own.indicator, index, runs);
  }

  function add(proposed: readonly IndicatorExample[]): boolean {
    const known = new Set([...held.map(keyOf), ...added.keys()]);
    const fresh = proposed.filter((example) => !known.has(keyOf(example)));
    for (const example of fresh) added.set(keyOf(example), example);
    return fresh.length > 0;
  }

  add(limitsLacking(examined()));
  while (add(branchesLacking(examined())));
  while (add(witnessesLacking(examined())));
  add(missingLacking(examined()));
  return [...added.values()];
}

function keyOf({ facts }: IndicatorExample): string {
  return JSON.stringify(Object.entries(facts).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Of each limit of a band that is not shown: a value just there, and the nearest one below that was found. */
function limitsLacking(examined: ExaminedIndicator): readonly IndicatorExample[] {
  const { bands } = examined.own.indicator.scoring;
  const lacking = coverIndicator(examined).atoms.filter(
    (atom) => atom.kind === "band" && atom.status === "not-shown",
  );
  if (lacking.length === 0) return [];
  const tried = casesOf(examined).flatMap((facts) => {
    const { value } = decideIndicator(examined.own, facts);
    return value === null ? [] : [{ facts, value }];
  });
  return lacking.flatMap(({ path }) => {
    const at = Number(path.at(-1));
    const limit = tried.find(({ value }) => value === bands[at]?.from);
    const below = tried
      .filter(({ value }) => findBand(bands, value) === bands[at - 1])
      .toSorted((one, other) => other.value - one.value)[0];
    return [below, limit].flatMap((found) =>
      found === undefined ? [] : [indicatorExampleOf(examined.own, found.facts)],
    );
  });
}

/** Complete cases: each class of what is compared, with numbers at which limits are likely to be met. */
function casesOf({ own, compiled }: ExaminedIndicator): readonly CompleteFacts[] {
  const measures = own.change === undefined ? [own.measure] : [own.measure, own.change];
  const logics = measures.map(({ logic }) => logic);
  const classes = classesOfCondition({ passes: { or: logics } }, compiled.facts, NO_PARAMS);
  const limits = own.indicator.scoring.bands.flatMap(({ from = [] }) => from);
  return numbersOf(measures).reduce<readonly CompleteFacts[]>((before, fact) => {
    const values = valuesNear(fact, limits);
    const few = before.length * values.length > MAX_CELLS ? values.slice(0, FEW) : values;
    return before.flatMap((facts) => few.map((value) => ({ ...facts, [fact.name]: value })));
  }, completeFacts(classes));
}

/** So many values of a number are tried where several numbers go together. */
const FEW = 4;

/** What people write first: a hundred as the whole of a share, none, one, the limits themselves and those beside them. */
function valuesNear(fact: FactDefinition, limits: readonly number[]): readonly number[] {
  const [low, high] = endsOf(fact);
  const near = limits.flatMap((limit) => [limit, limit - 1, limit + 1]);
  const wanted = [HUNDRED, 0, 1, ...near, ...near.map((number) => HUNDRED + number), low];
  return [...new Set(wanted)].filter((number) => Number.isInteger(number) && number >= low && number <= high);
}

const HUNDRED = 100;

/** The pair of cases that shows the first condition not shown yet. */
function branchesLacking(examined: ExaminedIndicator): readonly IndicatorExample[] {
  return coverIndicator(examined)
    .atoms.flatMap((atom) => (atom.kind === "condition" && atom.status === "not-shown" ? atom.hint : []))
    .slice(0, 2) as readonly IndicatorExample[];
}

/** The case that kills the first mutant that survives and has one. */
function witnessesLacking(examined: ExaminedIndicator): readonly IndicatorExample[] {
  return killIndicatorMutants(examined)
    .flatMap((mutant) => (mutant.status === "survived" ? (mutant.witness ?? []) : []))
    .slice(0, 1) as readonly IndicatorExample[];
}

/** A case with nothing known, where no example has a fact missing. */
function missingLacking({ own, examples }: ExaminedIndicator): readonly IndicatorExample[] {
  if (examples.some(({ decision }) => decision.value === null)) return [];
  return [indicatorExampleOf(own, {})];
}
