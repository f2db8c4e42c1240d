/**
 * A column of texts, most of them different: kept as bytes one behind the other, decoded when asked for.
 *
 * A million names take 20 MB so; as texts of their own they take 60 MB, and time to collect them.
 */
import { intColumn, push } from "./int-column.ts";

export interface TextColumn {
  readonly length: () => number;
  /** Adds a text as UTF-8; an empty one stands for none. */
  readonly pushBytes: (bytes: Uint8Array, start: number, end: number) => void;
  readonly pushText: (text: string) => void;
  readonly textAt: (row: number) => string;
  readonly hasText: (row: number) => boolean;
  /** The bytes of all texts and where each of them ends; they start where the one before ends. */
  readonly bytes: () => Uint8Array;
  readonly ends: () => Int32Array;
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

export function textColumn(): TextColumn {
  const ends = intColumn();
  let pool = new Uint8Array(1024);
  let used = 0;

  function makeRoom(more: number): void {
    if (used + more <= pool.length) return;
    const grown = new Uint8Array(2 * (used + more));
    grown.set(pool.subarray(0, used));
    pool = grown;
  }

  function startOf(row: number): number {
    return row === 0 ? 0 : (ends.values[row - 1] as number);
  }

  return {
    length: () => ends.length,
    hasText: (row) => startOf(row) < (ends.values[row] as number),
    pushBytes(bytes, start, end) {
      makeRoom(end - start);
      const texts = pool;
      let to = used;
      for (let at = start; at < end; at += 1) {
        texts[to] = bytes[at] as number;
        to += 1;
      }
      used = to;
      push(ends, to);
    },
    pushText(text) {
      makeRoom(3 * text.length);
      used += ENCODER.encodeInto(text, pool.subarray(used)).written;
      push(ends, used);
    },
    textAt: (row) => DECODER.decode(pool.subarray(startOf(row), ends.values[row])),
    bytes: () => pool,
    ends: () => ends.values,
  };
}
