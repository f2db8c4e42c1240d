/** One column of birth dates gives both counts of an age, in each engine that runs here. */
import { toSql, vectorsSql } from "aturan-kube/sql";
import { expect, it } from "vitest";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { decideMember } from "../../src/decide/decide-member.ts";
import { twoAges } from "../ruleset/two-ages.ts";
import { engines, makeTable } from "./engines.ts";

const RULESET = toMembership(twoAges(18, 19));
const BORN = [
  "2005-12-31",
  "2006-01-01",
  "2006-02-28",
  "2006-03-01",
  "2005-02-28",
  "2005-03-01",
  "2007-01-01",
  "2030-01-01",
  null,
];

it.each(["2024-02-29", "2024-12-31", "2025-01-01"])("says on %s what JavaScript says", async (asOf) => {
  const rows = BORN.map((birthDate, index) => ({
    nik: `${index}`,
    kube: "A",
    no_kk: `${index}`,
    birth_date: birthDate,
  }));
  const expected = BORN.map(
    (birthDate) => decideMember(RULESET, birthDate === null ? {} : { birthDate }, { asOf }).criteria[0],
  );
  for (const engine of await engines()) {
    await makeTable(engine, "orang", { nik: "text", kube: "text", no_kk: "text", birth_date: "date" }, rows);
    const { persons = "" } = toSql(RULESET, { dialect: engine.dialect, table: "orang", asOf });
    const found = new Map((await engine.run(persons)).map((row) => [row["nik"], row["umur_outcome"]]));
    expect([engine.name, ...BORN.map((_, index) => found.get(`${index}`))]).toEqual([
      engine.name,
      ...expected.map((own) => own?.outcome),
    ]);
    expect(await engine.run(vectorsSql(RULESET, { dialect: engine.dialect, asOf }))).toEqual([]);
    await engine.close();
  }
});
