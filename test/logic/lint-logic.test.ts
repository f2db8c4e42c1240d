import { describe, expect, test } from "vitest";
import { createFinding } from "../../src/finding.ts";
import { type LogicContext, lintLogic } from "../../src/logic/lint-logic.ts";
import { MAX_DEPTH } from "../../src/logic/operators.ts";
import { AGE, CONDITION, MEASURE, REGISTER, SEX, WILLING } from "./context.ts";

/** Code, JSON Pointer, message and, where there is one, hint: everything a finding holds. */
type Refusal = readonly [code: string, path: string, message: string, hint?: string];

function refusals(logic: unknown, context: LogicContext = CONDITION): readonly Refusal[] {
  return lintLogic(logic, context)
    .map((fault) => createFinding(fault, "en"))
    .map(({ code, path, message, hint }) =>
      hint === undefined ? [code, path, message] : [code, path, message, hint],
    );
}

function nested(depth: number, innermost: unknown = true): unknown {
  return Array.from({ length: depth - 1 }).reduce<unknown>((logic) => ({ "!": [logic] }), innermost);
}

const LIST_OF_OPERATORS = "the operators a rule may use are in docs/rule-format.md";
const COMPARE_EACH = "compare each fact with a constant or a parameter";
const WRITE_A_CONSTANT = "JsonLogic engines disagree about its meaning; write `true` or `false`";
const GIVE_A_LIST = 'give a list: `["a", "b"]`';

describe("a condition is in the portable subset", () => {
  test.each([
    ["that is a constant", true],
    ["that is a fact of true or false", WILLING],
    ["that names the fact in a list of one", { var: ["member.isWilling"] }],
    ["that is a parameter of true or false", { var: "params.isRequired" }],
    ["that compares a fact with a constant", { "===": [SEX, "perempuan"] }],
    ["that compares a constant with a fact", { "!==": ["perempuan", SEX] }],
    ["that compares a fact with a parameter", { ">=": [AGE, { var: "params.minAge" }] }],
    ["that compares two constants", { "<": [1, 2] }],
    ["that says between which numbers a fact lies", { "<=": [18, AGE, { var: "params.maxAge" }] }],
    ["that compares a fact with a number that is not whole", { "<": [AGE, 17.5] }],
    ["that looks a fact up in a list", { in: [REGISTER, ["bdt", "dtks"]] }],
    ["that looks a fact up in a list of numbers", { in: [AGE, [18, 21]] }],
    ["that looks a fact up in a parameter", { in: [REGISTER, { var: "params.registers" }] }],
    ["that looks a constant up in a list", { in: ["bdt", ["bdt", "dtks"]] }],
    ["that joins conditions", { or: [{ and: [WILLING, { "!": [WILLING] }] }, { "!": WILLING }] }],
    ["that joins one condition", { and: [WILLING] }],
    ["that chooses between conditions", { if: [WILLING, { ">": [AGE, 60] }, false] }],
    ["that chooses among many conditions", { if: [WILLING, true, { "<": [AGE, 18] }, false, WILLING] }],
    [`nested ${MAX_DEPTH} deep`, nested(MAX_DEPTH)],
  ])("%s", (_, logic) => {
    expect(refusals(logic)).toEqual([]);
  });
});

describe("a measure is in the portable subset", () => {
  test.each([
    ["that is a number", 1.5],
    ["that is a fact", AGE],
    ["that is a parameter", { var: "params.minAge" }],
    ["that calculates", { "+": [AGE, { "*": [2, { "-": [AGE, 1] }] }, { "/": [AGE, 2] }] }],
    ["that turns a sign", { "-": [AGE] }],
    ["that takes the least and the greatest", { min: [10, { max: [AGE, 1] }] }],
    ["that chooses by a condition", { if: [{ in: [SEX, ["perempuan"]] }, 1, { "+": [AGE, 1] }] }],
  ])("%s", (_, logic) => {
    expect(refusals(logic, MEASURE)).toEqual([]);
  });
});

