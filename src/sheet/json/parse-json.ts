/** Parses JSON, one value or several one after the other, with the line of each object and numbers as they are written. */
import { InputError } from "../../error.ts";
import { numberText } from "../cell-text.ts";
import { LIMITS } from "../limits.ts";
import type { FileName } from "../name-file.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";

/** An object: the line it starts on, its keys and, in their order, its values. */
export interface JsonObject {
  readonly line: number;
  readonly keys: readonly string[];
  readonly values: readonly JsonValue[];
  /** Where each value starts and ends in the text, if that was asked for; -1 for one that stands twice. */
  readonly spans?: readonly number[];
}

/** A value; scalars are the text of their cell, `null` is empty. */
export type JsonValue = string | readonly JsonValue[] | JsonObject;

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /[A-Za-z]{1,10}/y;
/** `NaN` is what Python writes for an empty cell. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["null", ""],
  ["NaN", ""],
  ["true", "TRUE"],
  ["false", "FALSE"],
]);
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a string.
const CONTROL = /[\u0000-\u001f]/;

/**
 * The values of a text: one of JSON, or one a line of NDJSON.
 *
 * It is written here and not left to `JSON.parse`, which tells no lines, takes the last of two keys, and makes a number of a
 * NIK before anybody can ask whether its digits still are those of the file.
 *
 * Throws `InputError` where the text is no JSON.
 */
export function parseJson(text: string, file: FileName, withSpans = false): readonly JsonValue[] {
  let at = 0;
  let line = 1;
  let depth = 0;
  /** The keys of the record before: most have the same, and then share them. */
  let lastKeys: readonly string[] = [];

  function broken(): InputError {
    return new InputError(SHEET_FAULTS.jsonBroken({ file, line }));
  }

  function skipSpace(): void {
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) line += 1;
      else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return;
    }
  }

  function take(character: string): boolean {
    skipSpace();
    if (text[at] !== character) return false;
    at += 1;
    return true;
  }

  function readValue(): JsonValue {
    skipSpace();
    switch (text[at]) {
      case "{":
        return nested(readObject);
      case "[":
        return nested(readArray);
      case '"':
        return readString();
      default:
        return readScalar();
    }
  }

  function nested<T>(read: () => T): T {
    depth += 1;
    if (depth > LIMITS.jsonDepth) throw broken();
    at += 1;
    const value = read();
    depth -= 1;
    return value;
  }

  function readArray(): readonly JsonValue[] {
    const values: JsonValue[] = [];
    if (take("]")) return values;
    do values.push(readValue());
    while (take(","));
    if (!take("]")) throw broken();
    return values;
  }

  function readObject(): JsonObject {
    const start = line;
    const keys: string[] = [];
    const values: JsonValue[] = [];
    const spans: number[] = [];
    const before = lastKeys;
    if (!take("}")) {
      do {
        skipSpace();
        if (text[at] !== '"') throw broken();
        const key = readString();
        if (!take(":")) throw broken();
        skipSpace();
        const from = at;
        const value = readValue();
        const twice = add(
          keys,
          values,
          before[keys.length] === key ? (before[keys.length] ?? key) : key,
          value,
        );
        if (withSpans && twice < 0) spans.push(from, at);
        else if (withSpans) spans[2 * twice] = -1;
      } while (take(","));
      if (!take("}")) throw broken();
    }
    const isSame = keys.length === before.length && keys.every((key, index) => key === before[index]);
    lastKeys = isSame ? before : keys;
    return { line: start, keys: lastKeys, values, ...(withSpans ? { spans } : {}) };
  }

  /** Adds a value; gives the place of the one that stands there already, -1 for none. */
  function add(keys: string[], values: JsonValue[], key: string, value: JsonValue): number {
    const twice = keys.indexOf(key);
    if (twice === -1) {
      keys.push(key);
      values.push(value);
    } else if (typeof value !== "string" || value !== values[twice]) {
      throw new InputError(SHEET_FAULTS.jsonKeyTwice({ file, line }));
    }
    return twice;
  }

  function readString(): string {
    const start = at;
    let end = text.indexOf('"', start + 1);
    while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
    if (end === -1) throw broken();
    at = end + 1;
    const inside = text.slice(start + 1, end);
    if (CONTROL.test(inside)) throw broken();
    if (!inside.includes("\\")) return inside;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      throw broken();
    }
  }

  function readScalar(): string {
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text)?.[0];
    if (number !== undefined) {
      at += number.length;
      return literalText(number);
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0] ?? "";
    const value = WORDS.get(word);
    if (value === undefined) throw broken();
    at += word.length;
    return value;
  }

  const values: JsonValue[] = [];
  for (skipSpace(); at < text.length; skipSpace()) values.push(readValue());
  return values;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes += 1;
  return backslashes % 2 === 1;
}

/** A number as it is written, unless it cannot have come whole through a program that reckons with it. */
function literalText(literal: string): string {
  const number = Number(literal);
  if (/^-?[0-9]+$/.test(literal)) return Number.isSafeInteger(number) ? literal : numberText(number);
  // `2101991708800001.0` says as much as in CSV; it is for the column to judge.
  if (/^-?[0-9]+\.0+$/.test(literal)) return literal;
  return Number.isFinite(number) ? numberText(number) : literal;
}
