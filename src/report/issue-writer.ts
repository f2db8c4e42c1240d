/** Issues in reports for people: what is wrong, where, and what to do about it. */
import type { createColors } from "picocolors";
import type { Issue } from "../issue.ts";
import type { Language } from "../language.ts";
import { escapeText } from "./escape-text.ts";
import { reportWord } from "./report-words.ts";

/** The colours of a terminal, or none. */
export type Colors = ReturnType<typeof createColors>;

/** A place in a list. */
interface Place {
  readonly file: string | null;
  readonly line: number | null;
  /** The row as the file's own program shows it, where that is another number. */
  readonly row?: number | undefined;
}

/** Writes issues and their places in one language. */
export interface IssueWriter {
  readonly fileName: (file: string) => string;
  readonly placeOf: (place: Place) => string;
  /** The issue, and its remedy below it. */
  readonly issueLines: (issue: Issue, place: string, indent: string) => string;
}

export function issueWriter(lang: Language, colors: Colors): IssueWriter {
  const word = (name: Parameters<typeof reportWord>[0]): string => reportWord(name, lang);

  function fileName(file: string): string {
    return file === "-" ? word("stdin") : escapeText(file);
  }

  return {
    fileName,
    placeOf({ file, line, row: shown = line }) {
      const parts = [
        ...(file === null ? [] : [fileName(file)]),
        ...(shown === null ? [] : [`${word("line")} ${shown}`]),
      ];
      return parts.join(" ");
    },
    issueLines({ severity, column, message, hint }, place, indent) {
      const paint = severity === "error" ? colors.red : colors.yellow;
      // A message about a column names it already.
      const named = column === null || message.includes(`\`${column}\``) ? "" : `\`${escapeText(column)}\``;
      const where = [place, named].filter((part) => part !== "").join(" ");
      const remedy = hint === undefined ? "" : `${indent}  ${colors.dim(`→ ${escapeText(hint)}`)}\n`;
      return `${indent}${paint("!")} ${where === "" ? "" : `${where}: `}${escapeText(message)}\n${remedy}`;
    },
  };
}
