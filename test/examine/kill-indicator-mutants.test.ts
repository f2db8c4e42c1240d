import { compileRuleset, type IndicatorExample, lintRuleset } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { toExaminedIndicator } from "../../src/examine/examined-indicator.ts";
import { indicatorMutants } from "../../src/examine/indicator-mutants.ts";
import { killIndicatorMutants } from "../../src/examine/kill-indicator-mutants.ts";
import { asMonitoring } from "../../src/score/compile-monitoring.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";
import { SMALL_MONITORING } from "../ruleset/small-monitoring.ts";
import { examinedIndicator } from "./small-monitoring-examination.ts";

type Changes = Readonly<Record<string, unknown>>;

/** The fate of each mutant of an indicator by its id, without what the mutant is. */
function fates(...args: Parameters<typeof examinedIndicator>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    killIndicatorMutants(examinedIndicator(...args)).map(
      ({ id, criterion: _c, kind: _k, description: _d, ...fate }) => [id.replace("indicators/", ""), fate],
    ),
  );
}

/** What was changed in the mutants of a kind. */
function described(index: number, kind: string, changes: Changes = {}): readonly string[] {
  return indicatorMutants(examinedIndicator(index, changes))
    .filter((mutant) => mutant.kind === kind)
    .map(({ description }) => description.en);
}

/** The second indicator with another measure and a last band from elsewhere, with examples for the linter alone. */
function measuring(measure: unknown, from = 2): Changes {
  return {
    "/indicators/1/measure": measure,
    "/indicators/1/scoring/bands/2/from": from,
    "/indicators/1/examples": [0, 1, 2, { min: 0, max: 2 }].map((points) => ({ facts: {}, points })),
    "/examples": [],
  };
}

function income(now: number, before: number, points: IndicatorExample["points"]): IndicatorExample {
  return { facts: { "kube.memberIncome": now, "kube.baselineMemberIncome": before }, points };
}

