/** An examination as a plain list of checks, phrased: what every format of it is written from. */
import type { ExampleRun } from "../decide/run-examples.ts";
import type { AtomCoverage } from "../examine/cover-criterion.ts";
import type { RulesetExamination } from "../examine/examine-ruleset.ts";
import type { ExaminedMutant } from "../examine/kill-mutants.ts";
import type { Language } from "../language.ts";
import { examinationWord } from "./examination-words.ts";

/** One thing that was examined. One that cannot be otherwise, which is proved, is `excused`. */
export interface ExaminationCheck {
  readonly kind: "example" | "atom" | "mutant";
  readonly criterion: string;
  readonly name: string;
  readonly status: "passed" | "failed" | "excused";
  /** Why it failed or is excused. */
  readonly reason?: string;
  /** What to do about a failure. */
  readonly remedy?: string;
}

/** Every example, every atomic condition and every mutant, each kind in the order of the rule file. */
export function examinationChecks(
  { examples, coverage, mutants }: RulesetExamination,
  lang: Language,
): readonly ExaminationCheck[] {
  return [
    ...examples.list.map((run) => exampleCheck(run, lang)),
    ...coverage.criteria.flatMap(({ criterion, atoms }) =>
      atoms.map((atom) => atomCheck(criterion, atom, lang)),
    ),
    ...mutants.list.map((mutant) => mutantCheck(mutant, lang)),
  ];
}

function exampleCheck(
  { criterion, index, example, decision, holds }: ExampleRun,
  lang: Language,
): ExaminationCheck {
  const { title, facts, outcome, missing, question } = example;
  const number = `${examinationWord("example", lang)} ${index + 1}`;
  const check = {
    kind: "example",
    criterion,
    name: `${title === undefined ? number : `${number} (${title[lang]})`}: ${JSON.stringify(facts)}`,
  } as const;
  if (holds) return { ...check, status: "passed" };
  const stated = JSON.stringify({ outcome, missing, question });
  const decided = JSON.stringify({
    outcome: decision.outcome,
    missing: decision.missing,
    questions: decision.questions,
  });
  return {
    ...check,
    status: "failed",
    reason: `${examinationWord("stated", lang)} ${stated}, ${examinationWord("decided", lang)} ${decided}`,
    remedy: examinationWord("correct", lang),
  };
}

function atomCheck(criterion: string, atom: AtomCoverage, lang: Language): ExaminationCheck {
  // The operators of conditions hold neither `/` nor `~`, so the parts need no escaping.
  const place = `/${atom.path.join("/")}`;
  const check = {
    kind: "atom",
    criterion,
    name: `${examinationWord("atom", lang)} ${place}: ${atom.text}`,
  } as const;
  switch (atom.status) {
    case "shown":
      return { ...check, status: "passed" };
    case "not-shown":
      return {
        ...check,
        status: "failed",
        reason: examinationWord("notShown", lang),
        remedy: `${examinationWord("showByPair", lang)}: ${atom.hint.map((example) => JSON.stringify(example)).join(", ")}`,
      };
    case "cannot-be-shown":
      return { ...check, status: "excused", reason: examinationWord("impossible", lang) };
  }
}

function mutantCheck(mutant: ExaminedMutant, lang: Language): ExaminationCheck {
  const { id, criterion, description } = mutant;
  const check = {
    kind: "mutant",
    criterion,
    name: `${examinationWord("mutant", lang)} ${id}: ${description[lang]}`,
  } as const;
  switch (mutant.status) {
    case "killed":
      return { ...check, status: "passed" };
    case "equivalent":
      return { ...check, status: "excused", reason: equivalence(mutant.alsoAsks, lang) };
    case "survived":
      return {
        ...check,
        status: "failed",
        reason: examinationWord("survived", lang),
        remedy: `${examinationWord("killByExample", lang)}: ${JSON.stringify(mutant.witness)}`,
      };
    case "too-large":
      return {
        ...check,
        status: "failed",
        reason: `${examinationWord("tooLarge", lang)} ${mutant.cells}`,
        remedy: examinationWord("killBySome", lang),
      };
  }
}

function equivalence(alsoAsks: readonly string[], lang: Language): string {
  const proved = examinationWord("equivalent", lang);
  return alsoAsks.length === 0
    ? proved
    : `${proved}; ${examinationWord("alsoAsks", lang)}: ${alsoAsks.join(", ")}`;
}
