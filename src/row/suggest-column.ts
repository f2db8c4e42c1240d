/** Which columns a header that is not read may hold, by its spelling and by its cells. */
import { closestTypo } from "../closest.ts";
import type { Column, DeclaredField } from "./column.ts";
import { couldBe, type Texts } from "./column-samples.ts";
import type { ColumnTable } from "./column-table.ts";
import type { HeaderMeaning } from "./header-meaning.ts";
import { levelText } from "./level-text.ts";

/** The column probably meant by a misspelt header; none where its cells cannot be such values. */
export function suggestColumn<F extends string>(
  table: ColumnTable<F>,
  name: string,
  texts: Texts,
): Column<F> | undefined {
  const nearest = closestTypo(levelText(name), [...table.words, ...table.unusedWords]);
  const column = nearest === undefined ? undefined : table.columnNamed(nearest);
  return column !== undefined && couldBe(texts(), column.parse) ? column : undefined;
}

/** The fields that a header may hold, though it is not read as one of them. */
export function fieldsItMayHold<F extends string>(
  table: ColumnTable<F>,
  name: string,
  meaning: HeaderMeaning<F>,
  texts: Texts,
): readonly (F | DeclaredField)[] {
  switch (meaning.kind) {
    case "ambiguous":
      return meaning.columns.filter(({ parse }) => couldBe(texts(), parse)).map(({ field }) => field);
    case "column":
      return couldBe(texts(), meaning.column.parse) ? [meaning.column.field] : [];
    case "unknown": {
      const column = suggestColumn(table, name, texts);
      return column === undefined ? [] : [column.field];
    }
    case "unused": {
      const word = levelText(name);
      return table.fields.filter(
        (field) => table.maybesOf(field).has(word) && couldBe(texts(), table.columnOf(field).parse),
      );
    }
    case "pair":
      return [];
  }
}
