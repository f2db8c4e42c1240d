/** JSON for the services of CI: the same value to whoever reads it, and nothing to a log, a page or a terminal. */
import { writeJson } from "./write-json.ts";

// Tags, and the second sign of `::` and `##`. None of them stands outside of a string in JSON.
const SIGNS = /[<>&]|(?<=:):|(?<=#)#/g;

/** A value on one line. */
export function safeJson(value: unknown): string {
  return writeJson(value).replace(SIGNS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
