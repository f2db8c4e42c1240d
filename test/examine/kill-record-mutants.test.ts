import { describe, expect, test } from "vitest";
import { killRecordMutants } from "../../src/examine/kill-record-mutants.ts";
import { runRecords } from "../../src/examine/run-monitoring-examples.ts";
import { SMALL_MONITORING } from "../ruleset/small-monitoring.ts";
import { compiledMonitoring } from "./small-monitoring-examination.ts";

type Changes = Readonly<Record<string, unknown>>;

/** The mutants of the whole, each with its fate. */
function mutants(changes: Changes = {}) {
  const compiled = compiledMonitoring(changes);
  return killRecordMutants(compiled, runRecords(compiled));
}

/** The fate of each mutant by its id, without what the mutant is. */
function fates(changes: Changes = {}): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    mutants(changes).map(({ id, criterion: _c, kind: _k, description: _d, ...fate }) => [id, fate]),
  );
}

describe("the mutants of the whole", () => {
  test("change each weight by one, and swap neighbouring stages and statuses", () => {
    expect(mutants().map(({ id, criterion, description }) => [id, criterion, description.en])).toEqual([
      ["indicators/pendapatan/weight/1", "indicators/pendapatan", "2 → 1, weight of “rise of income”"],
      ["indicators/pendapatan/weight/2", "indicators/pendapatan", "2 → 3, weight of “rise of income”"],
      [
        "indicators/perkembangan/weight/1",
        "indicators/perkembangan",
        "1 → 2, weight of “trend of the business”",
      ],
      ["stages/order/1", "stages", "order of `tumbuh` ↔ `maju`"],
      ["classes/order/1", "classes", "order of `baik` ↔ `kurang`"],
    ]);
  });

  test("give no weight below 1 or above 100, which no file may have", () => {
    const heavy = fates({ "/indicators/1/scoring/weight": 100, "/examples": [] });
    expect(Object.keys(heavy).filter((id) => id.startsWith("indicators/perkembangan"))).toEqual([
      "indicators/perkembangan/weight/1",
    ]);
  });

  test("are none of a file that has none of these", () => {
    const alone = {
      ...{ "/aspects": [], "/indicators": [], "/stages": [SMALL_MONITORING.stages[0]] },
      ...{ "/classes": [], "/questions": [], "/params": {}, "/examples": [] },
    };
    expect(fates(alone)).toEqual({});
  });
});

describe("a mutant of the whole", () => {
  test("is killed by the first record whose score, stage or status it changes", () => {
    expect(fates()).toEqual({
      "indicators/pendapatan/weight/1": { status: "killed", example: 0 },
      "indicators/pendapatan/weight/2": { status: "killed", example: 0 },
      "indicators/perkembangan/weight/1": { status: "killed", example: 0 },
      "stages/order/1": { status: "killed", example: 0 },
      "classes/order/1": { status: "killed", example: 3 },
    });
  });

  test("survives without such a record, with the record that would kill it", () => {
    expect(fates({ "/examples": [] })).toEqual({
      "indicators/pendapatan/weight/1": {
        status: "survived",
        witness: { facts: {}, score: { min: 0, max: 8 } },
      },
      "indicators/pendapatan/weight/2": {
        status: "survived",
        witness: { facts: {}, score: { min: 0, max: 8 } },
      },
      "indicators/perkembangan/weight/1": {
        status: "survived",
        witness: { facts: {}, score: { min: 0, max: 8 } },
      },
      "stages/order/1": {
        status: "survived",
        witness: { facts: { "kube.hasPendamping": true, "kube.memberCount": 4 }, stage: "tumbuh" },
      },
      // Which status depends on the score, which no record can state as a fact.
      "classes/order/1": { status: "survived" },
    });
  });

  test("survives without a witness where nothing known of it changes the total", () => {
    const worthless = {
      "/indicators/1/scoring/bands": [
        { points: 0, label: { id: "apa pun", en: "any" } },
        { from: 2, points: 0, label: { id: "apa pun", en: "any" } },
      ],
      "/indicators/1/examples": [0, { min: 0, max: 0 }].map((points) => ({ facts: {}, points })),
      "/examples": [],
    };
    expect(fates(worthless)["indicators/perkembangan/weight/1"]).toEqual({ status: "survived" });
  });

  test("is killed by no record that does not hold", () => {
    const wrong = { facts: { "kube.hasPendamping": true, "kube.memberCount": 4 }, stage: "maju" };
    expect(fates({ "/examples": [wrong] })["stages/order/1"]).toMatchObject({ status: "survived" });
  });

  test("of statuses that exclude each other is proved equivalent", () => {
    const without = { "/classes/0/open": undefined, "/questions": [], "/classes/0/examples": EXAMPLES };
    expect(fates({ ...without, "/examples": [RECORD] })["classes/order/1"]).toEqual({
      status: "equivalent",
      alsoAsks: [],
    });
  });

  test("of statuses that share a case survives with that case as a record", () => {
    const statuses = ["aktif", "perlu-pendampingan"].map((status, at) => ({
      ...SMALL_MONITORING.classes[1],
      id: `status-${at}`,
      passes: at === 0 ? { "===": [STATUS, status] } : { or: [{ "===": [STATUS, status] }, NOT_YET] },
      examples: [
        { facts: { "kube.status": status }, outcome: "pass" },
        { facts: { "kube.status": "tidak-aktif" }, outcome: at === 0 ? "fail" : "pass" },
        { facts: { "kube.status": "tidak-aktif" }, outcome: "fail" },
        { facts: {}, outcome: "unknown", missing: ["kube.status"] },
      ],
    }));
    const shared = { "/classes": statuses, "/questions": [], "/params/good": undefined, "/examples": [] };
    expect(fates(shared)["classes/order/1"]).toEqual({
      status: "survived",
      witness: { facts: { "kube.status": "aktif" }, status: "status-0" },
    });
  });
});

const STATUS = { var: "kube.status" };
const NOT_YET = { in: [STATUS, ["aktif", "tidak-aktif"]] };

const EXAMPLES = [
  { facts: { "score.total": 5 }, outcome: "pass" },
  { facts: { "score.total": 4 }, outcome: "fail" },
  { facts: {}, outcome: "unknown", missing: ["score.total"] },
];

const RECORD = { facts: {}, score: { min: 0, max: 8 } };
