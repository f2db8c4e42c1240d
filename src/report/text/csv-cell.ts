/** A text as a cell of a CSV report: one that no spreadsheet takes for a formula, and no terminal for a command. */
import { escapeText } from "./escape-text.ts";

// What spreadsheets take for the start of a formula, also after blanks, and in the full-width forms of East Asian
// keyboards. Tabs and ends of lines are replaced before.
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** What would be a formula gets an apostrophe in front, which spreadsheets know as the mark of a text. */
export function csvCell(text: string, delimiter: "," | ";" = ","): string {
  const shown = escapeText(text);
  const safe = FORMULA.test(shown) ? `'${shown}` : shown;
  return safe.includes('"') || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text, a number, or nothing where nothing is known. */
export type LineCell = string | number | null | undefined;

/** Cells as a line of a CSV report. */
export function csvLine(cells: readonly LineCell[]): string {
  const written = cells.map((cell) => (typeof cell === "string" ? csvCell(cell) : (cell ?? "")));
  return `${written.join(",")}\n`;
}
