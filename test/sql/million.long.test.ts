/** Persons by the million, decided by JavaScript and by each engine: `npm run test:sql`; `SQL_PERSONS` says how many. */
import { mkdirSync, writeFileSync } from "node:fs";
import { toSql } from "aturan-kube/sql";
import { afterAll, expect, it } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { randomOf } from "../../src/sample/random.ts";
import { fieldOf } from "../../src/sql/columns.ts";
import { neededColumns } from "../../src/sql/person-stages.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { columnsOf, expectedOf, type Person, toRow } from "./cases.ts";
import { duckdb, type Engine, makeTable, postgres, sqlite, type Value } from "./engines.ts";

const PERSONS = Number(process.env["SQL_PERSONS"] ?? 1_000_000);
const AS_OF = "2024-02-29";
const PART = 50_000;
const MEMBERSHIP = NEWEST_RULESETS.filter(({ kind }) => kind === "membership").map(({ id }) => id);

interface Tally {
  readonly engine: string;
  readonly version: string;
  readonly cases: number;
  readonly mismatches: number;
}
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
};

it.each([
  ["duckdb", duckdb],
  ["postgres", postgres],
  ["sqlite", sqlite],
] as const)(
  "%s says of every generated person what JavaScript says",
  async (name, open) => {
    let [cases, mismatches] = [0, 0];
    const engine = await open();
    const [first = {}] = await engine.run(VERSIONS[name]);
    for (const id of MEMBERSHIP) {
      const compiled = toMembership(id);
      const many = Math.ceil(PERSONS / MEMBERSHIP.length);
      const { persons: sql = "" } = toSql(compiled, { dialect: name, table: "orang", asOf: AS_OF });
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
    tallies.push({ engine: name, version: String(Object.values(first)[0]), cases, mismatches });
    expect(mismatches).toBe(0);
  },
  3_600_000,
);

afterAll(() => {
  mkdirSync("docs/sql", { recursive: true });
  if (PERSONS >= 1_000_000) writeFileSync("docs/sql/engines.json", `${JSON.stringify(tallies, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(tallies)}\n`);
});
