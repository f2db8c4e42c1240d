/** What becomes of each mutant of a criterion: an example kills it, it is proved equivalent, or it survives. */
import { type CellOutcome, compileTable, lookUp } from "../decide/decision-table.ts";
import { isAsStated } from "../decide/run-criterion-examples.ts";
import { completeFacts, countCells, MAX_CELLS } from "../logic/cells.ts";
import { classesOfCondition } from "../logic/condition.ts";
import type { CriterionExample } from "../ruleset/ruleset-schema.ts";
import type { ExaminedCriterion } from "./examined-criterion.ts";
import { exampleOf } from "./example-of.ts";
import type { ConditionFate } from "./mutant-fate.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { NO_PARAMS } from "./put-params.ts";

/** Every mutant of a criterion with its fate. */
export function killMutants(examined: ExaminedCriterion): readonly (Mutant & ConditionFate)[] {
  return mutantsOf(examined.id, examined.condition).map((mutant) => ({
    ...mutant,
    ...fateOf(mutant, examined),
  }));
}

function fateOf(mutant: Mutant, examined: ExaminedCriterion): ConditionFate {
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
): ConditionFate {
  const joint = {
    passes: { or: [original.passes, condition.passes] },
    open: [...(original.open ?? []), ...(condition.open ?? [])],
  };
  const classes = classesOfCondition(joint, catalogue, NO_PARAMS);
  const cells = countCells(classes);
  if (cells > MAX_CELLS) return { status: "too-large", cells };
  const alsoAsks = new Set<string>();
  for (const facts of completeFacts(classes)) {
    const before = lookUp(table, facts);
    const after = lookUpMutant(facts);
    const witness = exampleOf(facts, before, after);
    if (!isAsStated(witness, after)) return { status: "survived", witness };
    for (const question of after.questions ?? [])
      if (!before.questions?.includes(question)) alsoAsks.add(question);
  }
  return { status: "equivalent", alsoAsks: [...alsoAsks] };
}
