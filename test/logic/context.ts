/** What the tests of `src/logic/` lint and compile with: the shipped facts and a few parameters of each type. */
import { FACTS } from "../../src/facts/catalogue.ts";
import type { LogicContext } from "../../src/logic/lint-logic.ts";
import type { Params, ParamValue } from "../../src/logic/params.ts";

export const PARAMS: Params = new Map<string, ParamValue>([
  ["minAge", 18],
  ["maxAge", 59],
  ["sex", "perempuan"],
  ["isRequired", true],
  ["registers", ["bdt", "dtks"]],
  ["ages", [18, 21]],
]);

export const CONDITION: LogicContext = { facts: FACTS, params: PARAMS, as: "condition" };
export const MEASURE: LogicContext = { facts: FACTS, params: PARAMS, as: "measure" };

export const AGE = { var: "member.age" };
export const SEX = { var: "member.sex" };
export const REGISTER = { var: "member.register" };
export const WILLING = { var: "member.isWilling" };
