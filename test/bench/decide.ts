/**
 * Deciding: the seven member criteria of permensos-25-2015, open questions of the law included, by three engines in one
 * process. The others are given facts in the form they want, the age among them; `decideMember` is given applicants and its
 * options in an object of their own each time, works out the age, and checks the NIK against it.
 *
 * Beside it the table look-up alone, groups of ten, and reading a record, which is held against a schema of zod that only
 * checks texts already in their right form.
 */
import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import * as z from "zod";
import type { Applicant } from "../../src/applicant/applicant.ts";
import { compileMembership } from "../../src/decide/compile-membership.ts";
import { decideMember } from "../../src/decide/decide-member.ts";
import { lookUp, type Outcome } from "../../src/decide/decision-table.ts";
import { decideKube } from "../../src/decide-kube.ts";
import { toLogicData } from "../../src/logic/json-logic.ts";
import { parseApplicant } from "../../src/parse-applicant.ts";
import { paramsOf } from "../../src/ruleset/params-of.ts";
import { getRuleset } from "../../src/ruleset/rulesets.ts";
import { type BenchOptions, type BenchReport, figureOf, ratioOf } from "./figure.ts";
import { AS_OF, flat, type Person, preparePersons, withGroup } from "./persons.ts";

/** So many different ones, gone through again and again: what is measured is deciding, not the memory they take. */
const PERSONS = 5_000;
const ROUNDS = 9;

/** Work on person number `index`: a number that tells all outcomes, the same for every engine that decides. */
interface Engine {
  readonly name: string;
  readonly work: (index: number) => number;
  /** How often it goes through the persons in a round: what is slow need not do so often. */
  readonly turns: number;
  /** Whether it decides the seven criteria, as the first one does. */
  readonly decides?: true;
}

const compiled = compileMembership(getRuleset("permensos-25-2015"));
const criteria = compiled.criteria.member;
const params = paramsOf(compiled.ruleset);

/** A number of each outcome, so that engines can be held against each other. */
function checksumOf(outcome: Outcome, at: number): number {
  return outcome === "pass" ? at + 1 : outcome === "fail" ? 0 : 100;
}

function engines(persons: readonly Person[]): readonly [Engine, ...Engine[]] {
  const facts = persons.map((person) => person.facts);
  const applicants = persons.map(({ applicant }) => applicant);
  const rows = persons.map(({ row }) => row);
  const data = facts.map((each) => toLogicData(Object.entries(each), params));
  // Members of ten households in one desa, as a group that may form a KUBE has them.
  const members = persons.map(({ applicant }, at) =>
    withGroup(
      applicant,
      flat(`21019901${10 + (at % 10)}11${1_000 + (at % 8_999)}`),
      flat(`21.01.06.${1_001 + (Math.floor(at / 10) % 9)}`),
    ),
  );
  const kubes = Array.from({ length: persons.length / 10 }, (_, kube) => ({
    name: `KUBE ${kube}`,
    members: members.slice(kube * 10, kube * 10 + 10),
  }));
  const tables = criteria.map(({ table }) => table);
  // One expression a criterion says all three outcomes: an open question first, then whether it passes.
  const expressions = criteria.map(({ criterion: { passes, open = [] } }) =>
    open.reduceRight<unknown>((otherwise, { when }) => ({ if: [when, "unknown", otherwise] }), {
      if: [passes, "pass", "fail"],
    }),
  );
  const engine = new LogicEngine();
  const generated = expressions.map((each) => engine.build(each) as (input: unknown) => Outcome);

  return [
    {
      name: "decideMember, plain applicants",
      turns: 40,
      decides: true,
      work(index) {
        const { criteria: decided } = decideMember(compiled, applicants[index] as Person["applicant"], {
          asOf: AS_OF,
        });
        let sum = 0;
        for (let at = 0; at < decided.length; at += 1) sum += checksumOf(decided[at]?.outcome ?? "fail", at);
        return sum;
      },
    },
    {
      name: "json-logic-js, facts given",
      turns: 4,
      decides: true,
      work(index) {
        let sum = 0;
        for (let at = 0; at < expressions.length; at += 1)
          sum += checksumOf(jsonLogic.apply(expressions[at] as Logic, data[index]), at);
        return sum;
      },
    },
    {
      name: "json-logic-engine's generated code, facts given",
      turns: 40,
      decides: true,
      work(index) {
        let sum = 0;
        for (let at = 0; at < generated.length; at += 1)
          sum += checksumOf((generated[at] as (input: unknown) => Outcome)(data[index]), at);
        return sum;
      },
    },
    {
      name: "the tables alone, facts given",
      turns: 40,
      decides: true,
      work(index) {
        const given = facts[index] as Person["facts"];
        let sum = 0;
        for (let at = 0; at < tables.length; at += 1)
          sum += checksumOf(lookUp(tables[at] as (typeof tables)[number], given).outcome, at);
        return sum;
      },
    },
    {
      name: "decideMember, with a No. KK and a place",
      turns: 40,
      work: (index) =>
        decideMember(compiled, members[index] as Applicant, { asOf: AS_OF }).verdict === "eligible" ? 1 : 0,
    },
    {
      name: "decideKube, of ten such",
      turns: 40,
      work: (index) =>
        index % 10 === 0
          ? decideKube(compiled, kubes[index / 10] as (typeof kubes)[number], { asOf: AS_OF }).criteria.length
          : 0,
    },
    {
      name: "parseApplicant, a record of eight cells",
      turns: 4,
      work: (index) => parseApplicant(rows[index] as Person["row"], { asOf: AS_OF }).issues.length,
    },
    {
      name: "zod, the same record as text",
      turns: 4,
      work: (index) => (RECORD.safeParse(rows[index]).success ? 1 : 0),
    },
  ];
}

