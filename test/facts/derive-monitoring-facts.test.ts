import type { ParsedMonitoring } from "aturan-kube";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monitoringFactReader } from "../../src/facts/derive-monitoring-facts.ts";
import { type Facts, isRange, isValueOf } from "../../src/facts/fact.ts";
import { placesOf } from "../../src/facts/fact-values.ts";
import { MONITORING_FACTS } from "../../src/facts/monitoring-catalogue.ts";
import type { MonitoringRecord } from "../../src/monitoring/monitoring-record.ts";

/** The facts that rules may speak of, one of them declared by a ruleset. */
const PLACES = placesOf(
  new Map([
    ...MONITORING_FACTS,
    [
      "kube.buyerCount",
      {
        name: "kube.buyerCount",
        scope: "kube",
        type: { kind: "integer", min: 0 },
        label: { id: "pembeli", en: "buyers" },
        fields: [],
      },
    ],
  ]),
);
const read = monitoringFactReader(PLACES);

function deriveMonitoringFacts(record: ParsedMonitoring): Facts {
  const values = read(record);
  return Object.fromEntries([...PLACES].map(([name, place]) => [name, values[place]]));
}

const BARE: MonitoringRecord = { kube: "Mekar 1", period: "2022-01" };

test("every fact of the catalogue has the value of the record's property", () => {
  const answers = [...MONITORING_FACTS.values()].flatMap(({ name, type }) =>
    name === "kube.yearsRunning"
      ? []
      : [[name, type.kind === "boolean" ? true : type.kind === "choice" ? type.values[0] : 5]],
  );
  const record = Object.fromEntries(
    answers.map(([name, value]) => [String(name).slice("kube.".length), value]),
  );
  const facts = deriveMonitoringFacts({ ...BARE, ...record });
  expect(facts).toEqual(
    Object.fromEntries([...answers, ["kube.yearsRunning", undefined], ["kube.buyerCount", undefined]]),
  );
});

test("of a record that says nothing, nothing is known", () => {
  expect(Object.values(deriveMonitoringFacts({})).filter((value) => value !== undefined)).toEqual([]);
});

test("no and zero are known", () => {
  const facts = deriveMonitoringFacts({ ...BARE, hasPendamping: false, turnover: 0 });
  expect([facts["kube.hasPendamping"], facts["kube.turnover"]]).toEqual([false, 0]);
});

test("facts that a ruleset declares of groups are passed through, and never outweigh those of the catalogue", () => {
  const facts = { "kube.buyerCount": 12, "kube.turnover": 1, "member.isHead": true };
  const derived = deriveMonitoringFacts({ ...BARE, turnover: 500_000, facts });
  expect([derived["kube.buyerCount"], derived["kube.turnover"], "member.isHead" in derived]).toEqual([
    12,
    500_000,
    false,
  ]);
});

describe("the time a group has been running", () => {
  test.each([
    ["to the day", "2020-03-15", "2022-03-15", 2],
    ["a day short", "2020-03-15", "2022-03-14", 1],
    ["less than a year", "2022-01-01", "2022-03-15", 0],
    ["formed on the day of the visit", "2022-03-15", "2022-03-15", 0],
    ["a month that decides nothing", "2020-03-15", "2022-05", 2],
    ["a month in which the year completes", "2020-03-15", "2022-03", { min: 1, max: 2 }],
    ["two months of one name", "2020-03", "2022-03", { min: 1, max: 2 }],
    ["a month and a later one", "2020-03", "2022-04", 2],
    ["a year", "2020", "2022-06-30", { min: 1, max: 2 }],
    ["a year and its last day", "2020", "2022-12-31", 2],
    ["a year and a month", "2015", "2022-01", { min: 6, max: 7 }],
    ["formed within the month", "2022-03-15", "2022-03", 0],
    ["formed in the year, before or after", "2022", "2022-06", 0],
    ["formed on 29 February", "2020-02-29", "2021-02-28", 0],
    ["from 1900 to 2100", "1900", "2100-12-31", 200],
  ] as const)("%s: formed %s, in %s", (_, formedOn, period, expected) => {
    expect(deriveMonitoringFacts({ kube: "a", formedOn, period })["kube.yearsRunning"]).toEqual(expected);
  });

  test.each([
    ["no period", { formedOn: "2020" }],
    ["no day of formation", { period: "2022-01" }],
    ["formed after the period", { formedOn: "2022-02", period: "2022-01" }],
    ["formed on no day of the calendar", { formedOn: "2020-02-30", period: "2022-01" }],
    ["a period in no month of the calendar", { formedOn: "2020", period: "2022-13" }],
    ["a word for a date", { formedOn: "dulu", period: "2022-01" }],
  ])("is not known: %s", (_, record) => {
    expect(deriveMonitoringFacts(record)["kube.yearsRunning"]).toBeUndefined();
  });
});

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const FORMED_LENGTHS = [4, 7, 10] as const;
const PERIOD_LENGTHS = [7, 10] as const;

test("what is known in part holds what would be known in full, and every end is a value of the fact", () => {
  fc.assert(
    fc.property(
      day,
      day,
      fc.constantFrom(...FORMED_LENGTHS),
      fc.constantFrom(...PERIOD_LENGTHS),
      (formedOn, period, formedLength, periodLength) => {
        const exact = deriveMonitoringFacts({ formedOn, period })["kube.yearsRunning"];
        const part = deriveMonitoringFacts({
          formedOn: formedOn.slice(0, formedLength),
          period: period.slice(0, periodLength),
        })["kube.yearsRunning"];
        if (exact === undefined) return;
        const { min, max } = isRange(part) ? part : { min: Number(part), max: Number(part) };
        const type = MONITORING_FACTS.get("kube.yearsRunning")?.type;
        expect([min <= Number(exact), max >= Number(exact)]).toEqual([true, true]);
        expect(type !== undefined && isValueOf(type, min) && isValueOf(type, max)).toBe(true);
      },
    ),
  );
});
