/** Writes a file anew with a few of its cells changed and everything else as it was. */

/** A cell to be written anew. */
interface CellPatch {
  /** The row as `SheetRow` counts it. */
  readonly row: number;
  /** The position of the cell in its row, from 0. */
  readonly position: number;
  readonly text: string;
}

/** The cells of one sheet that can be changed, each by itself. */
export interface SheetPatcher {
  /** The text of such a cell; `undefined` for one that does not stand in the file by itself, as in a formula. */
  readonly cellAt: (row: number, position: number) => string | undefined;
  /** The whole file with these cells changed. */
  readonly write: (patches: readonly CellPatch[]) => Uint8Array;
}

/** Bytes to be put in the place of others. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** Bytes with some of them replaced; no two places overlap. */
export function spliced(bytes: Uint8Array, splices: readonly Splice[], head: Uint8Array): Uint8Array {
  const sorted = splices.toSorted((a, b) => a.start - b.start);
  const size = sorted.reduce((sum, { start, end, bytes: own }) => sum + own.length - (end - start), 0);
  const written = new Uint8Array(head.length + bytes.length + size);
  written.set(head);
  let [from, to] = [0, head.length];
  for (const { start, end, bytes: own } of sorted) {
    written.set(bytes.subarray(from, start), to);
    to += start - from;
    written.set(own, to);
    to += own.length;
    from = end;
  }
  written.set(bytes.subarray(from), to);
  return written;
}
