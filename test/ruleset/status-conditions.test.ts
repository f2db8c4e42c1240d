/** "A group has the first status whose condition it meets", said as one condition for each. */
import { describe, expect, test } from "vitest";
import { compileTable, lookUp } from "../../src/decide/decision-table.ts";
import { MONITORING_FACTS } from "../../src/facts/monitoring-catalogue.ts";
import type { Logic } from "../../src/logic/json-logic.ts";
import type { StatusClass } from "../../src/ruleset/ruleset-schema.ts";
import { jointCondition, statusConditions } from "../../src/ruleset/status-conditions.ts";
import { SMALL_MONITORING } from "./small-monitoring.ts";

const TRAINED = { var: "kube.hasTraining" };
const STARTED = { var: "kube.hasStarted" };

/** Statuses by their conditions alone. */
function classesOf(...parts: readonly Pick<StatusClass, "passes" | "open">[]): readonly StatusClass[] {
  const { examples: _, ...status } = SMALL_MONITORING.classes[1];
  return parts.map((part, index) => ({ ...status, examples: [], id: `${index}`, ...part }));
}

/** What each status comes to on given facts. */
function outcomesOf(
  classes: readonly StatusClass[],
  facts: Readonly<Record<string, boolean>>,
): readonly unknown[] {
  return statusConditions(classes).map((condition) => {
    const { outcome, missing, questions } = lookUp(
      compileTable(condition, MONITORING_FACTS, new Map()),
      facts,
    );
    return outcome === "unknown" ? (missing ?? questions) : outcome;
  });
}

const otherwise = (logic: Logic): Logic => ({ or: [logic, { "!": [logic] }] });

describe("the conditions of statuses", () => {
  const classes = classesOf({ passes: TRAINED }, { passes: STARTED }, { passes: otherwise(STARTED) });

  test("are met by the first status alone, even where the conditions of several are", () => {
    expect(outcomesOf(classes, { "kube.hasTraining": true, "kube.hasStarted": true })).toEqual([
      ...["pass", "fail", "fail"],
    ]);
    expect(outcomesOf(classes, { "kube.hasTraining": false, "kube.hasStarted": true })).toEqual([
      ...["fail", "pass", "fail"],
    ]);
    expect(outcomesOf(classes, { "kube.hasTraining": false, "kube.hasStarted": false })).toEqual([
      ...["fail", "fail", "pass"],
    ]);
  });

  test("wait for the facts of the statuses before, as far as those could be the one", () => {
    expect(outcomesOf(classes, { "kube.hasStarted": true })).toEqual([
      ["kube.hasTraining"],
      ["kube.hasTraining"],
      "fail",
    ]);
  });

  test("leave a later status open where a question of an earlier one is, and not the other way round", () => {
    const open = [{ question: "a", when: STARTED }];
    const first = classesOf({ passes: TRAINED, open }, { passes: otherwise(TRAINED) });
    expect(outcomesOf(first, { "kube.hasTraining": false, "kube.hasStarted": true })).toEqual([["a"], ["a"]]);
    const last = classesOf({ passes: TRAINED }, { passes: otherwise(TRAINED), open });
    expect(outcomesOf(last, { "kube.hasTraining": true, "kube.hasStarted": true })).toEqual(["pass", "fail"]);
    expect(outcomesOf(last, { "kube.hasTraining": false, "kube.hasStarted": true })).toEqual(["fail", ["a"]]);
  });

  test("are laid out together with all their questions", () => {
    const open = [{ question: "a", when: STARTED }];
    const joint = jointCondition(statusConditions(classesOf({ passes: TRAINED, open }, { passes: STARTED })));
    expect(joint.open).toHaveLength(2);
    expect(joint.passes).toEqual({
      or: [{ and: [TRAINED] }, { and: [{ "!": [TRAINED] }, STARTED] }],
    });
  });
});
