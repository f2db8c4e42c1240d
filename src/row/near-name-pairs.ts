/**
 * Finds the names of many that are near one another, without holding each against each.
 *
 * Here for speed alone: a hundred thousand names of two words in one kecamatan take 5 s; each against each, seven hours.
 * What it finds is what `isNearName` says.
 */
import { pairTable } from "../columns/pair-table.ts";
import { hashOfText } from "../columns/text-table.ts";
import { isNearName, MOST_DIFFERENT, SLIPS_OF_NAMES, tellingSigns, withNumbers } from "./is-near-name.ts";
import { joinNameWords } from "./name-words.ts";
import { type NearWords, nearWords } from "./near-words.ts";
import { sharedHashes } from "./shared-hashes.ts";
import { slipPairs } from "./slip-pairs.ts";

/** Names, each by a number; names of the same words have the same one. */
export interface NearNames {
  /** Adds the words of a name and gives its number: the next one where it is new. */
  readonly add: (words: readonly string[]) => number;
  /** Tells every pair of names that are near, once or more. */
  readonly tellPairs: (tell: (a: number, b: number) => void) => void;
}

export function nearNames(): NearNames {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  /** The words of all names, one name after another. */
  const spelled: number[] = [];
  const starts: number[] = [0];
  const tree = wordTree();

  function numberOf(word: string): number {
    const known = numbers.get(word) ?? words.length;
    if (known === words.length) {
      words.push(word);
      numbers.set(word, known);
    }
    return known;
  }

  function add(name: readonly string[]): number {
    const known = name.map(numberOf);
    const number = tree.add(known, starts.length - 1);
    if (number === starts.length - 1) {
      spelled.push(...known);
      starts.push(spelled.length);
    }
    return number;
  }

  function wordsOf(name: number): readonly string[] {
    return numbersOf(name).map((word) => words[word] as string);
  }

  function numbersOf(name: number): readonly number[] {
    return spelled.slice(starts[name], starts[name + 1]);
  }

  function tellPairs(tell: (a: number, b: number) => void): void {
    const count = starts.length - 1;
    const tellIfNear = (a: number, b: number): void => {
      if (a !== b && isNearName(wordsOf(a), wordsOf(b))) tell(a, b);
    };
    sharedHashes(
      count,
      count,
      (name, say) => say(hashOfText(withNumbers(wordsOf(name)))),
      (sharing) => {
        for (const [at, b] of sharing.entries()) for (const a of sharing.slice(0, at)) tellIfNear(a, b);
      },
    );
    const lengthOf = (name: number): number => (starts[name + 1] as number) - (starts[name] as number);
    let areOfOneLength = true;
    for (let name = 1; name < count; name += 1) if (lengthOf(name) !== lengthOf(0)) areOfOneLength = false;
    if (!areOfOneLength) {
      const texts = Array.from({ length: count }, (_, name) => joinNameWords(wordsOf(name)));
      const signs = Int32Array.from({ length: count }, (_, name) => hashOfText(tellingSigns(wordsOf(name))));
      slipPairs(
        texts,
        SLIPS_OF_NAMES,
        (a, b) => {
          if (lengthOf(a) !== lengthOf(b)) tellIfNear(a, b);
        },
        (name) => signs[name] as number,
      );
    }
    const near = nearWords(words);
    for (let name = 0; name < count; name += 1) {
      tree.around(numbersOf(name), near, (other) => {
        // Every pair is met from both sides.
        if (other < name) tellIfNear(other, name);
      });
    }
  }

  return { add, tellPairs };
}

/** Names word by word. */
interface WordTree {
  /** The number of a name; the one given where it is new. */
  readonly add: (name: readonly number[], number: number) => number;
  /** Tells the names of the same length that differ in few words, each of them near. */
  readonly around: (name: readonly number[], near: NearWords, tell: (other: number) => void) => void;
}

function wordTree(): WordTree {
  /** A branch is a place in the tree and the step after it; its number is the place it leads to. The root is 0. */
  const branches = pairTable();
  const names: number[] = [];

  return {
    add(name, number) {
      let place = 0;
      for (const word of name) place = branches.numberOf(place, word);
      const known = names[place] ?? number;
      names[place] = known;
      return known;
    },
    around(name, near, tell) {
      const follow = (place: number, at: number, different: number): void => {
        if (at === name.length) {
          const other = names[place];
          if (other !== undefined) tell(other);
          return;
        }
        const word = name[at] as number;
        const same = branches.find(place, word);
        if (same > 0) follow(same, at + 1, different);
        if (different === MOST_DIFFERENT) return;
        const others = near(word);
        for (let index = 0; index < others.length; index += 1) {
          const next = branches.find(place, others[index] as number);
          if (next > 0) follow(next, at + 1, different + 1);
        }
      };
      follow(0, 0, 0);
    },
  };
}
