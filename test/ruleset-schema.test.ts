/** The JSON Schema of rule files, for editors: current, described throughout, and in agreement with the files there are. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { logicJsonSchema } from "../src/logic/logic-json-schema.ts";
import { rulesetSchema } from "../src/ruleset/ruleset-schema.ts";
import { jsonOf, readDocument } from "./ruleset/read-markdown.ts";
import { SMALL_MONITORING } from "./ruleset/small-monitoring.ts";
import { changed, SMALL_RULESET } from "./ruleset/small-ruleset.ts";

const schema = {
  title: "Rule file of aturan-kube",
  description: "One version of one set of rules of KUBE. See docs/rule-format.md.",
  ...z.toJSONSchema(rulesetSchema, {
    io: "input",
    // The logic of a rule file is the only part that zod leaves to a function.
    unrepresentable: "any",
  }),
  $defs: logicJsonSchema(),
};

const validate = new Ajv2020({ allErrors: true }).compile(schema);

function faultsOf(file: unknown): readonly string[] {
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test("rules/schema/ruleset.schema.json is the zod schema (`npm run snapshots` writes it)", async () => {
  const json = `${JSON.stringify(schema, null, 2)}\n`;
  await expect(json).toMatchFileSnapshot("../rules/schema/ruleset.schema.json");
});

test("every property at every level has a description", () => {
  expect(undescribed(schema)).toEqual([]);
});

describe("the schema accepts", () => {
  test.each(
    ["membership", "monitoring"].flatMap((kind) =>
      readdirSync(`rules/${kind}`).map((name) => `rules/${kind}/${name}`),
    ),
  )("the shipped file %s", (name) => {
    expect(faultsOf(JSON.parse(readFileSync(name, "utf8")))).toEqual([]);
  });

  test.each(["A membership file", "A monitoring file"])(
    "the example of docs/rule-format.md: %s",
    (heading) => {
      expect(faultsOf(JSON.parse(jsonOf(readDocument("rule-format.md"), heading)))).toEqual([]);
    },
  );

  test.each([
    ["a fact standing alone", { var: "member.isWilling" }],
    ["a fact in a list", { var: ["member.isWilling"] }],
    ["a denial without a list", { "!": { var: "member.isWilling" } }],
    ["a fact that the file declares", { "===": [{ var: "member.isHeadOfFamily" }, true] }],
    ["a number between two others", { "<=": [18, { var: "member.age" }, 59] }],
    [
      "cases with an else",
      { if: [{ var: "member.isWilling" }, { ">": [{ var: "member.age" }, 17] }, false] },
    ],
  ])("%s", (_, passes) => {
    expect(faultsOf(changed({ "/criteria/0/passes": passes }))).toEqual([]);
  });
});

describe("the schema accepts as a measure", () => {
  test.each([
    ["a number", 1],
    ["a fact", { var: "kube.turnover" }],
    [
      "a calculation",
      { "/": [{ "*": [100, { var: "kube.production" }] }, { var: "kube.productionTarget" }] },
    ],
    ["a negative without a list", { "-": { var: "kube.turnover" } }],
    ["cases with an else", { if: [{ var: "kube.hasTraining" }, { min: [1, { var: "params.most" }] }, 0] }],
  ])("%s", (_, measure) => {
    expect(faultsOf(changed({ "/indicators/0/measure": measure }, SMALL_MONITORING))).toEqual([]);
  });
});

describe("the schema refuses as a measure", () => {
  test.each([
    ["a text", "1"],
    ["true or false", true],
    ["a condition", { ">": [{ var: "kube.turnover" }, 0] }],
    ["a quotient of one number", { "/": { var: "kube.turnover" } }],
    ["an unknown operator", { "%": [{ var: "kube.turnover" }, 2] }],
    ["a sum of a condition", { "+": [{ and: [true] }, 1] }],
  ])("%s", (_, measure) => {
    expect(faultsOf(SMALL_MONITORING)).toEqual([]);
    expect(faultsOf(changed({ "/indicators/0/measure": measure }, SMALL_MONITORING))).not.toEqual([]);
  });

  test("and a calculation as a condition of a status", () => {
    const file = changed({ "/classes/1/passes": { "+": [1, 2] } }, SMALL_MONITORING);
    expect(faultsOf(file)).not.toEqual([]);
  });
});

describe("the schema refuses", () => {
  test.each([
    ["an unknown operator", { "==": [{ var: "member.age" }, 18] }],
    ["two operators in one object", { ">": [{ var: "member.age" }, 17], "<": [{ var: "member.age" }, 60] }],
    ["a calculation", { ">": [{ "+": [{ var: "member.age" }, 1] }, 17] }],
    ["`and` without a list", { and: { var: "member.isWilling" } }],
    ["`or` without arguments", { or: [] }],
    ["`in` in a text", { in: [{ var: "member.sex" }, "laki-laki"] }],
    ["a number for a condition", 1],
    ["a fact of no one", { var: "person.age" }],
    ["three arguments of `>`", { ">": [60, { var: "member.age" }, 17] }],
  ])("%s", (_, passes) => {
    expect(faultsOf(SMALL_RULESET)).toEqual([]);
    expect(faultsOf(changed({ "/criteria/0/passes": passes }))).not.toEqual([]);
  });

  test("a property that the format does not have", () => {
    expect(faultsOf(changed({ "/titel": "Aturan" }))).not.toEqual([]);
  });
});

/** The paths of properties without a description, their own or that of what they refer to. */
function undescribed(node: unknown, path = ""): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const properties = key === "properties" ? Object.entries(value as object) : [];
    const missing = properties.filter(([, property]) => !hasDescription(property));
    return [...missing.map(([name]) => `${path}/${name}`), ...undescribed(value, nextPath(path, key))];
  });
}

function hasDescription(property: unknown): boolean {
  return typeof property === "object" && property !== null && "description" in property;
}

function nextPath(path: string, key: string): string {
  return key === "properties" || key === "anyOf" || key === "oneOf" ? path : `${path}/${key}`;
}
