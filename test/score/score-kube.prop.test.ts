import {
  compileRuleset,
  type KubeScore,
  type MonitoringRuleset,
  type ParsedMonitoring,
  scoreKube,
} from "aturan-kube";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FactType } from "../../src/facts/fact.ts";
import { MONITORING_FACTS } from "../../src/facts/monitoring-catalogue.ts";
import { variablesOf } from "../../src/logic/variables.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { runs } from "../runs.ts";
import { thawed } from "./made-scores.ts";
import {
  completeFacts,
  completionsOf,
  incompleteFacts,
  monitoringRuleset,
  VALUES,
} from "./monitoring-ruleset.arbitrary.ts";
import { type Complete, itemOf, measureOf, scoreOf, stageOf, statusOf, totalOf } from "./reference-score.ts";

/** A whole range of completions takes long to go through, so the rulesets drawn are fewer. */
const FEWER = { numRuns: runs(13) };

/** The score of facts that a ruleset declares. */
function scoreFacts(ruleset: MonitoringRuleset, facts: Complete): KubeScore {
  return scoreKube(compileRuleset(ruleset), { facts });
}

function readBy(ruleset: MonitoringRuleset): readonly string[] {
  const logics = [
    ...ruleset.indicators.map(({ measure }) => measure),
    JSON.parse(JSON.stringify([ruleset.stages, ruleset.classes])),
  ];
  return variablesOf(logics, 64).filter((name) => name in VALUES);
}

/** The completions of what a ruleset reads. */
function allOf(ruleset: MonitoringRuleset, facts: Complete): readonly Complete[] {
  const read = readBy(ruleset);
  const values = Object.fromEntries(Object.entries(VALUES).filter(([name]) => read.includes(name)));
  return completionsOf(facts, values);
}

const ends = (numbers: readonly number[]) => ({ min: Math.min(...numbers), max: Math.max(...numbers) });

