/** Criteria that hang together by the facts they read. */

/** Items in groups that share no fact with each other; groups and items keep the order of first mention. */
export function groupByFacts<T>(
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): readonly (readonly T[])[] {
  const groups: { readonly names: Set<string>; readonly items: T[] }[] = [];
  for (const item of items) {
    const names = namesOf(item);
    const touched = groups.filter((group) => names.some((name) => group.names.has(name)));
    const joined = {
      names: new Set([...touched.flatMap((group) => [...group.names]), ...names]),
      items: [...touched.flatMap((group) => group.items), item],
    };
    const [first] = touched;
    const at = first === undefined ? groups.length : groups.indexOf(first);
    groups.splice(at, 1, joined);
    for (const other of touched.slice(1)) groups.splice(groups.indexOf(other), 1);
  }
  return groups.map((group) => group.items);
}
