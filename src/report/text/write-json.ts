/** Values as JSON of a report: one a line where there are many, and safe to show on a terminal. */
import { escapeJson } from "./escape-text.ts";

/** A value on one line. */
export function writeJson(value: unknown): string {
  return escapeJson(JSON.stringify(value));
}

/** A value whole, on as many lines as it takes, for people and programs. */
export function jsonText(value: unknown): string {
  // No text of JSON goes over a line, and the ends of lines are to stay.
  const lines = JSON.stringify(value, null, 2).split("\n");
  return `${lines.map(escapeJson).join("\n")}\n`;
}

/** A report whole, a member a line; of its lists a thing a line. */
export function writeJsonReport(report: object): string {
  return `{\n${writeJsonMembers(report)}\n}\n`;
}

/** Things as NDJSON: each on a line of its own, with the `type` of thing that it is. */
export function writeNdjson(
  things: readonly { readonly type: string; readonly [key: string]: unknown }[],
): string {
  return things.map((thing) => `${writeJson(thing)}\n`).join("");
}

/** Members of a report's outermost object, as they stand one after the other. */
export function writeJsonMembers(members: object): string {
  return Object.entries(members)
    .map(
      ([key, value]) =>
        `  ${JSON.stringify(key)}: ${isList(value) ? writeList(value, "  ") : writeThing(value)}`,
    )
    .join(",\n");
}

function writeList(things: readonly object[], indent: string): string {
  const lines = things.map((thing) => `\n${indent}  ${writeThing(thing)}`);
  return `[${lines.join(",")}\n${indent}]`;
}

/** The lists within a thing that are long themselves. */
const INNER = ["entries", "cases"];

/** A thing on one line, but for the list that it may end in. */
function writeThing(thing: unknown): string {
  const members = typeof thing === "object" && thing !== null ? Object.entries(thing) : [];
  const [key, list] = members.at(-1) ?? [];
  if (key === undefined || !INNER.includes(key) || !isList(list)) return writeJson(thing);
  const head = writeJson(Object.fromEntries(members.slice(0, -1)));
  return `${head.slice(0, -1)},"${key}":${writeList(list, "    ")}}`;
}

/** Texts stand on one line. */
function isList(value: unknown): value is readonly object[] {
  return Array.isArray(value) && typeof value[0] === "object" && value[0] !== null;
}
