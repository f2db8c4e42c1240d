/** A fact by the columns of a table that say it: as codes, by what their texts stand for. */
import { columnWords } from "../applicant/column-words.ts";
import { type CodedFact, type CodeSource, codedMissing, codedWords } from "./coded-fact.ts";
import { codedNumber, codedSpan } from "./coded-number.ts";
import type { SqlColumn, TableColumns } from "./columns.ts";

/** The codes of a fact that a field supplies, from the columns that were taken; birth dates are ages on the day. */
export function codedColumn(
  source: CodeSource,
  field: string,
  columns: TableColumns,
  asOf?: string,
): CodedFact {
  const [first, second] = columns.read(field);
  const day = field === "birthDate" ? asOf : undefined;
  if (first === undefined) return codedMissing(source);
  if (second !== undefined) return codedSpan(source, first, second, day);
  return source.classes.fact.type.kind === "integer"
    ? codedNumber(source, first, day)
    : codedTexts(source, field, first, columns.of(field));
}

/** What a column says, by the values that its texts stand for: those given, those of lists, or those of the fact itself. */
export function codedTexts(source: CodeSource, field: string, name: string, column: SqlColumn): CodedFact {
  const { sql, classes } = source;
  const { type } = classes.fact;
  const said = typeof column === "object" ? column : null;
  const ofLists = said !== null && "words" in said ? columnWords(field) : undefined;
  const given = said !== null && "values" in said ? Object.entries(said.values) : ofLists;
  if (given === undefined && type.kind === "boolean")
    return codedWords(source, name, [
      ["TRUE", true],
      ["FALSE", false],
    ]);
  const own = type.kind === "choice" ? type.values.map((value) => [value, value] as const) : [];
  // Words of lists are in capital letters.
  const read = ofLists === undefined ? name : `UPPER(TRIM(${name}))`;
  return codedWords(
    source,
    sql.textColumn?.(read) ?? read,
    [...(given ?? own)].map(([text, means]) => [sql.text(text), means]),
  );
}