describe("an unknown operator is refused, with the one that is probably meant", () => {
  test.each([
    ["==", "==="],
    ["!=", "!=="],
    ["=", "==="],
    ["!!", "!"],
    ["?:", "if"],
    ["not", "!"],
    ["&&", "and"],
    ["||", "or"],
    ["<>", "!=="],
    ["=>", ">="],
    ["=<", "<="],
    ["AND", "and"],
    ["annd", "and"],
    ["val", "var"],
    ["mix", "min"],
  ])("`%s` for `%s`", (name, meant) => {
    expect(refusals({ [name]: [AGE, 18] })).toEqual([
      ["logic/unknown-operator", `/${name}`, `unknown operator \`${name}\``, `did you mean \`${meant}\`?`],
    ]);
  });

  test.each(["missing_some", "%", ">==", "constructor", "__proto__", "toString", "", "x".repeat(200)])(
    "and without a guess where none is near: `%s`",
    (name) => {
      // A literal `__proto__` would set the prototype; JSON makes it a key like any other.
      expect(refusals(JSON.parse(JSON.stringify({ key: [1] }).replace("key", name)))).toEqual([
        ["logic/unknown-operator", `/${name}`, `unknown operator \`${name}\``, LIST_OF_OPERATORS],
      ]);
    },
  );
});

