/** The law that widening an age window never makes anyone ineligible. */

import { VERDICT_WORDS } from "../decide/outcome-words.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import type { MembershipRuleset } from "../ruleset/ruleset-schema.ts";
import { changedRuleset } from "./changed-ruleset.ts";
import type { Law } from "./law.ts";
import { changeCases, readChangeCase, soundChanges } from "./law-changes.ts";
import { createLaw, criteriaNamed, type LawContext, VERDICT_RANK, verdictOr } from "./law-context.ts";
import type { PossibleChange } from "./ruleset-changes.ts";
import { wideningsOf } from "./widenings.ts";
import { wordPerson } from "./word-subject.ts";

/** The law, for every window of numbers in the criteria about persons. */
export function wideningAWindow(context: LawContext): Law {
  const { ruleset, space, ask } = context;
  const changes = soundChanges(windowsOf(ruleset));
  return createLaw(
    {
      name: "widening-a-window",
      statement: {
        id: "melebarkan batas umur atau bilangan lain tidak membuat siapa pun tidak memenuhi syarat",
        en: "widening an age window, or that of another number, never makes anyone ineligible",
      },
      cases: changeCases(changes, context),
      async breachOf(of) {
        const { change, applicant } = readChangeCase(of, changes);
        const [before, after] = [await ask(applicant), await ask(applicant, change.changed)];
        if (VERDICT_RANK[after.verdict] >= VERDICT_RANK[before.verdict]) return undefined;
        return {
          criteria: criteriaNamed(change.criteria, context),
          change: change.description,
          subject: wordPerson(applicant, space),
          expected: verdictOr(before.verdict, "better"),
          received: VERDICT_WORDS[after.verdict],
        };
      },
    },
    context,
  );
}

function windowsOf(ruleset: MembershipRuleset): readonly PossibleChange[] {
  const { criteria, params } = ruleset;
  return criteria.flatMap((criterion, index) =>
    criterion.scope === "kube"
      ? []
      : wideningsOf(criterion.passes, paramsOf(ruleset)).map(
          ({ fact, from, to, logic }, at): PossibleChange => ({
            id: `${criterion.id}/widened/${at + 1}`,
            criteria: [criterion.id],
            description: {
              id: `\`${fact}\` dilebarkan: ${from} → ${to}`,
              en: `\`${fact}\` widened: ${from} → ${to}`,
            },
            build: () =>
              changedRuleset(ruleset, {
                criteria: criteria.with(index, { ...criterion, passes: logic }),
                params,
              }),
          }),
        ),
  );
}
