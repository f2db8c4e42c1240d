/** MC/DC of a criterion by its examples: each atomic condition shown to change the outcome on its own. */
import { type CellOutcome, lookUp, type Outcome } from "../decide/decision-table.ts";
import { isRange } from "../facts/fact.ts";
import type { Path } from "../finding.ts";
import type { CriterionExample } from "../ruleset/ruleset-schema.ts";
import { atomsOf, isTrueOf } from "./atoms.ts";
import { type CompleteFacts, completeCells } from "./complete-cells.ts";
import type { ExaminedCriterion } from "./examined-criterion.ts";
import { exampleOf } from "./example-of.ts";

interface AtomBase {
  /** Where the atom stands in its criterion: the parts of a JSON Pointer. */
  readonly path: Path;
  /** The atom as text, parameters put in: `member.age <= 59`. */
  readonly text: string;
}

/**
 * What the examples show of one atom. Two cases show it when they differ in its truth and in the outcome, and in the
 * truth of no other atom.
 */
export type AtomCoverage =
  /** The examples with these numbers show it. */
  | (AtomBase & { readonly status: "shown"; readonly pair: readonly [number, number] })
  /** No two complete examples show it; these two would. */
  | (AtomBase & {
      readonly status: "not-shown";
      readonly hint: readonly [CriterionExample, CriterionExample];
    })
  /** No two cells of the decision table show it, so no examples ever could. */
  | (AtomBase & { readonly status: "cannot-be-shown" });

/** The coverage of one criterion, an exact fraction of the atoms that can be shown at all. */
export interface CriterionCoverage {
  readonly criterion: string;
  readonly shown: number;
  readonly of: number;
  readonly atoms: readonly AtomCoverage[];
}

/** What the complete examples of a criterion show of its atoms; an example with a fact missing or a range shows none. */
export function coverCriterion(examined: ExaminedCriterion): CriterionCoverage {
  const { id, condition, table } = examined;
  const atoms = atomsOf(condition);
  const toCase = (facts: CompleteFacts, rest: Pick<Case, "index" | "example"> = {}): Case => ({
    ...rest,
    facts,
    truths: atoms.map((atom) => isTrueOf(atom, facts)),
    found: lookUp(table, facts),
  });
  const given = examined.examples.flatMap(({ index, example }) => {
    const facts = completeFactsOf(example, examined);
    return facts === undefined ? [] : [toCase(facts, { index, example })];
  });
  const cells = completeCells(table.inputs.map(({ classes }) => classes)).map((facts) => toCase(facts));
  const covered = atoms.map(({ path, text }, atom): AtomCoverage => {
    const [first, second] = findPair(given, atom) ?? [];
    if (first?.index !== undefined && second?.index !== undefined)
      return { path, text, status: "shown", pair: [first.index, second.index] };
    // Given cases come first, so that a pair that needs only one new example is found before one that needs two.
    const hint = findPair([...given, ...cells], atom);
    if (hint === undefined) return { path, text, status: "cannot-be-shown" };
    return { path, text, status: "not-shown", hint: [toExample(hint[0]), toExample(hint[1])] };
  });
  return {
    criterion: id,
    shown: covered.filter(({ status }) => status === "shown").length,
    of: covered.filter(({ status }) => status !== "cannot-be-shown").length,
    atoms: covered,
  };
}

/** Complete facts with the truth of each atom and the outcome, and the example they come from, where they do. */
interface Case {
  readonly facts: CompleteFacts;
  readonly truths: readonly boolean[];
  readonly found: CellOutcome;
  readonly index?: number;
  readonly example?: CriterionExample;
}

function completeFactsOf(
  { facts }: CriterionExample,
  { table }: ExaminedCriterion,
): CompleteFacts | undefined {
  const known = table.inputs.flatMap(({ name }): readonly (readonly [string, CompleteFacts[string]])[] => {
    const value = facts[name];
    return value === undefined || isRange(value) ? [] : [[name, value]];
  });
  return known.length === table.inputs.length ? Object.fromEntries(known) : undefined;
}

/** The first two cases that show an atom. */
function findPair(cases: readonly Case[], atom: number): readonly [Case, Case] | undefined {
  // Cases that agree in every other atom, by what those are; one case for each truth and outcome is enough.
  const groups = new Map<string, Map<string, Case>>();
  for (const one of cases) {
    const others = one.truths.with(atom, false).join();
    const group = groups.get(others) ?? new Map<string, Case>();
    groups.set(others, group);
    const truth = one.truths[atom] === true;
    const partner = OTHER_OUTCOMES[one.found.outcome]
      .map((outcome) => group.get(`${!truth} ${outcome}`))
      .find((other) => other !== undefined);
    if (partner !== undefined) return [partner, one];
    const key = `${truth} ${one.found.outcome}`;
    if (!group.has(key)) group.set(key, one);
  }
  return undefined;
}

const OTHER_OUTCOMES: Readonly<Record<Outcome, readonly Outcome[]>> = {
  pass: ["fail", "unknown"],
  fail: ["pass", "unknown"],
  unknown: ["pass", "fail"],
};

function toExample({ facts, found, example }: Case): CriterionExample {
  return example ?? exampleOf(facts, found);
}
