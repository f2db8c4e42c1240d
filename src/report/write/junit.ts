/** Test suites and findings → JUnit XML, as CI services read it. */
import type { CheckSuite, ExaminationCheck } from "../document/examination-checks.ts";
import type { FindingsDocument, ReportFinding } from "../document/findings.ts";
import { escapeMarkup } from "../text/escape-markup.ts";
import { withRemedy } from "./with-remedy.ts";

/** A suite for each ruleset: what is proved impossible to show, or proved equivalent, is skipped with the reason. */
export function writeChecksJunit(suites: readonly CheckSuite[]): Generator<string, void, void> {
  return writeJunit(
    suites.map(({ ruleset, version, checks }) => ({
      name: `${ruleset} ${version}`,
      cases: checks.map((check) => caseOf(check, ruleset)),
    })),
  );
}

function caseOf(
  { criterion, name, status, reason = "", remedy }: ExaminationCheck,
  ruleset: string,
): JunitCase {
  const result = { classname: `${ruleset}.${criterion}`, name };
  if (status === "passed") return result;
  if (status === "excused") return { ...result, skipped: reason };
  return { ...result, failure: withRemedy({ message: reason, remedy: remedy ?? null }) };
}

/** A test case: passed, unless it says why it failed or was skipped. */
export interface JunitCase {
  readonly classname: string;
  readonly name: string;
  readonly failure?: string;
  readonly skipped?: string;
}

/** Test cases under one name; they are gone through twice, since their counts stand before them. */
interface JunitSuite {
  readonly name: string;
  readonly cases: Iterable<JunitCase>;
}

/** Suites as pieces of one JUnit document, without what XML cannot hold. */
export function* writeJunit(suites: readonly JunitSuite[]): Generator<string, void, void> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (suites.length === 0) {
    yield "<testsuites/>\n";
    return;
  }
  yield "<testsuites>\n";
  for (const suite of suites) yield* suitePieces(suite);
  yield "</testsuites>\n";
}

/** A suite for each section. An error has failed, a warning or a note is skipped with its message: JUnit knows no third. */
export function writeFindingsJunit({ sections }: FindingsDocument): Generator<string, void, void> {
  return writeJunit(
    sections.map(({ name, check, findings }) => ({
      name,
      cases: { [Symbol.iterator]: () => casesOf(findings, { classname: name, name: check }) },
    })),
  );
}

/** One test case for each finding, or one that passes. */
function* casesOf(findings: Iterable<ReportFinding>, passed: JunitCase): Generator<JunitCase, void, void> {
  let isEmpty = true;
  for (const finding of findings) {
    isEmpty = false;
    const { file, line, character } = finding.place;
    // Of a place in a text JUnit knows nothing, and editors and terminals find one that is written so.
    const place = character === undefined ? "" : `${file}:${line}:${character}: `;
    const told = `${place}${withRemedy(finding)}`;
    yield {
      classname: file ?? passed.classname,
      name: finding.title,
      ...(finding.level === "error" ? { failure: told } : { skipped: told }),
    };
  }
  if (isEmpty) yield passed;
}

function* suitePieces({ name, cases }: JunitSuite): Generator<string, void, void> {
  const [tests, failures, skipped] = countsOf(cases);
  const head = tag("testsuite", { name, tests, failures, errors: 0, skipped });
  if (tests === 0) {
    yield `  ${head}/>\n`;
    return;
  }
  yield `  ${head}>\n`;
  for (const each of cases) yield casePiece(each);
  yield "  </testsuite>\n";
}

function countsOf(cases: Iterable<JunitCase>): readonly [tests: number, failures: number, skipped: number] {
  let [tests, failures, skipped] = [0, 0, 0];
  for (const each of cases) {
    tests += 1;
    if (each.failure !== undefined) failures += 1;
    if (each.skipped !== undefined) skipped += 1;
  }
  return [tests, failures, skipped];
}

function casePiece({ classname, name, failure, skipped }: JunitCase): string {
  const head = tag("testcase", { classname, name });
  const within = [
    ...(failure === undefined ? [] : [tag("failure", { message: failure })]),
    ...(skipped === undefined ? [] : [tag("skipped", { message: skipped })]),
  ];
  if (within.length === 0) return `    ${head}/>\n`;
  return `    ${head}>\n${within.map((line) => `      ${line}/>\n`).join("")}    </testcase>\n`;
}

/** A tag that is still open. */
function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(`${value}`)}"`);
  return `<${name}${written.join("")}`;
}

// Controls, lone surrogates and the two code points that XML 1.0 has no way to write, and marks that turn the
// direction of writing around.
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

// The second sign of `::` and `##`, which a log of GitHub would take for the start of a command.
const SIGNS = /(?<=:):|(?<=#)#/g;

function escapeXml(text: string): string {
  const shown = escapeMarkup(text.replace(UNWRITABLE, ""));
  return shown.replace(SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}
