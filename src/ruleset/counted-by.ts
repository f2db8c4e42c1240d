/** The condition on members by which a declared fact of a group is counted, as a number or as a share of them. */
import type { Logic } from "../logic/json-logic.ts";
import type { Ruleset } from "./ruleset-schema.ts";

type Declared = NonNullable<Ruleset["facts"]>[number];

/** The condition; `undefined` for a fact that a column supplies. */
export function countedBy({ counts, share }: Pick<Declared, "counts" | "share">): Logic | undefined {
  return counts ?? share;
}
