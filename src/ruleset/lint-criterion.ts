/** What can be wrong with one criterion: its logic, the size of its table, its messages, its references and examples. */
import { closest } from "../closest.ts";
import {
  type FactCatalogue,
  type FactDefinition,
  type FactType,
  type FactValue,
  isRange,
  isValueOf,
} from "../facts/fact.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import { classesOfCondition, countCells, MAX_CELLS } from "../logic/condition.ts";
import { lintLogic } from "../logic/lint-logic.ts";
import type { Params } from "../logic/params.ts";
import { placeholdersOf } from "./placeholders.ts";
import type { Criterion, CriterionExample } from "./ruleset-schema.ts";

/** What a criterion may speak of. */
export interface CriterionContext {
  readonly facts: FactCatalogue;
  readonly params: Params;
}

/** Every fault of a criterion of the right shape, but for the names it shares with the rest of the file. */
export function lintCriterion(
  criterion: Criterion,
  context: CriterionContext,
  path: Path,
): readonly RuleFault[] {
  const logicFaults = lintConditions(criterion, context, path);
  // Facts of refused logic are not known for sure, so what depends on them waits until the logic is right.
  if (logicFaults.length > 0) return logicFaults;
  const classes = classesOfCondition(criterion, context.facts, context.params);
  const cells = countCells(classes);
  const facts = classes.map(({ fact }) => fact);
  return [
    ...(facts.length === 0 ? [ruleFault("criterion/constant", path)] : []),
    ...(cells > MAX_CELLS
      ? [ruleFault("criterion/too-many-cells", path, { received: cells, limit: MAX_CELLS })]
      : []),
    ...lintMessages(criterion, facts, context.params, [...path, "messages"]),
    ...criterion.examples.flatMap((example, index) =>
      lintExample(example, facts, [...path, "examples", index]),
    ),
    ...lintExampleKinds(criterion, [...path, "examples"]),
  ];
}

function lintConditions(
  { scope, passes, open = [] }: Criterion,
  context: CriterionContext,
  path: Path,
): readonly RuleFault[] {
  const logicContext = { ...context, scope, as: "condition" } as const;
  return [
    ...lintLogic(passes, logicContext, [...path, "passes"]),
    ...open.flatMap(({ when }, index) => lintLogic(when, logicContext, [...path, "open", index, "when"])),
  ];
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

function lintExample(
  example: CriterionExample,
  facts: readonly FactDefinition[],
  path: Path,
): readonly RuleFault[] {
  const names = facts.map(({ name }) => name);
  const unknownFact = (name: string, at: Path): RuleFault =>
    ruleFault("example/unknown-fact", at, { name, nearest: closest(name, names) });
  const { missing = [] } = example;
  return [
    ...Object.entries(example.facts).flatMap(([name, value]) => {
      const fact = facts.find((candidate) => candidate.name === name);
      const at = [...path, "facts", name];
      if (fact === undefined) return [unknownFact(name, at)];
      if (isExampleValue(fact, value)) return [];
      return [ruleFault("example/wrong-value", at, { fact: name, expected: describeType(fact.type) })];
    }),
    ...missing.flatMap((name, index) =>
      names.includes(name) ? [] : [unknownFact(name, [...path, "missing", index])],
    ),
  ];
}

function isExampleValue(
  { type, scope }: FactDefinition,
  value: FactValue | { readonly min: number; readonly max: number },
): boolean {
  if (!isRange(value)) return isValueOf(type, value);
  // Only what is counted from members can be known as a range.
  const { min, max } = value;
  return (
    scope === "kube" && type.kind === "integer" && min <= max && isValueOf(type, min) && isValueOf(type, max)
  );
}

function describeType(type: FactType): string {
  switch (type.kind) {
    case "integer":
      return `\`${type.min}\`, \`${type.min + 1}\`, …${type.max === undefined ? "" : `, \`${type.max}\``}`;
    case "boolean":
      return "`true`, `false`";
    case "choice":
      return type.values.map((value) => `\`${value}\``).join(", ");
  }
}

/** Each criterion shows a case that passes, one that fails, one with a fact missing, and one for each open question. */
function lintExampleKinds({ examples, open = [] }: Criterion, path: Path): readonly RuleFault[] {
  const shown = new Set(examples.map(kindOf));
  const needed = ["pass", "fail", "missing", ...open.map(({ question }) => question)];
  return needed
    .filter((kind) => !shown.has(kind))
    .map((kind) => ruleFault("example/missing-kind", path, { kind }));
}

function kindOf({ outcome, question }: CriterionExample): string {
  return outcome === "unknown" ? (question ?? "missing") : outcome;
}
