/** Values that differ from row to row as JSON, written as bytes: texts, objects member by member, and what is wrong with a row. */
import type { Issue } from "../../issue.ts";
import { type ByteWriter, toBytes } from "../text/byte-writer.ts";
import { plainCodes } from "../text/plain-codes.ts";
import { writeJson } from "../text/write-json.ts";

/** Writes the values of members, key by key in the order of the contract; what is `undefined` is no member of these. */
type Members<T> = Readonly<Record<string, ((thing: T) => void) | undefined>>;

/** Writes such values. */
export interface JsonValues {
  readonly string: (value: string | null) => void;
  /** A whole number from 0 to 2³¹ − 1. */
  readonly number: (value: number | null) => void;
  /** A word of ours: no sign of it has to be escaped. */
  readonly word: (value: string) => void;
  /** Objects from their first key to their end: the brace before it is the caller's, who may write other members there. */
  readonly members: <T>(members: Members<T>) => (thing: T) => void;
  /** Whole objects, `null` where there is none. */
  readonly object: <T>(members: Members<T>) => (thing: T | null) => void;
  readonly list: <T>(things: readonly T[], write: (thing: T) => void) => void;
  readonly issues: (issues: readonly Issue[]) => void;
  /** The members of an issue in the order of the report, but for those that only some have. */
  readonly issue: Members<Issue>;
}

export function jsonValues({ ascii, bytes, number, text, plain }: ByteWriter): JsonValues {
  function string(value: string | null): void {
    if (value === null) {
      ascii("null");
      return;
    }
    ascii('"');
    if (!plain(value, PLAIN)) text(inner(value));
    ascii('"');
  }

  function numberOrNull(value: number | null): void {
    if (value === null) ascii("null");
    else number(value);
  }

  function word(value: string): void {
    ascii('"');
    ascii(value);
    ascii('"');
  }

  function members<T>(written: Members<T>): (thing: T) => void {
    const parts = Object.entries(written).flatMap(([key, write], at) =>
      write === undefined ? [] : [{ key: toBytes(`${at === 0 ? "" : ","}"${key}":`), write }],
    );
    return (thing) => {
      for (const { key, write } of parts) {
        bytes(key);
        write(thing);
      }
      ascii("}");
    };
  }

  function object<T>(written: Members<T>): (thing: T | null) => void {
    const write = members(written);
    return (thing) => {
      if (thing === null) {
        ascii("null");
        return;
      }
      ascii("{");
      write(thing);
    };
  }

  function list<T>(things: readonly T[], write: (thing: T) => void): void {
    ascii("[");
    for (let at = 0; at < things.length; at += 1) {
      if (at > 0) ascii(",");
      write(things[at] as T);
    }
    ascii("]");
  }

  const issue: Members<Issue> = {
    code: ({ code }) => word(code),
    severity: ({ severity }) => word(severity),
    line: ({ line }) => numberOrNull(line),
    column: ({ column }) => string(column),
    message({ message, hint }) {
      string(message);
      if (hint === undefined) return;
      ascii(',"hint":');
      string(hint);
    },
  };
  const wholeIssue = object(issue);

  return {
    ...{ string, number: numberOrNull, word, members, object, list, issue },
    issues: (issues) => list(issues, wholeIssue),
  };
}

/** What stands between the quotation marks of a text in JSON. */
function inner(text: string): string {
  return writeJson(text).slice(1, -1);
}

const PLAIN = plainCodes(inner);
