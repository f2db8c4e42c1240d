/** What becomes of a mutant. */
import type { CriterionExample, RulesetExample } from "../ruleset/ruleset-schema.ts";
import type { MutantName } from "./mutant.ts";
import type { Mutant } from "./mutants.ts";

/** The fate of a mutant. */
export type MutantFate = FateOf<{ readonly witness?: RulesetExample }>;

/** The fate of a mutant of a condition: one that survives has a witness. */
export type ConditionFate = FateOf<{ readonly witness: CriterionExample }>;

type FateOf<W> =
  /** The example with this number holds for the original and does not for the mutant; the first one that does so. */
  | { readonly status: "killed"; readonly example: number }
  /**
   * Every example that holds for the original holds for the mutant, whatever its facts: proved from all complete cells
   * of both together. `alsoAsks` are open questions that the mutant names beside others, which no example can rule out.
   */
  | { readonly status: "equivalent"; readonly alsoAsks: readonly string[] }
  /** No example kills it. The witness would; it is absent where none was found, which proves nothing. */
  | ({ readonly status: "survived" } & W)
  /** No example kills it, and the cells of both together are more than a table may have. Counts as surviving. */
  | { readonly status: "too-large"; readonly cells: number };

/** A mutant with its fate; that of a condition with what it is. */
export type ExaminedMutant = MutantName & Partial<Pick<Mutant, "condition">> & MutantFate;
