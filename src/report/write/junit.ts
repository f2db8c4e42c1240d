/** Test suites → JUnit XML, as CI services read it. */

/** A test case: passed, unless it says why it failed or was skipped. */
export interface JunitCase {
  readonly classname: string;
  readonly name: string;
  readonly failure?: string;
  readonly skipped?: string;
}

/** Test cases under one name. */
interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

/** Suites as one JUnit document, without what XML cannot hold. */
export function writeJunit(suites: readonly JunitSuite[]): string {
  const lines = element("testsuites", {}, suites.flatMap(suiteLines));
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines].join("\n")}\n`;
}

function suiteLines({ name, cases }: JunitSuite): readonly string[] {
  const counts = {
    tests: cases.length,
    failures: cases.filter(({ failure }) => failure !== undefined).length,
    errors: 0,
    skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
  };
  return element("testsuite", { name, ...counts }, cases.flatMap(caseLines));
}

function caseLines({ classname, name, failure, skipped }: JunitCase): readonly string[] {
  return element("testcase", { classname, name }, [
    ...(failure === undefined ? [] : element("failure", { message: failure })),
    ...(skipped === undefined ? [] : element("skipped", { message: skipped })),
  ]);
}

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
]);

function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign);
}
