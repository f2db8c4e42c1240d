/** Statements say the same as JavaScript, in each engine that runs here. */
import { parseRuleset } from "aturan-kube";
import { impactSql, type SqlColumns, toSql, vectorsSql } from "aturan-kube/sql";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseMaritalStatus } from "../../src/applicant/values/parse-marital-status.ts";
import { parseOccupation } from "../../src/applicant/values/parse-occupation.ts";
import { type CompiledMembership, toMembership } from "../../src/decide/compile-membership.ts";
import { toFactValues } from "../../src/facts/fact-values.ts";
import { possibleAges } from "../../src/facts/possible-ages.ts";
import type { Logic } from "../../src/logic/json-logic.ts";
import { readCell } from "../../src/row/read-cell.ts";
import { asMonitoring, type CompiledMonitoring, toMonitoring } from "../../src/score/compile-monitoring.ts";
import { scoreFacts } from "../../src/score/score-kube.ts";
import { columnOf, usualColumn } from "../../src/sql/column-names.ts";
import { fieldOf } from "../../src/sql/columns.ts";
import { neededColumns } from "../../src/sql/person-stages.ts";
import { neededOfRecords } from "../../src/sql/record-statement.ts";
import { halfWomen } from "../ruleset/half-women.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { twoAges } from "../ruleset/two-ages.ts";
import {
  cellPersons,
  columnsOf,
  expectedOf,
  expectedOfFacts,
  expectedOfGroup,
  nearGroups,
  type Person,
  toRow,
} from "./cases.ts";
import { type ColumnType, type Engine, engines, makeTable, type Value } from "./engines.ts";

const MEMBERSHIP = NEWEST_RULESETS.filter(({ kind }) => kind === "membership").map(({ id }) => id);
const MONITORING = NEWEST_RULESETS.filter(({ kind }) => kind === "monitoring").map(({ id }) => id);
const MAIN = "permensos-25-2015";
const AS_OF = "2024-02-29";

let all: readonly Engine[] = [];
beforeAll(async () => {
  all = await engines();
  // PostgreSQL takes some seconds to start where the machine is busy, and servers are unpacked first.
}, 300_000);
afterAll(async () => {
  for (const engine of all) await engine.close();
});

type Found = Readonly<Record<string, unknown>>;

/** The rows that are not as expected, by engine: at most a few, since one is enough to see what is wrong. */
async function mismatches(
  sqlOf: (dialect: Engine["dialect"]) => string | undefined,
  key: string,
  expected: ReadonlyMap<unknown, Found>,
): Promise<readonly unknown[]> {
  const wrong: unknown[] = [];
  for (const engine of all) {
    const rows = await engine.run(sqlOf(engine.dialect) ?? "");
    if (rows.length !== expected.size) wrong.push([engine.dialect, rows.length, expected.size]);
    for (const row of rows) {
      const own = expected.get(row[key]) ?? {};
      const found = Object.fromEntries(Object.keys(own).map((name) => [name, alike(row[name], own[name])]));
      if (JSON.stringify(found) !== JSON.stringify(own)) wrong.push([engine.dialect, row[key], found, own]);
    }
  }
  return wrong.slice(0, 3);
}

/** Engines give large numbers as they like. */
function alike(value: unknown, expected: unknown): unknown {
  return typeof expected === "number" && value !== null ? Number(value) : value;
}

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
    return [[fieldOf(fact), fc.constantFrom(...words, "PNS", "pns ", "", null)]];
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

/**
 * The engines by which more is asked of a ruleset whose persons and groups were compared in all: every one of the main
 * ruleset, else one, in turn.
 */
function enginesFor(id: string): readonly Engine[] {
  const turn = MEMBERSHIP.indexOf(id) % all.length;
  return id === MAIN ? all : all.slice(turn, turn + 1);
}

