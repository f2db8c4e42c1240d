/**
 * Monitoring records scored by aturan-kube-default (15 indicators, 17 items of stages, 3 statuses), complete ones and ones
 * with a tenth of the facts missing, beside json-logic-js on the same measures and conditions of the complete records:
 * what a program without exact ranges would do.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import jsonLogic from "json-logic-js";
import { MONITORING_FACTS } from "../../src/facts/monitoring-catalogue.ts";
import { layOut } from "../../src/layout/lay-out.ts";
import { layOutRuns } from "../../src/layout/lay-out-runs.ts";
import type { ListItem } from "../../src/list/source-rows.ts";
import { toLogicData } from "../../src/logic/json-logic.ts";
import { MONITORING_COLUMNS } from "../../src/monitoring/columns.ts";
import type { MonitoringRecord } from "../../src/monitoring/monitoring-record.ts";
import type { SourceRow } from "../../src/row/source-row.ts";
import { getRuleset } from "../../src/ruleset/rulesets.ts";
import { compileMonitoring } from "../../src/score/compile-monitoring.ts";
import { scoreKube } from "../../src/score/score-kube.ts";
import { scoreList } from "../../src/score-list.ts";
import { scoreRows } from "../../src/score-rows.ts";
import { openSheet } from "../../src/sheet/open-sheet.ts";
import { type BenchOptions, type BenchReport, createDraw, type Figure, figureOf, ratioOf } from "./figure.ts";

const RECORDS = 100_000;
/** So many different ones, gone through again and again: what is measured is scoring, not the memory they take. */
const DIFFERENT = 5_000;
const ROUNDS = 3;
const LAYOUT = { kind: "monitoring" } as const;

const compiled = compileMonitoring(getRuleset("aturan-kube-default"));
const { ruleset, params } = compiled;

type Logic = Parameters<typeof jsonLogic.apply>[0];

const complete = prepareRecords(0);
const incomplete = prepareRecords(10);
const names = [...compiled.places.keys()];
const data = complete.map((record) => {
  const values = compiled.factsIn(record);
  return toLogicData(
    names.map((name, place) => [name, values[place]] as const),
    params,
  );
});

/** Points, items and status of one complete record by json-logic-js, as one number to compare by. */
function interpreted(index: number): number {
  const facts = data[index];
  let points = 0;
  for (const { measure, scoring } of ruleset.indicators) {
    const value = jsonLogic.apply(measure as Logic, facts) as number;
    const band = scoring.bands.findLast(({ from }) => from === undefined || value >= from);
    points += (band?.points ?? 0) * scoring.weight;
  }
  let met = 0;
  for (const { items } of ruleset.stages)
    for (const { passes } of items) met += jsonLogic.apply(passes as Logic, facts) === true ? 1 : 0;
  const status = ruleset.classes.findIndex(({ passes }) => jsonLogic.apply(passes as Logic, facts) === true);
  return points * 10_000 + met * 10 + status;
}

/** The same number from a whole score. */
function scored(record: MonitoringRecord): number {
  const { score, stage, status } = scoreKube(compiled, record);
  const items = stage?.stages.flatMap((each) => each.items) ?? [];
  const met = items.filter(({ outcome }) => outcome === "pass").length;
  const at = ruleset.classes.findIndex(({ id }) => id === status?.id);
  return (score?.min ?? 0) * 10_000 + met * 10 + at;
}

const ENGINES: Readonly<Record<string, (index: number) => number>> = {
  "json-logic-js, complete records": interpreted,
  // A new record each time, as callers have them.
  "aturan-kube, complete records": (index) => scored({ ...(complete[index] as MonitoringRecord) }),
  "aturan-kube, a tenth of the facts missing": (index) => scored(incomplete[index] as MonitoringRecord),
};

/** Times the engines in turns, then the memory of one long list. */
export async function benchScore({ rounds: count = ROUNDS }: BenchOptions): Promise<BenchReport> {
  const rounds = Array.from({ length: count + 1 }, () => Object.values(ENGINES).map(run)).slice(1);
  if (rounds.some(([first, second]) => first?.checksum !== second?.checksum))
    throw new Error("the engines disagree on complete records");
  const times = Object.keys(ENGINES).map((_, at) =>
    rounds.map((round) => ((round[at]?.seconds ?? 0) / RECORDS) * 1e6),
  );
  return {
    bench: "score",
    work: `${RECORDS} monitoring records, ${count} rounds after a warm-up; complete records agree`,
    figures: [
      ...Object.keys(ENGINES).flatMap((name, at) => [
        figureOf(`${name}, a record`, "µs", times[at] ?? []),
        ...(at === 0 ? [] : [ratioOf(`json-logic-js over ${name}`, times[0] ?? [], times[at] ?? [])]),
      ]),
      ...(await benchList(count)),
      ...(await benchMemory()),
    ],
  };
}

function run(score: (index: number) => number): { readonly seconds: number; readonly checksum: number } {
  let checksum = 0;
  const start = process.hrtime.bigint();
  for (let index = 0; index < RECORDS; index += 1) checksum = (checksum + score(index % DIFFERENT)) % 1e9;
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, checksum };
}

