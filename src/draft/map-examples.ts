/** Goes through the examples of every part of a rule file. */
import type {
  CriterionExample,
  IndicatorExample,
  Ruleset,
  WrittenRuleFile,
} from "../ruleset/ruleset-schema.ts";

/** An example of a condition, or of an indicator. */
export type PartExample = CriterionExample | IndicatorExample;

/** An example as it may be written, with a title in Indonesian alone. */
export interface WrittenExample {
  readonly title?: { readonly id: string } | undefined;
}

interface Part {
  readonly id: string;
  readonly examples: readonly WrittenExample[];
}

/** The file with the examples that `change` gives for each part, which is named as its examination names it. */
export function mapExamples<File extends WrittenRuleFile | Ruleset>(
  file: File,
  change: (name: string, examples: readonly WrittenExample[]) => readonly WrittenExample[],
): File {
  const changed = <P extends Part>(part: P, name: string): P => ({
    ...part,
    examples: change(name, part.examples),
  });
  const parts =
    file.kind === "membership"
      ? { criteria: file.criteria.map((criterion) => changed(criterion, criterion.id)) }
      : {
          indicators: file.indicators.map((part) => changed(part, `indicators/${part.id}`)),
          stages: file.stages.map((stage) => ({
            ...stage,
            items: stage.items.map((part) => changed(part, `stages/${stage.id}/${part.id}`)),
          })),
          classes: file.classes.map((part) => changed(part, `classes/${part.id}`)),
        };
  return { ...file, ...parts };
}