describe("for random rulesets, against all completions of what is missing", () => {
  test("the total is exactly the range of the totals of the completions", () => {
    fc.assert(
      fc.property(monitoringRuleset, incompleteFacts, (ruleset, facts) => {
        const { score } = scoreFacts(ruleset, facts);
        const totals = allOf(ruleset, facts).map((complete) => totalOf(ruleset, complete));
        expect(score).toMatchObject(ends(totals));
      }),
      FEWER,
    );
  });

  test("the score of each indicator is exactly the range of its scores", () => {
    fc.assert(
      fc.property(monitoringRuleset, incompleteFacts, (ruleset, facts) => {
        const { indicators } = scoreFacts(ruleset, facts);
        const all = allOf(ruleset, facts);
        for (const [index, { score, value, band, missing }] of indicators.entries()) {
          const scores = ends(all.map((complete) => scoreOf(ruleset, index, complete)));
          expect(score).toMatchObject(scores);
          expect(missing.length > 0).toBe(scores.min < scores.max);
          const values = ends(
            all.map((complete) => measureOf(ruleset.indicators[index]?.measure, complete, ruleset)),
          );
          expect(value).toBe(values.min === values.max ? values.min : null);
          if (band !== null) expect(scores.min).toBe(scores.max);
        }
      }),
      FEWER,
    );
  });

  test("what an indicator names as missing are exactly the facts that can change its points, all else alike", () => {
    let unnamed = 0;
    fc.assert(
      fc.property(monitoringRuleset, incompleteFacts, (ruleset, facts) => {
        const { indicators } = scoreFacts(ruleset, facts);
        const all = allOf(ruleset, facts);
        for (const [index, { missing }] of indicators.entries()) {
          const read = new Set(variablesOf(ruleset.indicators[index]?.measure, 64));
          const open = Object.keys(VALUES).filter((name) => read.has(name) && facts[name] === undefined);
          const matter = open.filter((name) => {
            const seen = new Map<string, number>();
            return all.some((complete) => {
              const others = JSON.stringify({ ...complete, [name]: null });
              const score = scoreOf(ruleset, index, complete);
              const known = seen.get(others) ?? score;
              seen.set(others, score);
              return known !== score;
            });
          });
          unnamed += open.length - matter.length;
          expect(missing.toSorted()).toEqual(matter.toSorted());
        }
      }),
      { numRuns: runs(100) },
    );
    expect(unnamed).toBeGreaterThan(0);
  });

  test("a direction is what every completion agrees on, else it is not known", () => {
    fc.assert(
      fc.property(monitoringRuleset, incompleteFacts, (ruleset, facts) => {
        const { indicators } = scoreFacts(ruleset, facts);
        for (const [index, { direction }] of indicators.entries()) {
          const { change, direction: better } = ruleset.indicators[index] ?? {};
          if (change === undefined) continue;
          const turn = better === "higher-is-better" ? 1 : -1;
          const directions = new Set(
            completionsOf(facts).map((complete) =>
              ["menurun", "tetap", "membaik"].at(Math.sign(measureOf(change, complete, ruleset)) * turn + 1),
            ),
          );
          expect(direction).toBe(directions.size === 1 ? [...directions][0] : null);
        }
      }),
      FEWER,
    );
  });

  test("a status that is given is that of every completion, and that of each completion is among the possible ones", () => {
    fc.assert(
      fc.property(monitoringRuleset, incompleteFacts, (ruleset, facts) => {
        const { status } = scoreFacts(ruleset, facts);
        const possible = status?.possible.map(({ id }) => id) ?? [];
        for (const complete of allOf(ruleset, facts)) {
          const found = statusOf(ruleset, complete, totalOf(ruleset, complete));
          if (status?.id !== null) expect(found).toBe(status?.id);
          else if (found !== null) expect(possible).toContain(found);
        }
      }),
      FEWER,
    );
  });

  test("on complete facts the status is the first one whose condition holds, unless a question is open", () => {
    fc.assert(
      fc.property(monitoringRuleset, completeFacts, (ruleset, facts) => {
        expect(scoreFacts(ruleset, facts).status?.id).toBe(statusOf(ruleset, facts, totalOf(ruleset, facts)));
      }),
      FEWER,
    );
  });

  test("an item is met or not as every completion agrees, and the stages are exactly the possible ones", () => {
    fc.assert(
      fc.property(monitoringRuleset, incompleteFacts, (ruleset, facts) => {
        const { stage } = scoreFacts(ruleset, facts);
        const all = allOf(ruleset, facts);
        for (const [at, { items }] of ruleset.stages.entries())
          for (const [index, item] of items.entries()) {
            const answers = [...new Set(all.map((complete) => itemOf(ruleset, item, complete)))];
            const expected =
              answers.length > 1 ? "unknown" : answers[0] === null ? "unknown" : answers[0] ? "pass" : "fail";
            expect(stage?.stages[at]?.items[index]?.outcome).toBe(expected);
          }
        const reached = [...new Set(all.map((complete) => stageOf(ruleset, complete)))];
        const order = [null, ...ruleset.stages.map(({ id }) => id)];
        const known = reached.filter((id) => id !== undefined).map((id) => order.indexOf(id));
        if (!reached.includes(undefined)) {
          expect(stage?.least).toBe(order[Math.min(...known)]);
          expect(stage?.most).toBe(order[Math.max(...known)]);
        } else expect(stage?.isKnown).toBe(false);
      }),
      FEWER,
    );
  });

  test("learning a fact never widens a range and never turns what was known", () => {
    fc.assert(
      fc.property(
        monitoringRuleset,
        completeFacts,
        fc.subarray(Object.keys(VALUES)),
        fc.subarray(Object.keys(VALUES)),
        (ruleset, facts, few, more) => {
          const only = (names: readonly string[]): Complete =>
            Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));
          expectLearning(scoreFacts(ruleset, only(few)), scoreFacts(ruleset, only([...few, ...more])));
        },
      ),
      FEWER,
    );
  });

  test("a number that moves the better way lowers neither end of the total, whatever is missing", () => {
    fc.assert(
      fc.property(
        monitoringRuleset,
        incompleteFacts,
        fc.constantFrom("kube.a", "kube.b", "kube.c"),
        (ruleset, facts, name) => {
          const effect = effectOf(ruleset, name);
          if (effect === undefined) return;
          const [numbers = [], compiled] = [VALUES[name] as readonly number[], compileRuleset(ruleset)];
          const scores = numbers
            .toSorted((a, b) => (a - b) * effect)
            .map((number) => scoreKube(compiled, { facts: { ...facts, [name]: number } }).score);
          for (const [index, score] of scores.entries()) {
            const before = scores[index - 1] ?? score;
            expect(score?.min).toBeGreaterThanOrEqual(before?.min ?? 0);
            expect(score?.max).toBeGreaterThanOrEqual(before?.max ?? 0);
          }
        },
      ),
      FEWER,
    );
  });

  test("the order of the properties of a record never matters", () => {
    fc.assert(
      fc.property(monitoringRuleset, incompleteFacts, (ruleset, facts) => {
        const turned = Object.fromEntries(Object.entries(facts).toReversed());
        const { record: _, ...score } = scoreFacts(ruleset, facts);
        expect(scoreFacts(ruleset, turned)).toMatchObject(score);
      }),
      FEWER,
    );
  });

  test("a score is the same whatever was scored before it, and parts of equal scores are the very same", () => {
    fc.assert(
      fc.property(
        monitoringRuleset,
        fc.array(incompleteFacts, { minLength: 2, maxLength: 20 }),
        (ruleset, all) => {
          const compiled = compileRuleset(ruleset);
          for (const facts of [...all, ...all.toReversed()]) {
            const score = scoreKube(compiled, { facts });
            expect(JSON.stringify(score)).toBe(JSON.stringify(scoreFacts(ruleset, facts)));
            const again = scoreKube(compiled, { facts: { ...facts } });
            for (const [index, indicator] of score.indicators.entries())
              expect(again.indicators[index]).toBe(indicator);
            for (const [index, stage] of (score.stage?.stages ?? []).entries())
              expect(again.stage?.stages[index]).toBe(stage);
          }
        },
      ),
      FEWER,
    );
  });

  test("a score is frozen JSON, in which everything missing and every open question has a label", () => {
    fc.assert(
      fc.property(monitoringRuleset, incompleteFacts, (ruleset, facts) => {
        const score = scoreFacts(ruleset, facts);
        expect(JSON.parse(JSON.stringify(score))).toEqual(score);
        expect(thawed(score)).toEqual([]);
        const parts = [
          ...score.indicators,
          ...(score.stage?.stages.flatMap(({ items }) => items) ?? []),
          score.status,
        ];
        const named = parts.flatMap((part) => [
          ...(part?.missing ?? []),
          ...(part && "questions" in part ? part.questions : []),
        ]);
        expect(Object.keys(score.labels).sort()).toEqual([...new Set(named)].sort());
      }),
      FEWER,
    );
  });
});

