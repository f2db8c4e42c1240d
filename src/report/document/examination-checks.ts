/** An examination as a plain list of checks, phrased: what every format of it is written from. */
import type { AtomCoverage } from "../../examine/coverage.ts";
import type { RulesetExamination } from "../../examine/examine-ruleset.ts";
import type { ImpossiblePart } from "../../examine/impossible-parts.ts";
import type { ExaminedMutant } from "../../examine/mutant-fate.ts";
import type { ExampleRun } from "../../examine/run-examples.ts";
import type { Language } from "../../language.ts";
import type { RulesetExample } from "../../ruleset/ruleset-schema.ts";
import { examinationWord } from "../words/examination-words.ts";

/** One thing that was examined. One that cannot be otherwise, which is proved, is `excused`. */
export interface ExaminationCheck {
  readonly kind: "example" | "impossible" | "atom" | "mutant";
  readonly criterion: string;
  readonly name: string;
  readonly status: "passed" | "failed" | "excused";
  /** Why it failed or is excused. */
  readonly reason?: string;
  /** What to do about a failure. */
  readonly remedy?: string;
}

/** All that was examined of one ruleset. */
export interface CheckSuite {
  readonly ruleset: string;
  readonly version: string;
  readonly checks: readonly ExaminationCheck[];
}

export function checkSuites(
  examinations: readonly RulesetExamination[],
  lang: Language,
): readonly CheckSuite[] {
  return examinations.map((examination) => {
    const { id, version } = examination.ruleset;
    return { ruleset: id, version, checks: examinationChecks(examination, lang) };
  });
}

/** Every example, every part that nothing can meet, every atomic condition or limit of a band, and every mutant, each kind in the order of the rule file. */
export function examinationChecks(
  { examples, coverage, impossible, mutants }: RulesetExamination,
  lang: Language,
): readonly ExaminationCheck[] {
  return [
    ...examples.list.map((run) => exampleCheck(run, lang)),
    ...impossible.map((part) => impossibleCheck(part, lang)),
    ...coverage.criteria.flatMap(({ criterion, atoms }) =>
      atoms.map((atom) => atomCheck(criterion, atom, lang)),
    ),
    ...mutants.list.map((mutant) => mutantCheck(mutant, lang)),
  ];
}

function exampleCheck(run: ExampleRun, lang: Language): ExaminationCheck {
  const { criterion, index, example, holds } = run;
  const { title, facts } = example;
  const number = `${examinationWord("example", lang)} ${index + 1}`;
  const check = {
    kind: "example",
    criterion,
    name: `${title === undefined ? number : `${number} (${title[lang]})`}: ${JSON.stringify(facts)}`,
  } as const;
  if (holds) return { ...check, status: "passed" };
  const stated = JSON.stringify(statedBy(example));
  const decided = JSON.stringify(decidedIn(run));
  return {
    ...check,
    status: "failed",
    reason: `${examinationWord("stated", lang)} ${stated}, ${examinationWord("decided", lang)} ${decided}`,
    remedy: examinationWord("correct", lang),
  };
}

function impossibleCheck({ criterion, path, text }: ImpossiblePart, lang: Language): ExaminationCheck {
  return {
    kind: "impossible",
    criterion,
    name: `${examinationWord("atom", lang)} /${path.join("/")}: ${text}`,
    status: "failed",
    reason: examinationWord("neverMet", lang),
    remedy: examinationWord("correctLimits", lang),
  };
}

/** What an example states, without the case it states it of. */
function statedBy({ title: _title, facts: _facts, ...stated }: RulesetExample): unknown {
  return stated;
}

/** What the rules say of the case, in the same words. */
function decidedIn({ kind, decision }: ExampleRun): unknown {
  if (kind === "indicator" || kind === "record") return decision;
  const { outcome, missing, questions } = decision;
  return { outcome, missing, questions };
}

function atomCheck(criterion: string, atom: AtomCoverage, lang: Language): ExaminationCheck {
  const isBand = atom.kind === "band";
  // The operators of the subset hold no `~`, and a place is read by people: `/` needs no escaping.
  const place = `/${atom.path.join("/")}`;
  const check = {
    kind: "atom",
    criterion,
    name: `${examinationWord(isBand ? "band" : "atom", lang)} ${place}: ${atom.text}`,
  } as const;
  switch (atom.status) {
    case "shown":
      return { ...check, status: "passed" };
    case "not-shown":
      return { ...check, status: "failed", ...lackOf(atom, lang) };
    case "cannot-be-shown":
      return {
        ...check,
        status: "excused",
        reason: examinationWord(isBand ? "bandImpossible" : "impossible", lang),
      };
  }
}

/** Why an atom is not shown, and what would show it. */
function lackOf(
  atom: Extract<AtomCoverage, { readonly status: "not-shown" }>,
  lang: Language,
): Required<Pick<ExaminationCheck, "reason" | "remedy">> {
  if (atom.kind === "condition")
    return {
      reason: examinationWord("notShown", lang),
      remedy: `${examinationWord("showByPair", lang)}: ${atom.hint.map((example) => JSON.stringify(example)).join(", ")}`,
    };
  const lacking = atom.lacks.map((lack) =>
    examinationWord(lack === "below" ? "lacksBelow" : "lacksLimit", lang),
  );
  return {
    reason: lacking.join("; "),
    remedy: examinationWord("showLimit", lang),
  };
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
        remedy:
          mutant.witness === undefined
            ? examinationWord("killBySome", lang)
            : `${examinationWord("killByExample", lang)}: ${JSON.stringify(mutant.witness)}`,
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
