/** Values that differ from row to row as JSON, written as bytes: texts, and what is wrong with a row. */
import type { Issue } from "../../issue.ts";
import type { ByteWriter } from "../text/byte-writer.ts";
import { plainCodes } from "../text/plain-codes.ts";
import { writeJson } from "../text/write-json.ts";

/** Writes such values. */
export interface JsonValues {
  readonly string: (value: string | null) => void;
  /** An issue with its keys in the order of the report, from its code to its end: the brace before it is not written. */
  readonly issueFromCode: (issue: Issue) => void;
  /** A list of issues. */
  readonly issues: (issues: readonly Issue[]) => void;
}

export function jsonValues({ ascii, number, text, plain }: ByteWriter): JsonValues {
  function string(value: string | null): void {
    if (value === null) {
      ascii("null");
      return;
    }
    ascii('"');
    if (!plain(value, PLAIN)) text(inner(value));
    ascii('"');
  }

  function issueFromCode({ code, severity, line, column, message, hint }: Issue): void {
    ascii('"code":"');
    ascii(code);
    ascii('","severity":"');
    ascii(severity);
    ascii('","line":');
    if (line === null) ascii("null");
    else number(line);
    ascii(',"column":');
    string(column);
    ascii(',"message":');
    string(message);
    if (hint !== undefined) {
      ascii(',"hint":');
      string(hint);
    }
    ascii("}");
  }

  return {
    string,
    issueFromCode,
    issues(issues) {
      ascii("[");
      let start = "{";
      for (const issue of issues) {
        ascii(start);
        issueFromCode(issue);
        start = ",{";
      }
      ascii("]");
    },
  };
}

/** What stands between the quotation marks of a text in JSON. */
function inner(text: string): string {
  return writeJson(text).slice(1, -1);
}

const PLAIN = plainCodes(inner);
