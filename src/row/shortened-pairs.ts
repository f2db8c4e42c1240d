/** Finds the words of many that others may be shortened to: `Mkr` for `Mekar`, `S` for `Sei`. */
import { pairTable } from "../columns/pair-table.ts";

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
  /** A branch is a place in the tree and the step after it; its number is the place it leads to. The root is 0. */
  const branches = pairTable();
  /** The word that ends at a place. */
  const words = new Map<number, number>();

  return {
    add(word, number) {
      let place = 0;
      for (let at = 0; at < word.length; at += 1) place = branches.numberOf(place, word.charCodeAt(at));
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
          const next = branches.find(place, letter);
          if (next > 0) follow(next, at + 1);
        }
      };
      const first = word === "" ? 0 : branches.find(0, word.charCodeAt(0));
      if (first > 0) follow(first, 1);
    },
  };
}
