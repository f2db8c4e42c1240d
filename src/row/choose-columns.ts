/** Chooses, of the columns that the headers of a list name, those that feed a field. */
import type { Column } from "./column.ts";
import { type Samples, type Texts, textsOf } from "./column-samples.ts";
import type { ColumnTable } from "./column-table.ts";
import type { HeaderMeaning } from "./header-meaning.ts";
import { levelText } from "./level-text.ts";

/** The columns that the cells at one position feed: none, one, or the two of a pair. */
export type ChosenColumns<F extends string> = readonly Column<F>[];

interface Choice<F extends string> {
  readonly names: readonly string[];
  readonly meanings: readonly HeaderMeaning<F>[];
  readonly samples: Samples | undefined;
  readonly groupBy: string | null | undefined;
  /** The columns of facts that a ruleset declares: some of them are told by other columns too. */
  readonly declared?: readonly Column<F>[] | undefined;
  /** Whether the caller says that the column of a header is not to be read. */
  readonly isLeftAlone: (name: string) => boolean;
}

/** One column that a header names, while it is not settled which of them are taken. */
interface Candidate<F extends string> {
  readonly column: Column<F>;
  readonly isWhole: boolean;
  /** Whether it is a column of another field, whose cells tell something of this one. */
  readonly isAlongside?: true;
}

/**
 * The columns in use, by position. A stand-in gives way, so does a header known in part to one known whole, what the
 * cells do not bear out, and the group's name where another column groups.
 */
export function chooseColumns<F extends string>(
  table: ColumnTable<F>,
  { names, meanings, samples, groupBy, declared = [], isLeftAlone }: Choice<F>,
): readonly ChosenColumns<F>[] {
  const told = meanings.map((meaning, position) =>
    withAlongside(candidatesOf(meaning), declared).filter(({ column }) =>
      isBorneOut(column, () => textsOf(samples, position)),
    ),
  );
  const strong = told.flat().filter(({ column, isAlongside }) => isAlongside !== true && !isWeak(column));
  const whole = strong.filter(({ isWhole }) => isWhole);
  const settled = told.map((candidates) =>
    candidates.filter(({ column, isWhole, isAlongside }) =>
      isAlongside === true
        ? column.isInPassing === true || !strong.some((each) => each.column.field === column.field)
        : isWhole || !whole.some((each) => replaces(each.column, column)),
    ),
  );
  const preferred = preferredOf(
    [...table.columns, ...declared],
    settled.flat().flatMap(({ column }) => (column.isInPassing === true ? [] : [column])),
  );
  const words = new Set(names.map(levelText));
  return settled.map((candidates, position) => {
    const chosen = candidates.flatMap(({ column }) => {
      const givesWay = isWeak(column) && preferred.get(column.field) !== column;
      const isOtherGroup = column.field === table.groupField && groupBy !== undefined;
      return givesWay || isOtherGroup ? [] : [inThisList(column, words, () => textsOf(samples, position))];
    });
    const name = names[position] ?? "";
    const remark = chosen.length > 0 || isLeftAlone(name) ? undefined : table.remarkNamed(name);
    return remark === undefined ? chosen : [remark];
  });

  /** Whether a header known whole makes another known in part superfluous. */
  function replaces(column: Column<F>, other: Column<F>): boolean {
    const isRanked = table.jointOf(column.field).ranking !== undefined;
    return isRanked ? isSameColumn(column, other) : column.field === other.field;
  }
}

/** Whether two columns are of one kind, so that a list needs only one of them. */
export function isSameColumn<F extends string>(one: Column<F>, other: Column<F>): boolean {
  return one.field === other.field && one.header === other.header;
}

function candidatesOf<F extends string>(meaning: HeaderMeaning<F>): readonly Candidate<F>[] {
  switch (meaning.kind) {
    case "column":
      return [meaning];
    case "pair":
      return meaning.columns.map((column) => ({ column, isWhole: false }));
    default:
      return [];
  }
}

/** The columns, and behind each those of declared facts that its cells tell something of too. */
function withAlongside<F extends string>(
  candidates: readonly Candidate<F>[],
  declared: readonly Column<F>[],
): readonly Candidate<F>[] {
  return candidates.flatMap((candidate) => [
    candidate,
    ...declared.flatMap(({ alongside = [], isStandIn: _, ...column }): readonly Candidate<F>[] => {
      const told = alongside.find(({ header }) => header === candidate.column.header);
      return told === undefined ? [] : [{ ...candidate, column: { ...column, ...told }, isAlongside: true }];
    }),
  ]);
}

/** Taken only where nothing better is. */
function isWeak<F extends string>({ isStandIn, isToldBy }: Column<F>): boolean {
  return isStandIn === true || isToldBy !== undefined;
}

function isBorneOut<F extends string>({ isToldBy }: Column<F>, texts: Texts): boolean {
  if (isToldBy === undefined) return true;
  const cells = texts();
  return cells.length > 0 && isToldBy(cells);
}

/** The column to take of each field: the last entry wins, so one in its own right, else the first of the stand-ins. */
function preferredOf<F extends string>(
  columns: readonly Column<F>[],
  candidates: readonly Column<F>[],
): ReadonlyMap<string, Column<F>> {
  const named = new Set(candidates);
  const standIns = columns.filter((column) => isWeak(column) && named.has(column));
  const inTheirOwnRight = candidates.filter((column) => !isWeak(column));
  return new Map([...standIns.toReversed(), ...inTheirOwnRight].map((column) => [column.field, column]));
}

/** The column as it is read beside the others of this list. */
function inThisList<F extends string>(
  column: Column<F>,
  words: ReadonlySet<string>,
  texts: Texts,
): Column<F> {
  const { beside } = column;
  if (beside === undefined || !beside.headers.some((header) => words.has(levelText(header)))) return column;
  return { ...column, parse: beside.parserFor(texts()) };
}
