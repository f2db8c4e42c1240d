/** Finds the words of many that others may be shortened to: `Mkr` for `Mekar`, `S` for `Sei`. */
import { tupleTable } from "./tuple-table.ts";

const VOWELS: ReadonlySet<string> = new Set("aiueo");

/** Tells every pair of a short word and one it may stand for: the same first letter, and its others in their order, no vowels. */
export function shortenedPairs(words: readonly string[], tell: (short: number, whole: number) => void): void {
  const shorts = letterTree();
  for (const [index, word] of words.entries()) if (mayBeShort(word)) shorts.add(word, index);
  for (const [whole, word] of words.entries()) {
    shorts.within(word, (short) => {
      if (short !== whole) tell(short, whole);
    });
  }
}

function mayBeShort(word: string): boolean {
  for (let at = 1; at < word.length; at += 1) if (VOWELS.has(word[at] as string)) return false;
  return word !== "";
}

/** Words letter by letter. */
interface LetterTree {
  readonly add: (word: string, number: number) => void;
  /** Tells the words whose letters stand in another one in their order, from its first letter on. */
  readonly within: (word: string, tell: (number: number) => void) => void;
}

function letterTree(): LetterTree {
  /** A branch is a place in the tree and the letter after it; its code is the place it leads to, minus one. */
  const branches = tupleTable(2);
  const branch = new Int32Array(2);
  /** The word that ends at a place. */
  const words = new Map<number, number>();

  function branchOf(place: number, letter: number): Int32Array {
    branch[0] = place;
    branch[1] = letter;
    return branch;
  }

  return {
    add(word, number) {
      let place = 0;
      for (let at = 0; at < word.length; at += 1)
        place = branches.codeOf(branchOf(place, word.charCodeAt(at))) + 1;
      words.set(place, number);
    },
    within(word, tell) {
      const follow = (place: number, from: number): void => {
        const number = words.get(place);
        if (number !== undefined) tell(number);
        for (let at = from; at < word.length; at += 1) {
          const letter = word.charCodeAt(at);
          // Nothing is shortened to a vowel; and the first place of a letter leaves most behind it.
          if (
            VOWELS.has(word[at] as string) ||
            (at > from && word.lastIndexOf(word[at] as string, at - 1) >= from)
          )
            continue;
          const next = branches.find(branchOf(place, letter)) + 1;
          if (next > 0) follow(next, at + 1);
        }
      };
      const first = word === "" ? 0 : branches.find(branchOf(0, word.charCodeAt(0))) + 1;
      if (first > 0) follow(first, 1);
    },
  };
}
