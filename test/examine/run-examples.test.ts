import { type ExampleRun, runExamples } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { compiledMonitoring } from "./small-monitoring-examination.ts";

function runs(changes: Readonly<Record<string, unknown>> = {}): readonly ExampleRun[] {
  return runExamples(compiledMonitoring(changes));
}

/** The only example that does not hold: what it belongs to, and what the rules say. */
function onlyFailure(changes: Readonly<Record<string, unknown>>): unknown {
  const failed = runs(changes).filter(({ holds }) => !holds);
  expect(failed).toHaveLength(1);
  return failed.map(({ kind, criterion, index, decision }) => [kind, `${criterion} ${index}`, decision])[0];
}

describe("the examples of a monitoring file", () => {
  test("are all run, each under the name of what it belongs to", () => {
    const names = runs().map(({ kind, criterion, index }) => [kind, `${criterion} ${index}`]);
    expect(names.filter((_, at) => names[at + 1]?.[1]?.endsWith(" 0") !== false)).toEqual([
      ["indicator", "indicators/pendapatan 3"],
      ["indicator", "indicators/perkembangan 3"],
      ["condition", "stages/tumbuh/pendamping 2"],
      ["condition", "stages/maju/anggota 2"],
      ["condition", "classes/baik 3"],
      ["condition", "classes/kurang 2"],
      ["record", "examples 3"],
    ]);
    expect(runs().filter(({ holds }) => !holds)).toEqual([]);
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>, unknown]>([
    [
      "an indicator with other points",
      {
        "/indicators/0/examples/4": {
          facts: { "kube.memberIncome": 2, "kube.baselineMemberIncome": 1 },
          points: 0,
        },
      },
      ["indicator", "indicators/pendapatan 4", { points: 3, direction: "membaik", value: 1 }],
    ],
    [
      "an indicator with points where a range is left",
      { "/indicators/1/examples/4": { facts: {}, points: 2 } },
      [
        "indicator",
        "indicators/perkembangan 4",
        { points: { min: 0, max: 2 }, direction: "unknown", value: null },
      ],
    ],
    [
      "an indicator with another range",
      { "/indicators/1/examples/4": { facts: {}, points: { min: 1, max: 2 } } },
      [
        "indicator",
        "indicators/perkembangan 4",
        { points: { min: 0, max: 2 }, direction: "unknown", value: null },
      ],
    ],
    [
      "an indicator with another direction",
      { "/indicators/0/examples/3/direction": "tetap" },
      [
        "indicator",
        "indicators/pendapatan 3",
        { points: { min: 0, max: 3 }, direction: "unknown", value: null },
      ],
    ],
    [
      "a status for itself, whatever the statuses before it say",
      { "/classes/1/examples/3": { facts: { "score.total": 5 }, outcome: "pass" } },
      ["condition", "classes/kurang 3", { outcome: "fail" }],
    ],
    [
      "a record with another score",
      { "/examples/0/score": 7 },
      ["record", "examples 0", { score: 8, stage: "maju", status: "baik" }],
    ],
    [
      "a record that leaves out a stage that is known",
      { "/examples/0/stage": undefined },
      ["record", "examples 0", { score: 8, stage: "maju", status: "baik" }],
    ],
    [
      "a record without a stage, where it is not known that there is none",
      { "/examples/3/stage": null },
      ["record", "examples 3", { score: 0 }],
    ],
    [
      "a record with a status that is not known",
      { "/examples/3/status": "kurang" },
      ["record", "examples 3", { score: 0 }],
    ],
  ])("do not hold: %s", (_, changes, failure) => {
    expect(onlyFailure(changes)).toEqual(failure);
  });

  test("need not state a score, nor a direction", () => {
    expect(runs({ "/examples/0/score": undefined }).every(({ holds }) => holds)).toBe(true);
    expect(runs({ "/indicators/0/examples/0/direction": undefined }).every(({ holds }) => holds)).toBe(true);
  });

  test("state no score, stage or status of a file that has none", () => {
    const nothing = {
      ...{ "/aspects": [], "/indicators": [], "/classes": [], "/questions": [], "/params/good": undefined },
      "/examples": [
        { facts: {}, score: 0 },
        { facts: { "kube.hasPendamping": false }, stage: null },
      ],
    };
    expect(runs(nothing).filter(({ kind }) => kind === "record")).toMatchObject([
      { holds: false, decision: {} },
      { holds: true, decision: { stage: null } },
    ]);
  });
});