/** Which way a number is better for every indicator that reads it; `undefined` where they disagree or none reads it. */
function effectOf(ruleset: MonitoringRuleset, name: string): number | undefined {
  const effects = new Set<number>();
  const values = (VALUES[name] ?? []) as readonly number[];
  for (const { measure, direction } of ruleset.indicators)
    for (const others of completionsOf({ [name]: 1 })) {
      const measured = values.map((value) => measureOf(measure, { ...others, [name]: value }, ruleset));
      for (const [index, value] of measured.entries())
        effects.add(
          Math.sign(value - (measured[index - 1] ?? value)) * (direction === "higher-is-better" ? 1 : -1),
        );
    }
  const moves = [...effects].filter((effect) => effect !== 0);
  return moves.length === 1 ? moves[0] : undefined;
}

/** What more knowledge may do to a score: narrow it. */
function expectLearning(before: KubeScore, after: KubeScore): void {
  if (before.score !== null) {
    expect(after.score?.min).toBeGreaterThanOrEqual(before.score.min);
    expect(after.score?.max).toBeLessThanOrEqual(before.score.max);
  }
  for (const [index, { score, value, direction, band }] of before.indicators.entries()) {
    const own = after.indicators[index];
    expect(own?.score.min).toBeGreaterThanOrEqual(score.min);
    expect(own?.score.max).toBeLessThanOrEqual(score.max);
    if (value !== null) expect(own?.value).toBe(value);
    if (direction !== null) expect(own?.direction).toBe(direction);
    if (band !== null) expect(own?.band).toEqual(band);
  }
  if (before.stage?.isKnown) expect(after.stage).toMatchObject({ least: before.stage.least, isKnown: true });
  for (const [at, { items, outcome }] of (before.stage?.stages ?? []).entries()) {
    if (outcome !== "unknown") expect(after.stage?.stages[at]?.outcome).toBe(outcome);
    for (const [index, item] of items.entries())
      if (item.outcome !== "unknown")
        expect(after.stage?.stages[at]?.items[index]?.outcome).toBe(item.outcome);
  }
  if (before.status === null) return;
  if (before.status.id !== null) expect(after.status?.id).toBe(before.status.id);
  const possible = before.status.possible.map(({ id }) => id);
  expect(possible).toEqual(expect.arrayContaining(after.status?.possible.map(({ id }) => id) ?? []));
}

const SHIPPED = NEWEST_RULESETS.filter((ruleset) => ruleset.kind === "monitoring");

/** A fact of a record, by the name it has in one: a property, the time running, or a fact that the ruleset declares. */
interface Told {
  readonly name: string;
  readonly property: string;
  readonly type: FactType;
}

