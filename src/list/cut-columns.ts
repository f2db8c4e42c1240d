/** What only a whole column tells of NIK and No. KK: that Excel kept the numbers as numbers and cut the last digit off. */
import { binomialTail } from "./binomial-tail.ts";
import type { ComparedRows } from "./compared-rows.ts";
import { endsInZero, type FirstRows, firstRows } from "./first-rows.ts";
import { digitsOf } from "./number-classes.ts";
import { NUMBER_FIELDS, type NumberField } from "./number-readers.ts";

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

/** How many different numbers one column has, and how many of them end in 0. */
type Endings = Pick<FirstRows, "distinct" | "zeros">;

/** The rows that hold a cut number, of each kind. */
export function* cutColumns(
  rows: ComparedRows,
  all: Readonly<Record<NumberField, FirstRows>>,
): Generator<{ readonly field: NumberField; readonly row: number }> {
  for (let columns = 0; columns < rows.numberColumns; columns += 1) {
    const endings = {
      nik: endingsOf("nik", columns, rows, all.nik),
      noKk: endingsOf("noKk", columns, rows, all.noKk),
    };
    const areBoth = isCut(endings.nik, endings.noKk);
    for (const field of NUMBER_FIELDS) {
      const isThisOne = isCut(endings[field]) || (areBoth && chanceOf(endings[field]) <= RARE_BESIDE_ANOTHER);
      if (isThisOne) for (const row of endingInZero(field, columns, rows)) yield { field, row };
    }
  }
}

function endingsOf(field: NumberField, columns: number, rows: ComparedRows, all: FirstRows): Endings {
  const { high, low } = rows.numbers[field];
  const own =
    rows.numberColumns === 1
      ? all
      : firstRows(
          { high: high.map((half, row) => (rows.numberColumnsOf(row) === columns ? half : -1)), low },
          rows.count,
        );
  const more = new Map(
    rows.strays
      .filter((stray) => stray.field === field && rows.numberColumnsOf(stray.row) === columns)
      .filter((stray) => !own.has(stray.high, stray.low))
      .map((stray) => [digitsOf(stray), stray.low]),
  );
  const zeros = [...more.values()].filter(endsInZero).length;
  return { distinct: own.distinct + more.size, zeros: own.zeros + zeros };
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

function isCut(...columns: readonly Endings[]): boolean {
  return chanceOf(...columns) <= TOO_RARE;
}

/** The chance that so many of the numbers, or more, end in 0. */
function chanceOf(...columns: readonly Endings[]): number {
  const trials = columns.reduce((sum, { distinct }) => sum + distinct, 0);
  const zeros = columns.reduce((sum, each) => sum + each.zeros, 0);
  return binomialTail(trials, zeros, CHANCE_OF_ZERO);
}
