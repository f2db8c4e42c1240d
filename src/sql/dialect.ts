/** What SQL engines write differently, and how names and values of users are written so that they stay data. */
import { CallError } from "../error.ts";
import { SQL_FAULTS } from "./sql-faults.ts";

/** What one engine writes differently from the others. */
export interface Dialect {
  /** How sure it is that statements of it say the same: run on the engine in tests, or parsed by its grammar alone. */
  readonly support: "run" | "parsed";
  /** The sign around a name. */
  readonly nameQuote: '"' | "`";
  /** How a quote is written within a name: doubled, or after a backslash. */
  readonly nameEscape: "double" | "backslash";
  /** How a quote is written within a text, and whether a backslash in it is a sign of its own. */
  readonly textEscape: "double" | "backslash" | "double, backslash too";
  /** A day of the calendar. */
  readonly day: (text: string) => string;
  /** A column of dates as it is compared; a value that is no date becomes NULL. */
  readonly dateColumn?: (column: string) => string;
  /** A column of texts as it is compared: letter by letter, whatever its collation. */
  readonly textColumn?: (column: string) => string;
  /** An expression as a double. */
  readonly double: (expression: string) => string;
  /** What is left of a whole number that is divided by another one. */
  readonly remainder: (number: string, by: number) => string;
  /** What stands before the statement of a view. */
  readonly createView: "CREATE OR REPLACE VIEW" | "CREATE VIEW";
}

/** A dialect as statements are written in it. */
export interface Sql extends Dialect {
  readonly name: (name: string) => string;
  /** A column of the stage before. */
  readonly column: (name: string) => string;
  readonly text: (text: string) => string;
}

export function sqlIn(dialect: Dialect): Sql {
  const name = (text: string): string => writeName(text, dialect);
  return {
    ...dialect,
    name,
    column: (text) => `p.${name(text)}`,
    text: (text) => writeText(text, dialect),
  };
}

/** A name of a user or of ours: always between quotes, whatever is in it. */
export function writeName(name: string, { nameQuote, nameEscape }: Dialect): string {
  refuseControls(name);
  const escaped =
    nameEscape === "double"
      ? name.replaceAll(nameQuote, nameQuote + nameQuote)
      : name.replaceAll("\\", "\\\\").replaceAll(nameQuote, `\\${nameQuote}`);
  return `${nameQuote}${escaped}${nameQuote}`;
}

/** A text of a user or of ours: always between quotes, whatever is in it. */
export function writeText(text: string, { textEscape }: Dialect): string {
  refuseControls(text);
  const slashed = textEscape === "double" ? text : text.replaceAll("\\", "\\\\");
  const escaped = textEscape === "backslash" ? slashed.replaceAll("'", "\\'") : slashed.replaceAll("'", "''");
  return `'${escaped}'`;
}

/** A text in a comment: one line, so that nothing of it is read as SQL. */
export function writeComment(text: string): string {
  return `-- ${text.replaceAll(LINE_ENDS, " ").trim()}`.trimEnd();
}

// Every sign that some program takes for the end of a line, and what has no place in a statement.
const LINE_ENDS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

function refuseControls(text: string): void {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
    throw new CallError(SQL_FAULTS.control(text.replaceAll(LINE_ENDS, "�")));
}
