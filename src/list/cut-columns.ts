/** What only a whole column tells of NIK and No. KK: that Excel kept the numbers as numbers and cut the last digit off. */
import { binomialTail } from "./binomial-tail.ts";
import type { ComparedRows } from "./compared-rows.ts";
import { NUMBER_READERS, type NumberField } from "./number-readers.ts";
import { numberTable } from "./number-table.ts";

const FIELDS = Object.keys(NUMBER_READERS) as readonly NumberField[];

/** One number in ten ends in 0. */
const CHANCE_OF_ZERO = 0.1;

/**
 * Columns in which chance gives so many endings in 0 less often than once in 100,000 are cut: five of five, or both
 * numbers of three rows. Of the lists that offices bring, one in a hundred or so was cut, so what is as rare as this by
 * chance is nearly always Excel; and whoever is told so wrongly is not refused, but asked to compare with the card.
 */
const TOO_RARE = 1.000_001e-5;
/** Where both columns together are too rare, what is enough for one of them: three of three. */
const RARE_BESIDE_ANOTHER = 1.000_001e-3;

/** The different numbers of one column. */
interface Endings {
  readonly distinct: number;
  /** How many of them end in 0. */
  readonly zeros: number;
}

/** The rows that hold a cut number, of each kind. */
export function* cutColumns(
  rows: ComparedRows,
): Generator<{ readonly field: NumberField; readonly row: number }> {
  for (let columns = 0; columns < rows.numberColumns; columns += 1) {
    const endings = { nik: endingsOf("nik", columns, rows), noKk: endingsOf("noKk", columns, rows) };
    const areBoth = isCut(endings.nik, endings.noKk);
    for (const field of FIELDS) {
      const isThisOne = isCut(endings[field]) || (areBoth && chanceOf(endings[field]) <= RARE_BESIDE_ANOTHER);
      if (isThisOne) for (const row of endingInZero(field, columns, rows)) yield { field, row };
    }
  }
}

function endingsOf(field: NumberField, columns: number, rows: ComparedRows): Endings {
  const strays = rows.strays.filter(
    (stray) => stray.field === field && rows.numberColumnsOf(stray.row) === columns,
  );
  const { high, low } = withStrays(rows, field, strays);
  const table = numberTable({ high, low });
  let zeros = 0;
  for (let row = 0; row < rows.count + strays.length; row += 1) {
    if ((high[row] as number) < 0) continue;
    if (row < rows.count && rows.numberColumnsOf(row) !== columns) continue;
    if (table.add(row) < 0 && endsInZero(low[row] as number)) zeros += 1;
  }
  return { distinct: table.size(), zeros };
}

/** The numbers of all rows, and behind them those that are not a row's. */
function withStrays(
  { numbers, count }: ComparedRows,
  field: NumberField,
  strays: ComparedRows["strays"],
): { readonly high: Int32Array; readonly low: Int32Array } {
  const { high, low } = numbers[field];
  if (strays.length === 0) return { high, low };
  const all = { high: new Int32Array(count + strays.length), low: new Int32Array(count + strays.length) };
  all.high.set(high.subarray(0, count));
  all.low.set(low.subarray(0, count));
  for (const [index, stray] of strays.entries()) {
    all.high[count + index] = stray.high;
    all.low[count + index] = stray.low;
  }
  return all;
}

/** The rows one of whose numbers ends in 0, in order. */
function endingInZero(field: NumberField, columns: number, rows: ComparedRows): readonly number[] {
  const { high, low } = rows.numbers[field];
  const found = new Set<number>();
  for (let row = 0; row < rows.count; row += 1) {
    if (
      (high[row] as number) >= 0 &&
      endsInZero(low[row] as number) &&
      rows.numberColumnsOf(row) === columns
    ) {
      found.add(row);
    }
  }
  for (const stray of rows.strays) {
    if (stray.field === field && endsInZero(stray.low) && rows.numberColumnsOf(stray.row) === columns) {
      found.add(stray.row);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function endsInZero(low: number): boolean {
  return low % 10 === 0;
}

function isCut(...columns: readonly Endings[]): boolean {
  return chanceOf(...columns) <= TOO_RARE;
}

/** The chance that so many of the numbers, or more, end in 0. */
function chanceOf(...columns: readonly Endings[]): number {
  const trials = columns.reduce((sum, { distinct }) => sum + distinct, 0);
  const zeros = columns.reduce((sum, each) => sum + each.zeros, 0);
  return binomialTail(trials, zeros, CHANCE_OF_ZERO);
}
