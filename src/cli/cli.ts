#!/usr/bin/env node
/** The program `aturan-kube`: this process's arguments, streams, clock and environment handed to the command line. */
import { runCli } from "./run-cli.ts";

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has gone, as with `| head`, is no fault; without a listener Node would print a stack.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: new Date(),
  env: process.env,
});