describe.each(MEMBERSHIP)("statements of %s", (id) => {
  const compiled = toMembership(id);
  const table = `t_${id.replaceAll("-", "_")}`;
  const persons = [
    ...cellPersons(compiled, AS_OF),
    ...nearGroups(compiled, AS_OF),
    ...fc.sample(anyPerson(compiled), { numRuns: 100, seed: 13 }),
  ].map((person, index): Person => ({ ...person, nik: `n${index}` }));
  beforeAll(async () => {
    for (const engine of all) await makeTable(engine, table, columnsOf(id), persons.map(toRow));
  });

  it.each([{}, { "member.isWilling": true, "member.age": 30 }])(
    "say the same of every cell and of generated persons, assuming %j",
    async (assume) => {
      const expected = new Map(
        persons.map((person) => [person["nik"], expectedOf(compiled, person, AS_OF, assume)]),
      );
      expect(
        await mismatches(
          (dialect) => toSql(id, { dialect, table, asOf: AS_OF, assume }).persons,
          "nik",
          expected,
        ),
      ).toEqual([]);
    },
  );

  it("say the same of groups, their numbers as ranges", async () => {
    const groups = new Map<Value, Person[]>();
    for (const person of persons) {
      const kube = person["kube"] ?? null;
      if (kube !== null) groups.set(kube, [...(groups.get(kube) ?? []), person]);
    }
    const expected = new Map(
      [...groups].map(([kube, members]) => [kube, expectedOfGroup(compiled, String(kube), members, AS_OF)]),
    );
    expect(new Set([...expected.values()].map(({ group_verdict }) => group_verdict)).size).toBeGreaterThan(1);
    expect(
      await mismatches((dialect) => toSql(id, { dialect, table, asOf: AS_OF }).groups, "kube", expected),
    ).toEqual([]);
  });

  it("give no row of the conformance cases, and those that are expected otherwise", async () => {
    for (const engine of enginesFor(id)) {
      const query = vectorsSql(id, { dialect: engine.dialect, asOf: AS_OF });
      expect(await engine.run(query), engine.dialect).toEqual([]);
      // The first case with that verdict passes everything.
      const wrong = await engine.run(query.replace("'eligible'", "'undetermined'"));
      expect(wrong.map(({ nik }) => nik)).toEqual([expect.stringMatching(/^case \d+$/)]);
    }
  });

  it("count whose verdict another ruleset changes", async () => {
    const other = "dinsos-tegal-2025";
    const columns: SqlColumns = Object.fromEntries(
      [
        ...neededColumns(compiled),
        ...neededColumns(toMembership(other)),
        { field: "sex" },
        { field: "area.code" },
      ]
        .filter(({ field }) => !["nik", "kube", "noKk"].includes(field) && !field.startsWith("kube."))
        .map(({ field }) => [field, usualColumn(field) in columnsOf(id) ? usualColumn(field) : null]),
    );
    const expected: Record<string, number> = {};
    for (const person of persons) {
      const own = Object.fromEntries(Object.entries(person).filter(([field]) => columns[field] !== null));
      const verdicts = [compiled, toMembership(other)].map((each) => expectedOf(each, own, AS_OF).verdict);
      const key = verdicts.join(" ");
      expected[key] = (expected[key] ?? 0) + 1;
    }
    for (const engine of enginesFor(id)) {
      const sql = impactSql(id, other, { dialect: engine.dialect, table, asOf: AS_OF, columns });
      const found: Record<string, number> = {};
      for (const { before_verdict, after_verdict, persons: number } of await engine.run(sql)) {
        const key = `${before_verdict} ${after_verdict}`;
        found[key] = (found[key] ?? 0) + Number(number);
      }
      expect(found, engine.dialect).toEqual(expected);
    }
  });
});