describe("a condition is refused", () => {
  test.each<readonly [sentence: string, logic: unknown, ...found: Refusal[]]>([
    [
      "that reads an unknown fact",
      { ">=": [{ var: "member.aeg" }, 18] },
      ["logic/unknown-fact", "/>=/0/var", "unknown fact `member.aeg`", "did you mean `member.age`?"],
    ],
    [
      "that reads a fact without its scope",
      { var: "umur" },
      ["logic/unknown-fact", "/var", "unknown fact `umur`"],
    ],
    ["that reads all the data", { var: "" }, ["logic/unknown-fact", "/var", "unknown fact ``"]],
    [
      "that reads a property every object has",
      { var: "constructor" },
      ["logic/unknown-fact", "/var", "unknown fact `constructor`"],
    ],
    [
      "that reads a prototype",
      { var: "__proto__.x" },
      ["logic/unknown-fact", "/var", "unknown fact `__proto__.x`"],
    ],
    [
      "that reads an unknown parameter",
      { ">=": [AGE, { var: "params.minimumAge" }] },
      ["logic/unknown-param", "/>=/1/var", "the parameter `minimumAge` is not in `params`"],
    ],
    [
      "that misspells a parameter",
      { ">=": [AGE, { var: "params.minAeg" }] },
      [
        "logic/unknown-param",
        "/>=/1/var",
        "the parameter `minAeg` is not in `params`",
        "did you mean `minAge`?",
      ],
    ],
    [
      "that takes a parameter by a property every object has",
      { ">=": [AGE, { var: "params.constructor" }] },
      ["logic/unknown-param", "/>=/1/var", "the parameter `constructor` is not in `params`"],
    ],
    [
      "that compares a choice with a value it cannot have",
      { "===": [SEX, "perempuann"] },
      [
        "logic/unknown-value",
        "/===",
        "`perempuann` is no value of `member.sex`",
        "did you mean `perempuan`?",
      ],
    ],
    [
      "that looks a choice up among values it cannot have, each named",
      { in: [REGISTER, ["bdt", "dtkss", "lainnya"]] },
      ["logic/unknown-value", "/in", "`dtkss` is no value of `member.register`", "did you mean `dtks`?"],
      ["logic/unknown-value", "/in", "`lainnya` is no value of `member.register`"],
    ],
    [
      "that compares a choice with a parameter of another",
      { "===": [REGISTER, { var: "params.sex" }] },
      ["logic/unknown-value", "/===", "`perempuan` is no value of `member.register`"],
    ],
    ["that is a number", 18, ["logic/wrong-type", "", "expected `boolean`, received `number`"]],
    ["that is a list", ["a"], ["logic/wrong-type", "", "expected `boolean`, received `list`"]],
    [
      "that is null",
      null,
      [
        "logic/wrong-type",
        "",
        "expected `boolean, number, string`, received `null`",
        "a missing fact needs no comparison: the outcome is `unknown` by itself",
      ],
    ],
    [
      "that is nothing at all",
      undefined,
      ["logic/wrong-type", "", "expected `boolean, number, string`, received `undefined`"],
    ],
    [
      "that is a fact of another type",
      AGE,
      ["logic/wrong-type", "", "expected `boolean`, received `number`"],
    ],
    [
      "that compares a number with a text",
      { "===": [AGE, "18"] },
      ["logic/wrong-type", "/===/1", "expected `number`, received `string`"],
    ],
    [
      "that orders texts",
      { "<": [SEX, "perempuan"] },
      ["logic/wrong-type", "/</0", "expected `number`, received `string`"],
      ["logic/wrong-type", "/</1", "expected `number`, received `string`"],
    ],
    [
      "that compares with null",
      { "===": [SEX, null] },
      [
        "logic/wrong-type",
        "/===/1",
        "expected `boolean, number, string`, received `null`",
        "a missing fact needs no comparison: the outcome is `unknown` by itself",
      ],
    ],
    [
      "that compares with a number too large for a JSON number",
      { "<": [AGE, JSON.parse("1e999")] },
      ["logic/wrong-type", "/</1", "expected `boolean, number, string`, received `Infinity`"],
    ],
    [
      "that compares lists",
      { "===": [["a"], ["a"]] },
      ["logic/wrong-type", "/===", "expected `boolean, number, string`, received `list`"],
    ],
    [
      "that joins what is not true or false",
      { and: [WILLING, 1, "ya"] },
      ["logic/wrong-type", "/and/1", "expected `boolean`, received `number`"],
      ["logic/wrong-type", "/and/2", "expected `boolean`, received `string`"],
    ],
    [
      "that joins a condition standing outside a list",
      { or: WILLING },
      ["logic/wrong-type", "/or", "expected `list`, received `object`"],
    ],
    [
      "that chooses by a number",
      { if: [1, true, false] },
      ["logic/wrong-type", "/if/0", "expected `boolean`, received `number`"],
    ],
    [
      "that chooses between values of two types",
      { if: [WILLING, true, WILLING, "ya", 0] },
      ["logic/wrong-type", "/if/3", "expected `boolean`, received `string`"],
      ["logic/wrong-type", "/if/4", "expected `boolean`, received `number`"],
    ],
    [
      "that reads a path which is no text",
      { var: 1 },
      ["logic/wrong-type", "/var", "expected `string`, received `number`"],
    ],
    [
      "that looks a number up among texts",
      { in: [AGE, ["18"]] },
      ["logic/wrong-type", "/in/1", "expected `number`, received `string`"],
    ],
    [
      "that looks up in what is no list",
      { in: [AGE, 18] },
      ["logic/wrong-type", "/in/1", "expected `list`, received `number`"],
    ],
    [
      "that looks up in an empty list",
      { in: [AGE, []] },
      ["logic/wrong-type", "/in/1", "expected `number[], string[]`, received `[]`"],
    ],
    [
      "that looks up in a mixed list",
      { in: [AGE, [18, "19"]] },
      ["logic/wrong-type", "/in/1/1", "expected `number[], string[]`, received `string`"],
    ],
    [
      "that looks up in a list with null",
      { in: [AGE, [null, 18]] },
      [
        "logic/wrong-type",
        "/in/1/0",
        "expected `number[], string[]`, received `null`",
        "a missing fact needs no comparison: the outcome is `unknown` by itself",
      ],
    ],
    [
      "that looks up in a list of lists",
      { in: [AGE, [[18]]] },
      ["logic/wrong-type", "/in/1/0", "expected `number[], string[]`, received `list`"],
    ],
    [
      "that looks up in a list with a number too large for a JSON number",
      { in: [AGE, [18, JSON.parse("-1e999")]] },
      ["logic/wrong-type", "/in/1/1", "expected `number[], string[]`, received `-Infinity`"],
    ],
    [
      "that looks up what is true or false",
      { in: [WILLING, ["ya"]] },
      ["logic/wrong-type", "/in/1", "expected `boolean`, received `string`"],
    ],
    [
      "with too few arguments",
      { "<": [AGE] },
      ["logic/wrong-arity", "/<", "`<` takes 2–3 arguments, received `1`"],
    ],
    [
      "with too many arguments",
      { ">": [1, AGE, 3] },
      ["logic/wrong-arity", "/>", "`>` takes 2 arguments, received `3`"],
    ],
    [
      "that negates two things",
      { "!": [WILLING, WILLING] },
      ["logic/wrong-arity", "/!", "`!` takes 1 arguments, received `2`"],
    ],
    [
      "that gives a fact a default",
      { var: ["member.isWilling", true] },
      ["logic/wrong-arity", "/var", "`var` takes 1 arguments, received `2`"],
    ],
    [
      "that chooses without an else",
      { if: [WILLING, true] },
      ["logic/wrong-arity", "/if", "`if` takes ≥ 3 arguments, received `2`"],
    ],
    [
      "that chooses among many without an else",
      { if: [WILLING, true, WILLING, false] },
      ["logic/wrong-arity", "/if", "`if` takes 3, 5, 7, … arguments, received `4`"],
    ],
    [
      "with an empty `and`",
      { and: [] },
      ["logic/empty-connective", "/and", "an empty `and`", WRITE_A_CONSTANT],
    ],
    ["with an empty `or`", { or: [] }, ["logic/empty-connective", "/or", "an empty `or`", WRITE_A_CONSTANT]],
    ["with an empty `!`", { "!": [] }, ["logic/empty-connective", "/!", "an empty `!`", WRITE_A_CONSTANT]],
    [
      "that looks for a part of a word",
      { in: [REGISTER, "bdt, dtks"] },
      ["logic/in-on-string", "/in/1", "`in` on a string looks for a part of a word", GIVE_A_LIST],
    ],
    [
      "that looks for a part of a fact",
      { in: ["bdt", REGISTER] },
      ["logic/in-on-string", "/in/1", "`in` on a string looks for a part of a word", GIVE_A_LIST],
    ],
    [
      "that compares two facts",
      { "===": [{ var: "kube.householdCount" }, { var: "kube.memberCount" }] },
      [
        "logic/compares-two-facts",
        "/===",
        "compares two facts, `kube.householdCount` and `kube.memberCount`",
        COMPARE_EACH,
      ],
    ],
    [
      "that compares a fact with itself",
      { "<": [AGE, 18, AGE] },
      ["logic/compares-two-facts", "/<", "compares two facts, `member.age` and `member.age`", COMPARE_EACH],
    ],
    [
      "that compares a condition",
      { "===": [{ "<": [AGE, 18] }, false] },
      ["logic/not-a-leaf", "/===/0", "`===` compares a fact with constants or parameters only"],
    ],
    [
      "that looks a choice up",
      { in: [{ if: [WILLING, "bdt", "dtks"] }, ["bdt"]] },
      ["logic/not-a-leaf", "/in/0", "`in` compares a fact with constants or parameters only"],
    ],
    [
      "with an operation of two keys",
      { and: [{ "<": [AGE, 18], ">": [AGE, 60] }] },
      ["logic/not-one-key", "/and/0", "an operation is an object with one key, received `2`"],
    ],
    [
      "with an operation of no key",
      {},
      ["logic/not-one-key", "", "an operation is an object with one key, received `0`"],
    ],
    [
      "with an operation of no key in a comparison",
      { "===": [AGE, {}] },
      ["logic/not-one-key", "/===/1", "an operation is an object with one key, received `0`"],
    ],
    [
      "that calculates",
      { "<": [{ "+": [AGE, 1] }, 18] },
      ["logic/not-a-leaf", "/</0", "`<` compares a fact with constants or parameters only"],
    ],
    [
      "whose comparison has an unknown operator for an argument",
      { "<": [{ "%": [AGE, 2] }, 18] },
      ["logic/unknown-operator", "/</0/%", "unknown operator `%`", LIST_OF_OPERATORS],
    ],
  ])("%s", (_, logic, ...found) => {
    expect(refusals(logic)).toEqual(found);
  });

  test.each(["+", "-", "*", "/", "min", "max"])("that calculates by `%s`", (name) => {
    expect(refusals({ [name]: [1, 2] })).toEqual([
      [
        "logic/measure-only",
        `/${name.replace("/", "~1")}`,
        `the operator \`${name}\` may stand in a measure only, not in a condition`,
      ],
    ]);
  });

  test("that uses a fact of the other scope", () => {
    const logic = { and: [{ "===": [SEX, "perempuan"] }, { "<": [{ var: "kube.memberCount" }, 5] }] };
    expect(refusals(logic, { ...CONDITION, scope: "kube" })).toEqual([
      [
        "logic/wrong-scope",
        "/and/0/===/0/var",
        "a criterion of scope `kube` may not use the fact `member.sex`",
      ],
    ]);
    expect(refusals(logic, { ...CONDITION, scope: "member" })).toEqual([
      [
        "logic/wrong-scope",
        "/and/1/</0/var",
        "a criterion of scope `member` may not use the fact `kube.memberCount`",
      ],
    ]);
  });

  test("once for each of its faults, in reading order", () => {
    const logic = { and: [{ "==": [AGE, 18] }, { "<": [{ var: "member.agee" }, "18"] }, { or: [] }] };
    expect(
      lintLogic(logic, CONDITION, ["criteria", 0, "passes"]).map(({ code, path }) => [code, path]),
    ).toEqual([
      ["logic/unknown-operator", ["criteria", 0, "passes", "and", 0, "=="]],
      ["logic/unknown-fact", ["criteria", 0, "passes", "and", 1, "<", 0, "var"]],
      ["logic/wrong-type", ["criteria", 0, "passes", "and", 1, "<", 1]],
      ["logic/empty-connective", ["criteria", 0, "passes", "and", 2, "or"]],
    ]);
  });
});

