/** A made-up record with given facts, all else of it as it may be anywhere: what a difference of scores is shown by. */

import type { FactCatalogue, FactDefinition, FactValue } from "../facts/fact.ts";
import { MONITORING_FACTS } from "../facts/monitoring-catalogue.ts";
import type { CompleteFacts } from "../logic/cells.ts";
import type { MonitoringRecord } from "../monitoring/monitoring-record.ts";
import { SCORE_FACT } from "../ruleset/score-fact.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import { scoreKube } from "../score/score-kube.ts";
import type { RecordResult } from "./monitoring-difference.ts";

const PERIOD_YEAR = 2026;

/** How good the record is in what is not asked of it. */
export type Level = "low" | "middle" | "high";

/** Numbers that offices see, by unit. */
const USUAL: Readonly<Record<Level, Readonly<Record<"rupiah" | "other", number>>>> = {
  low: { rupiah: 0, other: 0 },
  middle: { rupiah: 1_000_000, other: 10 },
  high: { rupiah: 10_000_000, other: 100 },
};

/** A value of a fact of which nothing is asked. */
function usualValue({ type, unit }: FactDefinition, level: Level): FactValue {
  switch (type.kind) {
    case "choice":
      return type.values[level === "low" ? type.values.length - 1 : 0] as string;
    case "integer": {
      const usual = USUAL[level][unit?.id === "rupiah" ? "rupiah" : "other"];
      return Math.min(Math.max(usual, type.min), type.max ?? usual);
    }
    default:
      return level !== "low";
  }
}

/** Every fact that one of the rulesets reads, the given ones among them. */
export function completedFacts(
  given: CompleteFacts,
  asked: ReadonlySet<string>,
  catalogue: FactCatalogue,
  level: Level,
): CompleteFacts {
  const names = [...asked].filter((name) => name !== SCORE_FACT);
  return {
    ...Object.fromEntries(
      // What is asked stands in one of the catalogues.
      names.map((name) => [name, usualValue(catalogue.get(name) as FactDefinition, level)]),
    ),
    ...Object.fromEntries(Object.entries(given).filter(([name]) => name !== SCORE_FACT)),
  };
}

/** The record that gives these facts. */
export function madeUpRecord(facts: CompleteFacts): MonitoringRecord {
  const properties: Record<string, unknown> = {};
  const declared: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(facts)) {
    const property = name.slice("kube.".length);
    if (property === "yearsRunning")
      properties["formedOn"] = `${String(PERIOD_YEAR - Number(value)).padStart(4, "0")}-01-01`;
    else if (MONITORING_FACTS.has(name)) properties[property] = value;
    else declared[name] = value;
  }
  const period = `${PERIOD_YEAR}-01-01`;
  // Facts of the catalogue are properties of records, with their types.
  return {
    kube: "KUBE Contoh",
    period,
    ...properties,
    ...(Object.keys(declared).length === 0 ? {} : { facts: declared }),
  } as MonitoringRecord;
}

/** What a ruleset makes of a record. */
export function resultOf(compiled: CompiledMonitoring, record: MonitoringRecord): RecordResult {
  const { score, stage, status } = scoreKube(compiled, record);
  return {
    score: score === null ? null : { min: score.min, max: score.max },
    ...(stage?.isKnown === true ? { stage: stage.least } : {}),
    ...(status?.id == null ? {} : { status: status.id }),
  };
}
