/** Persons by the million, decided by JavaScript and by each engine: `npm run test:sql`, and on servers `npm run test:databases`; `SQL_PERSONS` says how many. */
import { toSql } from "aturan-kube/sql";
import { afterAll, expect, it } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { randomOf } from "../../src/sample/random.ts";
import { fieldOf } from "../../src/sql/columns.ts";
import { neededColumns } from "../../src/sql/person-stages.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { columnsOf, expectedOf, type Person, toRow } from "./cases.ts";
import { type Engine, makeTable, OPENED, type Value } from "./engines.ts";
import { keepTallies, type Tally } from "./tally.ts";

const PERSONS = Number(process.env["SQL_PERSONS"] ?? 1_000_000);
const AS_OF = "2024-02-29";
const PART = 50_000;
const MEMBERSHIP = NEWEST_RULESETS.filter(({ kind }) => kind === "membership").map(({ id }) => id);

const tallies: Tally[] = [];

/** A person by a number: the same one anywhere. */
function personsOf(id: string, from: number, to: number): readonly Person[] {
  const compiled = toMembership(id);
  const { below } = randomOf(1, from);
  const fields = neededColumns(compiled).flatMap(({ field, fact }) =>
    fact === undefined ? [] : [{ field, fact }],
  );
  const pick = (values: readonly Value[]): Value => values[below(values.length)] ?? null;
  return Array.from({ length: to - from }, (_, index) => ({
    ...Object.fromEntries(
      fields.map(({ field, fact }): [string, Value] => {
        if (field === "birthDate") {
          const day = new Date(Date.UTC(1920, 0, 1 + below(38_700)));
          return [field, below(20) === 0 ? null : day.toISOString().slice(0, 10)];
        }
        const { type } = fact;
        if (type.kind === "boolean") return [fieldOf(fact), pick([true, true, true, false, null])];
        if (type.kind === "integer") return [fieldOf(fact), below(40)];
        return [fieldOf(fact), pick([...(type.kind === "choice" ? type.values : []), null])];
      }),
    ),
    nik: `n${from + index}`,
  }));
}

const VERSIONS: Readonly<Record<Engine["dialect"], string>> = {
  duckdb: "SELECT version() AS v",
  postgres: "SHOW server_version",
  sqlite: "SELECT sqlite_version() AS v",
  mysql: "SELECT version() AS v",
  clickhouse: "SELECT version() AS v",
};

it.each(OPENED.map((open) => [open.name, open] as const))(
  "%s says of every generated person what JavaScript says",
  async (_, open) => {
    let [cases, mismatches] = [0, 0];
    const engine = await open();
    const [first = {}] = await engine.run(VERSIONS[engine.dialect]);
    for (const id of MEMBERSHIP) {
      const compiled = toMembership(id);
      const many = Math.ceil(PERSONS / MEMBERSHIP.length);
      const { persons: sql = "" } = toSql(compiled, { dialect: engine.dialect, table: "orang", asOf: AS_OF });
      for (let from = 0; from < many; from += PART) {
        const persons = personsOf(id, from, Math.min(from + PART, many));
        await engine.run("DROP TABLE IF EXISTS orang");
        await makeTable(engine, "orang", columnsOf(id), persons.map(toRow));
        const found = new Map((await engine.run(sql)).map((row) => [row["nik"], row]));
        for (const person of persons) {
          const expected = expectedOf(compiled, person, AS_OF);
          const row = found.get(person["nik"]) ?? {};
          cases += 1;
          if (Object.entries(expected).some(([column, value]) => row[column] !== value)) mismatches += 1;
        }
      }
    }
    await engine.close();
    const version = String(Object.values(first)[0]);
    tallies.push({ dialect: engine.dialect, engine: engine.name, version, cases, mismatches });
    expect(mismatches).toBe(0);
  },
  3_600_000,
);

afterAll(() => keepTallies(tallies));
