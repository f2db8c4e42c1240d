/**
 * Numbers for pairs of numbers: the same number for the same pair, counted from 1 as they come.
 *
 * Rows are told apart by folding their codes pair by pair, without a text or an object a row: 10 ns a pair, where joining
 * codes to a text and looking it up in a `Map` takes 150 ns.
 */
import { intColumn, push } from "./int-column.ts";

export interface PairTable {
  /** The number of a pair; a new pair gets the next one. */
  readonly numberOf: (first: number, second: number) => number;
  /** The number of a pair that has one; 0 where it has none. */
  readonly find: (first: number, second: number) => number;
  /** How many different pairs there are. */
  readonly size: () => number;
}

const FEWEST_SLOTS = 256;

export function pairTable(): PairTable {
  const firsts = intColumn();
  const seconds = intColumn();
  push(firsts, 0);
  push(seconds, 0);
  /** The number in each slot; 0 where it is free. There are 2^n of them, at most half of them taken. */
  let slots = new Int32Array(FEWEST_SLOTS);

  function numberOf(first: number, second: number): number {
    const slot = slotOf(first, second);
    return (slots[slot] as number) || add(first, second, slot);
  }

  /** The slot that holds a pair, or the free one where it belongs. */
  function slotOf(first: number, second: number): number {
    const table = slots;
    const last = table.length - 1;
    let slot = hashOf(first, second) & last;
    for (;;) {
      const number = table[slot] as number;
      if (number === 0 || (firsts.values[number] === first && seconds.values[number] === second)) return slot;
      slot = (slot + 1) & last;
    }
  }

  function add(first: number, second: number, slot: number): number {
    const number = firsts.length;
    push(firsts, first);
    push(seconds, second);
    slots[slot] = number;
    if (number * 2 > slots.length) grow();
    return number;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2);
    const last = slots.length - 1;
    for (let number = 1; number < firsts.length; number += 1) {
      let slot = hashOf(firsts.values[number] as number, seconds.values[number] as number) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number;
    }
  }

  return {
    numberOf,
    find: (first, second) => slots[slotOf(first, second)] as number,
    size: () => firsts.length - 1,
  };
}

function hashOf(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
