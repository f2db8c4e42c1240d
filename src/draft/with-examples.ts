/** A rule file with the examples that its criteria lack, each marked until somebody has confirmed it. */
import { type CompiledMembership, compileSound } from "../decide/compile-membership.ts";
import { lookUp } from "../decide/decision-table.ts";
import { isAsStated } from "../decide/run-criterion-examples.ts";
import { examineMembership } from "../examine/examine-membership.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import type {
  Criterion,
  CriterionExample,
  MembershipRuleset,
  WrittenMembershipFile,
} from "../ruleset/ruleset-schema.ts";
import { proposeExamples } from "./propose-examples.ts";

/** The title of an example that nobody has confirmed yet. */
const UNCONFIRMED: Text = {
  id: "belum dipastikan",
  en: "not confirmed",
};

/** What became of a criterion of the file. */
export interface ExampledCriterion {
  readonly criterion: Criterion;
  readonly added: readonly CriterionExample[];
  /** The examples that do not hold, by their number from 0: they may be wrong, or the rule. */
  readonly failing: readonly number[];
}

/** The file with its examples, and what there is to go through. */
export interface ExampledFile {
  readonly file: WrittenMembershipFile;
  readonly facts: FactCatalogue;
  /** What may be asked, those of the base too. */
  readonly questions: MembershipRuleset["questions"];
  readonly criteria: readonly ExampledCriterion[];
  /** How many examples of the file are marked. */
  readonly unconfirmed: number;
  /** What no example can show, or would not: atoms not shown, mutants that survive, examples that fail. */
  readonly lacking: number;
}

/**
 * Adds the examples that are lacking to every criterion that stands in the file itself. `whole` is the file on its base, of
 * the right shape and content but for lacking examples. None of the examples there is changed.
 */
export function withExamples(file: WrittenMembershipFile, whole: MembershipRuleset): ExampledFile {
  const compiled = compileSound(whole);
  const own = new Set(file.criteria.map(({ id }) => id));
  const all = [...compiled.criteria.member, ...compiled.criteria.kube];
  const criteria = all
    .filter(({ criterion }) => own.has(criterion.id))
    .map(({ criterion, table }): ExampledCriterion => {
      const { id: name, examples } = criterion;
      const given = {
        name,
        condition: criterion,
        table,
        facts: compiled.facts,
        params: paramsOf(whole),
        examples,
      };
      return {
        criterion,
        added: proposeExamples(given).map(marked),
        failing: examples.flatMap((example, index) =>
          isAsStated(example, lookUp(table, example.facts)) ? [] : [index],
        ),
      };
    })
    .toSorted((one, other) => placeIn(file, one) - placeIn(file, other));
  const added = new Map(criteria.map((each) => [each.criterion.id, each.added]));
  const withAdded = <R extends Pick<WrittenMembershipFile, "criteria">>(rules: R): R => ({
    ...rules,
    criteria: rules.criteria.map((criterion) => ({
      ...criterion,
      examples: [...criterion.examples, ...(added.get(criterion.id) ?? [])],
    })),
  });
  const exampled = withAdded(file);
  return {
    file: exampled,
    facts: compiled.facts,
    questions: whole.questions,
    criteria,
    unconfirmed: exampled.criteria.flatMap(({ examples }) => examples.filter(isUnconfirmed)).length,
    lacking: countLacking(compileSound(withAdded(whole))),
  };
}

/** The file with the marks taken off: somebody has gone through its examples. */
export function confirmExamples(file: WrittenMembershipFile): WrittenMembershipFile {
  return {
    ...file,
    criteria: file.criteria.map((criterion) => ({
      ...criterion,
      examples: criterion.examples.map((example) => {
        if (!isUnconfirmed(example)) return example;
        const { title: _, ...confirmed } = example;
        return confirmed;
      }),
    })),
  };
}

function isUnconfirmed({ title }: { readonly title?: { readonly id: string } | undefined }): boolean {
  return title?.id === UNCONFIRMED.id;
}

function marked(example: CriterionExample): CriterionExample {
  return { title: UNCONFIRMED, ...example };
}

function placeIn({ criteria }: WrittenMembershipFile, { criterion: { id } }: ExampledCriterion): number {
  return criteria.findIndex((criterion) => criterion.id === id);
}

function countLacking(compiled: CompiledMembership): number {
  const { runs, coverage, impossible, mutants } = examineMembership(compiled);
  return (
    runs.filter(({ holds }) => !holds).length +
    coverage.reduce((sum, { shown, of }) => sum + of - shown, 0) +
    impossible.length +
    mutants.filter(({ status }) => status === "survived" || status === "too-large").length
  );
}
