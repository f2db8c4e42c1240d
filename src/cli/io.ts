/** What the command line has of the world outside: streams, the clock and the environment. */
import type { Writable } from "node:stream";

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export interface Io {
  /** Questions are asked where it is a terminal. */
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: Date;
  /** Ends what would not end by itself; without it that goes on until the program is ended. */
  readonly signal?: AbortSignal;
  /** The working folder. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
