/** `rules vectors RULESET`: cases by which an implementation in any language can be checked, and how such a check goes. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type ConformanceVectors,
  compileRuleset,
  conformanceVectors,
  decideMember,
  getRuleset,
  type VectorCase,
  type VectorCriterion,
  type VectorData,
} from "aturan-kube";
import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import { describe, expect, it } from "vitest";
import { formatVectors, vectorsSchema } from "../../src/report/contract/vectors-report.ts";
import { UNTIL_60 } from "../compare/plans.ts";
import { between, rulesetOf } from "../compare/small-plans.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { run } from "./run-in-process.ts";

const folder = useListFolder();
const membership = NEWEST_RULESETS.filter(({ kind }) => kind === "membership");
const ALL = membership.map((ruleset) => {
  const vectors = conformanceVectors(compileRuleset(ruleset));
  return { id: ruleset.id, vectors };
});

type Evaluate = (logic: never, data: unknown) => unknown;
const engine = new LogicEngine();
const ENGINES: readonly (readonly [string, Evaluate])[] = [
  ["json-logic-js", (logic, data) => jsonLogic.apply(logic, data as object)],
  ["json-logic-engine", (logic, data) => engine.run(logic, data)],
];

type Values = Readonly<Record<string, unknown>>;

function valuesOf(data: VectorData): Values {
  return "member" in data ? data.member : data.kube;
}

/** The facts a criterion reads, as far as its cases ever give them. */
function factsOf(
  { scope, cases }: VectorCriterion,
  { facts }: ConformanceVectors,
): ConformanceVectors["facts"] {
  const given = new Set(cases.flatMap(({ data }) => Object.keys(valuesOf(data))));
  return facts.filter((fact) => fact.scope === scope && given.has(fact.name.slice(scope.length + 1)));
}

/**
 * What an implementation has to do, in the plainest way: ask a JsonLogic engine for every way of completing what is
 * missing, and see what they agree on.
 */
function decideElsewhere(
  evaluate: Evaluate,
  criterion: VectorCriterion,
  data: VectorData,
  vectors: ConformanceVectors,
): Omit<VectorCase, "data"> {
  const { scope, passes, open } = criterion;
  const known = valuesOf(data);
  const choices = factsOf(criterion, vectors).map(({ name, classes }) => {
    const key = name.slice(scope.length + 1);
    const value = known[key];
    if (value === undefined) return { name, key, values: classes };
    if (typeof value !== "object" || value === null) return { name, key, values: [value] };
    const { min, max } = value as { min: number; max: number };
    return {
      name,
      key,
      values: [min, ...classes.filter((first) => Number(first) > min && Number(first) <= max)],
    };
  });
  const completions = choices.reduce<readonly Values[]>(
    (all, { key, values }) => all.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    [{}],
  );
  const answers = completions.map((facts) => {
    const whole = { member: {}, kube: {}, [scope]: facts, params: vectors.params };
    const questions = open
      .filter(({ when }) => evaluate(when as never, whole))
      .map(({ question }) => question);
    const outcome = questions.length > 0 ? "unknown" : evaluate(passes as never, whole) ? "pass" : "fail";
    return { facts, questions, outcome };
  });
  const questions = [...new Set(answers.flatMap((answer) => answer.questions))].sort();
  const [first] = answers;
  const isAgreed = answers.every(({ outcome }) => outcome === first?.outcome);
  const missing = choices
    .filter(({ key }) =>
      answers.some((a) => answers.some((b) => a.outcome !== b.outcome && sameBut(key, a.facts, b.facts))),
    )
    .map(({ name }) => name)
    .sort();
  return {
    outcome: isAgreed && first !== undefined ? (first.outcome as VectorCase["outcome"]) : "unknown",
    ...(isAgreed ? {} : { missing }),
    ...(questions.length === 0 ? {} : { questions }),
  };
}

function sameBut(key: string, a: Values, b: Values): boolean {
  return Object.keys(a).every((name) => name === key || a[name] === b[name]);
}

/** The cases of which an implementation says something else, by criterion. */
function disagreements(vectors: ConformanceVectors, evaluate: Evaluate): readonly string[] {
  return vectors.criteria.flatMap((criterion) =>
    criterion.cases
      .filter(({ data, ...expected }) => {
        const { outcome, missing, questions } = decideElsewhere(evaluate, criterion, data, vectors);
        const sorted = (names?: readonly string[]): string => JSON.stringify(names?.toSorted());
        return (
          outcome !== expected.outcome ||
          sorted(missing) !== sorted(expected.missing) ||
          sorted(questions) !== sorted(expected.questions)
        );
      })
      .map(({ data }) => `${criterion.id} ${JSON.stringify(data)}`),
  );
}

