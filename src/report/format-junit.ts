/** The examination of rulesets → JUnit XML, a test suite for each of them. */
import type { RulesetExamination } from "../examine/examine-ruleset.ts";
import type { Language } from "../language.ts";
import { type ExaminationCheck, examinationChecks } from "./document/examination-checks.ts";
import { type JunitCase, writeJunit } from "./write/junit.ts";

/** Examinations as JUnit XML: what is proved impossible to show, or proved equivalent, is skipped with the reason. */
export function formatJunit(
  examinations: readonly RulesetExamination[],
  lang: Language,
): Generator<string, void, void> {
  return writeJunit(
    examinations.map((examination) => {
      const { id, version } = examination.ruleset;
      return {
        name: `${id} ${version}`,
        cases: examinationChecks(examination, lang).map((check) => toCase(check, id)),
      };
    }),
  );
}

function toCase(
  { criterion, name, status, reason = "", remedy }: ExaminationCheck,
  ruleset: string,
): JunitCase {
  const result = { classname: `${ruleset}.${criterion}`, name };
  if (status === "passed") return result;
  if (status === "excused") return { ...result, skipped: reason };
  return { ...result, failure: [reason, remedy].filter((part) => part !== undefined).join("; ") };
}
