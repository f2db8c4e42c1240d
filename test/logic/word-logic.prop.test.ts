import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACTS } from "../../src/facts/catalogue.ts";
import { LANGUAGES, type Language } from "../../src/language.ts";
import { type Clause, type Operand, type Relation, readClause } from "../../src/logic/clause.ts";
import { evaluateLogic, type Logic, toLogicData } from "../../src/logic/json-logic.ts";
import type { Params } from "../../src/logic/params.ts";
import { wordLogic } from "../../src/logic/word-logic.ts";
import { type ConditionScope, condition } from "../decide/condition.arbitrary.ts";
import { PARAMS } from "./context.ts";
import { anyCondition, anyFacts, anyMeasure } from "./logic.arbitrary.ts";

const NONE: Params = new Map();
const SCOPES: readonly ConditionScope[] = ["member", "kube"];
const anyLogic = fc
  .constantFrom(...SCOPES)
  .chain((scope) => condition(scope))
  .chain(({ passes, open = [] }) => fc.constantFrom(passes, ...open.map(({ when }) => when)));

function word(logic: Logic, lang: Language, params = NONE): string {
  return wordLogic(logic, { facts: FACTS, params, lang });
}

describe.each(LANGUAGES)("in the language %s", (lang) => {
  test("any condition and any measure has words, with nothing left undefined", () => {
    fc.assert(
      fc.property(fc.oneof(anyCondition, anyMeasure), (logic) => {
        const words = word(logic, lang, PARAMS);
        expect(words).toMatch(/\p{L}|\d/u);
        expect(words).not.toMatch(/undefined|null|\[object|NaN|\{|member\.|kube\.|params\./);
        expect(words.split("(").length).toBe(words.split(")").length);
      }),
    );
  });

  test("a value is written by its label, never by its slug", () => {
    const labelled = [...FACTS.values()].flatMap(({ type }) =>
      type.kind === "choice"
        ? type.values.filter(
            (value) => !Object.values(type.labels).some((label) => label[lang].includes(value)),
          )
        : [],
    );
    fc.assert(
      fc.property(anyLogic, (logic) => {
        const words = word(logic, lang).split(/[^\p{L}\p{N}-]+/u);
        // "None" is also an English word; the conditions of these tests do not read the register.
        expect(labelled.filter((slug) => slug !== "none" && words.includes(slug))).toEqual([]);
      }),
    );
  });

  test("two conditions that differ in one constant differ in words", () => {
    fc.assert(
      fc.property(anyLogic, fc.nat(), fc.nat(), (logic, place, step) => {
        const count = countConstants(logic);
        if (count === 0) return;
        const other = changeConstant(logic, place % count, step);
        expect(word(other, lang)).not.toBe(word(logic, lang));
      }),
    );
  });
});

test("what is worded means the same as the condition, for all complete facts", () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, fc.boolean(), (logic, facts, isNegated) => {
      const clause = readClause(logic, { facts: FACTS, params: PARAMS }, isNegated);
      const meant = evaluateLogic(logic, toLogicData(Object.entries(facts), PARAMS)) !== isNegated;
      expect(holds(clause, facts)).toBe(meant);
    }),
  );
});

const HOLDS: Readonly<Record<Relation, (subject: unknown, values: readonly unknown[]) => boolean>> = {
  "===": (subject, [value]) => subject === value,
  "!==": (subject, [value]) => subject !== value,
  "<": (subject, [value]) => Number(subject) < Number(value),
  "<=": (subject, [value]) => Number(subject) <= Number(value),
  ">": (subject, [value]) => Number(subject) > Number(value),
  ">=": (subject, [value]) => Number(subject) >= Number(value),
  in: (subject, values) => values.includes(subject),
  "not in": (subject, values) => !values.includes(subject),
};

/** What a clause of a condition says of facts, read as its words are read. */
function holds(clause: Clause, facts: Readonly<Record<string, unknown>>): boolean {
  const read = ({ fact, value }: Operand): unknown => (fact === undefined ? value : facts[fact.name]);
  switch (clause.kind) {
    case "claim":
      return HOLDS[clause.relation](read(clause.subject), clause.values.map(read));
    case "truth":
      return clause.holds;
    case "joined":
      return clause.by === "and"
        ? clause.parts.every((part) => holds(part, facts))
        : clause.parts.some((part) => holds(part, facts));
    case "cased": {
      const found = clause.cases.find(({ when }) => holds(when, facts));
      return holds(found?.gives ?? clause.otherwise, facts);
    }
    default:
      throw new Error(`no condition: ${clause.kind}`);
  }
}

/** Whether a node is a constant; the name in a `var` is none. */
function isConstant(logic: Logic): boolean {
  return typeof logic !== "object";
}

function countConstants(logic: Logic): number {
  if (isConstant(logic)) return 1;
  return Object.entries(logic ?? {}).reduce(
    (count, [key, value]) => (key === "var" ? count : count + countConstants(value as Logic)),
    0,
  );
}

/** The condition with the constant at a place, in reading order, made another one of its kind. */
function changeConstant(logic: Logic, place: number, step: number): Logic {
  let left = place;
  const change = (node: Logic): Logic => {
    if (isConstant(node)) {
      left -= 1;
      return left === -1 ? otherConstant(node, step) : node;
    }
    if (Array.isArray(node)) return node.map(change);
    return Object.fromEntries(
      Object.entries(node ?? {}).map(([key, value]) => [key, key === "var" ? value : change(value as Logic)]),
    );
  };
  return change(logic);
}

function otherConstant(constant: Logic, step: number): Logic {
  if (typeof constant === "boolean") return !constant;
  if (typeof constant === "number") return constant + 1 + (step % 50_000);
  const types = [...FACTS.values()].flatMap(({ type }) => (type.kind === "choice" ? [type.values] : []));
  const others = (types.find((values) => values.includes(`${constant}`)) ?? []).filter(
    (value) => value !== constant,
  );
  return others[step % others.length] ?? constant;
}
