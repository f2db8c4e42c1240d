/** Examinations of rulesets → JUnit XML, as CI services read it: a test suite for each ruleset, a test case for each check. */
import type { RulesetExamination } from "../examine/examine-ruleset.ts";
import type { Language } from "../language.ts";
import { type ExaminationCheck, examinationChecks } from "./examination-checks.ts";

/** What is proved impossible to show, or proved equivalent, is a skipped test case with the reason. */
export function formatJunit(examinations: readonly RulesetExamination[], lang: Language): string {
  const suites = examinations.map((examination) => formatSuite(examination, lang));
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...element("testsuites", {}, suites.flat()), ""].join(
    "\n",
  );
}

function formatSuite(examination: RulesetExamination, lang: Language): readonly string[] {
  const { id, version, sha256 } = examination.ruleset;
  const checks = examinationChecks(examination, lang);
  const count = (wanted: ExaminationCheck["status"]): number =>
    checks.filter(({ status }) => status === wanted).length;
  return element(
    "testsuite",
    {
      name: `${id} ${version}`,
      tests: checks.length,
      failures: count("failed"),
      errors: 0,
      skipped: count("excused"),
    },
    [
      ...element("properties", {}, element("property", { name: "sha256", value: sha256 })),
      ...checks.flatMap((check) => formatCheck(check, id)),
    ],
  );
}

function formatCheck({ criterion, name, status, reason = "", remedy }: ExaminationCheck, ruleset: string) {
  return element(
    "testcase",
    { classname: `${ruleset}.${criterion}`, name },
    OUTCOMES[status](reason, remedy),
  );
}

const OUTCOMES: Readonly<
  Record<ExaminationCheck["status"], (reason: string, remedy?: string) => readonly string[]>
> = {
  passed: () => [],
  failed: (message, remedy = "") => element("failure", { message }, [escapeXml(remedy)]),
  excused: (message) => element("skipped", { message }),
};

/** The lines of an element; what stands within is indented, so no text of more than one line may. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  within: readonly string[] = [],
): readonly string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(`${value}`)}"`);
  const head = `<${name}${written.join("")}`;
  return within.length === 0
    ? [`${head}/>`]
    : [`${head}>`, ...within.map((line) => `  ${line}`), `</${name}>`];
}

// Controls, lone surrogates and the two code points that XML 1.0 has no way to write, and marks that turn the
// direction of writing around.
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

/** Text for an attribute or an element, without what XML cannot hold. */
function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
}
