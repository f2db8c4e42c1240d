/** What only the whole list tells of a person: that the same name, birth date and sex stand there under two NIK. */
import { levelText } from "../row/level-text.ts";
import type { ComparedRows } from "./compared-rows.ts";

/** The same persons of a list under two NIK. */
export interface RepeatedPersons {
  /** Another row of the same person under another NIK, -1 where there is none: the first such row. */
  readonly otherOf: (row: number) => number;
}

const NOBODY: RepeatedPersons = { otherOf: () => -1 };

export function repeatedPersons(rows: ComparedRows): RepeatedPersons {
  const { count, numbers, birthDate } = rows;
  const { nik } = numbers;
  const table = personTable(rows);
  /** By row, the first row of the same person, plus one; by first row, the second and the first of another NIK, plus one. */
  let found: Readonly<Record<"first" | "second" | "different", Int32Array>> | undefined;
  for (let row = 0; row < count; row += 1) {
    // A name alone is many people's, and so is a date known in part.
    if (!rows.isDay(birthDate[row] as number) || !rows.hasName(row)) continue;
    const first = table.add(row);
    if (first < 0) continue;
    found ??= {
      first: new Int32Array(count),
      second: new Int32Array(count),
      different: new Int32Array(count),
    };
    found.first[row] = first + 1;
    if (found.second[first] === 0) found.second[first] = row + 1;
    if (found.different[first] === 0 && !isSameNik(row, first)) found.different[first] = row + 1;
  }
  return found === undefined ? NOBODY : { otherOf: (row) => otherOf(row, found) };

  /** Whether two rows have one NIK; a NIK that is missing may be any other one. */
  function isSameNik(row: number, other: number): boolean {
    const high = nik.high[row] as number;
    return high >= 0 && high === nik.high[other] && nik.low[row] === nik.low[other];
  }

  function otherOf(row: number, { first, second, different }: NonNullable<typeof found>): number {
    const before = (first[row] as number) - 1;
    if (before < 0) {
      // The same NIK twice is told of as such.
      const isUnknown = (nik.high[row] as number) < 0;
      return ((isUnknown ? second[row] : different[row]) as number) - 1;
    }
    return isSameNik(row, before) ? (different[before] as number) - 1 : before;
  }
}

/** The first row of every person, by name, birth date and sex. */
function personTable({ count, nameHash, birthDate, sex, nameAt }: ComparedRows): {
  readonly add: (row: number) => number;
} {
  /** The row of each slot, plus one; 0 where it is free. There are 2^n of them, at most half of them taken. */
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 1)));

  function isSame(row: number, other: number): boolean {
    return (
      nameHash[row] === nameHash[other] &&
      birthDate[row] === birthDate[other] &&
      sex[row] === sex[other] &&
      levelText(nameAt(row)) === levelText(nameAt(other))
    );
  }

  function slotOf(row: number): number {
    const last = slots.length - 1;
    let slot = hashOf(row) & last;
    for (;;) {
      const other = (slots[slot] as number) - 1;
      if (other < 0 || isSame(row, other)) return slot;
      slot = (slot + 1) & last;
    }
  }

  function hashOf(row: number): number {
    let hash =
      (nameHash[row] as number) ^ Math.imul(birthDate[row] as number, 0x9e3779b1) ^ (sex[row] as number);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return hash ^ (hash >>> 13);
  }

  return {
    add(row) {
      const slot = slotOf(row);
      const first = (slots[slot] as number) - 1;
      if (first >= 0) return first;
      slots[slot] = row + 1;
      return -1;
    },
  };
}
