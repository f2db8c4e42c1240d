/** Reads the column of a cell reference. */

/** The column of `AB12`, from 0; -1 for what is no reference. */
export function columnOf(reference: string): number {
  let column = 0;
  // Three letters name all columns; more name one that is beyond them.
  for (let at = 0; at < reference.length && at < 8; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
}
