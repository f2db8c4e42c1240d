/**
 * THE table of further facts: those of the catalogue that few rulesets ask for. They are declared as a rule file declares
 * facts of its own, so that lists, SQL and tests treat both alike: a column for one is read under a ruleset that asks for
 * it, and under no other. A file may still declare one of these names; then its own declaration holds.
 */
import type { DeclaredFact } from "./declared-fact.ts";

/** A further fact; one of a group may be counted from its members. */
export interface FurtherFact extends DeclaredFact {
  readonly counts?: CountedRole | undefined;
}

type CountedRole = { readonly "===": readonly [{ readonly var: string }, string] };

/** The further facts, in the order in which lists have their columns. */
export const FURTHER_FACTS = [
  {
    name: "member.desil",
    label: { id: "desil DTSEN", en: "DTSEN decile" },
    // From the poorest tenth of all families to the least poor; 0 is no decile.
    type: { kind: "integer", min: 1, max: 10 },
    headers: ["Desil"],
  },
  {
    // Beside `member.register`, of which a person has one: somebody may be in BDT and in P3KE.
    name: "member.isInP3ke",
    label: { id: "terdaftar dalam P3KE", en: "in P3KE" },
    type: { kind: "boolean" },
    headers: ["Terdaftar P3KE"],
  },
] as const satisfies readonly FurtherFact[];

/** The name of a further fact, such as `member.desil`. */
export type FurtherFactName = (typeof FURTHER_FACTS)[number]["name"];
