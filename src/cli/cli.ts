#!/usr/bin/env node
/** The program `aturan-kube`: this process's arguments, streams, clock and environment handed to the command line. */
import { rowsSoFar } from "./rows-so-far.ts";
import { runCli, stoppedAt } from "./run-cli.ts";
import { removeUnfinished } from "./write-text.ts";

for (const stream of [process.stdout, process.stderr]) {
  // Without a listener Node prints a stack when the reader has gone, as with `| head`. Reports tell of other failures.
  stream.on("error", () => undefined);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    const rows = rowsSoFar();
    if (rows !== undefined) process.stderr.write(`\n${stoppedAt(rows, process.argv.slice(2))}\n`);
    removeUnfinished();
    // The listener is gone, so the system ends the program as it would have: shells see which signal it was.
    process.kill(process.pid, signal);
  });
}

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: new Date(),
  folder: process.cwd(),
  env: process.env,
});
