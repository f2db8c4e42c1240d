/** What each value of a fact adds to the number of its cell: class × stride, worked out once and then only looked up. */
import type { FactClasses } from "../logic/fact-classes.ts";

/** Offsets by the kind of value; a value that the fact cannot have counts as missing. */
export interface CellOffsets {
  readonly words: ReadonlyMap<string, number>;
  readonly yes: number;
  readonly no: number;
  readonly missing: number;
  /** Offsets of whole numbers from `from` on; numbers beyond either end have the offset of that end. */
  readonly numbers: Int32Array;
  readonly from: number;
  readonly lowest: number;
  readonly highest: number;
  /** Whether its numbers are shares, which are searched. */
  readonly isShare: boolean;
}

/** Thresholds further apart than this are searched instead of laid out number by number. */
const MAX_SPAN = 4096;

export function cellOffsets(classes: FactClasses, stride: number): CellOffsets {
  const { fact, count, representatives, classOf } = classes;
  const { type } = fact;
  const offsetOf = (value: unknown): number => classOf(value) * stride;
  const isInteger = type.kind === "integer";
  // The first number of each class but the lowest: below the first of them and from the last on nothing changes.
  const starts = isInteger ? representatives.slice(1).map(Number) : [];
  const from = (starts[0] ?? 0) - 1;
  const span = (starts.at(-1) ?? 0) - from + 1;
  const isDense = isInteger && span <= MAX_SPAN;
  return {
    words: new Map(type.kind === "choice" ? type.values.map((value) => [value, offsetOf(value)]) : []),
    yes: offsetOf(true),
    no: offsetOf(false),
    missing: count * stride,
    numbers: Int32Array.from({ length: isDense ? span : 0 }, (_, index) =>
      offsetOf(Math.max(from + index, lowestOf(classes))),
    ),
    from,
    lowest: lowestOf(classes),
    isShare: type.kind === "share",
    highest: isInteger ? (type.max ?? Number.MAX_SAFE_INTEGER) : Number.NEGATIVE_INFINITY,
  };
}

function lowestOf({ fact: { type } }: FactClasses): number {
  return type.kind === "integer" ? type.min : Number.POSITIVE_INFINITY;
}