function toldBy({ facts: declared = [] }: MonitoringRuleset): readonly Told[] {
  return [
    ...[...MONITORING_FACTS.values()].map(({ name, type }) => ({
      name,
      property: name.slice("kube.".length),
      type,
    })),
    // The values of the choices of a declared fact are not needed: no shipped file declares one.
    ...declared.map(({ name, type }) => ({ name, property: name, type: type as FactType })),
  ];
}

function anyValueOf({ type }: Told): fc.Arbitrary<boolean | number | string> {
  if (type.kind === "boolean") return fc.boolean();
  if (type.kind === "choice") return fc.constantFrom(...type.values);
  if (type.kind === "share") throw new Error("records have no shares");
  const { min, max = Number.MAX_SAFE_INTEGER } = type;
  return fc.oneof(fc.integer({ min, max: Math.min(max, min + 12) }), fc.integer({ min, max }));
}

/** What is told of a group, by the names of `Told`. */
type Flat = Readonly<Record<string, boolean | number | string>>;

/** The record that tells just that: the time running by two dates. */
function recordOf({ yearsRunning, ...flat }: Flat): ParsedMonitoring {
  const entries = Object.entries(flat);
  const [facts, own] = [true, false].map((isDeclared) =>
    Object.fromEntries(entries.filter(([name]) => name.startsWith("kube.") === isDeclared)),
  );
  const times =
    yearsRunning === undefined ? {} : { formedOn: `${2026 - Number(yearsRunning)}-01-01`, period: "2026-01" };
  // The properties and their values are those of records, which the catalogue does not tell the compiler.
  return {
    ...own,
    ...times,
    ...(Object.keys(facts ?? {}).length === 0 ? {} : { facts }),
  } as ParsedMonitoring;
}

function only(record: Flat, names: readonly string[]): Flat {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}

function factsOf(record: Flat): Complete {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name.startsWith("kube.") ? name : `kube.${name}`,
      value as number,
    ]),
  );
}

/** What a missing fact may be, as far as the extremes go: each end of a number, each value of the others. */
function cornersOf(name: string, told: readonly Told[]): readonly (boolean | number | string)[] {
  const { type } = told.find((each) => each.name === name) ?? {};
  if (type?.kind === "integer") return [type.min, type.max ?? Number.MAX_SAFE_INTEGER];
  return type?.kind === "choice" ? type.values : [false, true];
}

/** Indicators put together where they read a fact in common: what is missing in one lot says nothing of another. */
function lotsOf({
  indicators,
}: MonitoringRuleset): readonly { readonly at: readonly number[]; readonly facts: readonly string[] }[] {
  return indicators.reduce<{ at: number[]; facts: string[] }[]>((lots, { measure }, index) => {
    const names = variablesOf(measure);
    const [near, far] = [true, false].map((isNear) =>
      lots.filter(({ facts }) => facts.some((name) => names.includes(name)) === isNear),
    );
    return [
      ...(far ?? []),
      {
        at: [...(near ?? []).flatMap(({ at }) => at), index],
        facts: [...new Set([...(near ?? []).flatMap(({ facts }) => facts), ...names])],
      },
    ];
  }, []);
}