describe("shares of a group", () => {
  const share = { var: "kube.womenShare" };
  // Every group of up to twelve members, of whom so many are women, so many men, and of the others it is not known.
  const members = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((size) =>
    Array.from({ length: size + 1 }, (_, women) => women).flatMap((women) =>
      Array.from({ length: size - women + 1 }, (_, men): readonly Person[] =>
        Array.from({ length: size }, (_, at) => ({
          kube: `g${size}-${women}-${men}`,
          nik: `n${size}-${women}-${men}-${at}`,
          sex: at < women ? "perempuan" : at < women + men ? "laki-laki" : null,
        })),
      ),
    ),
  );
  beforeAll(async () => {
    const columns = { nik: "text", kube: "text", sex: "text" } as const;
    for (const engine of all) await makeTable(engine, "bagian", columns, members.flat().map(toRow));
  });

  const limit = { var: "params.leastWomen" };
  it.each<readonly [string, Logic, least: number, passing: number, failing: number]>([
    ["half and more", { ">=": [share, limit] }, 0.5, 0.5, 0.4],
    ["more than a third", { ">": [share, limit] }, 0.333333, 0.4, 0.25],
    ["all", { "===": [share, limit] }, 1, 1, 0.5],
    ["a half alone", { "===": [share, limit] }, 0.5, 0.5, 0.6],
    // Groups of five and ten have no such share, those of seven and twelve have.
    [
      "more than 55 and less than 60 %",
      { and: [{ ">": [share, limit] }, { "<": [share, 0.6] }] },
      0.55,
      0.58,
      0.6,
    ],
    ["25 to 75 %", { and: [{ ">=": [share, limit] }, { "<=": [share, 0.75] }] }, 0.25, 0.75, 0.8],
  ])(
    "are held against %s as fractions are, whoever is not known",
    async (_, passes, least, passing, failing) => {
      const examples = [
        { facts: { "kube.womenShare": passing }, outcome: "pass" },
        { facts: { "kube.womenShare": failing }, outcome: "fail" },
        { facts: {}, outcome: "unknown", missing: ["kube.womenShare"] },
      ];
      const compiled = toMembership(parseRuleset(halfWomen({ passes, least, examples })));
      const expected = new Map(
        members.map((own) => {
          const kube = own[0]?.["kube"];
          return [kube, expectedOfGroup(compiled, String(kube), own, AS_OF)];
        }),
      );
      expect(new Set([...expected.values()].map(({ group_verdict }) => group_verdict)).size).toBe(3);
      expect(
        await mismatches(
          (dialect) => toSql(compiled, { dialect, table: "bagian", asOf: AS_OF }).groups,
          "kube",
          expected,
        ),
      ).toEqual([]);
    },
  );
});

describe("raw columns", () => {
  it("whose texts stand for values, for several, or for none decide as what they stand for", async () => {
    const compiled = toMembership("permensos-25-2015");
    const rows = ["KAWIN", "JANDA", "CERAI HIDUP", "kawin", "?", null].flatMap((status, index) =>
      (
        [
          ["1962-01-01", "1962-12-31"],
          ["1980-01-01", "1980-12-31"],
          ["2023-01-01", "2024-12-31"],
          ["2025-01-01", "2025-12-31"],
          ["1950-01-01", "2020-12-31"],
          ["1980-01-01", null],
        ] as const
      ).map(([from, to], at) => ({ id: `${index}-${at}`, status, lahir1: from, lahir2: to })),
    );
    const columns: SqlColumns = {
      ...Object.fromEntries(neededColumns(compiled).map(({ field }) => [field, null])),
      nik: "id",
      birthDate: { from: "lahir1", to: "lahir2" },
      maritalStatus: {
        column: "status",
        values: { KAWIN: "kawin", JANDA: ["cerai-hidup", "cerai-mati"], "CERAI HIDUP": "cerai-hidup" },
      },
    };
    const means: Readonly<Record<string, unknown>> = {
      KAWIN: "kawin",
      JANDA: { oneOf: ["cerai-hidup", "cerai-mati"] },
      "CERAI HIDUP": "cerai-hidup",
    };
    const expected = new Map(
      rows.map(({ id, status, lahir1, lahir2 }) => {
        const ages = lahir2 === null || lahir1 > AS_OF ? undefined : rangeOf(lahir1, lahir2);
        const facts = { "member.age": ages, "member.maritalStatus": means[status ?? ""] };
        return [id, expectedOfFacts(compiled, facts as never, AS_OF)];
      }),
    );
    for (const engine of all)
      await makeTable(engine, "mentah", { id: "text", status: "text", lahir1: "date", lahir2: "date" }, rows);
    expect(
      await mismatches(
        (dialect) => toSql(compiled, { dialect, table: "mentah", asOf: AS_OF, columns }).persons,
        "nik",
        expected,
      ),
    ).toEqual([]);
  });
});

