/** A sound ruleset made from another by changing conditions or constants: everything else is brought in line with that. */

import { compileTable } from "../decide/decision-table.ts";
import type { FactDefinition } from "../facts/fact.ts";
import { isFault } from "../finding.ts";
import { freezeDeep } from "../freeze-deep.ts";
import type { Language, Text } from "../language.ts";
import { joinWords } from "../logic/join-words.ts";
import { paramOf } from "../logic/params.ts";
import { variablesOf } from "../logic/variables.ts";
import { wordValue } from "../logic/word-value.ts";
import { countedBy } from "../ruleset/counted-by.ts";
import { factsOf } from "../ruleset/facts-of.ts";
import { checkRuleset } from "../ruleset/lint-ruleset.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import { fillPlaceholders } from "../ruleset/placeholders.ts";
import type { Criterion, MembershipRuleset } from "../ruleset/ruleset-schema.ts";
import { deriveExamples } from "./derive-examples.ts";

/** The parts of a ruleset that a change touches. */
export type ChangedParts = Pick<MembershipRuleset, "criteria" | "params">;

/**
 * The ruleset with these parts, in its next version: without the parameters, facts and questions that nothing needs any
 * more, with examples that hold. `undefined` where that is no sound ruleset, as a condition that nobody meets is none.
 */
export function changedRuleset(
  ruleset: MembershipRuleset,
  { criteria, params }: ChangedParts,
): MembershipRuleset | undefined {
  const declared = ruleset.facts ?? [];
  const reads = (parts: readonly unknown[]): ReadonlySet<string> => new Set(variablesOf(parts, Infinity));
  const ofCriteria = reads(criteria.map(({ passes, open }) => [passes, open]));
  const counting = reads(declared.filter(({ name }) => ofCriteria.has(name)).map(countedBy));
  const isRead = (name: string): boolean => ofCriteria.has(name) || counting.has(name);
  const kept = {
    params: Object.fromEntries(Object.entries(params).filter(([name]) => isRead(asParam(name)))),
    facts: declared.filter(({ name }) => isRead(name)),
  };
  const facts = factsOf({ kind: "membership", facts: kept.facts });
  const asked = new Set(criteria.flatMap(({ open = [] }) => open.map(({ question }) => question)));
  const shown = criteria.flatMap((criterion): readonly Criterion[] => {
    const table = compileTable(criterion, facts, paramsOf(kept));
    const examples = deriveExamples(
      table,
      (criterion.open ?? []).map(({ question }) => question),
      criterion.examples,
    );
    if (examples === undefined) return [];
    const known = new Set([
      ...table.inputs.map(({ name }) => name),
      ...Object.keys(kept.params).map(asParam),
    ]);
    return [{ ...criterion, examples, messages: knownMessages(criterion, known, ruleset) }];
  });
  if (shown.length < criteria.length) return undefined;
  const changed = {
    ...ruleset,
    ...kept,
    version: nextVersion(ruleset.version),
    questions: ruleset.questions.filter(({ id }) => asked.has(id)),
    criteria: shown,
  };
  const { ruleset: checked, faults } = checkRuleset(structuredClone(changed));
  // The kind is that of the ruleset it was made from.
  return faults.some(isFault) ? undefined : (freezeDeep(checked) as MembershipRuleset);
}

function asParam(name: string): string {
  return `params.${name}`;
}

/** The messages, where they name what is no longer there with the value that it had, or with what it is called. */
function knownMessages(
  { messages }: Criterion,
  known: ReadonlySet<string>,
  before: MembershipRuleset,
): Criterion["messages"] {
  const facts = factsOf(before);
  const inLanguage = (message: string, lang: Language): string =>
    fillPlaceholders(message, (name) => {
      if (known.has(name)) return `{${name}}`;
      const param = paramOf(name);
      // The messages of a sound ruleset name its facts and its parameters.
      if (param === undefined) return (facts.get(name) as FactDefinition).label[lang];
      const { value } = before.params[param] as MembershipRuleset["params"][string];
      return joinWords(
        [value].flat().map((item) => wordValue(item, undefined, lang)),
        "or",
        lang,
      );
    });
  const inBoth = ({ id, en }: Text): Text => ({ id: inLanguage(id, "id"), en: inLanguage(en, "en") });
  return { pass: inBoth(messages.pass), fail: inBoth(messages.fail) };
}

function nextVersion(version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return `${major}.${minor}.${patch + 1}`;
}
