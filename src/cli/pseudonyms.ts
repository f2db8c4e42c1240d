/** Pseudonyms of NIK by a key (`--pseudonym-key-file FILE`), by which the persons of two reports are told to be the same. */
import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { CallError } from "../error.ts";
import { CLI_FAULTS } from "./cli-faults.ts";
import { failing } from "./read/failing.ts";

/** A NIK has few digits that cannot be guessed: a short key could be found by trying them all. */
const LEAST_BYTES = 32;
const LINE_BREAK = /[\r\n]+$/;

/** A key, and what it makes of a NIK. */
export interface PseudonymKey {
  readonly bytes: Buffer;
  readonly pseudonymOf: (nik: string) => string;
}

/**
 * Reads a key: `pseudonymOf` gives the keyed hash (HMAC-SHA-256, 64 hexadecimal digits) of a NIK. The key is what the file holds, without a line break
 * at its end. Whoever has the key can tell whose pseudonym it is, by trying NIK: keep it as the list is kept.
 *
 * @throws {InputError} for a file that is not there or cannot be read.
 * @throws {CallError} for a key of fewer than 32 bytes.
 */
export async function readPseudonymKey(file: string): Promise<PseudonymKey> {
  const bytes = await failing(file, () => readFile(file));
  // Bytes as they are, whatever they are as a text.
  const key = Buffer.from(bytes.toString("latin1").replace(LINE_BREAK, ""), "latin1");
  if (key.length < LEAST_BYTES)
    throw new CallError(CLI_FAULTS.shortKey({ file, received: key.length, least: LEAST_BYTES }));
  return {
    bytes: key,
    pseudonymOf: (nik) => createHmac("sha256", key).update(`nik:${nik}`).digest("hex"),
  };
}
