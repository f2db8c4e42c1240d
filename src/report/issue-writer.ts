/** Issues in reports for people: what is wrong, where, and what to do about it. */
import type { createColors } from "picocolors";
import type { Issue } from "../issue.ts";
import type { Language } from "../language.ts";
import { escapeText } from "./text/escape-text.ts";
import { keepEach } from "./text/keep-each.ts";
import { wordFile, wordPlace } from "./words/word-place.ts";

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
  /** The same, written in parts. */
  readonly writeIssue: (issue: Issue, place: string, indent: string, into: IssueSink) => void;
}

/** Takes the parts of an issue. */
interface IssueSink {
  /** The report's own words. */
  readonly text: (text: string) => void;
  /** What may stand in a list, to be escaped. */
  readonly shown: (text: string) => void;
}

export function issueWriter(lang: Language, colors: Colors): IssueWriter {
  const marks = { error: `${colors.red("!")} `, warning: `${colors.yellow("!")} ` };
  // What stands before and after a text in grey.
  const [dim = "", plain = ""] = colors.dim("|").split("|");
  const [startOfHint, endOfHint] = [`  ${dim}→ `, `${plain}\n`];
  const quoted = keepEach(
    (column: string) => `\`${column}\``,
    ({ length }) => length,
  );

  function writeIssue(
    { severity, column, message, hint }: Issue,
    place: string,
    indent: string,
    { text, shown }: IssueSink,
  ): void {
    // A message about a column names it already.
    const isNamed = column === null || message.includes(quoted(column));
    text(indent);
    text(marks[severity]);
    text(place);
    if (!isNamed) {
      text(place === "" ? "`" : " `");
      shown(column);
      text("`");
    }
    if (place !== "" || !isNamed) text(": ");
    shown(message);
    text("\n");
    if (hint === undefined) return;
    text(indent);
    text(startOfHint);
    shown(hint);
    text(endOfHint);
  }

  return {
    fileName: (file) => escapeText(wordFile(file, lang)),
    placeOf: ({ file, line, row: shown = line }) => escapeText(wordPlace(file, shown, lang)),
    writeIssue,
    issueLines(issue, place, indent) {
      let lines = "";
      const text = (part: string): void => {
        lines += part;
      };
      writeIssue(issue, place, indent, { text, shown: (part) => text(escapeText(part)) });
      return lines;
    },
  };
}
