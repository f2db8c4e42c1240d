#!/usr/bin/env node
/** The program `aturan-kube`: this process's arguments, streams and clock handed to the command line. */
import { runCli } from "./run-cli.ts";

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: new Date(),
});
