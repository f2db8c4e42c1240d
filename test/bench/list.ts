/**
 * A list from the file to the report, each program a process of its own on the same file: the built command line in
 * every format, csv-parse alone, the obvious script, and DuckDB on one thread. Then lists ten and a hundred times
 * shorter, and lists made to be hard.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchOptions, type BenchReport, type Figure, figureOf, ratioOf } from "./figure.ts";
import { generateList, HARD_KINDS, type ListKind } from "./generate-list.ts";
import { type Run, runProgram } from "./run-program.ts";

const ROWS = 1_000_000;
const ROUNDS = 5;
const PROGRAMS = join("test", "bench", "programs");
const CLI = join("dist", "cli.js");
/** People are refused in these lists: that is the exit code 1. */
const CODES = [0, 1];

/** Lists so many times shorter, for how the time grows. */
const PARTS = [10, 100];

/** The formats in which hard lists are checked. */
const HARD_FORMATS = ["csv", "json"];

/** A run of the built command line, and how much it wrote. */
interface CheckRun extends Run {
  readonly writtenMiB: number;
}

type Task = () => Run | CheckRun;
/** What is run, each with what it needs made when it is wanted. */
type Tasks = Readonly<Record<string, () => Task>>;

export function benchList({ rows = ROWS, rounds = ROUNDS, only = "" }: BenchOptions): BenchReport {
  const folder = mkdtempSync(join(tmpdir(), "aturan-kube-bench-"));
  try {
    const all = tasksOf(folder, rows);
    const wanted = Object.keys(all).filter((name) => name.includes(only));
    const names = new Set([...wanted.flatMap((name) => usualOf(name) ?? []), ...wanted]);
    const tasks = [...names].map((name) => [name, (all[name] as () => Task)()] as const);
    const runs = new Map<string, (Run | CheckRun)[]>(tasks.map(([name]) => [name, []]));
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
function tasksOf(folder: string, rows: number): Tasks {
  const output = join(folder, "output");
  const lists = new Map<string, string>();
  const list = (count: number, kind: ListKind = "ordinary"): string => {
    const name = `${kind}-${count}.csv`;
    const file = lists.get(name) ?? join(folder, name);
    if (!lists.has(name)) generateList(file, count, kind);
    lists.set(name, file);
    return file;
  };
  const checkOf = (file: string, options: readonly string[]): Task => {
    return () => {
      const run = runProgram(
        [CLI, "check", file, "--as-of", "2022-02-22", "--output", output, ...options],
        CODES,
      );
      const { size } = statSync(output);
      if (size === 0) throw new Error("an empty report");
      return { ...run, writtenMiB: size / 2 ** 20 };
    };
  };
  const check =
    (count: number, kind: ListKind, ...options: readonly string[]) =>
    (): Task =>
      checkOf(list(count, kind), options);
  const other =
    (program: string, ...args: readonly string[]) =>
    (): Task => {
      const file = list(rows);
      return () => {
        const run = runProgram([join(PROGRAMS, program), file, ...args]);
        if (!run.stdout.startsWith(String(rows))) throw new Error(`${program} read another number of rows`);
        return run;
      };
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
      formats.map((format) => [
        `check --format ${format}`,
        check(rows, "ordinary", "--format", format, ...one),
      ]),
    ),
    ...(jobs
      ? { [`check --format ${quickest} --jobs 2`]: check(rows, "ordinary", ...quick, "--jobs", "2") }
      : {}),
    ...Object.fromEntries(
      PARTS.map((part) => [partName(part), check(Math.round(rows / part), "ordinary", ...quick, ...one)]),
    ),
    ...Object.fromEntries(
      HARD_FORMATS.flatMap((format) =>
        HARD_KINDS.map((kind) => [hardName(kind, format), check(rows, kind, "--format", format, ...one)]),
      ),
    ),
  };
}

/** A hard list, checked in a format. */
function hardName(kind: ListKind, format: string): string {
  return `hard list ${kind}, ${format}`;
}

/** What a task is held against besides the first one: a hard list, against the ordinary one in its format. */
function usualOf(name: string): string | undefined {
  const format = HARD_FORMATS.find((each) => name.startsWith("hard list") && name.endsWith(`, ${each}`));
  return format === undefined ? undefined : `check --format ${format}`;
}

function figuresOf(runs: ReadonlyMap<string, readonly (Run | CheckRun)[]>): readonly Figure[] {
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
    ...(each.every((run) => "writtenMiB" in run)
      ? [
          figureOf(
            `${name}, written`,
            "MiB",
            each.map(({ writtenMiB }) => writtenMiB),
          ),
        ]
      : []),
  ]);
}

/** The first format beside everything else, hard lists beside the ordinary one, and lists beside those a tenth as long. */
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
    const usual = usualOf(other);
    const usually = runs.get(usual ?? "");
    if (usual !== undefined && usually !== undefined)
      return [
        ratioOf(`${other} over ${usual}, processor time`, processor(each), processor(usually)),
        ratioOf(`${other} over ${usual}, peak`, peaks(each), peaks(usually)),
      ];
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
