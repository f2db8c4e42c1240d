/**
 * One criterion set over 200,000 prepared persons in one process, by three engines on the same work: the outcome (pass,
 * fail, open) of each of the seven member criteria of permensos-25-2015 for each person.
 */

import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import { compileMembership } from "../../src/decide/compile-membership.ts";
import { lookUp, type Outcome } from "../../src/decide/decision-table.ts";
import { FACTS } from "../../src/facts/catalogue.ts";
import type { Facts } from "../../src/facts/fact.ts";
import { toLogicData } from "../../src/logic/json-logic.ts";
import { paramsOf } from "../../src/ruleset/params.ts";
import { getRuleset } from "../../src/ruleset/rulesets.ts";
import { type BenchOptions, type BenchReport, createDraw, figureOf, ratioOf } from "./figure.ts";

const PERSONS = 200_000;
const ROUNDS = 9;

const compiled = compileMembership(getRuleset("permensos-25-2015"));
const criteria = compiled.criteria.member;
const params = paramsOf(compiled.ruleset);

// Every engine gets the persons in its own form, made before the clock starts: dotted facts, or nested data.
const persons = preparePersons();
const data = persons.map((facts) => toLogicData(Object.entries(facts), params));

/** A way of deciding all criteria for person number `index`, into `outcomes`. */
type Engine = (index: number, outcomes: Outcome[]) => void;

const tables = criteria.map(({ table }) => table);
const ours: Engine = (index, outcomes) => {
  const facts = persons[index] as Facts;
  for (let at = 0; at < tables.length; at += 1)
    outcomes[at] = lookUp(tables[at] as (typeof tables)[number], facts).outcome;
};

// One expression a criterion says all three outcomes: an open question first, then whether it passes.
const expressions = criteria.map(({ criterion: { passes, open = [] } }) =>
  open.reduceRight<unknown>((otherwise, { when }) => ({ if: [when, "unknown", otherwise] }), {
    if: [passes, "pass", "fail"],
  }),
);
const interpreted: Engine = (index, outcomes) => {
  for (let at = 0; at < expressions.length; at += 1) {
    outcomes[at] = jsonLogic.apply(expressions[at] as Parameters<typeof jsonLogic.apply>[0], data[index]);
  }
};

const engine = new LogicEngine();
const generated = expressions.map((expression) => engine.build(expression) as (input: unknown) => Outcome);
const compiledEngine: Engine = (index, outcomes) => {
  for (let at = 0; at < generated.length; at += 1)
    outcomes[at] = (generated[at] as (input: unknown) => Outcome)(data[index]);
};

const engines = {
  "aturan-kube": ours,
  "json-logic-js": interpreted,
  "json-logic-engine (compiled)": compiledEngine,
};
/** Runs the engines in turns. */
export function benchDecide({ rounds: count = ROUNDS }: BenchOptions): BenchReport {
  const rounds = Array.from({ length: count + 1 }, () => Object.values(engines).map(run)).slice(1);

  const checksums = new Set(rounds.flat().map(({ checksum }) => checksum));
  if (checksums.size !== 1) throw new Error("the engines disagree");

  const times = Object.keys(engines).map((_, at) => rounds.map((round) => round[at]?.nanoseconds ?? 0));
  return {
    bench: "decide",
    work: `${PERSONS} persons × ${criteria.length} criteria, ${count} rounds after a warm-up; all outcomes agree`,
    figures: Object.keys(engines).flatMap((name, at) => [
      figureOf(`${name}, a person`, "ns", times[at] ?? []),
      ...(at === 0 ? [] : [ratioOf(`${name} over aturan-kube`, times[at] ?? [], times[0] ?? [])]),
    ]),
  };
}

function run(decide: Engine): { readonly nanoseconds: number; readonly checksum: number } {
  const outcomes: Outcome[] = criteria.map(() => "fail");
  let checksum = 0;
  const start = process.hrtime.bigint();
  for (let index = 0; index < PERSONS; index += 1) {
    decide(index, outcomes);
    for (let at = 0; at < outcomes.length; at += 1)
      checksum += outcomes[at] === "pass" ? at + 1 : outcomes[at] === "fail" ? 0 : 100;
  }
  return { nanoseconds: Number(process.hrtime.bigint() - start) / PERSONS, checksum };
}

/** Persons of all kinds, the same every time. */
function preparePersons(): readonly Facts[] {
  const draw = createDraw(20_151_231);
  const members = [...FACTS.values()].filter(({ scope }) => scope === "member");
  return Array.from({ length: PERSONS }, () =>
    Object.fromEntries(
      members.map(({ name, type }) => {
        if (type.kind === "integer") return [name, 10 + draw(60)];
        return [name, type.kind === "boolean" ? draw(5) > 0 : type.values[draw(type.values.length)]];
      }),
    ),
  );
}
