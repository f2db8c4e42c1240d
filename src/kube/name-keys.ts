/** The names of a list's groups, levelled: which spellings are one name. */

import { textTable } from "../columns/text-table.ts";
import { kubeNameReader } from "../row/kube-name-reader.ts";

/** Codes of levelled names. */
export interface NameKeys {
  /** The code of each spelling's levelled name. */
  readonly codes: Int32Array;
  readonly count: number;
  /** The code of a name's levelled form, -1 where no spelling has it. */
  readonly codeOf: (name: string) => number;
}

/** Levels each spelling. */
export function nameKeys(spellings: readonly string[]): NameKeys {
  const read = kubeNameReader();
  const known = textTable((spelling) => read(spellings[spelling] ?? "").key);
  const codes = new Int32Array(spellings.length);
  let count = 0;
  for (const [index, spelling] of spellings.entries()) {
    const first = known.add(read(spelling).key, index);
    codes[index] = first < 0 ? count : (codes[first] as number);
    if (first < 0) count += 1;
  }
  const codeOf = (name: string): number => codes[known.find(read(name).key)] ?? -1;
  return { codes, count, codeOf };
}
