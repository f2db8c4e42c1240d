/** THE limits of what is read: no honest list is larger, and a file made to do harm ends at them. */

const MIB = 1024 * 1024;

/** Excel's own largest sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const LIMITS = {
  /** Bytes of a workbook or of JSON, which are held whole. */
  fileMiB: 128,
  /** Bytes that one part of a workbook inflates to: a million rows of twenty columns. */
  partMiB: 768,
  /** From here on a part is refused that inflates to more than `ratio` times its size; sheets reach 30, a bomb 1000. */
  ratioFrom: 16 * MIB,
  ratio: 100,
  /** Characters of all shared strings together, and of one text, tag or comment of XML. */
  sharedCharacters: 96 * MIB,
  xmlToken: 4 * MIB,
  xmlDepth: 128,
  /** Parts of a workbook, and sheets in it. */
  parts: 10_000,
  sheets: 1_000,
  /** Cells of a sheet, empty ones between filled ones included, and merged areas. */
  cells: 40_000_000,
  merges: 250_000,
  /** Depth of JSON, and columns it may have. */
  jsonDepth: 64,
} as const;

/** Mebibytes as bytes. */
export function mebibytes(count: number): number {
  return count * MIB;
}
