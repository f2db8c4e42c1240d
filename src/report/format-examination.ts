/** The examination of a ruleset → text for people: exact counts, then whatever is lacking with its remedy. */
import { isSound, type RulesetExamination } from "../examine/examine-ruleset.ts";
import type { Language } from "../language.ts";
import { type ExaminationCheck, examinationChecks } from "./document/examination-checks.ts";
import { escapeText } from "./text/escape-text.ts";
import { examinationWord } from "./words/examination-words.ts";

/** What failed comes first, then what is proved not to count. A killed mutant or an example that holds is only counted. */
export function formatExamination(examination: RulesetExamination, lang: Language): string {
  const { ruleset, examples, coverage, mutants } = examination;
  const word = (name: Parameters<typeof examinationWord>[0]): string => examinationWord(name, lang);
  const atoms = coverage.criteria.flatMap((criterion) => criterion.atoms);
  const impossible = atoms.filter(({ status }) => status === "cannot-be-shown").length;
  const hasBands = atoms.some(({ kind }) => kind === "band");
  const counts = [
    formatCount(examples.run - examples.failed.length, examples.run, word("examplesHold")),
    formatCount(
      coverage.shown,
      coverage.of,
      word(hasBands ? "atomsAndBandsShown" : "atomsShown"),
      impossible,
      word("atomsImpossible"),
    ),
    formatCount(
      mutants.killed,
      mutants.killed + mutants.survived,
      word("mutantsKilled"),
      mutants.equivalent,
      word("mutantsEquivalent"),
    ),
  ];
  const checks = examinationChecks(examination, lang);
  const lines = [
    `${isSound(examination) ? "✓" : "✗"} ${ruleset.id} ${ruleset.version} · sha256 ${ruleset.sha256}`,
    ...counts,
    ...section(checks, "failed", "✗"),
    ...section(checks, "excused", "="),
  ];
  return lines.map((line) => `${escapeText(line)}\n`).join("");
}

/** `23/24 (95 %) conditions …; 2 impossible …`. Rounded down, so nothing but all of them is ever 100 %. */
function formatCount(part: number, of: number, what: string, excused = 0, why = ""): string {
  const share = of === 0 ? "" : ` (${Math.floor((100 * part) / of)} %)`;
  return `  ${part}/${of}${share} ${what}${excused === 0 ? "" : `; ${excused} ${why}`}`;
}

function section(
  checks: readonly ExaminationCheck[],
  wanted: ExaminationCheck["status"],
  mark: string,
): readonly string[] {
  const lines = checks
    .filter(({ status }) => status === wanted)
    .flatMap(({ criterion, name, reason, remedy }) => [
      `  ${mark} ${criterion} · ${name}`,
      ...(reason === undefined ? [] : [`      ${reason}`]),
      ...(remedy === undefined ? [] : [`      → ${remedy}`]),
    ]);
  return lines.length === 0 ? [] : ["", ...lines];
}
