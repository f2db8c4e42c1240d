/**
 * A table over PostgreSQL servers that each have a part of it: what they count is what JavaScript counts, and each decides
 * its own rows. `npm run test:distributed`; `SQL_PERSONS` says of how many persons.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { impactSql, toSql } from "aturan-kube/sql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { columnsOf, expectedOf, type Person, toRow } from "./cases.ts";
import { addRows } from "./engines.ts";
import { personsOf } from "./generated-persons.ts";
import { type ShardedTable, shardedTable } from "./shards.ts";
import { type Time, withTimes } from "./times.ts";

const PERSONS = Number(process.env["SQL_PERSONS"] ?? 400_000);
const AS_OF = "2024-02-29";
const [BEFORE, AFTER] = ["permensos-25-2015", "kube-perempuan-lampung-selatan-2019"] as const;
const COMPILED = [toMembership(BEFORE), toMembership(AFTER)] as const;
/** The columns of both: the second rule file asks all that the first one does, and the sex. */
const COLUMNS = columnsOf(AFTER);
/** A kecamatan of each of eight kabupaten. */
const AREAS = Array.from({ length: 8 }, (_, index) => `35.${String(index + 1).padStart(2, "0")}.99`);
const PART = 10_000;
/** A person of so many is compared criterion by criterion. */
const SAMPLE = 500;

const impact = impactSql(BEFORE, AFTER, { dialect: "postgres", table: "orang", asOf: AS_OF });
const counted: Record<string, number> = {};
const sampled = new Map<unknown, ReturnType<typeof expectedOf>>();
const times: Time[] = [];
let table: ShardedTable;

beforeAll(async () => {
  table = await shardedTable("orang", COLUMNS, AREAS);
  let loaded = 0;
  for (const share of [1, 2, 4]) {
    for (; loaded < (PERSONS * share) / 4; loaded += PART) await load(loaded);
    // The coordinator has to know how many rows there are: then it sees that counts cost less to send.
    await table.coordinator.run("ANALYZE orang");
    times.push({ persons: loaded, seconds: await secondsOf(impact) });
  }
}, 7_200_000);
afterAll(() => table.close(), 60_000);

/** Persons from a number on: each into the shard of their area, and decided by JavaScript. */
async function load(from: number): Promise<void> {
  const persons = personsOf(AFTER, from, from + PART).map(
    (person, index): Person => ({
      ...person,
      "area.code": `${AREAS[index % AREAS.length]}.2001`,
    }),
  );
  for (const { server, areas } of table.shards)
    await addRows(
      server,
      "orang",
      COLUMNS,
      persons.filter((person) => areas.includes(areaOf(person))).map(toRow),
    );
  for (const [index, person] of persons.entries()) {
    const [before, after] = COMPILED.map((compiled) => expectedOf(compiled, person, AS_OF));
    const key = [areaOf(person), person["sex"], before?.verdict, after?.verdict].join();
    counted[key] = (counted[key] ?? 0) + 1;
    if (index % SAMPLE === 0 && before !== undefined) sampled.set(person["nik"], before);
  }
}

function areaOf(person: Person): string {
  return String(person["area.code"]).slice(0, 8);
}

/** The least of three times: what else the machine does makes some of them longer. */
async function secondsOf(sql: string): Promise<number> {
  const seconds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const begun = performance.now();
    await table.coordinator.run(sql);
    seconds.push((performance.now() - begun) / 1000);
  }
  return Math.min(...seconds);
}

it("counts whose verdict another ruleset changes as JavaScript does", async () => {
  const rows = await table.coordinator.run(impact);
  const found = rows.map(({ area, sex, before_verdict, after_verdict, persons }) => [
    [area, sex, before_verdict, after_verdict].join(),
    Number(persons),
  ]);
  expect(Object.fromEntries(found)).toEqual(counted);
});

it("gives a sample of rows with the outcomes and causes that JavaScript gives", async () => {
  const { persons } = toSql(BEFORE, { dialect: "postgres", table: "orang", asOf: AS_OF });
  const niks = [...sampled.keys()].map((nik) => `'${nik}'`);
  const rows = await table.coordinator.run(`SELECT * FROM (${persons}) AS p WHERE nik IN (${niks})`);
  expect(rows).toHaveLength(sampled.size);
  for (const row of rows) expect(row).toMatchObject(sampled.get(row["nik"]) ?? {});
});

it("decides and counts on the shards: the coordinator is sent counts, and puts them one after the other", async () => {
  const rows = await table.coordinator.run(`EXPLAIN (VERBOSE, ANALYZE) ${impact}`);
  const plan = rows.map((row) => String(row["QUERY PLAN"]));
  const remote = plan.filter((line) => line.includes("Remote SQL:"));
  expect(remote).toHaveLength(table.shards.length);
  for (const line of remote) expect(line).toMatch(/SELECT substr\(area_code, 1, 8\).*CASE WHEN.*GROUP BY/);
  const nodes = plan.flatMap(
    (line) => /^\s*(?:->)?\s*(.*?) +\(cost.*actual.* rows=(\d+)/.exec(line)?.slice(1, 3) ?? [],
  );
  const travelled = nodes.filter((_, index) => nodes[index - 1]?.includes("Foreign Scan")).map(Number);
  expect(nodes.filter((text) => /^\D/.test(text))).toEqual([
    "Append",
    ...table.shards.map(() => "Async Foreign Scan"),
  ]);
  expect(travelled.reduce((a, b) => a + b, 0)).toBe(Object.keys(counted).length);
});

it("keeps how long it took, and what that comes to for 285 million persons, called an extrapolation", async () => {
  process.stdout.write(`${JSON.stringify(times)}\n`);
  if (PERSONS < 400_000) return;
  const [{ v } = {}] = await table.coordinator.run("SELECT current_setting('server_version') AS v");
  const what = `PostgreSQL ${String(v).split(" ")[0]}, three servers on one machine, one that is asked and two that have the rows (\`postgres_fdw\`, parted by kecamatan), verdicts under \`${BEFORE}\` and \`${AFTER}\` counted by kecamatan and sex:`;
  writeFileSync("docs/scale.md", withTimes(readFileSync("docs/scale.md", "utf8"), "shards", what, times));
});