function isComplete(criterion: VectorCriterion, data: VectorData, vectors: ConformanceVectors): boolean {
  const values = Object.values(valuesOf(data));
  return (
    values.length === factsOf(criterion, vectors).length && values.every((value) => typeof value !== "object")
  );
}

describe.each(ENGINES)("%s", (_, evaluate) => {
  it.each(ALL)("agrees with every complete case of $id", ({ vectors }) => {
    let complete = 0;
    for (const criterion of vectors.criteria) {
      for (const { data, outcome, questions = [] } of criterion.cases) {
        if (!isComplete(criterion, data, vectors)) continue;
        complete += 1;
        const whole = { member: {}, kube: {}, ...data, params: vectors.params };
        const open = criterion.open.filter(({ when }) => evaluate(when as never, whole) === true);
        expect(open.map(({ question }) => question)).toEqual(questions);
        if (open.length === 0) expect(evaluate(criterion.passes as never, whole)).toBe(outcome === "pass");
        else expect(outcome).toBe("unknown");
      }
    }
    expect(complete).toBeGreaterThan(vectors.criteria.length);
  });

  it.each(ALL)("with three values around it agrees with every case of $id", ({ vectors }) => {
    expect(disagreements(vectors, evaluate)).toEqual([]);
  });
});

describe("an implementation that is wrong is caught", () => {
  const vectors = conformanceVectors(compileRuleset(getRuleset("permensos-25-2015")));
  const right: Evaluate = (logic, data) => jsonLogic.apply(logic, data as object);
  /** The logic with an operator put for another one. */
  const swapped =
    (from: string, to: string): Evaluate =>
    (logic, data) =>
      right(JSON.parse(JSON.stringify(logic).replaceAll(`"${from}"`, `"${to}"`)) as never, data);

  it("where it takes a bound as excluded", () => {
    expect(disagreements(vectors, swapped("<=", "<"))).toContain('age {"member":{"age":59}}');
  });

  it("where it takes whoever is in a list for whoever is not", () => {
    const negated: Evaluate = (logic, data) =>
      JSON.stringify(logic).startsWith('{"in"') ? !right(logic, data) : right(logic, data);
    expect(disagreements(vectors, negated).some((each) => each.startsWith("registered "))).toBe(true);
  });

  it("where it gives raw JsonLogic what is missing", () => {
    const { criteria } = vectors;
    const age = criteria.find(({ id }) => id === "age");
    const nobody = { member: {}, kube: {}, params: vectors.params };
    // `18 <= null` is false, so whoever gives no age would be refused.
    expect(age?.cases.at(-1)?.outcome).toBe("unknown");
    expect(right(age?.passes as never, nobody)).toBe(false);
  });

  it("where it takes an open question for a no", () => {
    const deaf: ConformanceVectors = {
      ...vectors,
      criteria: vectors.criteria.map((criterion) => ({ ...criterion, open: [] })),
    };
    expect(disagreements(deaf, right)).toContain('occupation {"member":{"occupation":"pppk"}}');
  });
});

