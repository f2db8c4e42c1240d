/** A program as a process of its own: how long it took, and the most memory it had. */
import { spawnSync } from "node:child_process";

export interface Run {
  readonly seconds: number;
  /** The time all its threads had on the processor: steadier than the clock where the machine does other things too. */
  readonly cpuSeconds: number;
  readonly peakMiB: number;
  readonly stdout: string;
}

/** Loaded before the program: tells its peak and its processor time on stderr when it ends. */
const HOOK = `data:text/javascript,${encodeURIComponent(
  `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write("\\nused " + maxRSS + " " + (userCPUTime + systemCPUTime) + "\\n");
});`,
)}`;

/** Runs Node with these arguments; a program that ends in any other way than with one of `codes` throws. */
export function runProgram(args: readonly string[], codes: readonly number[] = [0]): Run {
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", HOOK, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status === null || !codes.includes(status))
    throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  const [, peak, cpu] = /^used (\d+) (\d+)$/m.exec(stderr) ?? [];
  return { seconds, cpuSeconds: Number(cpu) / 1e6, peakMiB: Number(peak) / 1024, stdout };
}
