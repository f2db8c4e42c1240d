/**
 * Spark, with two workers that are processes of their own, counts verdicts as JavaScript does: `npm run test:distributed`;
 * `SQL_PERSONS` says of how many persons. PySpark comes from PyPI into a temporary directory; Java has to be there
 * (`apt-get install openjdk-17-jre-headless`).
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { toSql } from "aturan-kube/sql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { usualColumn } from "../../src/sql/column-names.ts";
import { columnsOf, expectedOf } from "./cases.ts";
import { personsOf } from "./generated-persons.ts";
import { keepTallies } from "./tally.ts";
import { withTimes } from "./times.ts";

const PERSONS = Number(process.env["SQL_PERSONS"] ?? 5_000_000);
const PARTS = 64;
const EACH = Math.ceil(PERSONS / PARTS);
const AS_OF = "2024-02-29";
const RULESET = "permensos-25-2015";
const PACKAGES = ["pyspark==3.5.6", "sqlglot==30.30.0"];

interface Answer {
  readonly version: string;
  readonly executors: number;
  readonly timed: readonly {
    readonly parts: number;
    readonly seconds: number;
    readonly counts: Readonly<Record<string, number>>;
  }[];
  readonly plan: string;
  readonly sample: readonly Readonly<Record<string, unknown>>[];
  readonly bigquery: { readonly version: string; readonly statements: number };
}

const compiled = toMembership(RULESET);
const directory = mkdtempSync(join(tmpdir(), "kube-spark-"));
/** What JavaScript counts in each part. */
const counted: Readonly<Record<string, number>>[] = [];
let answer: Answer;

beforeAll(async () => {
  await writeParts();
  for (const [file, dialect] of [
    ["statement.sql", "spark"],
    ["bigquery.sql", "bigquery"],
  ] as const)
    writeFileSync(
      join(directory, file),
      toSql(RULESET, { dialect, table: "orang", asOf: AS_OF }).persons ?? "",
    );
  const python = pythonOf();
  const output = execFileSync(python, [join(import.meta.dirname, "spark.py"), directory], {
    env: { ...process.env, SPARK_LOCAL_IP: "127.0.0.1", SPARK_SCALA_VERSION: "2.12" },
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "inherit"],
  }).toString();
  answer = JSON.parse(output.trim().split("\n").at(-1) ?? "");
}, 7_200_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A table of Parquet in parts, and what JavaScript says of each. */
async function writeParts(): Promise<void> {
  const columns = columnsOf(RULESET);
  const types = Object.entries(columns).map(
    ([name, type]) => `'${name}': '${type === "text" ? "VARCHAR" : type.toUpperCase()}'`,
  );
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (let part = 0; part < PARTS; part += 1) {
    const persons = personsOf(RULESET, part * EACH, (part + 1) * EACH);
    const counts: Record<string, number> = {};
    const lines = persons.map((person) => {
      const { verdict } = expectedOf(compiled, person, AS_OF);
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      const row = Object.fromEntries(Object.entries(person).map(([field, v]) => [usualColumn(field), v]));
      return Object.keys(columns)
        .map((name) => String(row[name] ?? ""))
        .join(";");
    });
    counted.push(counts);
    const [csv, parquet] = [join(directory, "part.csv"), join(directory, `part-${100 + part}.parquet`)];
    writeFileSync(csv, `${Object.keys(columns).join(";")}\n${lines.join("\n")}\n`);
    await connection.run(
      `COPY (SELECT * FROM read_csv('${csv}', delim = ';', header = true, nullstr = '', columns = {${types.join(", ")}})) TO '${parquet}' (FORMAT parquet)`,
    );
  }
  connection.closeSync();
  instance.closeSync();
}

/** A Python with PySpark: `SPARK_PYTHON`, or one made for this run. */
function pythonOf(): string {
  const given = process.env["SPARK_PYTHON"];
  if (given !== undefined) return given;
  execFileSync("python3", ["-m", "venv", join(directory, "venv")]);
  const python = join(directory, "venv/bin/python");
  execFileSync(python, ["-m", "pip", "install", "--quiet", ...PACKAGES], { stdio: "inherit" });
  return python;
}

it("counts the verdicts that JavaScript counts", () => {
  for (const { parts, counts } of answer.timed) {
    const expected: Record<string, number> = {};
    for (const own of counted.slice(0, parts))
      for (const [verdict, many] of Object.entries(own)) expected[verdict] = (expected[verdict] ?? 0) + many;
    expect(counts).toEqual(expected);
  }
});

it("gives a sample of rows with the outcomes and causes that JavaScript gives, and what was counted is kept", () => {
  const numberOf = (row: Readonly<Record<string, unknown>>): number => Number(String(row["nik"]).slice(1));
  // Persons are made part by part, each part once.
  const parts = [...new Set(answer.sample.map((row) => Math.floor(numberOf(row) / EACH)))];
  const wrong = parts.flatMap((part) => {
    const persons = personsOf(RULESET, part * EACH, (part + 1) * EACH);
    return answer.sample.filter((row) => {
      const number = numberOf(row) - part * EACH;
      if (number < 0 || number >= EACH) return false;
      return Object.entries(expectedOf(compiled, persons[number] ?? {}, AS_OF)).some(
        ([name, value]) => row[name] !== value,
      );
    });
  });
  expect(answer.sample.length).toBeGreaterThan(0);
  keepTallies([
    {
      dialect: "spark",
      engine: "Spark (verdicts counted, a sample by rows)",
      version: answer.version,
      cases: EACH * PARTS,
      mismatches: wrong.length,
    },
  ]);
  expect(wrong).toEqual([]);
});

it("decides on two workers: the plan counts beside the scan, and only counts are exchanged", () => {
  expect(answer.executors).toBe(2);
  expect(answer.plan.match(/^\(\d+\) Exchange$/gm)).toHaveLength(1);
  const at = (text: string): number => answer.plan.indexOf(text);
  expect(at("partial_count(1)")).toBeGreaterThan(at(") Scan parquet"));
  expect(at("partial_count(1)")).toBeLessThan(at(") Exchange\n"));
});

it("keeps how long it took, and what that comes to for 285 million persons, called an extrapolation", () => {
  const times = answer.timed.map(({ parts, seconds }) => ({ persons: parts * EACH, seconds }));
  process.stdout.write(`${JSON.stringify(times)}\n`);
  if (PERSONS < 1_000_000) return;
  const what = `Spark ${answer.version}, two workers with one core each on one machine, Parquet, verdicts counted under \`${RULESET}\`; medians of five rounds in turn:`;
  writeFileSync("docs/scale.md", withTimes(readFileSync("docs/scale.md", "utf8"), "spark", what, times));
});

it("writes for BigQuery what a parser of its grammar reads as one statement", () => {
  expect(answer.bigquery.statements).toBe(1);
});
