/** SQL of `toSql` on DuckDB against SQL written by hand for the same criteria: one thread, the same rows, in turns. */
import { DuckDBInstance } from "@duckdb/node-api";
import { toSql } from "../../src/sql/to-sql.ts";
import { type BenchOptions, type BenchReport, figureOf, ratioOf } from "./figure.ts";

const AS_OF = "2022-02-22";

/** Persons of all kinds, some values missing; drawn from the row's number, so the same in each run. */
const personsOf = (rows: number): string => {
  const draw = (seed: number, below: string): string => `(hash(i + ${seed}) % ${below})::INTEGER`;
  const word = (seed: number, words: readonly string[]): string =>
    `[${words.map((text) => `'${text}'`).join(", ")}, NULL][${draw(seed, String(words.length + 1))} + 1]`;
  const yes = (seed: number): string => `[true, true, true, false, NULL][${draw(seed, "5")} + 1]`;
  return `CREATE TABLE warga AS SELECT
    'n' || i AS nik, 'g' || i // 10 AS kube, 'k' || i // 2 AS no_kk, '35.21.99.2001' AS area_code,
    CASE WHEN ${draw(1, "20")} > 0 THEN DATE '1940-01-01' + ${draw(2, "30000")} END AS birth_date,
    ${word(3, ["kawin", "kawin-tercatat", "kawin-belum-tercatat", "cerai-hidup", "cerai-mati", "belum-kawin"])} AS marital_status,
    ${word(4, ["petani-pekebun", "nelayan-perikanan", "mengurus-rumah-tangga", "pns", "tni", "polri", "pensiunan", "asn", "pppk"])} AS occupation,
    ${word(5, ["bdt", "dtpfmotm", "dtks", "dtsen", "none"])} AS register,
    ${yes(6)} AS has_fixed_domicile, ${yes(7)} AS is_willing, ${yes(8)} AS has_skill
    FROM range(${rows}) AS numbers(i)`;
};

/** A criterion that is a column of yes and no. */
const plain = (name: string, column: string, fact: string): string => `
    CASE WHEN ${column} THEN 'pass' WHEN NOT ${column} THEN 'fail' ELSE 'unknown' END AS ${name}_outcome,
    CASE WHEN ${column} IS NULL THEN 'missing: ${fact}' END AS ${name}_cause`;

/** What somebody would write who knows the rule and that values may be missing. */
const BY_HAND = `
  WITH criteria AS (SELECT nik, kube,
    CASE WHEN register IS NULL THEN 'unknown' WHEN register = 'none' THEN 'fail' ELSE 'pass' END AS registered_outcome,
    CASE WHEN register IS NULL THEN 'missing: member.register' END AS registered_cause,
    CASE WHEN birth_date IS NULL OR birth_date > DATE '${AS_OF}' THEN 'unknown'
      WHEN birth_date <= DATE '2004-02-22' AND birth_date > DATE '1962-02-22' THEN 'pass' ELSE 'fail' END AS age_outcome,
    CASE WHEN birth_date IS NULL OR birth_date > DATE '${AS_OF}' THEN 'missing: member.age' END AS age_cause,
    CASE WHEN marital_status IN ('kawin', 'kawin-tercatat', 'kawin-belum-tercatat') THEN 'pass'
      WHEN marital_status = 'belum-kawin' THEN 'fail' ELSE 'unknown' END AS married_outcome,
    CASE WHEN marital_status IS NULL THEN 'missing: member.maritalStatus; open-question: widowed-divorced'
      WHEN marital_status IN ('cerai-hidup', 'cerai-mati') THEN 'open-question: widowed-divorced' END AS married_cause,
    ${plain("fixed_domicile", "has_fixed_domicile", "member.hasFixedDomicile")},
    ${plain("willing", "is_willing", "member.isWilling")},
    ${plain("skilled", "has_skill", "member.hasSkill")},
    CASE WHEN occupation IS NULL OR occupation IN ('asn', 'pppk') THEN 'unknown'
      WHEN occupation IN ('pns', 'tni', 'polri', 'pensiunan') THEN 'fail' ELSE 'pass' END AS occupation_outcome,
    CASE WHEN occupation IS NULL THEN 'missing: member.occupation; open-question: pppk'
      WHEN occupation IN ('asn', 'pppk') THEN 'open-question: pppk' END AS occupation_cause
    FROM warga)
  SELECT nik, kube,
    CASE WHEN 'fail' IN (registered_outcome, age_outcome, married_outcome, fixed_domicile_outcome, willing_outcome,
        skilled_outcome, occupation_outcome) THEN 'ineligible'
      WHEN 'unknown' IN (registered_outcome, age_outcome, married_outcome, fixed_domicile_outcome, willing_outcome,
        skilled_outcome, occupation_outcome) THEN 'undetermined' ELSE 'eligible' END AS verdict,
    * EXCLUDE (nik, kube) FROM criteria`;

export async function benchSql({ rows = 1_000_000, rounds = 9 }: BenchOptions): Promise<BenchReport> {
  const { persons: generated = "" } = toSql("permensos-25-2015", {
    dialect: "duckdb",
    table: "warga",
    asOf: AS_OF,
  });
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await connection.run(personsOf(rows));
  const seconds = async (table: string, statement: string): Promise<number> => {
    // Of the processor, since there is one thread: what else runs on the machine is left out of account.
    const begun = process.cpuUsage();
    await connection.run(`CREATE OR REPLACE TABLE ${table} AS ${statement}`);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000_000;
  };
  const [ours, theirs]: [number[], number[]] = [[], []];
  // The first round of each only warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const [own, hand] = [await seconds("ours", generated), await seconds("theirs", BY_HAND)];
    if (round === 0) continue;
    ours.push(own);
    theirs.push(hand);
  }
  const differing = await connection.runAndReadAll(
    "SELECT count(*) FROM ((FROM ours EXCEPT FROM theirs) UNION ALL (FROM theirs EXCEPT FROM ours))",
  );
  connection.closeSync();
  instance.closeSync();
  const [[count] = []] = differing.getRows();
  if (Number(count) !== 0) throw new Error(`${count} rows are not the same in both`);
  return {
    bench: "sql",
    work: `${rows} persons in DuckDB, one thread, seven criteria with their causes; all rows the same; ${rounds} rounds, time of the processor`,
    figures: [
      figureOf("toSql", "s", ours),
      figureOf("by hand", "s", theirs),
      ratioOf("toSql / by hand", ours, theirs),
    ],
  };
}
