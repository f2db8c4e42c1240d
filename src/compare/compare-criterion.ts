/** One criterion in two rulesets: whom it treats otherwise, from every complete cell of both together. */
import { lookUp, type Outcome } from "../decide/decision-table.ts";
import { OUTCOME_WORDS } from "../decide/outcome-words.ts";
import type { Language, Text } from "../language.ts";
import { hashRuleset } from "../ruleset/hash-ruleset.ts";
import type { Criterion, Ruleset } from "../ruleset/ruleset-schema.ts";
import { effectOf } from "./effect-of.ts";
import { factsAt, type JointCriterion, outcomeOf, type SpaceAt } from "./joint-scope.ts";
import { hasRoom } from "./kube-room.ts";
import { findRegions } from "./regions.ts";
import type { CriterionDifference } from "./ruleset-difference.ts";

/** The difference of one criterion. Complete cells are enough: what is said of missing facts follows from them. */
export function compareCriterion(
  { id, renamedFrom, before, after, classes }: JointCriterion,
  rulesets: { readonly before: Ruleset; readonly after: Ruleset },
  spaceAt: SpaceAt,
): CriterionDifference {
  const pairs: (readonly [Outcome, Outcome])[] = [];
  const asked = new Map<string, Text>();
  const regions = findRegions<Outcome>({
    classes,
    withMissing: false,
    words: OUTCOME_WORDS,
    changeAt(numbers) {
      if (!hasRoom(spaceAt(classes, numbers).room)) return undefined;
      const facts = factsAt(classes, numbers);
      const [was, is] = [outcomeOf(before, facts), outcomeOf(after, facts)];
      pairs.push([was, is]);
      if (was !== is) return { before: was, after: is };
      const [old, now] = [before, after].map((own) =>
        own === undefined ? [] : (lookUp(own.table, facts).questions ?? []),
      );
      if (old?.join() !== now?.join()) {
        const text = {
          id: `${wordQuestions(old, rulesets.before, "id")} → ${wordQuestions(now, rulesets.after, "id")}`,
          en: `${wordQuestions(old, rulesets.before, "en")} → ${wordQuestions(now, rulesets.after, "en")}`,
        };
        asked.set(text.id, text);
      }
      return undefined;
    },
  });
  // A criterion that neither ruleset had would not be compared.
  const own = (after ?? before)?.criterion as Criterion;
  return {
    id,
    ...(renamedFrom === undefined ? {} : { renamedFrom }),
    scope: own.scope,
    label: own.label,
    presence: before === undefined ? "added" : after === undefined ? "removed" : "both",
    effect: effectOf(pairs),
    isEdited: hashRuleset(before?.criterion ?? null) !== hashRuleset(after?.criterion ?? null),
    regions: regions.map(({ cell: _, ...region }) => region),
    questions: [...asked.values()],
  };
}

function wordQuestions(ids: readonly string[] | undefined, { questions }: Ruleset, lang: Language): string {
  return questions
    .filter(({ id }) => ids?.includes(id))
    .map(({ text }) => text[lang])
    .join("; ");
}
