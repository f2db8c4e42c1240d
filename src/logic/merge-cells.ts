/** Cells of a table that say the same, put together: groups of classes, one for each fact. */
import type { FactClasses } from "./fact-classes.ts";

/** Cells with one value: for each fact the numbers of its classes, in the order of the facts. */
export interface MergedCells<T> {
  readonly groups: readonly (readonly number[])[];
  readonly value: T;
}

/** How cells are put together. */
export interface MergeOptions<T, C = FactClasses> {
  /** The value of a cell by the class number of each fact; `undefined` for cells to leave out. */
  readonly valueAt: (classNumbers: readonly number[]) => T | undefined;
  /** Cells whose values have one key say the same. */
  readonly keyOf: (value: T) => string;
  /** The class numbers of a fact in reading order. */
  readonly numbersOf: (classes: C) => readonly number[];
  /** Whether a class may stand in one group with those before it; any may unless told. */
  readonly mayJoin?: (classes: C, before: readonly number[], next: number) => boolean;
}

/**
 * The cells over some facts, merged from the last fact to the first: classes are put together where all that follows
 * agrees. Parts that are alike are recognised and kept once, so that the work is that of looking at each cell once.
 */
export function mergeCells<T, C = FactClasses>(
  classes: readonly C[],
  { valueAt, keyOf, numbersOf, mayJoin = () => true }: MergeOptions<T, C>,
): readonly MergedCells<T>[] {
  const ids = new Map<string, number>();
  const nodes: Node<T>[] = [NOTHING];
  const intern = (key: string, node: Node<T>): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, nodes.length);
    return nodes.push(node) - 1;
  };

  function build(index: number, above: readonly number[]): number {
    const own = classes[index];
    if (own === undefined) {
      const value = valueAt(above);
      return value === undefined ? 0 : intern(`=${keyOf(value)}`, { kind: "leaf", value });
    }
    const groups: { readonly classes: number[]; readonly node: number }[] = [];
    for (const number of numbersOf(own)) {
      const node = build(index + 1, [...above, number]);
      const group = groups.findLast((each) => each.node === node && mayJoin(own, each.classes, number));
      if (group === undefined) groups.push({ classes: [number], node });
      else group.classes.push(number);
    }
    const kept = groups.filter(({ node }) => node !== 0);
    if (kept.length === 0) return 0;
    return intern(JSON.stringify([index, kept]), { kind: "fact", groups: kept });
  }

  function expand(id: number): readonly MergedCells<T>[] {
    // Every number that a group holds is the place of a node.
    const node = nodes[id] as Node<T>;
    if (node.kind === "leaf") return [{ groups: [], value: node.value }];
    return node.groups.flatMap(({ classes: own, node: inner }) =>
      expand(inner).map(({ groups, value }) => ({ groups: [own, ...groups], value })),
    );
  }

  return expand(build(0, []));
}

type Node<T> =
  | { readonly kind: "leaf"; readonly value: T }
  | {
      readonly kind: "fact";
      readonly groups: readonly { readonly classes: readonly number[]; readonly node: number }[];
    };

const NOTHING: Node<never> = { kind: "fact", groups: [] };
