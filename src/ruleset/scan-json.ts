/**
 * Reads JSON text strictly, once and in one direction: where it is no JSON, and what `JSON.parse` would pass over in
 * silence: a key that stands twice, a number that loses digits.
 */
import type { Path } from "../finding.ts";
import { isExactNumber } from "./is-exact-number.ts";
import type { JsonFault } from "./json-faults.ts";

/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Something in the text that its value does not show. */
export interface JsonRemark {
  readonly kind: "duplicate-key" | "inexact-number";
  readonly path: Path;
  /** The key, or the number as it is read. */
  readonly name: string;
  readonly at: TextPlace;
}

/** What there is to say of a text that is JSON, or why and where it is none. */
export type JsonScan =
  | { readonly remarks: readonly JsonRemark[] }
  | { readonly fault: JsonFault; readonly at: TextPlace };

/** Far more than any rule needs, and far less than a stack can hold. */
const MAX_NESTING = 1000;

/** Each remark is a finding that somebody reads. */
const MAX_REMARKS = 100;

/** Is told of each key and each item of an array, with its path (which is used again) and where it begins. */
type VisitJson = (path: Path, offset: number) => void;

/** Scans a text; the time it takes grows with its length alone. */
export function scanJson(text: string, visit?: VisitJson): JsonScan {
  const remarks: JsonRemark[] = [];
  const path: (string | number)[] = [];
  let at = 0;
  let stopped: JsonFault | undefined;

  /** Ends the scan: every reader gives up where one has. */
  function stop(fault: JsonFault, offset = at): false {
    stopped ??= fault;
    at = offset;
    return false;
  }

  function remark(kind: JsonRemark["kind"], name: string, offset: number): void {
    if (remarks.length < MAX_REMARKS)
      remarks.push({ kind, path: [...path], name, at: placeIn(text, offset) });
  }

  function skipBlanks(): void {
    while (BLANKS.has(text[at] ?? "")) at += 1;
  }

  function value(depth: number): boolean {
    if (depth > MAX_NESTING) return stop("deep");
    skipBlanks();
    const character = text[at];
    if (character === "{") return object(depth);
    if (character === "[") return array(depth);
    if (character === '"') return string() !== undefined;
    if (character !== undefined && /[-+.\d]/.test(character)) return number();
    return literal() || stop(misplaced("value"));
  }

  function object(depth: number): boolean {
    const keys = new Set<string>();
    at += 1;
    skipBlanks();
    if (text[at] === "}") return skip();
    for (;;) {
      skipBlanks();
      const start = at;
      if (text[at] !== '"') return stop(misplaced("key"));
      const key = string();
      if (key === undefined) return false;
      path.push(key);
      visit?.(path, start);
      if (keys.has(key)) remark("duplicate-key", key, start);
      keys.add(key);
      skipBlanks();
      if (text[at] !== ":") return stop(misplaced("colon"));
      at += 1;
      if (!value(depth + 1)) return false;
      path.pop();
      const next = separator("}");
      if (next !== "more") return next === "end";
    }
  }

  function array(depth: number): boolean {
    at += 1;
    skipBlanks();
    if (text[at] === "]") return skip();
    for (let index = 0; ; index += 1) {
      path.push(index);
      skipBlanks();
      visit?.(path, at);
      if (!value(depth + 1)) return false;
      path.pop();
      const next = separator("]");
      if (next !== "more") return next === "end";
    }
  }

  /** What follows a member: a comma and another one, or the end of what holds them. */
  function separator(closing: "}" | "]"): "more" | "end" | "stopped" {
    skipBlanks();
    if (text[at] === closing) return skip() ? "end" : "stopped";
    if (text[at] !== ",") {
      stop(misplaced("comma"));
      return "stopped";
    }
    const comma = at;
    at += 1;
    skipBlanks();
    const next = text[at] ?? "";
    if (next === closing) stop("trailingComma", comma);
    else if (next === ",") stop("doubleComma");
    else if (closing === "}" && /\d/.test(next) && /\d/.test(text[comma - 1] ?? ""))
      stop("decimalComma", comma);
    return stopped === undefined ? "more" : "stopped";
  }

  function skip(): true {
    at += 1;
    return true;
  }

  function string(): string | undefined {
    const start = at;
    for (at += 1; at < text.length; at += 1) {
      const character = text[at] as string;
      if (character === '"') {
        at += 1;
        // The engine's own reader makes the escapes into characters.
        return String(JSON.parse(text.slice(start, at)));
      }
      if (character < " ") stop("lineBreak");
      if (character === "\\") {
        ESCAPE.lastIndex = at;
        if (ESCAPE.test(text)) at = ESCAPE.lastIndex - 1;
        else stop("escape");
      }
      if (stopped !== undefined) return undefined;
    }
    stop("ended", start);
    return undefined;
  }

  function number(): boolean {
    const start = at;
    NUMBER.lastIndex = at;
    if (!NUMBER.test(text)) return stop("number");
    at = NUMBER.lastIndex;
    if (/[\w.+-]/.test(text[at] ?? "")) return stop("number", start);
    const written = text.slice(start, at);
    if (!isExactNumber(written)) remark("inexact-number", String(Number(written)), start);
    return true;
  }

  function literal(): boolean {
    LITERAL.lastIndex = at;
    if (!LITERAL.test(text)) return false;
    at = LITERAL.lastIndex;
    return true;
  }

  /** Why the character here cannot stand where `expected` should. */
  function misplaced(expected: JsonFault): JsonFault {
    const character = text[at];
    if (character === undefined) return "ended";
    if (character === "#" || /^\/[/*]/.test(text.slice(at, at + 2))) return "comment";
    if (/['`‘’“”„«»]/.test(character)) return "quote";
    if (/[\s\u200b\ufeff]/.test(character)) return "space";
    if (expected === "value" && character === ",") return "doubleComma";
    if (expected === "value" && /\p{L}/u.test(character)) return "word";
    return expected;
  }

  skipBlanks();
  if (at === text.length) stop(text === "" || at > 0 ? "empty" : "ended");
  else if (value(1)) {
    skipBlanks();
    if (at < text.length) stop(misplaced("more"));
  }
  return stopped === undefined ? { remarks } : { fault: stopped, at: placeIn(text, at) };
}

const BLANKS: ReadonlySet<string> = new Set([" ", "\t", "\n", "\r"]);
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const LITERAL = /(?:true|false|null)(?!\w)/y;

/** Where an offset stands; a line ends as editors see it: CRLF, LF or CR. */
export function placeIn(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