describe.each(SHIPPED.map((ruleset) => [ruleset.id, ruleset] as const))("for %s", (_, ruleset) => {
  const compiled = compileRuleset(ruleset);
  const told = toldBy(ruleset);
  const completeRecord = fc.record(
    Object.fromEntries(told.map((each) => [each.property, anyValueOf(each)])),
  ) as fc.Arbitrary<Flat>;
  const properties = fc.subarray(told.map(({ property }) => property));
  const scoreFlat = (record: Flat): KubeScore => scoreKube(compiled, recordOf(record));
  const most = ruleset.indicators.reduce(
    (sum, { scoring }) => sum + scoring.weight * Math.max(...scoring.bands.map(({ points }) => points)),
    0,
  );

  test("a record in which everything is missing gives the full range, and no stage or status", () => {
    const { score, indicators, stage, status } = scoreKube(compiled, {});
    expect(score).toEqual(ruleset.indicators.length === 0 ? null : { min: 0, max: most, of: most });
    expect(indicators.map(({ value, direction, band }) => [value, direction, band])).toEqual(
      ruleset.indicators.map(() => [null, null, null]),
    );
    if (stage !== null) expect([stage.least, stage.most]).toEqual([null, ruleset.stages.at(-1)?.id]);
    if (status !== null) {
      expect(status.id).toBeNull();
      expect(status.possible.map(({ id }) => id)).toEqual(ruleset.classes.map(({ id }) => id));
    }
  });

  test("every completion lies within the range", () => {
    fc.assert(
      fc.property(completeRecord, properties, (record, known) => {
        const { score } = scoreFlat(only(record, known));
        if (score === null) return;
        const total = totalOf(ruleset, factsOf(record));
        expect(score.min).toBeLessThanOrEqual(total);
        expect(score.max).toBeGreaterThanOrEqual(total);
        expect(score.min).toBeGreaterThanOrEqual(0);
        expect(score.max).toBeLessThanOrEqual(score.of);
        expect(score.of).toBe(most);
      }),
    );
  });

  test("both ends of the range are reached by some completion", () => {
    fc.assert(
      fc.property(completeRecord, properties, (record, known) => {
        const { score } = scoreFlat(only(record, known));
        if (score === null) return;
        const facts = factsOf(only(record, known));
        const reached = lotsOf(ruleset).map(({ at, facts: names }) => {
          const values = Object.fromEntries(names.map((name) => [name, cornersOf(name, told)]));
          const sums = completionsOf(facts, values).map((complete) =>
            at.reduce((sum, index) => sum + scoreOf(ruleset, index, complete), 0),
          );
          return ends(sums);
        });
        expect(score.min).toBe(reached.reduce((sum, { min }) => sum + min, 0));
        expect(score.max).toBe(reached.reduce((sum, { max }) => sum + max, 0));
      }),
      FEWER,
    );
  });

  test("a complete record gives one number, and it is the one that the file says", () => {
    fc.assert(
      fc.property(completeRecord, (record) => {
        const { score, stage, status } = scoreFlat(record);
        const facts = factsOf(record);
        const total = totalOf(ruleset, facts);
        if (score !== null) expect(score).toEqual({ min: total, max: total, of: most });
        if (stage !== null)
          expect([stage.least, stage.most]).toEqual([stageOf(ruleset, facts), stageOf(ruleset, facts)]);
        if (status !== null) expect(status.id).toBe(statusOf(ruleset, facts, total));
      }),
    );
  });

  test("a fact that turns for the better lowers neither end of the score", () => {
    fc.assert(
      fc.property(
        completeRecord,
        completeRecord,
        properties,
        fc.constantFrom(...told),
        (record, other, known, { name, property }) => {
          const facts = only(record, known);
          const [a, b] = [record, other].map((each) => {
            const changed = { ...facts, [property]: each[property] ?? false };
            return { score: scoreFlat(changed).score, facts: factsOf({ ...record, ...changed }) };
          });
          if (a?.score == null || b?.score == null) return;
          // The baseline and the number of members are better where they are less; all indicators agree on each fact.
          const effect = Math.sign(totalAt(ruleset, name, b.facts) - totalAt(ruleset, name, a.facts));
          if (effect === 0) return;
          expect(Math.sign(b.score.min - a.score.min) * effect).toBeGreaterThanOrEqual(0);
          expect(Math.sign(b.score.max - a.score.max) * effect).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test("learning a fact never widens a range and never turns what was known", () => {
    fc.assert(
      fc.property(completeRecord, properties, properties, (record, few, more) => {
        expectLearning(scoreFlat(only(record, few)), scoreFlat(only(record, [...few, ...more])));
      }),
    );
  });

  test("the order of the properties never matters, and the score is frozen JSON", () => {
    fc.assert(
      fc.property(completeRecord, properties, (record, known) => {
        const given = only(record, known);
        const score = scoreFlat(given);
        const turned = Object.fromEntries(Object.entries(given).toReversed());
        expect(JSON.stringify({ ...scoreFlat(turned), record: null })).toBe(
          JSON.stringify({ ...score, record: null }),
        );
        expect(JSON.parse(JSON.stringify(score))).toEqual(score);
      }),
    );
  });
});

/** The value that all measures reading a fact give together, each turned so that more is better. */
function totalAt(ruleset: MonitoringRuleset, name: string, facts: Complete): number {
  return ruleset.indicators
    .filter(({ measure }) => variablesOf(measure).includes(name))
    .reduce(
      (sum, { measure, direction }) =>
        sum + measureOf(measure, facts, ruleset) * (direction === "higher-is-better" ? 1 : -1),
      0,
    );
}

test("the shipped rulesets are the seven, in all their versions, that these tests go through", () => {
  expect([...new Set(SHIPPED.map(({ id }) => id))]).toEqual([
    "aturan-kube-default",
    "blps-berkembang",
    "enam-pertanyaan-2026",
    "kepri-2022",
    "realisasi-2026",
    "revitalisasi-jabar",
    "tahap-kebon-waru",
  ]);
});
