/** A column of whole numbers that grows: four bytes a row where an array of objects takes forty and more. */

/** Numbers of 32 bits, one a row. */
export interface IntColumn {
  /** The numbers so far; rows from `length` on hold nothing. It is another array once the column has grown. */
  values: Int32Array;
  length: number;
}

const FEWEST = 64;

export function intColumn(): IntColumn {
  return { values: new Int32Array(FEWEST), length: 0 };
}

/** Makes room for so many more numbers and counts them in; they are 0 until they are set. */
export function extend(column: IntColumn, more: number): void {
  const length = column.length + more;
  if (length > column.values.length) {
    // Memory that is not touched costs nothing, so a column doubles.
    const grown = new Int32Array(2 ** Math.ceil(Math.log2(length)));
    grown.set(column.values.subarray(0, column.length));
    column.values = grown;
  }
  column.length = length;
}

/** Adds one number. */
export function push(column: IntColumn, value: number): void {
  if (column.length === column.values.length) {
    extend(column, 1);
    column.length -= 1;
  }
  column.values[column.length] = value;
  column.length += 1;
}
