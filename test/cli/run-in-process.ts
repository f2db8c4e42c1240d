/** Runs the command line in this process, with streams that collect what it writes. */
import { Readable, Writable } from "node:stream";
import { runCli } from "../../src/cli/run-cli.ts";

/** What a run gave. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world a run sees; by default no input, no terminal, no environment, and always the same moment. */
export interface World {
  readonly stdin?: AsyncIterable<Uint8Array> | string;
  readonly isTTY?: boolean;
  /** How wide a terminal is. */
  readonly columns?: number;
  /** Whether questions can be asked. */
  readonly isAsked?: boolean;
  readonly signal?: AbortSignal;
  readonly now?: Date;
  readonly env?: Readonly<Record<string, string>>;
  /** The working folder; by default one without a configuration in it or above it. */
  readonly folder?: string;
}

/** 23:30 on 21 February in UTC: already the 22nd in Jakarta. */
export const NOW = new Date("2022-02-21T23:30:00Z");

export async function run(args: readonly string[], world: World = {}): Promise<Run> {
  const {
    stdin = "",
    isTTY = false,
    columns = 80,
    isAsked = false,
    now = NOW,
    env = {},
    folder = "/",
    signal,
  } = world;
  const stdout = collector();
  const stderr = collector();
  const code = await runCli(args, {
    stdin: Object.assign(typeof stdin === "string" ? Readable.from([Buffer.from(stdin)]) : stdin, {
      isTTY: isAsked,
    }),
    stdout: Object.assign(stdout.stream, { isTTY, columns }),
    stderr: stderr.stream,
    now,
    folder,
    env,
    ...(signal === undefined ? {} : { signal }),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** `check` on one list given as standard input, as of a fixed day. */
export function checkText(list: string, ...options: readonly string[]): Promise<Run> {
  return run(["check", "-", "--as-of", "2022-02-22", ...options], { stdin: list });
}

function collector(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      // The buffer of a report is used again.
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}
