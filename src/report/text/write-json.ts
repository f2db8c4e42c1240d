/** Values as JSON of a report: one a line where there are many, and safe to show on a terminal. */
import { escapeJson } from "./escape-text.ts";

/** A value on one line. */
export function writeJson(value: unknown): string {
  return escapeJson(JSON.stringify(value));
}

/** A value whole, on as many lines as it takes, for people and programs. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A list with one value a line, as a member of the report's outermost object. */
export function writeJsonLines(items: readonly unknown[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${writeJson(item)}`).join(",\n")}\n  ]`;
}

/** Members of the report's outermost object, each on lines of its own and followed by a comma. */
export function writeJsonMembers(members: Readonly<Record<string, unknown>>): string {
  return Object.entries(members)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${writeJson(value)},\n`)
    .join("");
}
