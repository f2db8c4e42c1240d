/** How issues are phrased: what a text is made of, and the phrases that several share. */
import type { Text } from "./language.ts";

/** How one code is phrased. `P` is what the message needs: counts, lines and known names, never personal data. */
export interface IssueText<P> {
  readonly message: (params: P) => Text;
  readonly hint?: (params: P) => Text;
}

/** How a cell or a list shows that Excel kept an identity number as a number, which holds only 15 digits. */
export type ExcelDamage = "notation" | "number-ending-in-zero" | "too-many-end-in-zero";

/** What is not known of a birth date: all but the year, the day, the century, or which of two numbers is the month. */
export type KnownPart = "year" | "month" | "century" | "order";

/** Why a date is no date: no such day, the month written first, or a year outside 1900–2100. */
export type ImpossibleDate = "calendar" | "month-first" | "year";

/** Rows by their numbers, and how many more there are. */
export interface NamedRows {
  readonly named: readonly string[];
  readonly more: number;
}

/** The text of an issue, with its params inferred from the annotation. */
export function define<P = Record<string, never>>(text: IssueText<P>): IssueText<P> {
  return text;
}

export function inBackticks(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

/** The option that says what a column holds. */
export function sayColumn(name: string, field: string): string {
  return `\`--column "${name.replaceAll('"', "")}=${field}"\``;
}