describe("the mutants of an indicator", () => {
  test("change its measure, its change, its direction, its bands and their points", () => {
    expect(
      indicatorMutants(examinedIndicator(0)).map(({ id, description }) => [
        id.replace("indicators/pendapatan/", ""),
        description.id,
      ]),
    ).toEqual([
      ["calculation/1", "`-` → `+` dalam `kube.memberIncome - kube.baselineMemberIncome`"],
      ["calculation/2", "`-` → `+` dalam `kube.memberIncome - kube.baselineMemberIncome`"],
      ["direction/1", "naik dan turun tertukar dalam `kube.memberIncome - kube.baselineMemberIncome`"],
      ["band/1", "1 → 0, awal rentang “naik”"],
      ["band/2", "1 → 2, awal rentang “naik”"],
      ["points/1", "0 → 1, angka rentang “belum naik”"],
      ["points/2", "3 → 2, angka rentang “naik”"],
      ["points/3", "3 → 4, angka rentang “naik”"],
    ]);
  });

  test("are none that the linter would refuse: bands and points out of order, divisions by zero", () => {
    expect(described(1, "band")).toEqual(["1 → 0, start of band “steady”", "2 → 3, start of band “rising”"]);
    expect(described(1, "points")).toEqual([
      "0 → 1, points of band “falling”",
      "1 → 0, points of band “steady”",
      "1 → 2, points of band “steady”",
      "2 → 1, points of band “rising”",
      "2 → 3, points of band “rising”",
    ]);
    const share = {
      "/indicators/0/measure": {
        "/": [
          { "*": [100, { var: "kube.memberIncome" }] },
          { max: [{ var: "kube.baselineMemberIncome" }, 1] },
        ],
      },
    };
    expect(described(0, "calculation", share)).toEqual([
      "`/` → `*` in `(100 * kube.memberIncome) / max(kube.baselineMemberIncome, 1)`",
      "`-` → `+` in `kube.memberIncome - kube.baselineMemberIncome`",
    ]);
    expect(described(0, "bound", share)).toEqual([
      "100 → 99 in `100 * kube.memberIncome`",
      "100 → 101 in `100 * kube.memberIncome`",
      "1 → 2 in `max(kube.baselineMemberIncome, 1)`",
    ]);
  });

  test("are none that would make a second fact raise one indicator and lower another", () => {
    const sum = { "+": [{ var: "kube.baselineMemberIncome" }, { var: "kube.memberIncome" }] };
    // The baseline lowers the first indicator and raises this one; a difference would oppose the income too.
    expect(described(1, "calculation", measuring(sum))).toEqual([]);
    const alone = { "+": [{ var: "kube.turnover" }, { var: "kube.expenses" }] };
    expect(described(1, "calculation", measuring(alone))).toHaveLength(1);
  });

  test.each(NEWEST_RULESETS.filter(({ kind }) => kind === "monitoring"))(
    "are rules that the linter lets pass, but for their examples: $id",
    (ruleset) => {
      const compiled = asMonitoring(compileRuleset(ruleset));
      const accepted = compiled.indicators.flatMap(({ indicator }, index) =>
        indicatorMutants(toExaminedIndicator(compiled, indicator, index, [])).map((mutant) => ({
          ...compiled.ruleset,
          indicators: compiled.ruleset.indicators.with(index, mutant.indicator),
        })),
      );
      // Of many mutants a few of each kind of place are enough to be tried as whole files.
      for (const file of accepted.filter((_, at) => at % 7 === 0)) {
        const codes = lintRuleset(file).map(({ code }) => code);
        expect(codes.filter((code) => !code.startsWith("example/"))).toEqual([]);
      }
    },
  );

  test("have the values of parameters, each use of which is changed alone", () => {
    const scaled = {
      ...measuring({ "*": [{ var: "kube.turnover" }, { var: "params.scale" }] }),
      "/params/scale": { value: 7, label: { id: "skala", en: "scale" }, citations: [{ source: "surat" }] },
    };
    expect(described(1, "bound", scaled)).toEqual([
      "7 → 6 in `kube.turnover * 7`",
      "7 → 8 in `kube.turnover * 7`",
    ]);
  });
});