describe("columns of the words of lists", () => {
  it("are read as lists are, whatever their letters and the blanks around them", async () => {
    const compiled = toMembership("permensos-25-2015");
    const statuses = [
      "JANDA",
      "kawin tercatat",
      " Sudah Menikah ",
      "Duda",
      "Belum Kawin",
      "cerai mati",
      "?",
      "",
      null,
    ];
    const works = ["PETANI/PEKEBUN", "pegawai negeri sipil", "Buruh", "Guru", "TNI", "entah apa", null];
    const rows = statuses.flatMap((status, index) =>
      works.map((work, at) => ({ id: `${index}-${at}`, stat_kwn: status, jenis_pkrjn: work })),
    );
    const columns: SqlColumns = {
      ...Object.fromEntries(neededColumns(compiled).map(({ field }) => [field, null])),
      nik: "id",
      maritalStatus: { column: "stat_kwn", words: true },
      occupation: { column: "jenis_pkrjn", words: true },
    };
    const expected = new Map(
      rows.map(({ id, stat_kwn, jenis_pkrjn }) => {
        const facts = {
          "member.maritalStatus": readCell(stat_kwn ?? "", parseMaritalStatus).value,
          "member.occupation": readCell(jenis_pkrjn ?? "", parseOccupation).value,
        };
        return [id, expectedOfFacts(compiled, facts as never, AS_OF)];
      }),
    );
    expect(new Set([...expected.values()].map((own) => JSON.stringify(own))).size).toBe(12);
    for (const engine of all)
      await makeTable(engine, "kata", { id: "text", stat_kwn: "text", jenis_pkrjn: "text" }, rows);
    expect(
      await mismatches(
        (dialect) => toSql(compiled, { dialect, table: "kata", asOf: AS_OF, columns }).persons,
        "nik",
        expected,
      ),
    ).toEqual([]);
  });
});

/** The ages between two birth dates, the later one no later than the day of the check. */
function rangeOf(from: string, to: string): unknown {
  const [most, least] = [possibleAges(from, AS_OF), possibleAges(to < AS_OF ? to : AS_OF, AS_OF)];
  return most === least ? most : { min: least, max: most };
}

describe.each(MONITORING)("statements of %s", (id) => {
  it("give records the same points, stage and status", async () => {
    const compiled: CompiledMonitoring = toMonitoring(id);
    const table = `m_${id.replaceAll("-", "_")}`;
    const needed = neededOfRecords(compiled);
    const columns = Object.fromEntries(
      needed.map(({ field, fact }): [string, ColumnType] => {
        const kind = fact?.type.kind;
        return [usualColumn(field), kind === "boolean" || kind === "integer" ? kind : "text"];
      }),
    );
    const record = fc.record(
      Object.fromEntries(
        needed.flatMap(({ field, fact }): [string, fc.Arbitrary<Value>][] => {
          if (fact === undefined) return [];
          const { type } = fact;
          if (type.kind === "boolean") return [[field, fc.constantFrom(true, true, false, null)]];
          if (type.kind === "choice") return [[field, fc.constantFrom(...type.values, null)]];
          // No record has a share.
          const { min, max = 1_000 } = type.kind === "integer" ? type : { min: 0, max: 1 };
          return [
            [
              field,
              fc.oneof(
                fc.integer({ min, max: Math.min(max, min + 30) }),
                fc.constantFrom(min - 1, min, max, max + 1, null),
              ),
            ],
          ];
        }),
      ),
    );
    const records = fc
      .sample(record, { numRuns: 150, seed: 7 })
      .map((own, index): Person => ({ ...own, kube: `r${index}`, period: "2022-02" }));
    for (const engine of all) await makeTable(engine, table, columns, records.map(toRow));
    const expected = new Map(records.map((own) => [own["kube"], expectedOfRecord(compiled, own)]));
    expect(
      await mismatches(
        (dialect) => toSql(asMonitoring(compiled), { dialect, table, asOf: AS_OF }).records,
        "kube",
        expected,
      ),
    ).toEqual([]);
  });
});

