/** The names of a list's groups, levelled: which spellings are one name. */
import { levelKubeName } from "../row/level-kube-name.ts";

/** Codes of levelled names. */
export interface NameKeys {
  /** The code of each spelling's levelled name. */
  readonly codes: Int32Array;
  readonly count: number;
  /** The code of a name's levelled form, -1 where no spelling has it. */
  readonly codeOf: (name: string) => number;
}

/** Levels each spelling once. */
export function nameKeys(spellings: readonly string[]): NameKeys {
  const known = new Map<string, number>();
  const codes = new Int32Array(spellings.length);
  for (const [index, spelling] of spellings.entries()) {
    const key = levelKubeName(spelling);
    const code = known.get(key) ?? known.size;
    known.set(key, code);
    codes[index] = code;
  }
  return { codes, count: known.size, codeOf: (name) => known.get(levelKubeName(name)) ?? -1 };
}