/** One list of all records as the bytes of a file: read and nothing more, and read and scored, in turns. */
async function benchList(count: number): Promise<readonly Figure[]> {
  const bytes = new TextEncoder().encode(fileText());
  const options = { ruleset: compiled, asOf: "2040-01-01" } as const;
  const ways: Readonly<Record<string, () => Promise<AsyncIterable<unknown>>>> = {
    read: () => openRows(bytes),
    "scored by `scoreList`": async () => scoreList(await openRows(bytes), options),
    "scored as `score` does": async () => scoreRows(layOutRuns(await openSheet([bytes]), LAYOUT), options),
  };
  const rounds: number[][] = [];
  // The first round warms up.
  for (let round = 0; round <= count; round += 1) {
    const times: number[] = [];
    for (const open of Object.values(ways)) times.push(await secondsOf(await open()));
    if (round > 0) rounds.push(times);
  }
  return Object.keys(ways).flatMap((way, at) => [
    figureOf(
      `a file of ${RECORDS} records, ${way}`,
      "s",
      rounds.map((times) => times[at] ?? 0),
    ),
    ...(at === 0
      ? []
      : [
          figureOf(
            `${way}, over read`,
            "s more",
            rounds.map((times) => (times[at] ?? 0) - (times[0] ?? 0)),
          ),
        ]),
  ]);
}

/** The rows as a CSV file, whose cells need no quotes but for headers. */
function fileText(): string {
  const lines: string[] = [];
  for (const { header, cells } of rows()) {
    if (lines.length === 0) lines.push(header.map((name) => `"${name}"`).join(","));
    lines.push(cells.join(","));
  }
  return `${lines.join("\n")}\n`;
}

async function openRows(bytes: Uint8Array): Promise<AsyncIterable<ListItem>> {
  return layOut(await openSheet([bytes]), LAYOUT);
}

/** Processor time: steadier than the clock where a machine does other things too. */
async function secondsOf(items: AsyncIterable<unknown>): Promise<number> {
  const start = process.cpuUsage();
  let count = 0;
  for await (const _ of items) count += 1;
  if (count < RECORDS) throw new Error("a record is lost");
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** One list of all records, row by row as text: the heap that is left after each part of it. */
async function benchMemory(): Promise<readonly Figure[]> {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const heap = (): number => {
    collectGarbage();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const before = heap();
  const points: Figure[] = [];
  let records = 0;
  const start = process.hrtime.bigint();
  for await (const item of scoreList(rows(), { ruleset: compiled, asOf: "2040-01-01" })) {
    if (item.kind === "list") continue;
    records += 1;
    if (records % (RECORDS / 5) === 0)
      points.push(figureOf(`heap after ${records} rows of a list`, "MiB", [heap() - before]));
  }
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return [figureOf(`a list of ${records} rows, read and scored`, "s", [seconds]), ...points];
}

/** Rows of text, made as they are asked for: 24 months of each group. */
function* rows(): Generator<SourceRow> {
  const fields = MONITORING_COLUMNS.fields.filter((field) => !field.startsWith("area."));
  const header = fields.map((field) => MONITORING_COLUMNS.columnOf(field).header);
  for (let index = 0; index < RECORDS; index += 1) {
    const values: Readonly<Record<string, unknown>> = {
      ...incomplete[index % DIFFERENT],
      kube: `KUBE ${Math.floor(index / 24)}`,
      period: `${2020 + Math.floor((index % 24) / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
    };
    const cells = fields.map((field) =>
      String(values[field] ?? "")
        .replace(/^true$/, "ya")
        .replace(/^false$/, "tidak"),
    );
    yield { file: "bench.csv", line: index + 2, header, headerLine: 1, cells };
  }
}

/** Records of all kinds, the same every time, with so many of a hundred facts missing. */
function prepareRecords(missing: number): readonly MonitoringRecord[] {
  const draw = createDraw(20_220_222 + missing);
  const facts = [...MONITORING_FACTS.values()].filter(({ name }) => name !== "kube.yearsRunning");
  return Array.from({ length: DIFFERENT }, (_, index) => {
    const values = facts.flatMap(({ name, type }) => {
      const value =
        type.kind === "integer"
          ? type.min + draw(Math.min(type.max ?? 100, 100) - type.min + 1)
          : type.kind === "choice"
            ? type.values[draw(type.values.length)]
            : draw(3) > 0;
      return draw(100) < missing ? [] : [[name.replace("kube.", ""), value] as const];
    });
    const record: Record<string, unknown> = Object.fromEntries(values);
    // No more active members and contributors than there are members.
    const members = record["memberCount"];
    for (const part of ["activeMemberCount", "iksContributorCount"])
      if (typeof record[part] === "number" && typeof members === "number")
        record[part] = Math.min(record[part], members);
    // Every value is of the type of its fact, which is that of the record's property.
    return { kube: `KUBE ${index}`, period: "2022-02", formedOn: "2018", ...record } as MonitoringRecord;
  });
}
