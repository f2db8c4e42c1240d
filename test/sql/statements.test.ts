/** Statements as text: the same for the same ruleset, readable, without what is wrong about NULL; and calls that are refused. */
import { compileRuleset, getRuleset, parseRuleset } from "aturan-kube";
import {
  DIALECT_NAMES,
  type DialectName,
  impactSql,
  type SqlOptions,
  toSql,
  vectorsSql,
} from "aturan-kube/sql";
import { describe, expect, it } from "vitest";
import { writeDbt, writeViews } from "../../src/cli/sql-forms.ts";
import { ageOn } from "../../src/facts/age-on.ts";
import { lastBirthOf } from "../../src/facts/last-birth.ts";
import type { Logic } from "../../src/logic/json-logic.ts";
import { writeComment, writeName, writeText } from "../../src/sql/dialect.ts";
import { dialectOf } from "../../src/sql/dialects.ts";
import { halfWomen } from "../ruleset/half-women.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";

const AS_OF = "2022-02-22";

function textsOf(id: string, dialect: DialectName): string {
  const {
    persons = "",
    groups = "",
    records = "",
  } = toSql(id, { dialect, table: "dinsos.warga", asOf: AS_OF });
  return [persons, groups, records].filter((text) => text !== "").join("\n");
}

describe.each(DIALECT_NAMES)("%s", (dialect) => {
  it("is stable text", async () => {
    await expect(textsOf("permensos-25-2015", dialect)).toMatchFileSnapshot(
      `golden/permensos-25-2015.${dialect}.sql`,
    );
  });

  it("is stable text of a monitoring ruleset", async () => {
    await expect(textsOf("kepri-2022", dialect)).toMatchFileSnapshot(`golden/kepri-2022.${dialect}.sql`);
  });

  it.each(NEWEST_RULESETS.map(({ id }) => id))("holds no NOT and no <> for %s", (id) => {
    const code = textsOf(id, dialect)
      .replace(/^--.*$/gm, "")
      .replace(/'[^']*'/g, "''");
    expect(code).not.toMatch(/\bNOT\b|<>|!=/i);
  });
});

it("a statement names its ruleset, version and hash, and each criterion with its label", () => {
  const { reference, ruleset } = compileRuleset(getRuleset("permensos-25-2015"));
  const text = textsOf("permensos-25-2015", "postgres");
  expect(text).toContain(
    `-- aturan-kube: ${reference.id} ${reference.version}\n-- sha256: ${reference.sha256}\n`,
  );
  if (ruleset.kind !== "membership") throw new TypeError("not a membership ruleset");
  for (const { id, label } of ruleset.criteria) expect(text).toContain(`-- ${id}: ${label.id} / ${label.en}`);
});

it("the last birth date of an age is the last day on which somebody of that age was born", () => {
  for (const asOf of ["2024-02-29", "2023-02-28", "2024-03-01", "2023-03-01", "2022-12-31", "2100-02-28"]) {
    for (const age of [0, 1, 4, 18, 60, 100]) {
      const last = lastBirthOf(age, asOf);
      const next = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      expect([asOf, age, ageOn(last, asOf)]).toEqual([asOf, age, age]);
      expect((ageOn(next, asOf) ?? -1) < age).toBe(true);
    }
  }
});

