/** The columns of one kind of list, looked up by header and by field. */
import type { Column, DeclaredField, FieldRow, Joint } from "./column.ts";
import { canonicalWord } from "./header-words.ts";
import { levelText } from "./level-text.ts";
import type { CellParser } from "./values/cell-parser.ts";

/** Two fields whose values stand in one cell, and how each is read from it. */
interface PairRow<F extends string> {
  readonly fields: readonly [F, F];
  /** The parsers of the fields, where their names stand in the header in this order. */
  readonly parsers: readonly [CellParser<unknown>, CellParser<unknown>];
}

/** What a column table is made from. */
interface ColumnTableSource<F extends string> {
  /** The fields in the order of a list's columns. */
  readonly rows: Readonly<Record<F, FieldRow<unknown>>>;
  /** The field without whose column a file is no such list. */
  readonly keyField: NoInfer<F>;
  /** The field that tells the groups of a list apart. */
  readonly groupField: NoInfer<F>;
  /** Headers that are known and not needed, so they give no warning. */
  readonly unusedHeaders: readonly string[];
  /** For whom a list is of: words that, beside the name of a column, say nothing. */
  readonly subjects?: RegExp;
  readonly pairs?: readonly PairRow<NoInfer<F>>[];
}

/** THE columns of one kind of list. */
export interface ColumnTable<F extends string> {
  /** Every field, in the order of the table, which is the order of a template's columns. */
  readonly fields: readonly F[];
  /** Every column of the table, the preferred one of a field before the others. */
  readonly columns: readonly Column<F>[];
  /** Every header that names a column, levelled. */
  readonly words: readonly string[];
  /** Every header that is known and not needed, levelled. */
  readonly unusedWords: ReadonlySet<string>;
  /** The field without whose column a file is no such list. */
  readonly keyField: F;
  /** The field that tells the groups of a list apart. */
  readonly groupField: F;
  /** The preferred column of a field: the one to add where a list lacks it. */
  readonly columnOf: (field: F) => Column<F>;
  /** The column of remarks a header names: read where the header is nothing else. */
  readonly remarkNamed: (header: string) => Column<F> | undefined;
  /** The column a header names, if it is one of the table's. */
  readonly columnNamed: (header: string) => Column<F> | undefined;
  /** The same by the header's canonical form, in which shortened words are written in full. */
  readonly columnInFull: (canonical: string) => Column<F> | undefined;
  /** Every header that is known and not needed, in its canonical form. */
  readonly unusedInFull: ReadonlySet<string>;
  /** Words that, beside the name of a column, say nothing. */
  readonly subjects: RegExp | undefined;
  /** The columns of two fields that one header names, in this order; none where no cell can hold both. */
  readonly pairOf: (
    first: F | DeclaredField,
    second: F | DeclaredField,
  ) => readonly [Column<F>, Column<F>] | undefined;
  /** Headers that may hold a field's values: known, and never read without being told. */
  readonly maybesOf: (field: F | DeclaredField) => ReadonlySet<string>;
  /** How the cells of a field's columns go together in a row. */
  readonly jointOf: (field: F | DeclaredField) => Joint;
}

/** The table of the fields in `rows`, with every header looked up levelled. */
export function createColumnTable<F extends string>({
  rows,
  unusedHeaders,
  subjects,
  pairs = [],
  ...source
}: ColumnTableSource<F>): ColumnTable<F> {
  // Object.keys of a literal table gives exactly its keys.
  const fields = Object.keys(rows) as F[];
  const columnsOf = (field: F): readonly Column<F>[] => {
    const { isPersonal, columns } = rows[field];
    return columns.map((column) => ({ ...column, field, isPersonal }));
  };
  const columns = fields.flatMap(columnsOf);
  const wordsOf = (column: Column<F>): readonly (readonly [string, Column<F>])[] =>
    [column.header, ...column.aliases].map((word) => [word, column] as const);
  const headers = columns.filter(({ isRemark }) => isRemark !== true).flatMap(wordsOf);
  const remarks = new Map(
    columns
      .filter(({ isRemark }) => isRemark === true)
      .flatMap(wordsOf)
      .map(([word, column]) => [levelText(word), column]),
  );
  const byWord = new Map(headers.map(([word, column]) => [levelText(word), column]));
  const inFull = new Map(headers.map(([word, column]) => [canonicalWord(word), column]));
  const maybes = new Map<string, ReadonlySet<string>>(
    fields.map((field) => [field, new Set((rows[field].maybe ?? []).map(levelText))]),
  );
  const known = [...unusedHeaders, ...fields.flatMap((field) => rows[field].maybe ?? [])];
  const columnOf = (field: F): Column<F> => {
    const {
      isPersonal,
      columns: [preferred],
    } = rows[field];
    return { ...preferred, field, isPersonal };
  };
  return {
    ...source,
    fields,
    columns,
    words: [...byWord.keys()],
    unusedWords: new Set(known.map(levelText)),
    columnOf,
    remarkNamed: (header) => remarks.get(levelText(header)),
    columnNamed: (header) => byWord.get(levelText(header)),
    columnInFull: (canonical) => inFull.get(canonical),
    unusedInFull: new Set(known.map(canonicalWord)),
    subjects,
    pairOf: (first, second) => {
      const row = pairs.find(({ fields: [one, other] }) => one === first && other === second);
      if (row === undefined) return undefined;
      const [one, other] = row.fields;
      return [
        { ...columnOf(one), parse: row.parsers[0] },
        { ...columnOf(other), parse: row.parsers[1] },
      ];
    },
    maybesOf: (field) => maybes.get(field) ?? new Set(),
    jointOf: (field) => (isTableField(field) ? rows[field] : {}),
  };

  function isTableField(field: F | DeclaredField): field is F {
    return Object.hasOwn(rows, field);
  }
}
