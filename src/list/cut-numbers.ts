/** What only a whole column tells of NIK and No. KK: that Excel kept the numbers as numbers and cut the last digit off. */

import type { TableField } from "../applicant/columns.ts";
import type { IdentityNumber } from "../applicant/values/read-identity-number.ts";
import { textOfCell } from "../row/read-cell.ts";
import type { Header } from "../row/read-header.ts";
import type { SourceRow } from "../row/source-row.ts";
import { binomialTail } from "./binomial-tail.ts";
import { byColumns } from "./by-columns.ts";
import { NUMBER_READERS, type NumberField } from "./number-readers.ts";

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

/** The numbers of one column under one header. */
interface Endings<P> {
  readonly seen: Set<number>;
  /** How many of the distinct numbers end in 0. */
  zeros: number;
  /** The rows whose number ends in 0. */
  readonly rows: P[];
}

/** Collects the numbers of a list as its rows are read; which of them are cut is known once all of them are. */
export interface CutNumbers<P> {
  readonly add: (header: Header<TableField>, source: SourceRow, row: P) => void;
  /** The rows that hold a cut number, of each kind. */
  readonly conclude: () => readonly { readonly field: NumberField; readonly row: P }[];
}

export function cutNumbers<P>(): CutNumbers<P> {
  const columns = byColumns(FIELDS, () => ({ nik: noEndings<P>(), noKk: noEndings<P>() }));

  function add(header: Header<TableField>, { file, cells }: SourceRow, row: P): void {
    const known = columns.at(header, file);
    for (const { field, sources } of header.feeds) {
      if (!isNumberField(field)) continue;
      for (const { position } of sources)
        count(known[field], digitsOf(cells[position], NUMBER_READERS[field]), row);
    }
  }

  function conclude(): readonly { readonly field: NumberField; readonly row: P }[] {
    return columns.all().flatMap((endings) => {
      const both = FIELDS.map((field) => endings[field]);
      const areBoth = isCut(...both);
      return FIELDS.flatMap((field) => {
        const { rows } = endings[field];
        const isThisOne =
          isCut(endings[field]) || (areBoth && chanceOf(endings[field]) <= RARE_BESIDE_ANOTHER);
        return isThisOne ? rows.map((row) => ({ field, row })) : [];
      });
    });
  }

  return { add, conclude };
}

function noEndings<P>(): Endings<P> {
  return { seen: new Set(), zeros: 0, rows: [] };
}

function isNumberField(field: string): field is NumberField {
  return Object.hasOwn(NUMBER_READERS, field);
}

/** The digits of a cell, if it holds such a number; a serial of 0000 is rather one that was cut. */
function digitsOf(cell: unknown, read: (cell: string) => IdentityNumber): string | undefined {
  const text = textOfCell(cell);
  return text === undefined || text === "" ? undefined : read(text).digits;
}

function count<P>(endings: Endings<P>, digits: string | undefined, row: P): void {
  if (digits === undefined) return;
  const isZero = digits.endsWith("0");
  if (isZero) endings.rows.push(row);
  // The few numbers beyond 2^53 may be taken for their neighbours, which only makes the count more careful.
  const number = Number(digits);
  if (endings.seen.has(number)) return;
  endings.seen.add(number);
  if (isZero) endings.zeros += 1;
}

function isCut(...columns: readonly Endings<unknown>[]): boolean {
  return chanceOf(...columns) <= TOO_RARE;
}

/** The chance that so many of the numbers, or more, end in 0. */
function chanceOf(...columns: readonly Endings<unknown>[]): number {
  const trials = columns.reduce((sum, { seen }) => sum + seen.size, 0);
  const zeros = columns.reduce((sum, each) => sum + each.zeros, 0);
  return binomialTail(trials, zeros, CHANCE_OF_ZERO);
}