describe("a mutant of an indicator", () => {
  test("is killed by the first example whose points or direction it changes", () => {
    expect(fates(0)).toEqual({
      "pendapatan/calculation/1": { status: "killed", example: 1 },
      "pendapatan/calculation/2": { status: "killed", example: 1 },
      "pendapatan/direction/1": { status: "killed", example: 0 },
      "pendapatan/band/1": { status: "killed", example: 1 },
      "pendapatan/band/2": { status: "killed", example: 0 },
      "pendapatan/points/1": { status: "killed", example: 1 },
      "pendapatan/points/2": { status: "killed", example: 0 },
      "pendapatan/points/3": { status: "killed", example: 0 },
    });
  });

  test("is killed by an example with a fact missing, if it leaves another range", () => {
    const open = { facts: { "kube.memberIncome": 0 }, points: 0 };
    expect(fates(0, {}, [open])).toMatchObject({
      "pendapatan/band/1": { status: "killed", example: 0 },
      "pendapatan/band/2": { status: "survived" },
    });
  });

  test("survives with an example near those there are, which would kill it", () => {
    expect(fates(0, {}, [income(500_000, 400_000, 3), income(0, 400_000, 0)])).toMatchObject({
      "pendapatan/calculation/1": { status: "killed", example: 1 },
      "pendapatan/band/1": {
        status: "survived",
        witness: {
          facts: { "kube.memberIncome": 0, "kube.baselineMemberIncome": 0 },
          points: 0,
          direction: "tetap",
        },
      },
      "pendapatan/direction/1": { status: "survived" },
    });
  });

  test("that survives is killed once its witness is an example", () => {
    const few = [income(500_000, 400_000, 3), income(0, 400_000, 0)];
    const survivors = killIndicatorMutants(examinedIndicator(0, {}, few)).flatMap((mutant) =>
      mutant.status === "survived" ? [mutant] : [],
    );
    expect(survivors.map(({ id }) => id.replace("indicators/pendapatan/", ""))).toEqual([
      ...["calculation/2", "direction/1", "band/1", "band/2"],
    ]);
    for (const { id, witness } of survivors) {
      const more = [...few, witness as IndicatorExample];
      expect(fates(0, {}, more)[id.replace("indicators/", "")]).toEqual({ status: "killed", example: 2 });
    }
  });

  test("survives without a proof where no number tried tells it apart", () => {
    const far = measuring({ "*": [{ var: "kube.turnover" }, 1000] }, 123_456_789);
    expect(fates(1, far, [])["perkembangan/bound/1"]).toEqual({ status: "survived" });
  });

  test("is looked for among few enough numbers, however many facts and examples there are", () => {
    const names = ["turnover", "expenses", "production", "iksBalance"];
    const sum = measuring({ "+": names.map((name) => ({ var: `kube.${name}` })) }, 1_000_000);
    const examples = Array.from({ length: 20 }, (_, index) => ({
      facts: Object.fromEntries(names.map((name, at) => [`kube.${name}`, 2_000_000 + 97 * index + at])),
      points: 2,
    }));
    expect(fates(1, sum, examples)["perkembangan/band/1"]).toMatchObject({
      status: "survived",
      witness: { facts: { "kube.turnover": 0, "kube.expenses": 0 }, points: 0 },
    });
  });

  test("is proved equivalent where a measure of few cases gives the same points in all of them", () => {
    expect(fates(1)).toMatchObject({
      // The value 3 is as good as 2, and -1 as bad as 0.
      "perkembangan/bound/2": { status: "equivalent", alsoAsks: [] },
      "perkembangan/bound/5": { status: "equivalent", alsoAsks: [] },
      "perkembangan/bound/1": { status: "killed", example: 0 },
      "perkembangan/branch/1": { status: "killed", example: 0 },
      "perkembangan/operator/1": { status: "killed", example: 0 },
    });
  });

  test("is proved equivalent by its measure alone where the direction is told from something else", () => {
    const change = { "-": [{ var: "kube.turnover" }, { var: "kube.expenses" }] };
    const examples = SMALL_MONITORING.indicators[1].examples;
    expect(fates(1, { "/indicators/1/change": change }, examples)).toMatchObject({
      "perkembangan/bound/2": { status: "equivalent", alsoAsks: [] },
      "perkembangan/direction/1": {
        status: "survived",
        witness: {
          facts: { "kube.turnover": 0, "kube.expenses": 1_000_000_000_000 },
          points: { min: 0, max: 2 },
          direction: "menurun",
        },
      },
    });
  });

  test("survives with a witness where a measure of few cases is not shown in full", () => {
    expect(fates(1, {}, [{ facts: { "kube.trend": "meningkat" }, points: 2 }])).toMatchObject({
      "perkembangan/operator/2": {
        status: "survived",
        witness: { facts: { "kube.trend": "tetap" }, points: 1 },
      },
    });
  });

  test("survives unproved where its cases and those of the original are too many together", () => {
    const names = ["hasTraining", "hasOfficers", "hasUepAid", "hasNameBoard", "hasStarted"];
    const few = { in: [{ var: "kube.turnover" }, [2, 5, 8, 11, 14, 17, 20]] };
    const wide = { if: [{ or: names.map((name) => ({ var: `kube.${name}` })) }, 1, { if: [few, 1, 0] }] };
    const found = fates(1, measuring(wide), []);
    expect(found["perkembangan/bound/3"]).toEqual({ status: "too-large", cells: 3 ** 5 * 17 });
    // Signs add no cells, so those mutants are compared all the same.
    expect(found["perkembangan/operator/6"]).toMatchObject({ status: "survived" });
  });
});
