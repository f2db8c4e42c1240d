/**
 * Finds the items that have a hash in common among very many, of which hardly any have.
 *
 * Here for speed and size alone: of the eight million hashes of a million words only those are kept that a first pass met
 * twice, so that it takes 1.5 s and 60 MB where a `Map` takes 10 s and more than a gigabyte.
 */

/** Says each hash of an item. */
export type HashesOf = (item: number, say: (hash: number) => void) => void;

const MOST_MARKS = 2 ** 25;
const FEWEST_MARKS = 256;

/** Tells the items of each hash that several have; `expected` is about how many hashes there are in all. */
export function sharedHashes(
  count: number,
  expected: number,
  hashesOf: HashesOf,
  tell: (items: readonly number[], hash: number) => void,
): void {
  const marks = new Uint8Array(Math.min(MOST_MARKS, Math.max(FEWEST_MARKS, powerOfTwo(expected * 4))));
  const last = marks.length - 1;
  let repeated = 0;
  const mark = (hash: number): void => {
    const at = spread(hash) & last;
    const before = marks[at] as number;
    if (before === 0) marks[at] = ONCE;
    else {
      marks[at] = MORE;
      repeated += before === ONCE ? 2 : 1;
    }
  };
  for (let item = 0; item < count; item += 1) hashesOf(item, mark);
  if (repeated === 0) return;

  const hashes = new Int32Array(repeated);
  const items = new Int32Array(repeated);
  /** The entry before with the same hash, plus one. */
  const links = new Int32Array(repeated);
  const heads = new Int32Array(powerOfTwo(repeated * 2));
  let entries = 0;
  const keep = (hash: number, item: number): void => {
    if (marks[spread(hash) & last] !== MORE) return;
    let slot = spread(hash) & (heads.length - 1);
    for (;;) {
      const head = heads[slot] as number;
      if (head === 0 || hashes[head - 1] === hash) break;
      slot = (slot + 1) & (heads.length - 1);
    }
    const head = heads[slot] as number;
    // An item that says a hash twice is one item.
    if (head > 0 && items[head - 1] === item) return;
    hashes[entries] = hash;
    items[entries] = item;
    links[entries] = head;
    entries += 1;
    heads[slot] = entries;
  };
  for (let item = 0; item < count; item += 1) hashesOf(item, (hash) => keep(hash, item));
  for (const head of heads) {
    if (head === 0 || links[head - 1] === 0) continue;
    const sharing: number[] = [];
    for (let entry = head; entry > 0; entry = links[entry - 1] as number)
      sharing.push(items[entry - 1] as number);
    tell(sharing.reverse(), hashes[head - 1] as number);
  }
}

const ONCE = 1;
const MORE = 2;

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, atLeast)));
}

/** Lets every bit of a hash count for the low ones. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
