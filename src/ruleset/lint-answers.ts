/** What can be wrong with answers to questions of a base: no such question, answered before, or no source. */
import { closest } from "../closest.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import type { Logic } from "../logic/json-logic.ts";
import { lintConstants } from "../logic/lint-constants.ts";
import { lintLogic } from "../logic/lint-logic.ts";
import { factsOf } from "./facts-of.ts";
import { paramsOf } from "./params-of.ts";
import { partsOf } from "./ruleset-parts.ts";
import type { RuleFile, Ruleset } from "./ruleset-schema.ts";

/** Every fault of the answers of a file; `base` is what it extends. */
export function lintAnswers(file: RuleFile, base?: Ruleset): readonly RuleFault[] {
  const answers = Object.entries(file.answers ?? {});
  if (base === undefined)
    return answers.map(([name]) => ruleFault("answers/without-base", ["answers", name], { name }));
  const answeredBefore = new Map(
    partsOf(base).flatMap(({ answered = [] }) => answered.map(({ question, by }) => [question, by] as const)),
  );
  const open = base.questions.map(({ id }) => id);
  const sources = [...base.sources, ...file.sources].map(({ id }) => id);
  return answers.flatMap(([name, { citations, passes }]): readonly RuleFault[] => {
    const path: Path = ["answers", name];
    const by = answeredBefore.get(name);
    if (by !== undefined) return [ruleFault("answers/answered-already", path, { name, by })];
    if (!open.includes(name))
      return [ruleFault("answers/not-asked", path, { name, nearest: closest(name, open) })];
    return [
      ...(citations.length === 0 ? [ruleFault("citation/missing", path)] : []),
      ...citations.flatMap(({ source }, index) =>
        sources.includes(source)
          ? []
          : [
              ruleFault("citation/unknown-source", [...path, "citations", index, "source"], {
                name: source,
                nearest: closest(source, sources),
              }),
            ],
      ),
      ...(typeof passes === "boolean"
        ? []
        : lintCondition(passes, { base, file, question: name }, [...path, "passes"])),
    ];
  });
}

/** A condition of its own reads what the criteria that ask the question may read. */
function lintCondition(
  passes: Logic,
  { base, file, question }: { readonly base: Ruleset; readonly file: RuleFile; readonly question: string },
  path: Path,
): readonly RuleFault[] {
  // What the statuses of a monitoring ruleset read is linted where they stand.
  if (base.kind !== "membership") return [];
  const asking = base.criteria.filter(({ open = [] }) => open.some((each) => each.question === question));
  const scopes = new Set(asking.map(({ scope }) => scope));
  const facts = factsOf({ ...base, facts: [...(base.facts ?? []), ...(file.facts ?? [])] });
  const params = paramsOf({ params: { ...base.params, ...file.params } });
  const faults = [...scopes].flatMap((scope) =>
    lintLogic(passes, { facts, params, scope, as: "condition" }, path),
  );
  return faults.length > 0 ? faults : lintConstants(passes, path);
}
