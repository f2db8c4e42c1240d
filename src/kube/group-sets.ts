/** Groups put together two by two, until all that hang together are one set. */
export interface GroupSets {
  readonly areOne: (a: number, b: number) => boolean;
  readonly join: (a: number, b: number) => void;
  /** The sets of more than one group, in order of their first. */
  readonly all: () => readonly (readonly number[])[];
}

export function groupSets(count: number): GroupSets {
  /** The way to the first group of each set. */
  const parents = new Int32Array(count);
  for (let group = 0; group < count; group += 1) parents[group] = group;

  function firstOf(group: number): number {
    let at = group;
    for (;;) {
      const parent = parents[at] as number;
      if (parent === at) return at;
      // Every second step is skipped next time.
      parents[at] = parents[parent] as number;
      at = parent;
    }
  }

  return {
    areOne: (a, b) => firstOf(a) === firstOf(b),
    join(a, b) {
      const [first, second] = [firstOf(a), firstOf(b)];
      parents[Math.max(first, second)] = Math.min(first, second);
    },
    all() {
      const sets = new Map<number, number[]>();
      for (let group = 0; group < count; group += 1) {
        const first = firstOf(group);
        if (first === group) continue;
        const known = sets.get(first);
        if (known === undefined) sets.set(first, [first, group]);
        else known.push(group);
      }
      return [...sets].sort(([a], [b]) => a - b).map(([, set]) => set);
    },
  };
}
