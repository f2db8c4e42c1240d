/** The columns of one kind of list, looked up by header and by field. */
import type { Column, DeclaredField, FieldRow, Joint } from "./column.ts";
import { levelText } from "./level-text.ts";

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
  /** The column a header names, if it is one of the table's. */
  readonly columnNamed: (header: string) => Column<F> | undefined;
  /** How the cells of a field's columns go together in a row. */
  readonly jointOf: (field: F | DeclaredField) => Joint;
}

/** The table of the fields in `rows`, with every header looked up levelled. */
export function createColumnTable<F extends string>({
  rows,
  unusedHeaders,
  ...source
}: ColumnTableSource<F>): ColumnTable<F> {
  // Object.keys of a literal table gives exactly its keys.
  const fields = Object.keys(rows) as F[];
  const columnsOf = (field: F): readonly Column<F>[] => {
    const { isPersonal, columns } = rows[field];
    return columns.map((column) => ({ ...column, field, isPersonal }));
  };
  const columns = fields.flatMap(columnsOf);
  const byWord = new Map(
    columns.flatMap((column) =>
      [column.header, ...column.aliases].map((word) => [levelText(word), column] as const),
    ),
  );
  return {
    ...source,
    fields,
    columns,
    words: [...byWord.keys()],
    unusedWords: new Set(unusedHeaders.map(levelText)),
    columnOf: (field) => {
      const {
        isPersonal,
        columns: [preferred],
      } = rows[field];
      return { ...preferred, field, isPersonal };
    },
    columnNamed: (header) => byWord.get(levelText(header)),
    jointOf: (field) => (isTableField(field) ? rows[field] : {}),
  };

  function isTableField(field: F | DeclaredField): field is F {
    return Object.hasOwn(rows, field);
  }
}
