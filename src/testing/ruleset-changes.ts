/** Every small change of a ruleset: of a parameter, of one place of a condition, a criterion dropped. */
import { mutantsOf } from "../examine/mutants.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import type { Comparison } from "../logic/comparisons.ts";
import { type Condition, comparisonsIn, logicsOfCondition } from "../logic/condition.ts";
import type { Logic } from "../logic/json-logic.ts";
import { isOfShape } from "../logic/operators.ts";
import type { ParamValue } from "../logic/params.ts";
import { readOperation, readVariable } from "../logic/read-operation.ts";
import { variablesOf } from "../logic/variables.ts";
import { factsOf } from "../ruleset/facts-of.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import type { Criterion, MembershipRuleset } from "../ruleset/ruleset-schema.ts";
import { type ChangedParts, changedRuleset } from "./changed-ruleset.ts";

/** What was changed in a ruleset. */
export interface RulesetChange {
  /** A name of the change: `married/operator/1`, or `params/maxAge/2`. */
  readonly id: string;
  /** The criteria it touches. */
  readonly criteria: readonly string[];
  readonly description: Text;
}

/** A change, and what makes the changed ruleset; `undefined` where that would not be sound. */
export interface PossibleChange extends RulesetChange {
  readonly build: () => MembershipRuleset | undefined;
}

/** Every small change, in the order of the file. */
export function rulesetChanges(ruleset: MembershipRuleset): readonly PossibleChange[] {
  const { criteria, params } = ruleset;
  const facts = factsOf(ruleset);
  const comparisons = criteria.flatMap((criterion) => comparisonsIn(criterion, paramsOf(ruleset)));
  const toChange = (change: RulesetChange, parts: Partial<ChangedParts>): PossibleChange => {
    let built: { readonly ruleset: MembershipRuleset | undefined } | undefined;
    return {
      ...change,
      build() {
        built ??= { ruleset: changedRuleset(ruleset, { criteria, params, ...parts }) };
        return built.ruleset;
      },
    };
  };
  const addable = (fact: string): readonly string[] => addableValues(fact, facts, comparisons);
  return [
    ...Object.entries(params).flatMap(([name, param]) =>
      changesOfParam(param.value, factsBeside(name, criteria).flatMap(addable)).map(
        ({ value, description }, index) =>
          toChange(
            {
              id: `params/${name}/${index + 1}`,
              criteria: criteria.filter((own) => readsParam(own, name)).map(({ id }) => id),
              description: ofParam(name, description),
            },
            // The value is of the type that the parameter had.
            { params: { ...params, [name]: { ...param, value: value as typeof param.value } } },
          ),
      ),
    ),
    ...criteria.flatMap((criterion, index) =>
      [...conditionMutants(criterion), ...additions(criterion, addable)].map(
        ({ condition, id, description }) =>
          toChange(
            { id, criteria: [criterion.id], description: inCriterion(criterion, description) },
            { criteria: criteria.with(index, withCondition(criterion, condition)) },
          ),
      ),
    ),
    ...criteria.map(({ id }, index) =>
      toChange(
        {
          id: `${id}/dropped`,
          criteria: [id],
          description: { id: `tanpa kriteria \`${id}\``, en: `without the criterion \`${id}\`` },
        },
        { criteria: criteria.toSpliced(index, 1) },
      ),
    ),
  ];
}

interface ConditionChange {
  readonly id: string;
  readonly description: Text;
  readonly condition: Condition;
}

/** The mutants that leave a condition; a criterion that always passes is one dropped. */
function conditionMutants(criterion: Criterion): readonly ConditionChange[] {
  const { id, passes, open = [] } = criterion;
  return mutantsOf(id, { passes, open }).filter(({ condition }) => condition.passes !== true);
}

function withCondition({ open: _, ...criterion }: Criterion, { passes, open = [] }: Condition): Criterion {
  return { ...criterion, passes, ...(open.length === 0 ? {} : { open }) };
}

