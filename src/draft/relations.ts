/** THE table of how a condition may hold a fact against values: what it becomes in logic, in parameters and in words. */
import type { FactType } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import type { Logic } from "../logic/json-logic.ts";

/** How a fact is held against values, as somebody writes it. */
export type Relation = "range" | ">=" | "<=" | ">" | "<" | "=" | "!=" | "in" | "not in";

/** What a relation is, of the facts it may be said of. */
interface RelationRow {
  /** How it is written, at the beginning of what follows the fact. */
  readonly written: RegExp;
  readonly of: readonly FactType["kind"][];
  /** The parameters it reads, the name of the fact put for `#`. One that is a list holds all values. */
  readonly params: readonly { readonly name: string; readonly label: Text; readonly isList?: true }[];
  readonly toLogic: (fact: Logic, constants: readonly [Logic, Logic]) => readonly Logic[];
  /** What is required, the constants in words put for `1` and `2`. */
  readonly required: Text;
}

const LEAST = { name: "min#", label: { id: "# sekurang-kurangnya", en: "# at least" } };
const MOST = { name: "max#", label: { id: "# paling banyak", en: "# at most" } };

/** A longer sign stands before the one it begins with. */
export const RELATIONS = {
  ">=": {
    written: /^(?:>=|≥|sekurang-kurangnya|paling sedikit|paling muda|minimal|at least)/i,
    of: ["integer", "share"],
    params: [LEAST],
    toLogic: (fact, [least]) => [{ ">=": [fact, least] }],
    required: { id: "sekurang-kurangnya 1", en: "at least 1" },
  },
  "<=": {
    written: /^(?:<=|≤|paling banyak|sebanyak-banyaknya|setinggi-tingginya|paling tua|maksimal|at most)/i,
    of: ["integer", "share"],
    params: [MOST],
    toLogic: (fact, [most]) => [{ "<=": [fact, most] }],
    required: { id: "paling banyak 1", en: "at most 1" },
  },
  "!=": {
    written: /^(?:!==?|≠|<>)/,
    of: ["integer", "share", "choice"],
    params: [{ name: "other#Than", label: { id: "# bukan", en: "# other than" } }],
    toLogic: (fact, [other]) => [{ "!==": [fact, other] }],
    required: { id: "bukan 1", en: "not 1" },
  },
  ">": {
    written: /^(?:>|lebih dari|more than)/i,
    of: ["integer", "share"],
    params: [{ name: "above#", label: { id: "# lebih dari", en: "# above" } }],
    toLogic: (fact, [limit]) => [{ ">": [fact, limit] }],
    required: { id: "lebih dari 1", en: "more than 1" },
  },
  "<": {
    written: /^(?:<|kurang dari|less than)/i,
    of: ["integer", "share"],
    params: [{ name: "below#", label: { id: "# kurang dari", en: "# below" } }],
    toLogic: (fact, [limit]) => [{ "<": [fact, limit] }],
    required: { id: "kurang dari 1", en: "less than 1" },
  },
  "=": {
    written: /^(?:={1,3}|adalah\b|tepat\b|is\b)/i,
    of: ["integer", "share", "choice", "boolean"],
    params: [{ name: "exact#", label: { id: "#", en: "#" } }],
    toLogic: (fact, [value]) => [{ "===": [fact, value] }],
    required: { id: "1", en: "1" },
  },
  "not in": {
    written: /^(?:(?:bukan|not)(?:\s+(?:salah satu dari|salah satu|in))?\b)/i,
    of: ["choice", "integer"],
    params: [{ name: "excluded#", label: { id: "# yang dikecualikan", en: "# excluded" }, isList: true }],
    toLogic: (fact, [list]) => [{ "!": [{ in: [fact, list] }] }],
    required: { id: "selain 1", en: "other than 1" },
  },
  in: {
    written: /^(?:in|salah satu dari|salah satu|one of)\b/i,
    of: ["choice", "integer"],
    params: [{ name: "allowed#", label: { id: "# yang memenuhi", en: "# that meets it" }, isList: true }],
    toLogic: (fact, [list]) => [{ in: [fact, list] }],
    required: { id: "salah satu dari 1", en: "one of 1" },
  },
  range: {
    // What follows is a number, and the sign stands between two of them.
    written: /^(?:antara\s+|dari\s+|between\s+|from\s+)?(?=-?\d)/i,
    of: ["integer", "share"],
    params: [LEAST, MOST],
    toLogic: (fact, [least, most]) => [{ ">=": [fact, least] }, { "<=": [fact, most] }],
    required: { id: "1–2", en: "1–2" },
  },
} as const satisfies Record<Relation, RelationRow>;

/** The row of a relation, its own literal types left aside. */
export function rowOf(relation: Relation): RelationRow {
  return RELATIONS[relation];
}
