/** What becomes of each mutant of a criterion: an example kills it, it is proved equivalent, or it survives. */
import { type CellOutcome, compileTable, lookUp } from "../decide/decision-table.ts";
import { isAsStated } from "../decide/run-examples.ts";
import { classesOfCondition, countCells, MAX_CELLS } from "../logic/condition.ts";
import type { CriterionExample } from "../ruleset/ruleset-schema.ts";
import { completeCells } from "./complete-cells.ts";
import type { ExaminedCriterion } from "./examined-criterion.ts";
import { exampleOf } from "./example-of.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { NO_PARAMS } from "./put-params.ts";

/** The fate of a mutant. */
export type MutantFate =
  /** The example with this number holds for the criterion and does not for the mutant; the first one that does so. */
  | { readonly status: "killed"; readonly example: number }
  /**
   * Every example that holds for the criterion holds for the mutant, whatever its facts: proved from all complete cells
   * of both together. `alsoAsks` are open questions that the mutant names beside others, which no example can rule out.
   */
  | { readonly status: "equivalent"; readonly alsoAsks: readonly string[] }
  /** No example kills it; this one would. */
  | { readonly status: "survived"; readonly witness: CriterionExample }
  /** No example kills it, and the cells of both together are more than a table may have. Counts as surviving. */
  | { readonly status: "too-large"; readonly cells: number };

/** A mutant with its fate. */
export type ExaminedMutant = Mutant & MutantFate;

/** Every mutant of a criterion with its fate. */
export function killMutants(examined: ExaminedCriterion): readonly ExaminedMutant[] {
  return mutantsOf(examined.id, examined.condition).map((mutant) => ({
    ...mutant,
    ...fateOf(mutant, examined),
  }));
}

function fateOf(mutant: Mutant, examined: ExaminedCriterion): MutantFate {
  const mutated = compileTable(mutant.condition, examined.facts, NO_PARAMS);
  const killer = examined.examples.find(
    ({ example }) => !isAsStated(example, lookUp(mutated, example.facts)),
  );
  if (killer !== undefined) return { status: "killed", example: killer.index };
  return compare(mutant, examined, (facts) => lookUp(mutated, facts));
}

/**
 * Holds the mutant against the criterion on every complete cell of their joint classes. Complete cells are enough: what
 * is said of missing facts and ranges follows from them.
 */
function compare(
  { condition }: Mutant,
  { condition: original, table, facts: catalogue }: ExaminedCriterion,
  lookUpMutant: (facts: CriterionExample["facts"]) => CellOutcome,
): MutantFate {
  const joint = {
    passes: { or: [original.passes, condition.passes] },
    open: [...(original.open ?? []), ...(condition.open ?? [])],
  };
  const classes = classesOfCondition(joint, catalogue, NO_PARAMS);
  const cells = countCells(classes);
  if (cells > MAX_CELLS) return { status: "too-large", cells };
  const alsoAsks = new Set<string>();
  for (const facts of completeCells(classes)) {
    const before = lookUp(table, facts);
    const after = lookUpMutant(facts);
    const witness = exampleOf(facts, before, after);
    if (!isAsStated(witness, after)) return { status: "survived", witness };
    for (const question of after.questions ?? [])
      if (!before.questions?.includes(question)) alsoAsks.add(question);
  }
  return { status: "equivalent", alsoAsks: [...alsoAsks] };
}
