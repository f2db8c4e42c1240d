/** Small rulesets made of a few criteria each, to be compared. */
import { parseRuleset, type Ruleset } from "aturan-kube";
import { changed } from "../ruleset/small-ruleset.ts";

/** A criterion: its condition, and facts that meet it and that do not. */
export interface SmallCriterion {
  readonly id: string;
  readonly passes: unknown;
  readonly pass: Readonly<Record<string, unknown>>;
  readonly fail: Readonly<Record<string, unknown>>;
}

/** A ruleset of the given criteria, with facts of its own where it declares any. */
export function rulesetOf(criteria: readonly SmallCriterion[], facts: readonly unknown[] = []): Ruleset {
  return parseRuleset(
    changed({
      "/params": {},
      "/questions": [],
      "/interpretations": [],
      "/facts": facts.length === 0 ? undefined : facts,
      "/criteria": criteria.map(toCriterion),
    }),
  );
}

function toCriterion({ id, passes, pass, fail }: SmallCriterion): unknown {
  const names = Object.keys(pass);
  return {
    id,
    scope: names[0]?.split(".")[0],
    label: { id, en: id },
    citations: [{ source: "surat" }],
    passes,
    messages: { pass: { id: "ya", en: "yes" }, fail: { id: "tidak", en: "no" } },
    examples: [
      { facts: pass, outcome: "pass" },
      { facts: fail, outcome: "fail" },
      { facts: {}, outcome: "unknown", missing: names },
    ],
  };
}

/** A number between two others. */
export function between(
  fact: string,
  min: number,
  max: number,
  id = fact.slice(fact.indexOf(".") + 1),
): SmallCriterion {
  return {
    id: id.toLowerCase(),
    passes: { "<=": [min, { var: fact }, max] },
    pass: { [fact]: min },
    fail: { [fact]: max + 1 },
  };
}

/** An answer that has to be yes. */
export function needs(fact: string): SmallCriterion {
  const id = fact.slice(fact.indexOf(".") + 1).toLowerCase();
  return { id, passes: { var: fact }, pass: { [fact]: true }, fail: { [fact]: false } };
}

/** How many members meet a condition. */
export function counting(name: string, counts: unknown): unknown {
  return { name, label: { id: name, en: name }, type: { kind: "integer", min: 0 }, counts };
}
