/** docs/semantics.md says what the code does: its worked examples and tables, decided by the tables the code makes. */
import { decideMember, getRuleset, type ParsedApplicant } from "aturan-kube";
import { expect, test } from "vitest";
import { compileMembership } from "../../src/decide/compile-membership.ts";
import {
  type CellOutcome,
  compileTable,
  type DecisionTable,
  lookUp,
} from "../../src/decide/decision-table.ts";
import { decideIndicator } from "../../src/examine/run-monitoring-examples.ts";
import { FACTS } from "../../src/facts/catalogue.ts";
import { type FactRange, type FactValue, isRange } from "../../src/facts/fact.ts";
import { MAX_CELLS } from "../../src/logic/cells.ts";
import type { Logic } from "../../src/logic/json-logic.ts";
import { MAX_DEPTH } from "../../src/logic/operators.ts";
import { MAX_RULESET_LENGTH } from "../../src/ruleset/read-json.ts";
import { compileMonitoring } from "../../src/score/compile-monitoring.ts";
import { jsonOf, readDocument, sectionOf, tableOf, tablesIn, wordsInBackticks } from "./read-markdown.ts";

const DOCUMENT = readDocument("semantics.md");

test("the worked example of missing facts is decided as the document says", () => {
  const table = compileTable({ passes: JSON.parse(jsonOf(DOCUMENT, "Missing facts")) }, FACTS, new Map());
  const rows = tableOf(DOCUMENT, "Missing facts");
  const decided = rows.map(([age = "", status = ""]) => {
    const facts = { "member.age": readCell(age), "member.maritalStatus": readCell(status) };
    const { outcome, missing = [] } = lookUp(table, facts);
    return [age, status, outcome, missing.map((name) => `\`${name}\``).join(", ") || "–"];
  });
  expect(rows.length).toBeGreaterThan(3);
  expect(decided).toEqual(rows);
});

test("ranges are decided as the document says", () => {
  const households = { var: "kube.householdCount" };
  const conditions: readonly Logic[] = [{ "===": [households, 10] }, { "<=": [5, households, 20] }];
  const tables = conditions.map((passes) => compileTable({ passes }, FACTS, new Map()));
  const rows = tableOf(DOCUMENT, "Ranges");
  const decided = rows.map(([count = ""]) => [
    count,
    ...tables.map((table) => lookUp(table, { "kube.householdCount": readCell(count) }).outcome),
  ]);
  expect(rows.length).toBeGreaterThan(3);
  expect(decided).toEqual(rows);
});

test("the decision tables of `age` and `married` are those of the shipped ruleset", () => {
  const [age, married] = tablesIn(sectionOf(DOCUMENT, "Classes and decision tables"));
  expect(age).toEqual(writeTable(tableOfCriterion("age")));
  expect(married).toEqual(writeTable(tableOfCriterion("married")));
});

test("the points of `production` are those of the shipped ruleset", () => {
  const { indicators } = compileMonitoring(getRuleset("aturan-kube-default"));
  const production = indicators.find(({ indicator }) => indicator.id === "production");
  if (production === undefined) throw new Error("no indicator production");
  const rows = tableOf(DOCUMENT, "Scores");
  const scored = rows.map(([made = "", target = ""]) => {
    const facts = { "kube.production": readCell(made), "kube.productionTarget": readCell(target) };
    const { value, points } = decideIndicator(production, facts);
    return [made, target, `${value ?? "–"}`, isRange(points) ? `${points.min}–${points.max}` : `${points}`];
  });
  expect(rows.length).toBeGreaterThan(5);
  expect(scored).toEqual(rows);
});

test("the limits are those of the code", () => {
  const limits = tableOf(DOCUMENT, "Limits").map(([, most = ""]) => Number(most.replaceAll(",", "")));
  expect(limits).toEqual([MAX_CELLS, MAX_DEPTH, MAX_RULESET_LENGTH]);
});

/** A value as the document writes it: a number, a range, a word in backticks or "missing". */
function readCell(cell: string): FactValue | FactRange | undefined {
  const [word] = wordsInBackticks(cell);
  if (word !== undefined) return word;
  if (cell === "missing") return undefined;
  const [min, max] = cell.split("–").map(Number);
  return min === undefined || max === undefined ? Number(cell) : { min, max };
}

function tableOfCriterion(id: string): DecisionTable {
  const { criteria } = compileMembership(getRuleset("permensos-25-2015"));
  const found = criteria.member.find(({ criterion }) => criterion.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found.table;
}

/** A table of one fact as the document writes it. */
function writeTable({ inputs, outcomes }: DecisionTable): readonly (readonly string[])[] {
  const [input, ...others] = inputs;
  if (input === undefined || others.length > 0) throw new Error("not a table of one fact");
  return outcomes.map((outcome, classNumber) => [writeClass(input, classNumber), writeOutcome(outcome)]);
}

function writeClass({ classes }: DecisionTable["inputs"][number], classNumber: number): string {
  const { fact, count, representatives, classOf } = classes;
  if (classNumber === count) return "missing";
  if (fact.type.kind === "choice") {
    const members = fact.type.values.filter((value) => classOf(value) === classNumber);
    return members.map((value) => `\`${value}\``).join(", ");
  }
  const next = representatives[classNumber + 1];
  const start = representatives[classNumber];
  return next === undefined ? `${start} and above` : `${start}–${Number(next) - 1}`;
}

function writeOutcome({ outcome, missing = [], questions = [] }: CellOutcome): string {
  const causes = [...missing, ...questions].map((name) => `\`${name}\``).join(", ");
  return causes === "" ? outcome : `${outcome}: ${causes}`;
}

test("what is known in part is decided as the document says", () => {
  const people: readonly ParsedApplicant[] = [
    { birthDate: "1980" },
    { birthDate: "1962" },
    { birthDate: { oneOf: ["1905-01-02", "2005-01-02"] } },
    { maritalStatus: { oneOf: ["cerai-hidup", "cerai-mati"] } },
    { occupation: { oneOf: ["pns", "polri"] } },
    { occupation: { oneOf: ["pns", "wiraswasta"] } },
  ];
  const stated = tableOf(DOCUMENT, "Known in part").map(([, , outcome = ""]) => outcome);
  const decided = people.map((person, index) => {
    const [, id = ""] = /^`([a-z]+)`/.exec(stated[index] ?? "") ?? [];
    const { criteria } = decideMember("permensos-25-2015", person, { asOf: "2022-02-22" });
    return `\`${id}\`: ${criteria.find((criterion) => criterion.id === id)?.outcome}`;
  });
  expect(stated.map((outcome) => outcome.split(",")[0])).toEqual(decided);
});
