/** JSON for the services of CI: the same value to whoever reads it, and nothing to a log, a page or a terminal. */
import { escaped } from "./escape-text.ts";
import { writeJson } from "./write-json.ts";

// They stand nowhere but in texts of JSON.
const TAGS = /[<>&]/g;

/** A value on one line. */
export function safeJson(value: unknown): string {
  return writeJson(value).replace(TAGS, escaped);
}
