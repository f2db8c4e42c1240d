/** Chooses the sheet with the list among the sheets of a workbook. */
import { InputError } from "../error.ts";
import type { FileName } from "./name-file.ts";
import type { CountHeaders, OtherSheet, SheetRow } from "./sheet.ts";
import { SHEET_FAULTS } from "./sheet-faults.ts";

/** A sheet that may be chosen. */
export interface Candidate {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its rows; only the first of them are looked at. */
  readonly rows: () => Iterable<readonly SheetRow[]>;
}

/** By what it is chosen. */
export interface Choice {
  readonly file: FileName;
  /** The name asked for; `undefined` where the sheet is to be found. */
  readonly sheet: string | undefined;
  readonly countHeaders: CountHeaders;
}

/** The header is looked for in so many rows; covers of lists are shorter. */
const SEARCHED_ROWS = 100;

/**
 * The number of the chosen sheet, and the others: the one of that name, else the visible one with the most headers in a row,
 * else the hidden one with the most, else the first visible one that is not empty.
 *
 * Throws `InputError` where there is no sheet of that name, or none at all.
 */
export function chooseSheet<C extends Candidate>(
  candidates: readonly C[],
  { file, sheet, countHeaders }: Choice,
): { readonly chosen: C; readonly header: HeaderPlace; readonly others: readonly OtherSheet[] } {
  const names = candidates.map(({ name }) => name);
  const looks = candidates.map((candidate) => look(candidate, countHeaders));
  const named = sheet === undefined ? undefined : findNamed(names, sheet);
  if (named === null && sheet !== undefined) {
    throw new InputError(SHEET_FAULTS.unknownSheet({ file, received: sheet, names }));
  }
  const index = named ?? bestOf(candidates, looks);
  const chosen = candidates[index];
  if (chosen === undefined) throw new InputError(SHEET_FAULTS.damaged({ file }));
  return {
    chosen,
    header: looks[index]?.header ?? NO_HEADER,
    others: candidates.flatMap(({ name, isHidden }, other) =>
      other === index ? [] : [{ name, isHidden, hasList: (looks[other]?.headers ?? 0) > 0 }],
    ),
  };
}

/** The row with the most headers, and how many cells it has; of a sheet without a list, row 0 with none. */
export interface HeaderPlace {
  readonly row: number;
  readonly width: number;
}

const NO_HEADER: HeaderPlace = { row: 0, width: 0 };

/** What the first rows of a sheet show. */
interface Look {
  readonly headers: number;
  readonly header: HeaderPlace;
  readonly isEmpty: boolean;
}

function look({ rows }: Candidate, countHeaders: CountHeaders): Look {
  let headers = 0;
  let header = NO_HEADER;
  let seen = 0;
  for (const batch of rows()) {
    for (const { row, cells } of batch) {
      const count = countHeaders(cells.map((cell) => cell.trim()));
      if (count > headers) {
        headers = count;
        header = { row, width: cells.length };
      }
      seen += 1;
      if (seen === SEARCHED_ROWS) return { headers, header, isEmpty: false };
    }
  }
  return { headers, header, isEmpty: seen === 0 };
}

/** The sheet of a name, written in any case and with any spaces around. */
function findNamed(names: readonly string[], sheet: string): number | null {
  const exact = names.indexOf(sheet);
  if (exact !== -1) return exact;
  const level = (name: string): string => name.trim().toLowerCase();
  const near = names.findIndex((name) => level(name) === level(sheet));
  return near === -1 ? null : near;
}

function bestOf(candidates: readonly Candidate[], looks: readonly Look[]): number {
  const ranks = candidates.map(({ isHidden }, index): readonly [number, number, number] => {
    const { headers = 0, isEmpty = true } = looks[index] ?? {};
    return [headers > 0 ? (isHidden ? 1 : 2) : 0, headers, isHidden ? 0 : isEmpty ? 1 : 2];
  });
  return ranks.reduce((best, rank, index) => (isHigher(rank, ranks[best]) ? index : best), 0);
}

function isHigher(rank: readonly number[], than: readonly number[] | undefined): boolean {
  const at = rank.findIndex((value, place) => value !== than?.[place]);
  return at !== -1 && (rank[at] ?? 0) > (than?.[at] ?? 0);
}
