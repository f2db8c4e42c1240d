/** docs/rule-format.md says what the code does: each of its tables and its example, held against their source. */
import { compileRuleset, lintRuleset, parseRuleset, runExamples } from "aturan-kube";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { OCCUPATIONS } from "../../src/applicant/occupations.ts";
import { FACTS } from "../../src/facts/catalogue.ts";
import type { FactDefinition } from "../../src/facts/fact.ts";
import { FURTHER_FACTS } from "../../src/facts/further-facts.ts";
import { MONITORING_FACTS } from "../../src/facts/monitoring-catalogue.ts";
import { FINDING_CODES } from "../../src/finding-catalogue.ts";
import { OPERATORS, type Operator } from "../../src/logic/operators.ts";
import { writeNumber } from "../../src/logic/write-number.ts";
import { factsOf } from "../../src/ruleset/facts-of.ts";
import { rulesetSchema } from "../../src/ruleset/ruleset-schema.ts";
import { SCORE_FACT } from "../../src/ruleset/score-fact.ts";
import { jsonOf, readDocument, sectionOf, tableOf, tablesIn, wordsInBackticks } from "./read-markdown.ts";

const DOCUMENT = readDocument("rule-format.md");
const PROPERTIES = [...new Set(propertiesOf(z.toJSONSchema(rulesetSchema, { unrepresentable: "any" })))];

const EXAMPLES = ["A membership file", "A monitoring file", "A file that changes another"].map(
  (heading) => [heading, jsonOf(DOCUMENT, heading)] as const,
);

describe.each(EXAMPLES)("the example of the document: %s", (_, example) => {
  test("has no fault", () => {
    expect(lintRuleset(example)).toEqual([]);
  });

  test("gives every one of its own examples what it states", () => {
    const runs = runExamples(compileRuleset(parseRuleset(example)));
    expect(runs.length).toBeGreaterThan(4);
    expect(runs.filter(({ holds }) => !holds)).toEqual([]);
  });
});

test("the examples of the document show every property but the optional ones they have no use for", () => {
  const shown = EXAMPLES.flatMap(([, example]) => propertiesIn(JSON.parse(example)));
  expect(new Set(PROPERTIES.filter((name) => !shown.includes(name)))).toEqual(
    new Set([
      ...["$schema", "repeals", "resolvedFrom", "reviewBy", "weights", "allChecked"],
      ...["answers", "answered", "asked", "by"],
      ...["headers", "counts", "yes", "no", "values", "words"],
    ]),
  );
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

test("the facts are those of the fact tables, with their values", () => {
  const [ofMembership = [], further = [], ofMonitoring = []] = tablesIn(sectionOf(DOCUMENT, "Facts"));
  const documented = ofMembership.map(([name = "", scope, values = ""]) => [
    ...wordsInBackticks(name),
    scope,
    valuesIn(values),
  ]);
  expect(documented).toEqual([...FACTS.values()].map((fact) => [fact.name, fact.scope, valuesOf(fact)]));
  const all = factsOf({ kind: "membership" });
  expect(further).toEqual(FURTHER_FACTS.map(({ name }) => rowOf(all.get(name) as FactDefinition)));
  expect(ofMonitoring.slice(0, -1)).toEqual([...MONITORING_FACTS.values()].map(rowOf));
  expect(ofMonitoring.at(-1)?.[0]).toBe(`\`${SCORE_FACT}\``);
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

/** A further fact, or one of monitoring, as the document lists it: numbers with their ends and their unit. */
function rowOf(fact: FactDefinition): readonly string[] {
  const { name, label, type, unit } = fact;
  const values = valuesOf(fact);
  const { min = 0, max = undefined } = type.kind === "integer" ? type : {};
  const ends = max === undefined ? "" : `, ${writeNumber(min, "en")} to ${writeNumber(max, "en")}`;
  return [
    `\`${name}\``,
    label.en,
    typeof values === "string"
      ? [`${values}${ends}`, ...(unit === undefined || ends === "" ? [] : [unit.en])].join(" ")
      : values.map((value) => `\`${value}\``).join(", "),
  ];
}

/** The values of a fact as the document lists them; the e-KTP list is named and not repeated. */
function valuesOf({ type }: FactDefinition): readonly string[] | "whole number" | "the e-KTP list" {
  switch (type.kind) {
    case "integer":
      return "whole number";
    case "share":
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
