import { describe, expect, test } from "vitest";
import type { CellOutcome } from "../../src/decide/decision-table.ts";
import { exampleOf } from "../../src/examine/example-of.ts";

const AGED = { "member.age": 66 };
const OPEN: CellOutcome = { outcome: "unknown", cause: "open-question", questions: ["a", "b"] };

describe("an example made from an outcome", () => {
  test("states the outcome, and a question where one is open", () => {
    expect(exampleOf(AGED, { outcome: "pass" })).toEqual({ facts: AGED, outcome: "pass" });
    expect(exampleOf(AGED, OPEN)).toEqual({ facts: AGED, outcome: "unknown", question: "a" });
  });

  test("names the question that another outcome does not name", () => {
    const other: CellOutcome = { outcome: "unknown", cause: "open-question", questions: ["a"] };
    expect(exampleOf(AGED, OPEN, other).question).toBe("b");
    expect(exampleOf(AGED, OPEN, OPEN).question).toBe("a");
    expect(exampleOf(AGED, OPEN, { outcome: "pass" }).question).toBe("a");
  });
});
