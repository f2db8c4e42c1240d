#!/usr/bin/env node
/** The program `aturan-kube`: this process's arguments, streams, clock and environment handed to the command line. */
import { runCli } from "./run-cli.ts";

for (const stream of [process.stdout, process.stderr]) {
  // Without a listener Node prints a stack when the reader has gone, as with `| head`. Reports tell of other failures.
  stream.on("error", () => undefined);
}

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: new Date(),
  env: process.env,
});
