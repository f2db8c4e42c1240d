/** Persons by the million, decided by JavaScript and by each engine: `npm run test:sql`, and on servers `npm run test:databases`; `SQL_PERSONS` says how many. */
import { toSql } from "aturan-kube/sql";
import { afterAll, expect, it } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { columnsOf, expectedOf, toRow } from "./cases.ts";
import { type Engine, makeTable, OPENED } from "./engines.ts";
import { personsOf } from "./generated-persons.ts";
import { keepTallies, type Tally } from "./tally.ts";

const PERSONS = Number(process.env["SQL_PERSONS"] ?? 1_000_000);
const AS_OF = "2024-02-29";
const PART = 50_000;
const MEMBERSHIP = NEWEST_RULESETS.filter(({ kind }) => kind === "membership").map(({ id }) => id);

const tallies: Tally[] = [];

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
