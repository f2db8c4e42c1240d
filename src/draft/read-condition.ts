/**
 * A condition in a line of text → its terms: `member.age 18..59`, `member.occupation not in pns, tni`,
 * `member.isWilling = ya`, several of them joined by "dan" or by "atau".
 */
import { closest } from "../closest.ts";
import type { FactCatalogue, FactDefinition, FactType, FactValue } from "../facts/fact.ts";
import type { Conjunction } from "../logic/join-words.ts";
import { draftFault } from "./draft-faults.ts";
import { readValue } from "./read-value.ts";
import { RELATIONS, type Relation, rowOf } from "./relations.ts";

/** One fact held against values: two of a range, any number of a list, else one. */
export interface Term {
  readonly fact: FactDefinition;
  readonly relation: Relation;
  readonly values: readonly FactValue[];
}

/** Terms all of which hold, or one of which does. */
export interface DraftCondition {
  readonly by: Conjunction;
  readonly terms: readonly Term[];
}

/**
 * Reads a condition. Facts are named as `member.age` or by their label, values by their id or their label.
 *
 * @throws {CallError} where it cannot be read in exactly one way.
 */
export function readCondition(text: string, facts: FactCatalogue): DraftCondition {
  const { parts, joints } = splitTerms(text, facts);
  const by = joints.map((joint): Conjunction => (/^(?:dan|and)$/i.test(joint) ? "and" : "or"));
  if (new Set(by).size > 1) throw draftFault("mixed", { text });
  const terms = parts.map((part) => readTerm(part, facts));
  if (new Set(terms.map(({ fact }) => fact.scope)).size > 1) throw draftFault("mixedScope", { text });
  return { by: by[0] ?? "and", terms };
}

/** Cuts at each "dan" and "atau" behind which a fact stands; those within a list of values are part of it. */
function splitTerms(
  text: string,
  facts: FactCatalogue,
): { readonly parts: readonly string[]; readonly joints: readonly string[] } {
  const [first = "", ...rest] = text.trim().split(/\s+(dan|and|atau|or)\s+/i);
  const parts = [first];
  const joints: string[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const [joint = "", part = ""] = rest.slice(at, at + 2);
    if (/^(?:member|kube)\./.test(part) || factAt(part, facts) !== undefined) {
      parts.push(part);
      joints.push(joint);
    } else parts.push(`${parts.pop()}, ${part}`);
  }
  return { parts, joints };
}

/** The fact whose name or label a text begins with, the longest first. */
function factAt(
  text: string,
  facts: FactCatalogue,
): { readonly fact: FactDefinition; readonly rest: string } | undefined {
  const found = [...facts.values()]
    .flatMap((fact) => [fact.name, fact.label.id, fact.label.en].map((name) => ({ fact, name })))
    .filter(({ name }) => text.slice(0, name.length).toLowerCase() === name.toLowerCase())
    .filter(({ name }) => !/^[\p{L}\p{N}.-]/u.test(text.slice(name.length)))
    .toSorted((one, other) => other.name.length - one.name.length)[0];
  return found === undefined ? undefined : { fact: found.fact, rest: text.slice(found.name.length).trim() };
}

function readTerm(text: string, facts: FactCatalogue): Term {
  const found = factAt(text, facts);
  if (found === undefined) {
    const [name = ""] = /^[\p{L}\p{N}.]+/u.exec(text) ?? [text];
    if (name === "") throw draftFault("noCondition", { text });
    const short = [...facts.keys()].find((known) => known.split(".")[1] === name);
    throw draftFault("unknownFact", { name, nearest: short ?? closest(name, [...facts.keys()]) });
  }
  const { fact, rest } = found;
  const relation = relationOf(rest, fact);
  if (relation === undefined) throw draftFault("noRelation", { text, forms: formsOf(fact) });
  const written = rest.replace(rowOf(relation).written, "").trim();
  const { of, params } = rowOf(relation);
  if (!of.includes(fact.type.kind)) {
    const expected = Object.entries(RELATIONS)
      .filter(([, row]) => (row.of as readonly string[]).includes(fact.type.kind))
      .map(([name]) => `\`${name === "range" ? rangeOf(fact) : name}\``)
      .join(", ");
    throw draftFault("wrongRelation", {
      fact: fact.name,
      relation: relation === "range" ? rest : relation,
      expected,
    });
  }
  const parts = splitValues(fact.type.kind === "share" ? inPercent(written) : written, relation);
  const values = parts.map((value) => readValue(value, fact));
  const count = relation === "range" ? 2 : 1;
  const isList = params.some((param) => "isList" in param);
  if (values.length === 0 || (!isList && values.length !== count))
    throw draftFault("noRelation", { text, forms: formsOf(fact) });
  const [low = 0, high = 0] = values.map(Number);
  if (relation === "range" && low > high) throw draftFault("emptyRange", { fact: fact.name, low, high });
  // From the smallest value that there is, or to the largest: no case lies beyond, and no example could show that bound.
  const [least, most] = endsOf(fact.type);
  if (relation === "range" && low === least) return { fact, relation: "<=", values: values.slice(1) };
  if (relation === "range" && high === most) return { fact, relation: ">=", values: values.slice(0, 1) };
  return { fact, relation, values };
}

function endsOf(type: FactType): readonly (number | undefined)[] {
  if (type.kind === "share") return [0, 1];
  return type.kind === "integer" ? [type.min, type.max] : [];
}

/** How conditions on a fact are written. */
function formsOf(fact: FactDefinition): readonly string[] {
  const { name, type } = fact;
  switch (type.kind) {
    case "integer":
      return [`${name} >= 18`, `${name} ${rangeOf(fact)}`];
    case "share":
      return [`${name} >= 50%`, `${name} ${rangeOf(fact)}`];
    case "boolean":
      return [`${name} = ya`, `${name} = tidak`];
    case "choice":
      return [`${name} in ${type.values.slice(0, 2).join(", ")}`, `${name} bukan ${type.values[0]}`];
  }
}

function rangeOf({ type }: FactDefinition): string {
  return type.kind === "share" ? "30%..70%" : "18..59";
}

/** How the fact is held against what follows it; a question alone is one that is answered yes. */
function relationOf(rest: string, { type }: FactDefinition): Relation | undefined {
  if (rest === "" && type.kind === "boolean") return "=";
  // The keys of the table are the relations.
  return (Object.keys(RELATIONS) as Relation[]).find((name) => rowOf(name).written.test(rest));
}

/** Percent by its sign, which in a range holds for the whole number before it too: `30 sampai 70 persen`. */
function inPercent(written: string): string {
  const signed = written.replace(/\s*(?:%|persen\b|percent\b)/gi, "%");
  return signed.replace(/^\d{1,3}(?=\s*(?:\.\.|,\s|[^\s\d.,%]).*%$)/, "$&%");
}

function splitValues(written: string, relation: Relation): readonly string[] {
  const parts =
    relation === "range"
      ? written
          .replace(/\s+\p{L}[\p{L}/]*$/u, "")
          .split(/\s*(?:\.\.+|…|–|-(?=\d)|s\.?\/?d\.?|,(?=\s)|sampai dengan|sampai|to)\s*/i)
      : rowOf(relation).params.some((param) => "isList" in param)
        ? written.split(",")
        : [written];
  const values = parts.map((part) => part.trim());
  return values.filter((value, index) => value !== "" || index === 0);
}