/** One more value in each list that stands in `passes` itself. */
function additions(
  { id, passes, open }: Criterion,
  addable: (fact: string) => readonly string[],
): readonly ConditionChange[] {
  return longerLists(passes, addable).map(({ logic, added }, index) => ({
    id: `${id}/list-item-added/${index + 1}`,
    description: added,
    condition: { passes: logic, open },
  }));
}

interface LongerList {
  readonly logic: Logic;
  readonly added: Text;
}

function longerLists(logic: Logic, addable: (fact: string) => readonly string[]): readonly LongerList[] {
  const operation = readOperation(logic);
  if (operation === undefined) return [];
  const { operator, args } = operation;
  // Every operation of a linted condition has an argument.
  const [fact, list] = [readVariable(args[0] as Logic), args[1]];
  if (isOfShape(operator, "membership") && fact !== undefined && Array.isArray(list)) {
    return addable(fact)
      .filter((value) => !list.includes(value))
      .map((value) => ({ logic: { [operator]: [{ var: fact }, [...list, value]] }, added: more(value) }));
  }
  return args.flatMap((arg, index) =>
    longerLists(arg, addable).map((changed) => ({
      ...changed,
      logic: { [operator]: args.with(index, changed.logic) },
    })),
  );
}

/** The values of a choice that some condition names, and the first one that none does. */
function addableValues(
  name: string,
  facts: FactCatalogue,
  comparisons: readonly Comparison[],
): readonly string[] {
  const type = facts.get(name)?.type;
  if (type?.kind !== "choice") return [];
  const named = comparisons
    .filter(({ fact }) => fact === name)
    .flatMap(({ before, after }) => [...before, ...after]);
  const other = type.values.find((value) => !named.includes(value));
  return type.values.filter((value) => named.includes(value) || value === other);
}

interface ParamChange {
  readonly value: ParamValue;
  readonly description: Text;
}

/** A number one lower and one higher; a list without each of its elements, and with each of some more. */
function changesOfParam(value: ParamValue, addable: readonly string[]): readonly ParamChange[] {
  if (typeof value === "number")
    return [value + 1, value - 1].map((changed) => ({
      value: changed,
      description: { id: `${value} → ${changed}`, en: `${value} → ${changed}` },
    }));
  if (typeof value !== "object") return [];
  const others = [...new Set(addable)].filter((item) => !value.includes(item));
  return [
    ...others.map((item) => ({ value: [...value, item] as ParamValue, description: more(item) })),
    ...(value.length > 1
      ? value.map((item, index) => ({
          value: value.toSpliced(index, 1) as ParamValue,
          description: { id: `tanpa \`${item}\``, en: `without \`${item}\`` },
        }))
      : []),
  ];
}

function more(item: string): Text {
  return { id: `juga \`${item}\``, en: `\`${item}\` too` };
}

function ofParam(name: string, { id, en }: Text): Text {
  return { id: `parameter \`${name}\`: ${id}`, en: `parameter \`${name}\`: ${en}` };
}

function inCriterion({ id: name }: Criterion, { id, en }: Text): Text {
  return { id: `kriteria \`${name}\`: ${id}`, en: `criterion \`${name}\`: ${en}` };
}

function readsParam(criterion: Criterion, name: string): boolean {
  return variablesOf(logicsOfCondition(criterion)).includes(`params.${name}`);
}

/** The facts that are held against a parameter. */
function factsBeside(name: string, criteria: readonly Criterion[]): readonly string[] {
  const beside = (logic: Logic): readonly string[] => {
    const args = readOperation(logic)?.args ?? [];
    const names = args.flatMap((arg) => readVariable(arg) ?? []);
    return [
      ...(names.includes(`params.${name}`) ? names.filter((own) => own !== `params.${name}`) : []),
      ...args.flatMap(beside),
    ];
  };
  return criteria.flatMap((criterion) => logicsOfCondition(criterion).flatMap(beside));
}
