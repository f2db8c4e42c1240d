/** Codes for values: the same code for the same value, so that a row keeps a small number for each of its values. */

export interface ValueTable {
  /** The code of a value, which must be as JSON has it or `undefined`; 0 is `undefined`. */
  readonly codeOf: (value: unknown) => number;
  readonly values: readonly unknown[];
}

export function valueTable(): ValueTable {
  const bare = new Map<unknown, number>([[undefined, 0]]);
  const objects = new Map<string, number>();
  const values: unknown[] = [undefined];

  function codeIn<K>(codes: Map<K, number>, key: K, value: unknown): number {
    const known = codes.get(key);
    if (known !== undefined) return known;
    codes.set(key, values.length);
    return values.push(value) - 1;
  }

  return {
    values,
    codeOf: (value) =>
      typeof value === "object" ? codeIn(objects, JSON.stringify(value), value) : codeIn(bare, value, value),
  };
}
