import { monitoringSchema } from "aturan-kube";
import { monitoringRecord } from "aturan-kube/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { monitoringFactReader } from "../../src/facts/derive-monitoring-facts.ts";
import { placesOf } from "../../src/facts/fact-values.ts";
import { MONITORING_FACTS } from "../../src/facts/monitoring-catalogue.ts";
import { checkRecord } from "../../src/monitoring/check-record.ts";

test("a monitoring record is valid, and nothing in it contradicts anything else", () => {
  fc.assert(
    fc.property(monitoringRecord(), (record) => {
      expect(monitoringSchema.parse(record)).toEqual(record);
      expect(checkRecord(record, "2026-11-21")).toEqual([]);
      expect(Object.isFrozen(record)).toBe(true);
    }),
  );
});

test("within 1,000 records every fact is there and missing, and every choice made", () => {
  const facts = fc.sample(monitoringRecord(), 1_000).map(monitoringFactReader(placesOf(MONITORING_FACTS)));
  for (const [place, { name, type }] of [...MONITORING_FACTS.values()].entries()) {
    const seen = new Set(facts.map((each) => each[place]));
    expect([name, seen.has(undefined), seen.size > 1]).toEqual([name, true, true]);
    if (type.kind === "choice") expect(type.values.filter((value) => !seen.has(value))).toEqual([]);
  }
});

test("periods are days and months, and dates are known to the day, the month or the year", () => {
  const drawn = fc.sample(monitoringRecord(), 500);
  expect(new Set(drawn.map(({ period }) => period.length))).toEqual(new Set([7, 10]));
  expect(new Set(drawn.map(({ formedOn }) => formedOn?.length))).toEqual(new Set([undefined, 4, 7, 10]));
  expect(drawn.some(({ profit }) => profit !== undefined && profit < 0)).toBe(true);
});
