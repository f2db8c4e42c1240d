/** Statements say the same as JavaScript, in each engine that runs here. */
import { rulesets } from "aturan-kube";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CompiledMembership, toMembership } from "../../src/decide/compile-membership.ts";
import { fieldOf } from "../../src/sql/columns.ts";
import { neededColumns } from "../../src/sql/membership-statements.ts";
import { toSql } from "../../src/sql/to-sql.ts";
import {
  cellPersons,
  columnsOf,
  expectedOf,
  expectedOfGroup,
  nearGroups,
  type Person,
  toRow,
} from "./cases.ts";
import { type Engine, engines, makeTable, type Value } from "./engines.ts";

const MEMBERSHIP = rulesets.filter(({ kind }) => kind === "membership").map(({ id }) => id);
const AS_OF = "2024-02-29";

let all: readonly Engine[] = [];
beforeAll(async () => {
  all = await engines();
  // PostgreSQL takes some seconds to start where the machine is busy.
}, 60_000);
afterAll(async () => {
  for (const engine of all) await engine.close();
});

/** Values that a column may have at all, some of which no fact can have. */
function anyPerson(compiled: CompiledMembership): fc.Arbitrary<Person> {
  const values = neededColumns(compiled).flatMap(({ field, fact }): [string, fc.Arbitrary<Value>][] => {
    if (fact === undefined) return [];
    if (field === "birthDate") return [[field, fc.oneof(day(), fc.constant(null))]];
    const { type } = fact;
    if (type.kind === "boolean") return [[fieldOf(fact), fc.constantFrom(true, true, false, null)]];
    if (type.kind === "integer") return [[fieldOf(fact), fc.option(fc.integer({ min: -2, max: 40 }))]];
    // A share is no column.
    const words = type.kind === "choice" ? type.values : [];
    return [[fieldOf(fact), fc.constantFrom(...words, "PNS", "", null)]];
  });
  return fc.record({
    ...Object.fromEntries(values),
    noKk: fc.constantFrom("k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9", "k10", null),
    "area.code": fc.constantFrom("35.21.99.2001", "35.21.99.2001", "35.21.99.2002", "35.21.98.2001", null),
    kube: fc.constantFrom("g1", "g2", "g3", "g4", "g5", "g6", "g7", "g8", null),
  });
}

function day(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.integer({ min: 1930, max: 2025 }),
      fc.constantFrom("01-01", "02-28", "03-01", "06-15", "12-31", "02-29"),
    )
    .map(([year, rest]) => (rest === "02-29" && year % 4 !== 0 ? `${year}-02-28` : `${year}-${rest}`));
}

describe.each(MEMBERSHIP)("statements of %s", (id) => {
  const compiled = toMembership(id);
  const table = `t_${id.replaceAll("-", "_")}`;
  const numbered = (persons: readonly Person[]): readonly Person[] =>
    persons.map((person, index) => ({ ...person, nik: `n${index}` }));
  const generated = fc.sample(anyPerson(compiled), { numRuns: 400, seed: 13 });
  const persons = numbered([...cellPersons(compiled, AS_OF), ...nearGroups(compiled, AS_OF), ...generated]);
  beforeAll(async () => {
    for (const engine of all) await makeTable(engine, table, columnsOf(id), persons.map(toRow));
  });

  it.each([{}, { "member.isWilling": true }])(
    "say the same of every cell and of generated persons, assuming %j",
    async (assume) => {
      const expected = persons.map((person) => expectedOf(compiled, person, AS_OF, assume));
      for (const engine of all) {
        const { persons: sql = "" } = toSql(id, { dialect: engine.dialect, table, asOf: AS_OF, assume });
        const rows = await engine.run(sql);
        const found = new Map(rows.map(({ nik, kube: _, ...row }) => [nik, row]));
        expect(found.size, engine.dialect).toBe(persons.length);
        for (const [index, person] of persons.entries())
          expect(found.get(person["nik"]), `${engine.dialect} ${JSON.stringify(person)}`).toEqual(
            expected[index],
          );
      }
    },
  );

  it("say the same of groups, their numbers as ranges", async () => {
    const groups = new Map<Value, Person[]>();
    for (const person of persons) {
      const kube = person["kube"] ?? null;
      if (kube !== null) groups.set(kube, [...(groups.get(kube) ?? []), person]);
    }
    const verdicts = [...groups].map(
      ([kube, members]) => expectedOfGroup(compiled, String(kube), members, AS_OF).group_verdict,
    );
    expect(new Set(verdicts).size).toBeGreaterThan(1);
    for (const engine of all) {
      const { groups: sql = "" } = toSql(id, { dialect: engine.dialect, table, asOf: AS_OF });
      const rows = await engine.run(sql);
      const found = new Map(rows.map(({ kube, ...row }) => [kube, numbersOf(row)]));
      expect([...found.keys()].sort(), engine.dialect).toEqual([...groups.keys()].sort());
      for (const [kube, members] of groups)
        expect(found.get(kube), `${engine.dialect} ${kube}`).toEqual(
          expectedOfGroup(compiled, String(kube), members, AS_OF),
        );
    }
  });
});

/** What is counted, as numbers: engines give large ones as they like. */
function numbersOf(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      name.endsWith("members") || /_(?:min|max)$/.test(name) ? Number(value) : value,
    ]),
  );
}
