/**
 * Texts that are known by a number each, without being kept: what a number stands for is made again where it is asked for.
 *
 * Here for size alone: the levelled names of a million groups take 16 MB; in a `Map` they take 100 MB.
 */
export interface TextTable {
  /** Adds a text under a number; the number that the same text has, or -1 where it is new. */
  readonly add: (text: string, number: number) => number;
  /** The number of a text, or -1. */
  readonly find: (text: string) => number;
}

const FEWEST_SLOTS = 64;

/** A table of texts; `textOf` gives the text that a number was added with. */
export function textTable(textOf: (number: number) => string): TextTable {
  let count = 0;
  /** The number of each slot, plus one; 0 where it is free. At most half of them are taken. */
  let numbers = new Int32Array(FEWEST_SLOTS);
  let hashes = new Int32Array(FEWEST_SLOTS);

  function slotOf(text: string, hash: number): number {
    const last = numbers.length - 1;
    let slot = hash & last;
    for (;;) {
      const known = numbers[slot] as number;
      if (known === 0 || (hashes[slot] === hash && textOf(known - 1) === text)) return slot;
      slot = (slot + 1) & last;
    }
  }

  function add(text: string, number: number): number {
    const hash = hashOfText(text);
    const slot = slotOf(text, hash);
    const known = numbers[slot] as number;
    if (known > 0) return known - 1;
    numbers[slot] = number + 1;
    hashes[slot] = hash;
    count += 1;
    if (count * 2 > numbers.length) grow();
    return -1;
  }

  function grow(): void {
    const [oldNumbers, oldHashes] = [numbers, hashes];
    numbers = new Int32Array(oldNumbers.length * 2);
    hashes = new Int32Array(oldNumbers.length * 2);
    const last = numbers.length - 1;
    for (const [at, number] of oldNumbers.entries()) {
      if (number === 0) continue;
      const hash = oldHashes[at] as number;
      let slot = hash & last;
      while (numbers[slot] !== 0) slot = (slot + 1) & last;
      numbers[slot] = number;
      hashes[slot] = hash;
    }
  }

  return { add, find: (text) => (numbers[slotOf(text, hashOfText(text))] as number) - 1 };
}

/** An integer that equal texts share, and others hardly ever. */
export function hashOfText(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
