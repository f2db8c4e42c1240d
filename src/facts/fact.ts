/** What a fact is: a named, typed claim about a person or a group that rules may speak of. */
import type { TableField } from "../applicant/columns.ts";
import type { Text } from "../language.ts";
import { isOneOf, type OneOf } from "../possible.ts";
import type { ColumnHeaders } from "../row/column.ts";

/** Whether a fact or a criterion is about one person (`member`) or the whole group (`kube`). */
export type Scope = "member" | "kube";

/** Whole numbers from `min` (to `max`, where there is one). */
interface IntegerType {
  readonly kind: "integer";
  readonly min: number;
  readonly max?: number;
}

/** What part of the members of a group meet a condition, from 0 (none) to 1 (all). */
interface ShareType {
  readonly kind: "share";
}

/** True or false. */
export interface BooleanType {
  readonly kind: "boolean";
}

/** One of a closed list of values, each with its label. */
export interface ChoiceType {
  readonly kind: "choice";
  readonly values: readonly string[];
  readonly labels: Readonly<Record<string, Text>>;
}

export type FactType = IntegerType | ShareType | BooleanType | ChoiceType;

/**
 * The fact that counts the same thing, and by how much this one may be greater. Both come from one column, so that either is
 * missing where the other is.
 */
export interface Tie {
  readonly fact: string;
  readonly least: number;
  readonly most: number;
}

/**
 * A row of the catalogue. `fields` are the columns of the table that supply it: any of them, the preferred one first.
 * A fact that a ruleset declares brings a `column` of its own instead.
 */
export interface FactDefinition {
  readonly name: string;
  readonly scope: Scope;
  readonly type: FactType;
  readonly label: Text;
  readonly unit?: Text;
  /** Another count of what a fact counts already. */
  readonly tiedTo?: Tie;
  readonly fields: readonly TableField[];
  readonly column?: ColumnHeaders;
}

/** The facts that rules may speak of, by dotted name. */
export type FactCatalogue = ReadonlyMap<string, FactDefinition>;

/** A known value of a fact. */
export type FactValue = boolean | number | string;

/** A number known only to lie between two ends, both included. */
export interface FactRange {
  readonly min: number;
  readonly max: number;
}

/** What is known of a fact in part: the ends of a number, or the values it may be. */
export type PartlyKnown = FactRange | OneOf<FactValue>;

/** Values by fact name. An absent or `undefined` fact is missing; it is never read as false or zero. */
export type Facts = Readonly<Record<string, FactValue | PartlyKnown | undefined>>;

/** Whether a value is a range rather than a known value. */
export function isRange(value: unknown): value is FactRange {
  return typeof value === "object" && value !== null && "min" in value && "max" in value;
}

/** Whether a value is known in part only: a range, or one of several values. */
export function isPartlyKnown(value: unknown): value is PartlyKnown {
  return isRange(value) || isOneOf(value);
}

/** Whether a value belongs to a type: a whole number within bounds, a boolean, or one of the choices. */
export function isValueOf(type: FactType, value: unknown): value is FactValue {
  switch (type.kind) {
    case "integer":
      return (
        Number.isSafeInteger(value) &&
        (value as number) >= type.min &&
        (value as number) <= (type.max ?? Infinity)
      );
    case "share":
      return typeof value === "number" && value >= 0 && value <= 1;
    case "boolean":
      return typeof value === "boolean";
    case "choice":
      return typeof value === "string" && type.values.includes(value);
  }
}
