/** What a bundle weighs that imports one thing of the package: minified and packed, as `.size-limit.json` says. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type BenchOptions, type BenchReport, figureOf } from "./figure.ts";

interface Size {
  readonly name: string;
  readonly size: number;
}

export function benchSize({ only = "" }: BenchOptions): BenchReport {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join("node_modules", "size-limit", "bin.js"), "--json"],
    { encoding: "utf8" },
  );
  if (!stdout.startsWith("[")) throw new Error(`size-limit failed: ${stdout}${stderr}`);
  const sizes = (JSON.parse(stdout) as readonly Size[]).filter(({ name }) => name.includes(only));
  return {
    bench: "size",
    work: "bundled by esbuild, minified, gzip",
    figures: sizes.map(({ name, size }) => figureOf(name, "KB", [size / 1000])),
  };
}