function expectedOfRecord(compiled: CompiledMonitoring, record: Person): Found {
  const facts = Object.fromEntries(
    neededOfRecords(compiled).flatMap(({ field, fact }) =>
      fact === undefined ? [] : [[fact.name, record[field] ?? undefined]],
    ),
  );
  const { score, indicators, stage, status } = scoreFacts(compiled, toFactValues(facts, compiled.places));
  return {
    ...(score === null ? {} : { score_min: score.min, score_max: score.max }),
    ...Object.fromEntries(
      indicators.flatMap((own) => {
        const name = `${columnOf(own.id)}_score`;
        return [
          [`${name}_min`, own.score.min],
          [`${name}_max`, own.score.max],
        ];
      }),
    ),
    ...(stage === null ? {} : { stage_least: stage.least, stage_most: stage.most }),
    ...(status === null ? {} : { status: status.id }),
  };
}

/** Days of birth around the turns of years and of ages on the days below. */
const BORN = [
  ...["2005-12-31", "2006-01-01", "2006-02-28", "2006-03-01", "2005-02-28", "2005-03-01"],
  ...["2007-01-01", "2030-01-01", null],
];

describe("a ruleset that counts ages in completed years and by the year", () => {
  const compiled = toMembership(twoAges(18, 19));

  it.each(["2024-02-29", "2024-12-31", "2025-01-01"])("is decided on %s from one column", async (asOf) => {
    const persons = BORN.map((birthDate, index): Person => ({ nik: `${index}`, birthDate }));
    const rows = persons.map((person) => ({ ...toRow(person), kube: "A", no_kk: "1" }));
    const columns = { nik: "text", birth_date: "date", kube: "text", no_kk: "text" } as const;
    const table = `two_ages_${asOf.replaceAll("-", "_")}`;
    for (const engine of all) await makeTable(engine, table, columns, rows);
    const expected = new Map(
      persons.map((person) => [person["nik"], expectedOf(compiled, person, asOf)] as const),
    );
    expect(
      await mismatches((dialect) => toSql(compiled, { dialect, table, asOf }).persons, "nik", expected),
    ).toEqual([]);
    for (const engine of all)
      expect(await engine.run(vectorsSql(compiled, { dialect: engine.dialect, asOf }))).toEqual([]);
  });
});

/** Names and values that would be SQL if they were not data. */
const HOSTILE = `x"; DROP TABLE aman; --'\`/* \\ */ {% endraw %}`;

describe("names and values of users", () => {
  it("are data, whatever is in them", async () => {
    const table = HOSTILE.replaceAll(".", "");
    const compiled = toMembership("permensos-25-2015");
    const rows = [
      { [HOSTILE]: "1", [`${HOSTILE}2`]: HOSTILE },
      { [HOSTILE]: "2", [`${HOSTILE}2`]: "kawin" },
    ];
    const columns: SqlColumns = {
      ...Object.fromEntries(neededColumns(compiled).map(({ field }) => [field, null])),
      nik: HOSTILE,
      maritalStatus: {
        column: `${HOSTILE}2`,
        values: { [HOSTILE]: "belum-kawin", "'": "kawin", "\\": "kawin" },
      },
    };
    for (const engine of all) {
      await engine.run("CREATE TABLE aman (a INTEGER)");
      await makeTable(engine, table, { [HOSTILE]: "text", [`${HOSTILE}2`]: "text" }, rows);
      const { persons = "" } = toSql(compiled, {
        dialect: engine.dialect,
        table: [table],
        asOf: AS_OF,
        columns,
      });
      const found = await engine.run(persons);
      expect(found.map(({ nik, married_outcome }) => [nik, married_outcome]).sort(), engine.dialect).toEqual([
        ["1", "fail"],
        ["2", "unknown"],
      ]);
      expect(await engine.run("SELECT * FROM aman"), engine.dialect).toEqual([]);
    }
  });
});
