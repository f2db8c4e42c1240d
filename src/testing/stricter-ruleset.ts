/** The law that a stricter ruleset, as `diffRulesets` tells it, never accepts more. */
import { memberEffect } from "../compare/diff-rulesets.ts";
import type { Effect } from "../compare/ruleset-difference.ts";
import { VERDICT_WORDS } from "../decide/outcome-words.ts";
import type { MembershipRuleset } from "../ruleset/ruleset-schema.ts";
import { compiledOnce } from "./ask.ts";
import type { Law } from "./law.ts";
import { changeCases, readChangeCase, soundChanges } from "./law-changes.ts";
import { createLaw, criteriaNamed, type LawContext } from "./law-context.ts";
import { rulesetChanges } from "./ruleset-changes.ts";
import { wordPerson } from "./word-subject.ts";

/** The law, for small changes of the ruleset, the other way round too: a looser one never refuses more. */
export function stricterRuleset(context: LawContext): Law {
  const { ruleset, space, ask } = context;
  const changes = soundChanges(rulesetChanges(ruleset));
  const effects = new Map<string, Effect>();
  const effectOf = (id: string, changed: MembershipRuleset): Effect => {
    const known = effects.get(id);
    if (known !== undefined) return known;
    const effect = memberEffect(compiledOnce(ruleset), compiledOnce(changed));
    effects.set(id, effect);
    return effect;
  };
  return createLaw(
    {
      name: "stricter-ruleset",
      statement: {
        id: "aturan yang lebih ketat menurut `diffRulesets` tidak menerima lebih banyak orang",
        en: "a stricter ruleset, by `diffRulesets`, never accepts more",
      },
      cases: changeCases(changes, context),
      async breachOf(of) {
        const { change, applicant } = readChangeCase(of, changes);
        const effect = effectOf(change.id, change.changed);
        const [before, after] = [await ask(applicant), await ask(applicant, change.changed)];
        const isEligible = [before.verdict, after.verdict].map((verdict) => verdict === "eligible");
        const mayGain = effect === "looser" || effect === "both" || effect === "settled";
        const mayLose = effect === "stricter" || effect === "both";
        const [was, is] = isEligible;
        if (was === is || (is === true && mayGain) || (was === true && mayLose)) return undefined;
        return {
          criteria: criteriaNamed(change.criteria, context),
          change: change.description,
          subject: wordPerson(applicant, space),
          expected: VERDICT_WORDS[before.verdict],
          received: VERDICT_WORDS[after.verdict],
        };
      },
    },
    context,
  );
}
