/** The law that learning a fact never flips a settled verdict. */
import * as fc from "fast-check";
import type { Applicant } from "../applicant/applicant.ts";
import type { Outcome } from "../decide/decision-table.ts";
import { VERDICT_WORDS } from "../decide/outcome-words.ts";
import { deriveMemberFacts } from "../facts/derive-facts.ts";
import type { FactDefinition, Facts } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import { wordFact } from "../logic/word-value.ts";
import type { ReadAnswer } from "./ask.ts";
import { boundaryPeople } from "./boundary.ts";
import type { Law, LawCase } from "./law.ts";
import { createLaw, criteriaNamed, criteriaReading, type LawContext } from "./law-context.ts";
import { lawPeople, withoutFacts } from "./law-people.ts";
import { wordOutcome, wordPerson } from "./word-subject.ts";

/** The law, for each criterion too where the implementation says its outcomes. */
export function learningAFact(context: LawContext): Law {
  const { space, ask } = context;
  const read = Object.keys(space.base);
  return createLaw(
    {
      name: "learning-a-fact",
      statement: {
        id: "mengetahui satu fakta lagi tidak membalik putusan yang sudah pasti",
        en: "learning a fact never flips a settled verdict",
      },
      first: smallestCases(context),
      cases:
        read.length === 0
          ? undefined
          : fc.record({ applicant: lawPeople(space), learned: fc.subarray(read, { minLength: 1 }) }),
      async breachOf({ applicant: drawn, learned = [] }) {
        // Every case of this law has a person.
        const applicant = drawn as Applicant;
        const before = await ask(withoutFacts(applicant, learned, space));
        const after = await ask(applicant);
        const flipped = flippedOutcomes(before, after);
        const isFlipped = before.verdict !== "undetermined" && after.verdict !== before.verdict;
        const [first] = flipped;
        if (first === undefined && !isFlipped) return undefined;
        const breach = {
          change: wordLearned(applicant, learned, context),
          subject: wordPerson(applicant, space),
        };
        return first === undefined
          ? {
              ...breach,
              criteria: criteriaReading(learned, context),
              expected: VERDICT_WORDS[before.verdict],
              received: VERDICT_WORDS[after.verdict],
            }
          : {
              ...breach,
              criteria: criteriaNamed(
                flipped.map(({ id }) => id),
                context,
              ),
              expected: wordOutcome(first.before),
              received: wordOutcome(first.after),
            };
      },
    },
    context,
  );
}

/** The plain person learning each fact that they have, and everybody at a limit learning what they are at the limit of. */
function smallestCases({ space }: LawContext): readonly LawCase[] {
  return boundaryPeople(space).flatMap(({ applicant, changed }): readonly LawCase[] =>
    changed.length > 0
      ? [{ applicant, learned: changed }]
      : Object.keys(space.base).map((name) => ({ applicant, learned: [name] })),
  );
}

/** The settled outcomes that did not stay. */
function flippedOutcomes(
  before: ReadAnswer,
  after: ReadAnswer,
): readonly { readonly id: string; readonly before: Outcome; readonly after: Outcome }[] {
  return [...(before.outcomes ?? [])].flatMap(([id, outcome]) => {
    const later = after.outcomes?.get(id);
    return outcome === "unknown" || later === undefined || later === outcome
      ? []
      : [{ id, before: outcome, after: later }];
  });
}

function wordLearned(applicant: Applicant, learned: readonly string[], { space }: LawContext): Text {
  const facts: Facts = deriveMemberFacts(applicant, space.asOf);
  const said = learned
    .filter((name) => facts[name] !== undefined)
    // What criteria read is in the catalogue.
    .map((name) => ({ fact: space.catalogue.get(name) as FactDefinition, value: facts[name] }));
  const id = said.map(({ fact, value }) => wordFact(fact, value, "id")).join(", ");
  const en = said.map(({ fact, value }) => wordFact(fact, value, "en")).join(", ");
  return { id: `baru diketahui: ${id}`, en: `just learned: ${en}` };
}
