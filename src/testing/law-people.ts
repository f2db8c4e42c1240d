/** The people that laws are tried on: at the limits, incomplete, eligible, and anybody. */
import * as fc from "fast-check";
import type { Applicant, DeclaredFacts } from "../applicant/applicant.ts";
import { applicantIn } from "./applicant.ts";
import { boundaryIn } from "./boundary.ts";
import { factsInCells } from "./drawn-facts.ts";
import { people } from "./eligible.ts";
import { bestCells, type FactSpace } from "./fact-space.ts";
import { withFacts } from "./made-up-applicant.ts";
import { memberFacts } from "./member-facts.ts";

/** People of all kinds, those at the limits most. */
export function lawPeople(space: FactSpace): fc.Arbitrary<Applicant> {
  return fc.oneof(
    { weight: 3, arbitrary: boundaryIn(space) },
    {
      weight: 1,
      arbitrary: people(
        space,
        memberFacts(space).map(({ undetermined }) => undetermined),
      ),
    },
    { weight: 1, arbitrary: people(space, factsInCells(space, bestCells)) },
    { weight: 1, arbitrary: applicantIn(space) },
  );
}

/** The same person with some facts not known. */
export function withoutFacts(
  applicant: Applicant,
  names: readonly string[],
  { catalogue }: Pick<FactSpace, "catalogue">,
): Applicant {
  const fields = new Set<string>(names.map((name) => catalogue.get(name)?.fields[0] ?? ""));
  const { facts, ...own } = Object.fromEntries(
    Object.entries(applicant).filter(([field]) => !fields.has(field)),
  ) as unknown as Applicant;
  const declared: DeclaredFacts = Object.fromEntries(
    Object.entries(facts ?? {}).filter(([name]) => !names.includes(name)),
  );
  return withFacts(own, declared);
}
