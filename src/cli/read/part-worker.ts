/** The thread that reads a part of a list: it is told of one, and hands over what it has read. */
import { parentPort } from "node:worker_threads";
import { InputError } from "../../error.ts";
import { type PartPlan, type ReadPart, readPart } from "../../read-part.ts";
import { openRange } from "./open-list.ts";

/** Which bytes of a file are the part. */
export interface PartOfFile {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

parentPort?.once("message", async ({ path, start, end, plan }: PartOfFile & { readonly plan: PartPlan }) => {
  let part: ReadPart | undefined;
  try {
    part = await readPart(openRange(path, start, end), plan);
  } catch (error) {
    // What is wrong with a part is told where the whole list is known.
    if (!(error instanceof InputError)) throw error;
  }
  parentPort?.postMessage(part, part === undefined ? [] : buffersIn(part));
});

/** The memory of columns, which is handed over and not copied. */
function buffersIn({ rows }: ReadPart): readonly ArrayBuffer[] {
  const arrays = [...Object.values(rows.columns), rows.names.bytes, rows.names.ends];
  return arrays.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
