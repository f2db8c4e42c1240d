/** A list whose items are made when they are first read. */

/** A frozen list of so many items; to whoever reads it, it is any other list. */
export function madeWhenRead<T>(length: number, make: (index: number) => T): readonly T[] {
  const items = new Map<number, T>();
  const list: T[] = [];
  for (let index = 0; index < length; index += 1) {
    Object.defineProperty(list, index, {
      enumerable: true,
      get: (): T => {
        if (!items.has(index)) items.set(index, make(index));
        // Made just now, or before.
        return items.get(index) as T;
      },
    });
  }
  return Object.freeze(list);
}
