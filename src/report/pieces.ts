/** A report as it is made: texts, or bytes that stand until the second piece after them is asked for. */
export type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