type Logic = Parameters<typeof jsonLogic.apply>[0];

/** What a program would check of the record without reading it: digits, a date by its look, words of a list. */
const RECORD = z.object({
  NIK: z.string().regex(/^\d{16}$/),
  Nama: z.string().min(1),
  "Tanggal Lahir": z.string().regex(/^\d\d\/\d\d\/\d{4}$/),
  "Status Perkawinan": z.enum([
    "BELUM KAWIN",
    "KAWIN",
    "KAWIN TERCATAT",
    "KAWIN BELUM TERCATAT",
    "CERAI HIDUP",
    "CERAI MATI",
  ]),
  Pekerjaan: z.string().min(1),
  "ID DTKS": z.string().regex(/^\d{10}$/),
  "Siap Berkelompok": z.enum(["Ya", "Tidak"]),
  Keterampilan: z.enum(["Ya", "Tidak"]),
});

/** Runs the engines in turns. */
export function benchDecide({ rounds: count = ROUNDS, only = "" }: BenchOptions): BenchReport {
  const [ours, ...others] = engines(preparePersons(PERSONS));
  const chosen = [ours, ...others.filter(({ name }) => name.includes(only))];
  const rounds = Array.from({ length: count + 1 }, () => chosen.map(run)).slice(1);
  const checksums = new Set(rounds.flatMap((round) => round.flatMap(({ checksum }) => checksum ?? [])));
  if (checksums.size !== 1) throw new Error("the engines disagree");
  const times = chosen.map((_, at) => rounds.map((round) => round[at]?.nanoseconds ?? 0));
  return {
    bench: "decide",
    work: `${PERSONS} persons × ${criteria.length} criteria, ${count} rounds after a warm-up; all outcomes agree`,
    figures: chosen.flatMap(({ name }, at) => [
      figureOf(name, "ns", times[at] ?? []),
      ...(at === 0 ? [] : [ratioOf(`${name}, over decideMember`, times[at] ?? [], times[0] ?? [])]),
    ]),
  };
}

function run({ work, turns, decides, name }: Engine): {
  readonly nanoseconds: number;
  readonly checksum: number | undefined;
} {
  let checksum = 0;
  const start = process.hrtime.bigint();
  for (let turn = 0; turn < turns; turn += 1)
    for (let index = 0; index < PERSONS; index += 1) checksum += work(index);
  const nanoseconds = Number(process.hrtime.bigint() - start) / PERSONS / turns;
  return {
    nanoseconds: name.startsWith("decideKube") ? nanoseconds * 10 : nanoseconds,
    checksum: decides === true ? checksum / turns : undefined,
  };
}