describe("a measure is refused", () => {
  test.each<readonly [sentence: string, logic: unknown, ...found: Refusal[]]>([
    ["that is true or false", WILLING, ["logic/wrong-type", "", "expected `number`, received `boolean`"]],
    [
      "that calculates with a text",
      { "+": [AGE, "1"] },
      ["logic/wrong-type", "/+/1", "expected `number`, received `string`"],
    ],
    ["that adds nothing", { "+": [] }, ["logic/wrong-arity", "/+", "`+` takes ≥ 1 arguments, received `0`"]],
    [
      "that divides three numbers",
      { "/": [AGE, 2, 2] },
      ["logic/wrong-arity", "/~1", "`/` takes 2 arguments, received `3`"],
    ],
    [
      "that subtracts three numbers",
      { "-": [AGE, 2, 2] },
      ["logic/wrong-arity", "/-", "`-` takes 1–2 arguments, received `3`"],
    ],
  ])("%s", (_, logic, ...found) => {
    expect(refusals(logic, MEASURE)).toEqual(found);
  });
});

describe("logic nested too deep is refused where the depth is reached", () => {
  test.each([MAX_DEPTH + 1, 10_000])("at %i", (depth) => {
    expect(refusals(nested(depth))).toEqual([
      ["logic/too-deep", "/!/0".repeat(MAX_DEPTH), `nested deeper than \`${MAX_DEPTH}\``],
    ]);
  });

  test("a comparison at the last level has its arguments one level too deep", () => {
    expect(refusals(nested(MAX_DEPTH, { "<": [AGE, 18] })).map(([code]) => code)).toEqual([
      "logic/too-deep",
      "logic/too-deep",
    ]);
  });
});
