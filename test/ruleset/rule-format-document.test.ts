/** docs/rule-format.md says what the code does: each of its tables and its example, held against their source. */
import { compileRuleset, lintRuleset, parseRuleset, runExamples } from "aturan-kube";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { OCCUPATIONS } from "../../src/applicant/occupations.ts";
import { FACTS } from "../../src/facts/catalogue.ts";
import type { FactDefinition } from "../../src/facts/fact.ts";
import { FINDING_CODES } from "../../src/finding-catalogue.ts";
import { OPERATORS, type Operator } from "../../src/logic/operators.ts";
import { rulesetSchema } from "../../src/ruleset/ruleset-schema.ts";
import { jsonOf, readDocument, sectionOf, tableOf, wordsInBackticks } from "./read-markdown.ts";

const DOCUMENT = readDocument("rule-format.md");
const PROPERTIES = [...new Set(propertiesOf(z.toJSONSchema(rulesetSchema, { unrepresentable: "any" })))];

describe("the example of the document", () => {
  const example = jsonOf(DOCUMENT, "Example");

  test("has no fault", () => {
    expect(lintRuleset(example)).toEqual([]);
  });

  test("gives every one of its own examples the outcome it states", () => {
    const runs = runExamples(compileRuleset(parseRuleset(example)));
    expect(runs).toHaveLength(5);
    expect(runs.filter(({ holds }) => !holds)).toEqual([]);
  });

  test("shows every property but the optional ones it has no use for", () => {
    const shown = propertiesIn(JSON.parse(example));
    expect(new Set(PROPERTIES.filter((name) => !shown.includes(name)))).toEqual(
      new Set([
        ...["$schema", "repeals", "extends", "resolvedFrom"],
        ...["ruleset", "replaces", "drops"],
        ...["type", "headers", "counts", "yes", "no", "min", "max", "values", "words"],
      ]),
    );
  });
});

test("every property of the format is explained", () => {
  const words = wordsInBackticks(sectionOf(DOCUMENT, "Properties")).join(" ");
  const explained = [...words.matchAll(/\$?\w+/g)].map(([word]) => word);
  expect(PROPERTIES.filter((name) => !explained.includes(name))).toEqual([]);
});

test("the operators are those of the operator table, with their arguments and where they may stand", () => {
  const documented = tableOf(DOCUMENT, "Operators").map(([operator, args, within]) => [
    operator,
    args,
    within,
  ]);
  expect(documented).toEqual(
    [...OPERATORS].map(([name, operator]) => [
      `\`${name}\``,
      writeArity(operator),
      operator.within === "measure" ? "measures" : "conditions, measures",
    ]),
  );
});

test("the facts are those of the fact table, with their values", () => {
  const documented = tableOf(DOCUMENT, "Facts").map(([name = "", scope, values = ""]) => [
    ...wordsInBackticks(name),
    scope,
    valuesIn(values),
  ]);
  expect(documented).toEqual([...FACTS.values()].map((fact) => [fact.name, fact.scope, valuesOf(fact)]));
});

test("every finding is explained, in the order of the table of findings, each with a remedy", () => {
  const rows = tableOf(DOCUMENT, "Findings");
  expect(rows.map(([code]) => code)).toEqual(FINDING_CODES.map((code) => `\`${code}\``));
  expect(rows.filter(([, meaning, remedy]) => !meaning || !remedy)).toEqual([]);
});

function writeArity({ arity: [least, most], shape }: Operator): string {
  if (shape === "choice") return "3, 5, 7, …";
  if (most === Number.POSITIVE_INFINITY) return `${least} or more`;
  return least === most ? `${least}` : `${least}–${most}`;
}

/** The values of a fact as the document lists them; the e-KTP list is named and not repeated. */
function valuesOf({ type }: FactDefinition): readonly string[] | "whole number" | "the e-KTP list" {
  switch (type.kind) {
    case "integer":
      return "whole number";
    case "boolean":
      return ["true", "false"];
    case "choice":
      return type.values.length === OCCUPATIONS.length ? "the e-KTP list" : type.values;
  }
}

function valuesIn(cell: string): ReturnType<typeof valuesOf> {
  if (cell.startsWith("whole number")) return "whole number";
  return cell.startsWith("the e-KTP list") ? "the e-KTP list" : wordsInBackticks(cell);
}

/** The names of all properties of a JSON Schema. */
function propertiesOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === "properties" ? Object.keys(value) : []),
    ...propertiesOf(value),
  ]);
}

/** The names of all properties of a value. */
function propertiesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...propertiesIn(item)]);
}
