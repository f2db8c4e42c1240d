/** The law that adding an exclusion never makes anyone eligible. */
import { VERDICT_WORDS } from "../decide/outcome-words.ts";
import type { FactValue } from "../facts/fact.ts";
import type { FactClasses } from "../logic/fact-classes.ts";
import type { Logic } from "../logic/json-logic.ts";
import { wordFact } from "../logic/word-value.ts";
import type { Criterion } from "../ruleset/ruleset-schema.ts";
import { changedRuleset } from "./changed-ruleset.ts";
import type { Law } from "./law.ts";
import { changeCases, readChangeCase, soundChanges } from "./law-changes.ts";
import { createLaw, criteriaReading, type LawContext, VERDICT_RANK, verdictOr } from "./law-context.ts";
import type { PossibleChange } from "./ruleset-changes.ts";
import { wordPerson } from "./word-subject.ts";

/** The law, for everybody of one choice or one answer, such as everybody of one occupation. */
export function addingAnExclusion(context: LawContext): Law {
  const { space, ask } = context;
  const exclusions = space.facts.flatMap((own) =>
    own.fact.type.kind === "integer" || own.fact.type.kind === "share"
      ? []
      : own.representatives.map((value) => ({
          fact: own.fact.name,
          change: exclusionOf(own, value, context),
        })),
  );
  const changes = soundChanges(exclusions.map(({ change }) => change));
  return createLaw(
    {
      name: "adding-an-exclusion",
      statement: {
        id: "menambah pengecualian tidak membuat siapa pun memenuhi syarat",
        en: "adding an exclusion never makes anyone eligible",
      },
      cases: changeCases(changes, context),
      async breachOf(of) {
        const { change, applicant } = readChangeCase(of, changes);
        const [before, after] = [await ask(applicant), await ask(applicant, change.changed)];
        if (VERDICT_RANK[after.verdict] <= VERDICT_RANK[before.verdict]) return undefined;
        const facts = exclusions.flatMap(({ fact, change: { id } }) => (id === change.id ? [fact] : []));
        return {
          criteria: criteriaReading(facts, context),
          change: change.description,
          subject: wordPerson(applicant, space),
          expected: verdictOr(before.verdict, "worse"),
          received: VERDICT_WORDS[after.verdict],
        };
      },
    },
    context,
  );
}

/** One more criterion, which nobody of this value passes. */
function exclusionOf({ fact }: FactClasses, value: FactValue, { ruleset }: LawContext): PossibleChange {
  const said = { id: wordFact(fact, value, "id"), en: wordFact(fact, value, "en") };
  const id = freeId(ruleset.criteria);
  const criterion: Criterion = {
    id,
    scope: "member",
    label: { id: `bukan ${said.id}`, en: `not ${said.en}` },
    citations: ruleset.sources.slice(0, 1).map(({ id: source }) => ({ source })),
    passes: exclude(fact.name, value),
    messages: { pass: said, fail: said },
    examples: [],
  };
  return {
    id: `${id}/${fact.name}/${value}`,
    criteria: [id],
    description: { id: `dikecualikan: ${said.id}`, en: `excluded: ${said.en}` },
    build: () =>
      changedRuleset(ruleset, { criteria: [...ruleset.criteria, criterion], params: ruleset.params }),
  };
}

function exclude(name: string, value: FactValue): Logic {
  const fact = { var: name };
  return typeof value === "boolean" ? { "===": [fact, !value] } : { "!": [{ in: [fact, [value]] }] };
}

/** An id that no criterion has: of one more than there are criteria, one is free. */
function freeId(criteria: readonly Pick<Criterion, "id">[]): string {
  const taken = new Set(criteria.map(({ id }) => id));
  const ids = [...criteria, undefined].map((_, index) => `pengecualian-${index + 1}`);
  return ids.find((id) => !taken.has(id)) as string;
}
