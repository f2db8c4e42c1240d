/**
 * A list from the file to the report, each program a process of its own on the same file: the built command line in
 * every format, csv-parse alone, the obvious script, and DuckDB on one thread. Then lists ten and a hundred times
 * shorter, and lists made to be hard.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchOptions, type BenchReport, type Figure, figureOf, ratioOf } from "./figure.ts";
import { generateList, LIST_KINDS } from "./generate-list.ts";
import { type Run, runProgram } from "./run-program.ts";

const ROWS = 1_000_000;
const ROUNDS = 5;
const PROGRAMS = join("test", "bench", "programs");
const CLI = join("dist", "cli.js");
/** People are refused in these lists: that is the exit code 1. */
const CODES = [0, 1];

/** Lists so many times shorter, for how the time grows. */
const PARTS = [10, 100];

type Task = () => Run;

export function benchList({ rows = ROWS, rounds = ROUNDS, only = "" }: BenchOptions): BenchReport {
  const folder = mkdtempSync(join(tmpdir(), "aturan-kube-bench-"));
  try {
    const tasks = Object.entries(tasksOf(folder, rows)).filter(([name]) => name.includes(only));
    const runs = new Map<string, Run[]>(tasks.map(([name]) => [name, []]));
    for (let round = 0; round < rounds; round += 1)
      for (const [name, task] of tasks) runs.get(name)?.push(task());
    return {
      bench: "list",
      work: `${rows} rows, ${rounds} rounds, each program in turn; Node alone takes ${Math.round(runProgram(["--eval", ""]).peakMiB)} MiB`,
      figures: [...figuresOf(runs), ...comparisonsOf(runs)],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is run, by its name; the lists are written before the clock starts. */
function tasksOf(folder: string, rows: number): Readonly<Record<string, Task>> {
  const output = join(folder, "output");
  const list = (name: string, count: number, kind: (typeof LIST_KINDS)[number] = "ordinary"): string => {
    const file = join(folder, `${name}.csv`);
    generateList(file, count, kind);
    return file;
  };
  const main = list("main", rows);
  const check =
    (file: string, ...options: readonly string[]): Task =>
    () => {
      const run = runProgram(
        [CLI, "check", file, "--as-of", "2022-02-22", "--output", output, ...options],
        CODES,
      );
      if (readFileSync(output).length === 0) throw new Error("an empty report");
      return run;
    };
  const other =
    (program: string, ...args: readonly string[]): Task =>
    () => {
      const run = runProgram([join(PROGRAMS, program), main, ...args]);
      if (!run.stdout.startsWith(String(rows))) throw new Error(`${program} read another number of rows`);
      return run;
    };
  const known = runProgram([CLI, "check", "--help", "--lang", "en"]).stdout;
  const listed = /format of the output \(([^;)]*)/.exec(known.replace(/\s+/g, " "))?.[1]?.split(", ") ?? [];
  const formats = ["csv", "ndjson", "json", "pretty"].filter((format) => listed.includes(format));
  const jobs = known.includes("--jobs");
  const one = jobs ? ["--jobs", "1"] : [];
  const [quickest = "json"] = formats;
  const quick = ["--format", quickest];
  return {
    "csv-parse alone": other("csv-parse-alone.mjs"),
    "the obvious script": other("obvious-script.mjs"),
    DuckDB: other("duckdb.mjs", join(folder, "duckdb.csv")),
    ...Object.fromEntries(
      formats.map((format) => [`check --format ${format}`, check(main, "--format", format, ...one)]),
    ),
    ...(jobs ? { [`check --format ${quickest} --jobs 2`]: check(main, ...quick, "--jobs", "2") } : {}),
    ...Object.fromEntries(
      PARTS.map((part) => [
        partName(part),
        check(list(`part-${part}`, Math.round(rows / part)), ...quick, ...one),
      ]),
    ),
    ...Object.fromEntries(
      LIST_KINDS.filter((kind) => kind !== "ordinary").map((kind) => [
        `check, ${kind}`,
        check(list(kind, rows, kind), ...quick, ...one),
      ]),
    ),
  };
}

function figuresOf(runs: ReadonlyMap<string, readonly Run[]>): readonly Figure[] {
  return [...runs].flatMap(([name, each]) => [
    figureOf(
      `${name}, time`,
      "s",
      each.map(({ seconds }) => seconds),
    ),
    figureOf(
      `${name}, processor time`,
      "s",
      each.map(({ cpuSeconds }) => cpuSeconds),
    ),
    figureOf(
      `${name}, peak`,
      "MiB",
      each.map(({ peakMiB }) => peakMiB),
    ),
  ]);
}

/** The first format beside everything else, round by round, and lists beside those a tenth as long. */
function comparisonsOf(runs: ReadonlyMap<string, readonly Run[]>): readonly Figure[] {
  const [name, ours] = [...runs].find(([each]) => each.startsWith("check --format")) ?? [];
  if (name === undefined || ours === undefined) return [];
  const seconds = (of: readonly Run[] = []): readonly number[] => of.map((run) => run.seconds);
  const processor = (of: readonly Run[]): readonly number[] => of.map(({ cpuSeconds }) => cpuSeconds);
  const peaks = (of: readonly Run[]): readonly number[] => of.map(({ peakMiB }) => peakMiB);
  const parts = PARTS.map(partName).filter((part) => runs.has(part));
  const growth = [name, ...parts].slice(0, -1).map((longer, at) => {
    const shorter = parts[at] ?? "";
    return ratioOf(`${longer} over ${shorter}, time`, seconds(runs.get(longer)), seconds(runs.get(shorter)));
  });
  const others = [...runs].flatMap(([other, each]) => {
    if (other === name || parts.includes(other)) return [];
    if (!other.startsWith("check"))
      return [
        ratioOf(`${name} over ${other}, time`, seconds(ours), seconds(each)),
        ratioOf(`${name} over ${other}, processor time`, processor(ours), processor(each)),
      ];
    return [
      ratioOf(`${other} over ${name}, time`, seconds(each), seconds(ours)),
      ratioOf(`${other} over ${name}, processor time`, processor(each), processor(ours)),
      ratioOf(`${other} over ${name}, peak`, peaks(each), peaks(ours)),
    ];
  });
  return [...others, ...growth];
}

function partName(part: number): string {
  return `check, 1/${part} of the rows`;
}