describe("the cases", () => {
  it.each(ALL)(
    "of $id hold every combination of classes, both sides of each threshold among them",
    ({ id, vectors }) => {
      const { criteria } = compileRuleset(getRuleset(id)) as unknown as {
        criteria: Record<
          string,
          readonly { criterion: { id: string }; table: { outcomes: readonly unknown[] } }[]
        >;
      };
      for (const { id: own, scope, cases } of vectors.criteria) {
        const table = criteria[scope]?.find(({ criterion }) => criterion.id === own)?.table;
        expect(cases.length).toBeGreaterThanOrEqual(table?.outcomes.length ?? Infinity);
        expect(new Set(cases.map(({ data }) => JSON.stringify(data))).size).toBe(cases.length);
      }
    },
  );

  it("of an age are 0 and 17, 18 and 59, 60, and none at all", () => {
    const { criteria, facts } = conformanceVectors(compileRuleset(getRuleset("permensos-25-2015")));
    const age = criteria.find(({ id }) => id === "age");
    expect(age?.cases.map(({ data, outcome }) => [Object.values(valuesOf(data))[0], outcome])).toEqual([
      [0, "fail"],
      [17, "fail"],
      [18, "pass"],
      [59, "pass"],
      [60, "fail"],
      [undefined, "unknown"],
    ]);
    expect(facts.find(({ name }) => name === "member.age")).toEqual({
      name: "member.age",
      scope: "member",
      type: { kind: "integer", min: 0 },
      classes: [0, 18, 60],
    });
  });

  it("of a group's number hold ranges across each threshold and across all", () => {
    const { criteria } = conformanceVectors(compileRuleset(getRuleset("permensos-25-2015")));
    const households = criteria.find(({ id }) => id === "ten-households");
    expect(households?.cases.filter(({ data }) => JSON.stringify(data).includes("min"))).toEqual([
      {
        data: { kube: { householdCount: { min: 9, max: 10 } } },
        outcome: "unknown",
        missing: ["kube.householdCount"],
      },
      {
        data: { kube: { householdCount: { min: 10, max: 11 } } },
        outcome: "unknown",
        missing: ["kube.householdCount"],
      },
      {
        data: { kube: { householdCount: { min: 0, max: 11 } } },
        outcome: "unknown",
        missing: ["kube.householdCount"],
      },
    ]);
  });

  it("of whole persons hold one who is eligible, and each way of not being so", () => {
    const compiled = compileRuleset(getRuleset("permensos-25-2015"));
    const { verdicts } = conformanceVectors(compiled);
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(
      new Set(["eligible", "ineligible", "undetermined"]),
    );
    expect(verdicts[0]?.verdict).toBe("eligible");
    expect(verdicts.find(({ data }) => JSON.stringify(data) === '{"member":{}}')?.verdict).toBe(
      "undetermined",
    );
    for (const { data, verdict } of verdicts) {
      if (!("member" in data)) continue;
      const { age, ...facts } = data.member;
      const birthDate = typeof age === "number" ? { birthDate: `${2022 - age}-01-01` } : {};
      if (Number(age) > 120) continue;
      const person = { nik: "2101990101800001", ...facts, ...birthDate };
      expect(decideMember(compiled, person, { asOf: "2022-06-01" }).verdict).toBe(verdict);
    }
  });

  it("of whole persons are none where nobody can be eligible, and of groups where none is asked anything", () => {
    const nobody = rulesetOf([between("member.age", 18, 30), between("member.age", 40, 50, "old")]);
    expect(conformanceVectors(compileRuleset(nobody)).verdicts).toEqual([]);
  });

  it("of a number with a last value end there", () => {
    const rank = {
      name: "member.rank",
      label: { id: "peringkat", en: "rank" },
      type: { kind: "integer", min: 1, max: 5 },
      headers: ["Peringkat"],
    };
    const { criteria, facts } = conformanceVectors(
      compileRuleset(rulesetOf([between("member.rank", 2, 3)], [rank])),
    );
    const given = criteria[0]?.cases.map(({ data }) => Object.values(valuesOf(data))[0]);
    expect(given).toEqual([1, 2, 3, 4, 5, undefined]);
    expect(facts[0]?.type).toEqual({ kind: "integer", min: 1, max: 5 });
  });
});

describe("the file", () => {
  it.each(ALL)(
    "of $id is what the published schema says, and the same every time",
    async ({ id, vectors }) => {
      const { code, stdout, stderr } = await run(["rules", "vectors", id]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const parsed = JSON.parse(stdout);
      expect(vectorsSchema.parse(parsed)).toEqual(parsed);
      expect(parsed).toEqual(vectors);
      expect(stdout).toBe(formatVectors(vectors));
    },
  );

  it("has one case a line", async () => {
    const { stdout } = await run(["rules", "vectors", "permensos-25-2015"]);
    expect(stdout).toContain('\n      {"data":{"member":{"age":17}},"outcome":"fail"},\n');
  });

  it("is written to --output, and never over the rule file", async () => {
    const file = await folder.write("rencana.json", JSON.stringify(UNTIL_60));
    const output = join(folder.path(), "kasus.json");
    expect(await run(["rules", "vectors", file, "--output", output])).toEqual({
      code: 0,
      stdout: "",
      stderr: `ditulis: ${output}\n`,
    });
    expect(JSON.parse(await readFile(output, "utf8")).ruleset.version).toBe("2.0.0");
    const rules = join(folder.path(), "aturan");
    await mkdir(rules);
    const own = join(rules, "a.json");
    await writeFile(own, JSON.stringify(UNTIL_60));
    for (const target of [file, own]) {
      const args = ["rules", "vectors", file, "--rules", rules, "--output", target, "--lang", "en"];
      const { code, stderr } = await run(args);
      expect([code, stderr]).toEqual([2, expect.stringContaining("is the input file itself")]);
    }
  });

  it("is not there for a ruleset about monitoring, which is refused with the reason", async () => {
    const { code, stdout, stderr } = await run(["rules", "vectors", "kepri-2022", "--lang", "en"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("is about monitoring");
  });
});
