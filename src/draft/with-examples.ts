/** A rule file with the examples that its parts lack, each marked until somebody has confirmed it. */
import { compileSound } from "../decide/compile-membership.ts";
import { lookUp } from "../decide/decision-table.ts";
import { isAsStated } from "../decide/run-criterion-examples.ts";
import { examineMembership } from "../examine/examine-membership.ts";
import { examineMonitoring } from "../examine/examine-monitoring.ts";
import type { ExaminedParts } from "../examine/examined-parts.ts";
import { namedConditions } from "../examine/named-conditions.ts";
import { nameOfIndicator, runIndicator } from "../examine/run-monitoring-examples.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import type { Text } from "../language.ts";
import { paramsOf } from "../ruleset/params-of.ts";
import type { Ruleset, WrittenRuleFile } from "../ruleset/ruleset-schema.ts";
import { withScoreFact } from "../ruleset/score-fact.ts";
import { compileSoundMonitoring } from "../score/compile-monitoring.ts";
import { mapExamples, type PartExample, type WrittenExample } from "./map-examples.ts";
import { type ExampledCondition, proposeExamples } from "./propose-examples.ts";
import { proposeIndicatorExamples } from "./propose-indicator-examples.ts";

/** The title of an example that nobody has confirmed yet. */
const UNCONFIRMED: Text = {
  id: "belum dipastikan",
  en: "not confirmed",
};

/** What became of a part of the file: a criterion, an indicator, an item of a stage, a status. */
export interface ExampledPart {
  /** The id of a criterion; of a part of a monitoring file where it stands, `stages/tumbuh/pendamping`. */
  readonly name: string;
  readonly label: Text;
  readonly added: readonly PartExample[];
  /** The examples that do not hold, by their number from 0: they may be wrong, or the rule. */
  readonly failing: readonly number[];
}

/** The file with its examples, and what there is to go through. */
export interface ExampledFile<File extends WrittenRuleFile = WrittenRuleFile> {
  readonly file: File;
  readonly facts: FactCatalogue;
  /** What may be asked, those of the base too. */
  readonly questions: Ruleset["questions"];
  readonly parts: readonly ExampledPart[];
  /** How many examples of the file are marked. */
  readonly unconfirmed: number;
  /** What no example can show, or would not: atoms not shown, mutants that survive, examples that fail. */
  readonly lacking: number;
}

/**
 * Adds the examples that are lacking to every part that stands in the file itself. `whole` is the file on its base, of the
 * right shape and content but for lacking examples. None of the examples there is changed.
 */
export function withExamples<File extends WrittenRuleFile>(file: File, whole: Ruleset): ExampledFile<File> {
  const { facts, parts: all } = whole.kind === "membership" ? exampledCriteria(whole) : exampledParts(whole);
  const names = namesIn(file);
  const parts = all
    .filter(({ name }) => names.includes(name))
    .toSorted((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
  const added = new Map(parts.map((part) => [part.name, part.added]));
  const withAdded = <R extends WrittenRuleFile | Ruleset>(rules: R): R =>
    mapExamples(rules, (name, examples) => [...examples, ...(added.get(name) ?? [])]);
  const exampled = withAdded(file);
  let unconfirmed = 0;
  mapExamples(exampled, (_, examples) => {
    unconfirmed += examples.filter(isUnconfirmed).length;
    return examples;
  });
  return {
    file: exampled,
    facts,
    questions: whole.questions,
    parts,
    unconfirmed,
    lacking: countLacking(examine(withAdded(whole))),
  };
}

/** The file with the marks taken off: somebody has gone through its examples. */
export function confirmExamples<File extends WrittenRuleFile>(file: File): File {
  return mapExamples(file, (_, examples) =>
    examples.map((example) => {
      if (!isUnconfirmed(example)) return example;
      const { title: _title, ...confirmed } = example;
      return confirmed;
    }),
  );
}

function isUnconfirmed({ title }: WrittenExample): boolean {
  return title?.id === UNCONFIRMED.id;
}

function marked<E extends PartExample>(example: E): E {
  return { title: UNCONFIRMED, ...example };
}

function namesIn(file: WrittenRuleFile): readonly string[] {
  const names: string[] = [];
  mapExamples(file, (name, examples) => {
    names.push(name);
    return examples;
  });
  return names;
}

interface Exampled {
  readonly facts: FactCatalogue;
  readonly parts: readonly ExampledPart[];
}

function exampledCriteria(whole: Ruleset): Exampled {
  const { criteria, facts } = compileSound(whole);
  const parts = [...criteria.member, ...criteria.kube].map(({ criterion, table }) => {
    const { id: name, label, examples } = criterion;
    const params = paramsOf(whole);
    return exampledCondition(label, { name, condition: criterion, table, facts, params, examples });
  });
  return { facts, parts };
}

function exampledParts(whole: Ruleset): Exampled {
  const compiled = compileSoundMonitoring(whole);
  const indicators = compiled.indicators.map((own, index): ExampledPart => {
    const failing = runIndicator(own).flatMap(({ holds, index: at }) => (holds ? [] : [at]));
    const added = proposeIndicatorExamples(compiled, own, index).map(marked);
    return { name: nameOfIndicator(own), label: own.indicator.label, added, failing };
  });
  const conditions = namedConditions(compiled).map(({ name, condition, table, facts }) => {
    const { label, examples } = condition;
    return exampledCondition(label, { name, condition, table, facts, params: compiled.params, examples });
  });
  return {
    facts: withScoreFact(compiled.facts, compiled.ruleset.indicators),
    parts: [...indicators, ...conditions],
  };
}

function exampledCondition(label: Text, given: ExampledCondition): ExampledPart {
  const { name, table, examples } = given;
  const failing = examples.flatMap((example, index) =>
    isAsStated(example, lookUp(table, example.facts)) ? [] : [index],
  );
  return { name, label, added: proposeExamples(given).map(marked), failing };
}

function examine(rules: Ruleset): ExaminedParts {
  return rules.kind === "membership"
    ? examineMembership(compileSound(rules))
    : examineMonitoring(compileSoundMonitoring(rules));
}

function countLacking({ runs, coverage, impossible, mutants }: ExaminedParts): number {
  return (
    runs.filter(({ holds }) => !holds).length +
    coverage.reduce((sum, { shown, of }) => sum + of - shown, 0) +
    impossible.length +
    mutants.filter(({ status }) => status === "survived" || status === "too-large").length
  );
}