describe("what a user writes", () => {
  it.each(DIALECT_NAMES)("ends no text, name or comment in %s", (name) => {
    const dialect = dialectOf(name);
    // Read as the engine reads it: what is escaped is left out, and no quote remains.
    const inside = (
      written: string,
      escaping: "double" | "backslash" | "double, backslash too",
      quote: string,
    ): string => {
      const body = written.slice(1, -1);
      const unslashed = escaping === "double" ? body : body.replace(/\\./g, "");
      return unslashed.replaceAll(quote + quote, "");
    };
    for (const text of [
      "'; DROP TABLE a; --",
      "\\'",
      "\\",
      "''",
      '"; DROP',
      "`; DROP",
      "a`b",
      "\\`",
      "\\\\'",
    ]) {
      expect(inside(writeText(text, dialect), dialect.textEscape, "'")).not.toContain("'");
      const nameEscape = dialect.nameEscape;
      expect(inside(writeName(text, dialect), nameEscape, dialect.nameQuote)).not.toContain(
        dialect.nameQuote,
      );
    }
  });

  it("stays in its line of a comment", () => {
    expect(writeComment("a\nb\r\nc\u2028d\u0085e\u0000f").split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(1);
  });

  it.each(["a\nb", "a\u0000", "a\u2028b"])("is refused where it holds a control character: %j", (name) => {
    expect(() => toSql("permensos-25-2015", { dialect: "postgres", table: [name], asOf: AS_OF })).toThrow(
      /tanda kendali/,
    );
  });
});

describe("a call is refused", () => {
  const good: SqlOptions = { dialect: "postgres", table: "warga", asOf: AS_OF };
  const bad =
    (more: object): (() => unknown) =>
    () =>
      toSql("permensos-25-2015", { ...good, ...more });
  it.each([
    [
      "an unknown dialect, with a suggestion",
      bad({ dialect: "mariadb" }),
      /dialek `mariadb` tidak dikenal.*`mysql`/,
    ],
    ["a day that is none", bad({ asOf: "2022-02-30" }), /asOf/],
    ["no table", bad({ table: "" }), /table/],
    ["an empty part of a table's name", bad({ table: "a..b" }), /table/],
    [
      "a column that is not mapped",
      bad({ columns: { nik: "nik" } }),
      /kolom untuk .*`birthDate`.* belum disebut/,
    ],
    [
      "an unknown field, with a suggestion",
      bad({ columns: { birthdate: "x" } }),
      /`birthdate` tidak diperlukan.*birthDate/,
    ],
    ["an assumption of an unknown fact", bad({ assume: { "member.wiling": true } }), /tidak dikenal/],
  ])("with %s", (_, call, message) => {
    expect(call).toThrow(message as RegExp);
  });

  it("with a mapping to what a fact cannot be", () => {
    const none = Object.fromEntries(
      [
        "nik",
        "kube",
        "noKk",
        "area.code",
        "birthDate",
        "occupation",
        "register",
        "hasFixedDomicile",
        "isWilling",
        "hasSkill",
      ].map((field) => [field, null]),
    );
    const columns = { ...none, maritalStatus: { column: "s", values: { K: "kawinn" } } };
    expect(bad({ columns })).toThrow(/`K` di kolom `maritalStatus` tidak dapat berarti `kawinn`.*`kawin`/);
    expect(bad({ columns: { ...none, maritalStatus: 5 } })).toThrow(/seharusnya nama kolom/);
    const worded = { column: "s", words: true };
    expect(bad({ columns: { ...none, maritalStatus: null, hasSkill: worded } })).toThrow(
      /`hasSkill` tidak mempunyai daftar kata.*`maritalStatus`.*`values`/,
    );
    expect(bad({ columns: { ...none, maritalStatus: { ...worded, values: {} } } })).toThrow(
      /seharusnya nama kolom/,
    );
  });

  it("for a measure that both compares and calculates", () => {
    const ruleset = structuredClone(getRuleset("kepri-2022")) as unknown as {
      indicators: { measure: unknown; examples: unknown[] }[];
    };
    const compiled = compileRuleset(ruleset as never);
    expect(compiled.kind).toBe("monitoring");
    // A compiled ruleset of which one indicator compares besides.
    const mixed = {
      ...compiled,
      indicators: (compiled as never as { indicators: { measure: object }[] }).indicators.map((own) => ({
        ...own,
        measure: { ...own.measure, cases: [{}] },
      })),
    };
    expect(() => toSql(mixed as never, { ...good, table: "p" })).toThrow(
      /indikator `member-income` tidak dapat ditulis dalam SQL: sekaligus/,
    );
  });

  it("about monitoring, for cases and changes of membership", () => {
    expect(() => vectorsSql("kepri-2022", { dialect: "sqlite", asOf: AS_OF })).toThrow(/pemantauan/);
    expect(() => impactSql("kepri-2022", "kepri-2022", good)).toThrow(/pemantauan/);
  });
});

describe("statements in their forms", () => {
  const statements = toSql("permensos-25-2015", { dialect: "mysql", table: "dinsos.warga", asOf: AS_OF });

  it("views are called like their table", () => {
    expect(writeViews(statements, "dinsos.warga").match(/^CREATE .*$/gm)).toEqual([
      "CREATE OR REPLACE VIEW `dinsos`.`warga_putusan` AS",
      "CREATE OR REPLACE VIEW `dinsos`.`warga_putusan_kube` AS",
    ]);
  });

  it("models of dbt are raw, with tests of the verdicts", () => {
    const files = writeDbt(statements, "dinsos.warga");
    expect(files.map(({ name }) => name)).toEqual([
      "warga_putusan.sql",
      "warga_putusan_kube.sql",
      "schema.yml",
    ]);
    expect(files[0]?.text).toMatch(/^\{% raw %\}\n[\s\S]*\n\{% endraw %\}\n$/);
    expect(files[2]?.text).toContain("values: [eligible, ineligible, undetermined]");
    expect(() => writeDbt(statements, "a b")).toThrow(/model dbt/);
  });
});

it("a share of the members that is held against too many limits is refused, with what decides it", () => {
  const share = { var: "kube.womenShare" };
  const limits = Array.from({ length: 12 }, (_, index): Logic => ({ "===": [share, (index + 1) / 20] }));
  const passes = { or: [{ ">=": [share, { var: "params.leastWomen" }] }, ...limits] };
  const ruleset = parseRuleset(halfWomen({ least: 0.95, passes }));
  expect(() => toSql(ruleset, { dialect: "postgres", table: "warga", asOf: AS_OF })).toThrow(
    /`kube\.womenShare`.*`25` batas.*`aturan-kube check`/,
  );
});
