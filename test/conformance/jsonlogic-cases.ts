/** The public JsonLogic suites as cases, and the facts that a case's own data makes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FactCatalogue, FactDefinition, FactType, FactValue } from "../../src/facts/fact.ts";
import type { Logic } from "../../src/logic/json-logic.ts";

/** The suites are not part of the project; they lie in a folder beside it where they are at hand. */
const FOLDER = join(import.meta.dirname, "../../../shared/jsonlogic");

export const HAS_SUITES = existsSync(FOLDER);

export interface JsonLogicCase {
  readonly suite: string;
  readonly rule: Logic;
  readonly data: unknown;
  /** What an engine has to give; absent where the suite says that it has to fail. */
  readonly expected?: unknown;
}

/** Every case of every suite. */
export function readCases(): readonly JsonLogicCase[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".json"),
  );
  return files.sort().flatMap((file) => {
    const entries: unknown = JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
    if (!Array.isArray(entries)) throw new TypeError(`${file} is no list of cases`);
    // A string between the cases is a comment.
    return entries.filter((entry) => typeof entry !== "string").map((entry) => toCase(file, entry));
  });
}

/** `tests.json` writes a case as `[rule, data, expected]`, the compat tables as an object. */
function toCase(suite: string, entry: unknown): JsonLogicCase {
  if (Array.isArray(entry)) return { suite, rule: entry[0], data: entry[1], expected: entry[2] };
  const { rule, data, ...rest } = entry as { rule: Logic; data: unknown; result?: unknown };
  return "result" in rest ? { suite, rule, data, expected: rest.result } : { suite, rule, data };
}

/** A catalogue in which each path of the data is a fact of its value's type, and the values of those facts. */
export function factsOf({ rule, data }: JsonLogicCase): {
  readonly catalogue: FactCatalogue;
  readonly values: Readonly<Record<string, FactValue>>;
} {
  const words = stringsIn(rule);
  const leaves = leavesOf(data, "").flatMap(([name, value]) => {
    const type = typeOf(value, words);
    return type === undefined ? [] : [{ name, type, value: value as FactValue }];
  });
  return {
    catalogue: new Map(leaves.map(({ name, type }) => [name, toDefinition(name, type)])),
    values: Object.fromEntries(leaves.map(({ name, value }) => [name, value])),
  };
}

function leavesOf(data: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof data !== "object" || data === null) return path === "" ? [] : [[path, data]];
  return Object.entries(data).flatMap(([key, value]) =>
    leavesOf(value, path === "" ? key : `${path}.${key}`),
  );
}

/** `null` and numbers that are not whole are no value of any fact. */
function typeOf(value: unknown, words: readonly string[]): FactType | undefined {
  if (typeof value === "boolean") return { kind: "boolean" };
  if (Number.isSafeInteger(value)) return { kind: "integer", min: Number.MIN_SAFE_INTEGER };
  if (typeof value !== "string") return undefined;
  return { kind: "choice", values: [...new Set([value, ...words])], labels: {} };
}

function stringsIn(logic: unknown): readonly string[] {
  if (typeof logic === "string") return [logic];
  return typeof logic === "object" && logic !== null ? Object.values(logic).flatMap(stringsIn) : [];
}

function toDefinition(name: string, type: FactType): FactDefinition {
  return { name, scope: "member", type, label: { id: name, en: name }, fields: [] };
}
