/** Checks what a caller hands over: a value of quite another kind is a fault of the call, told as one. */
import { CallError } from "./error.ts";
import type { Text } from "./language.ts";

/**
 * Takes an object that is no list.
 *
 * @throws CallError for anything else, naming its kind alone: what it holds may be personal.
 */
export function checkRecord(value: unknown, name: string): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrongArgument(name, { id: "sebuah objek", en: "an object" }, value);
}

/**
 * Takes a list of objects, each of which has the given properties.
 *
 * @throws CallError for anything else.
 */
export function checkRecords(value: unknown, name: string, properties: readonly string[]): void {
  if (!Array.isArray(value)) throw wrongArgument(name, { id: "sebuah daftar", en: "a list" }, value);
  for (const [index, item] of value.entries()) {
    const at = `${name}[${index}]`;
    checkRecord(item, at);
    const lacking = properties.find((property) => !Object.hasOwn(item, property));
    if (lacking === undefined) continue;
    throw new CallError({
      id: `\`${at}\` tidak mempunyai \`${lacking}\`; beri apa yang dihasilkan pustaka ini`,
      en: `\`${at}\` has no \`${lacking}\`; give what this library makes`,
    });
  }
}

/**
 * Takes anything that rows can be read from, one after the other.
 *
 * @throws CallError for anything else, a text among it.
 */
export function checkIterable(value: unknown, name: string): void {
  const isIterable =
    typeof value === "object" &&
    value !== null &&
    (Symbol.iterator in value || Symbol.asyncIterator in value);
  if (!isIterable)
    throw wrongArgument(
      name,
      { id: "sebuah daftar atau iterable dari baris", en: "a list or an iterable of rows" },
      value,
    );
}

/** What to throw for an argument of another kind than it has to be. */
export function wrongArgument(name: string, expected: Text, value: unknown): CallError {
  return new CallError({
    id: `\`${name}\` seharusnya ${expected.id}, diterima ${kindOf(value)}`,
    en: `\`${name}\` should be ${expected.en}, received ${kindOf(value)}`,
  });
}

function kindOf(value: unknown): string {
  if (value === null) return "`null`";
  return Array.isArray(value) ? "`array`" : `\`${typeof value}\``;
}
