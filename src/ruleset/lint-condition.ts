/** What can be wrong with a condition and its examples: its logic, the size of its table, its references and examples. */
import { closest } from "../closest.ts";
import {
  type FactCatalogue,
  type FactDefinition,
  type FactType,
  type FactValue,
  isRange,
  isValueOf,
  type Scope,
} from "../facts/fact.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import { countCells, MAX_CELLS } from "../logic/cells.ts";
import { type Condition, classesOfCondition } from "../logic/condition.ts";
import { lintConstants } from "../logic/lint-constants.ts";
import { lintLogic } from "../logic/lint-logic.ts";
import type { Params } from "../logic/params.ts";
import type { CriterionExample } from "./ruleset-schema.ts";

/** What rules may speak of. */
export interface RuleContext {
  readonly facts: FactCatalogue;
  readonly params: Params;
}

/** A condition with the examples that show it. */
interface ShownCondition extends Condition {
  readonly examples: readonly CriterionExample[];
}

/**
 * Every fault of a condition of the right shape; `lintMore` looks at what depends on the facts it reads, in the order in
 * which people meet it: before the examples.
 */
export function lintCondition(
  condition: ShownCondition,
  context: RuleContext & { readonly scope: Scope },
  path: Path,
  lintMore: (facts: readonly FactDefinition[]) => readonly RuleFault[] = () => [],
): readonly RuleFault[] {
  const logicFaults = lintLogics(condition, context, path);
  // Facts of refused logic are not known for sure, so what depends on them waits until the logic is right.
  if (logicFaults.length > 0) return logicFaults;
  const constants = [
    ...lintConstants(condition.passes, [...path, "passes"]),
    ...(condition.open ?? []).flatMap(({ when }, index) =>
      lintConstants(when, [...path, "open", index, "when"]),
    ),
  ];
  const classes = classesOfCondition(condition, context.facts, context.params);
  const cells = countCells(classes);
  const facts = classes.map(({ fact }) => fact);
  return [
    ...constants,
    ...(facts.length === 0 ? [ruleFault("criterion/constant", path)] : []),
    ...(cells > MAX_CELLS
      ? [ruleFault("criterion/too-many-cells", path, { received: cells, limit: MAX_CELLS })]
      : []),
    ...lintMore(facts),
    ...condition.examples.flatMap((example, index) =>
      lintExample(example, facts, [...path, "examples", index]),
    ),
    ...lintExampleKinds(condition, [...path, "examples"]),
  ];
}

function lintLogics(
  { passes, open = [] }: Condition,
  context: RuleContext & { readonly scope: Scope },
  path: Path,
): readonly RuleFault[] {
  const logicContext = { ...context, as: "condition" } as const;
  return [
    ...lintLogic(passes, logicContext, [...path, "passes"]),
    ...open.flatMap(({ when }, index) => lintLogic(when, logicContext, [...path, "open", index, "when"])),
  ];
}

function lintExample(
  { facts: given, missing = [] }: CriterionExample,
  facts: readonly FactDefinition[],
  path: Path,
): readonly RuleFault[] {
  const names = facts.map(({ name }) => name);
  return [
    ...lintExampleFacts(given, facts, [...path, "facts"]),
    ...missing.flatMap((name, index) =>
      names.includes(name) ? [] : [unknownFact(name, names, [...path, "missing", index])],
    ),
  ];
}

/** The facts of an example are facts that what it shows reads, with values they can have. */
export function lintExampleFacts(
  given: CriterionExample["facts"],
  facts: readonly FactDefinition[],
  path: Path,
): readonly RuleFault[] {
  const names = facts.map(({ name }) => name);
  return Object.entries(given).flatMap(([name, value]) => {
    const fact = facts.find((candidate) => candidate.name === name);
    const at = [...path, name];
    if (fact === undefined) return [unknownFact(name, names, at)];
    if (isExampleValue(fact, value)) return [];
    return [ruleFault("example/wrong-value", at, { fact: name, expected: describeType(fact.type) })];
  });
}

function unknownFact(name: string, known: readonly string[], path: Path): RuleFault {
  return ruleFault("example/unknown-fact", path, { name, nearest: closest(name, known) });
}

function isExampleValue(
  { type, scope }: FactDefinition,
  value: FactValue | { readonly min: number; readonly max: number },
): boolean {
  if (!isRange(value)) return isValueOf(type, value);
  // Only what is counted from members can be known as a range.
  const { min, max } = value;
  const isNumber = type.kind === "integer" || type.kind === "share";
  return scope === "kube" && isNumber && min <= max && isValueOf(type, min) && isValueOf(type, max);
}

function describeType(type: FactType): string {
  switch (type.kind) {
    case "integer":
      return `\`${type.min}\`, \`${type.min + 1}\`, …${type.max === undefined ? "" : `, \`${type.max}\``}`;
    case "share":
      return "`0` – `1`";
    case "boolean":
      return "`true`, `false`";
    case "choice":
      return type.values.map((value) => `\`${value}\``).join(", ");
  }
}

/** Each condition shows a case that passes, one that fails, one with a fact missing, and one for each open question. */
function lintExampleKinds({ examples, open = [] }: ShownCondition, path: Path): readonly RuleFault[] {
  const shown = new Set(examples.map(kindOf));
  const needed = ["pass", "fail", "missing", ...open.map(({ question }) => question)];
  return needed
    .filter((kind) => !shown.has(kind))
    .map((kind) => ruleFault("example/missing-kind", path, { kind }));
}

function kindOf({ outcome, question }: CriterionExample): string {
  return outcome === "unknown" ? (question ?? "missing") : outcome;
}
