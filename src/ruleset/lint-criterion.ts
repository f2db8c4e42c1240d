/** What can be wrong with one criterion: its condition, and the messages that give its reasons. */
import { closest } from "../closest.ts";
import type { FactDefinition } from "../facts/fact.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import type { Params } from "../logic/params.ts";
import { lintCondition, type RuleContext } from "./lint-condition.ts";
import { placeholdersOf } from "./placeholders.ts";
import type { Criterion } from "./ruleset-schema.ts";

/** Every fault of a criterion of the right shape, but for the names it shares with the rest of the file. */
export function lintCriterion(criterion: Criterion, context: RuleContext, path: Path): readonly RuleFault[] {
  return lintCondition(criterion, { ...context, scope: criterion.scope }, path, (facts) =>
    lintMessages(criterion, facts, context.params, [...path, "messages"]),
  );
}

function lintMessages(
  { messages }: Criterion,
  facts: readonly FactDefinition[],
  params: Params,
  path: Path,
): readonly RuleFault[] {
  const known = [...facts.map(({ name }) => name), ...[...params.keys()].map((name) => `params.${name}`)];
  return Object.entries(messages).flatMap(([outcome, text]) =>
    Object.entries(text).flatMap(([lang, message]) =>
      placeholdersOf(message)
        .filter((name) => !known.includes(name))
        .map((name) =>
          ruleFault("message/unknown-placeholder", [...path, outcome, lang], {
            name,
            nearest: closest(name, known),
          }),
        ),
    ),
  );
}
