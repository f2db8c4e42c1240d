/** A JSON file that holds an object, as options name one: settings by their keys. */
import { readFile } from "node:fs/promises";
import { failing } from "./failing.ts";

/**
 * The object, a byte order mark left out; `undefined` where the file holds something else.
 *
 * @throws InputError for a file that cannot be read.
 */
export async function readJsonObject(file: string): Promise<object | undefined> {
  const text = await failing(file, () => readFile(file, "utf8"));
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
