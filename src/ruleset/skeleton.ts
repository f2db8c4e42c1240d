/** What may be written at a place of a rule file: a small piece of JSON, made from the schema. */

import { FORMATS } from "./format-examples.ts";
import type { SchemaNode } from "./known-keys.ts";

/** Longer pieces than this are cut: they would hide what is to be done. */
const LONGEST = 140;

/** `"label": {"id": "…"}`; nothing where the place is none of the format, or a value says more than a piece of JSON. */
export function skeletonOf(key: string | number, nodes: readonly SchemaNode[]): string | undefined {
  const [node] = nodes;
  if (node === undefined) return undefined;
  const name = typeof key === "number" ? "" : `"${key}": `;
  const piece = `${name}${written(valueFor(node, 0))}`;
  return piece.length > LONGEST ? `${name}${node.type === "array" ? "[ {…} ]" : "{…}"}` : piece;
}

/** JSON on one line, with a space after commas and colons as people write it. */
function written(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, " ")
    .replace(/([[{]) /g, "$1")
    .replace(/ ([\]}])/g, "$1");
}

const DEEPEST = 4;

function valueFor(node: SchemaNode, depth: number): unknown {
  const { $ref, const: constant, enum: choices, anyOf, oneOf } = node;
  if ($ref !== undefined) return LOGIC.find(([of]) => $ref.endsWith(of))?.[1] ?? true;
  if (constant !== undefined) return constant;
  const [first] = choices ?? [];
  if (first !== undefined) return first;
  const [variant] = anyOf ?? oneOf ?? [];
  if (variant !== undefined) return valueFor(variant, depth);
  return depth > DEEPEST ? "…" : ofType(node, depth);
}

function ofType(node: SchemaNode, depth: number): unknown {
  switch (node.type) {
    case "object":
      return Object.fromEntries(
        (node.required ?? []).map((key) => [key, valueFor(node.properties?.[key] ?? {}, depth + 1)]),
      );
    case "array":
      return node.items === undefined ? [] : [valueFor(node.items, depth + 1)];
    case "integer":
    case "number":
      return Math.max(node.minimum ?? 1, 1);
    case "boolean":
      return true;
    default:
      return FORMATS.find(({ pattern }) => pattern === node.pattern)?.example ?? "…";
  }
}

/** Logic is no part of the schema; these are what is written most. */
const LOGIC = [
  ["condition", { ">=": [{ var: "member.age" }, { var: "params.minAge" }] }],
  ["measure", { var: "kube.memberIncome" }],
] as const;
