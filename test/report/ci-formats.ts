/** The formats of findings as their readers take them: each takes a text apart, and throws where it is none. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { SaxesParser } from "saxes";
import { expect } from "vitest";

export const CI_FORMATS = ["junit", "sarif", "github", "gitlab"] as const;
export type CiFormat = (typeof CI_FORMATS)[number];

/** One finding, as far as every format tells it. */
export interface ReadFinding {
  readonly level: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly text: string;
}

/** Takes a report apart and checks it by the rules of its format. */
export const READERS: Readonly<Record<CiFormat, (text: string) => readonly ReadFinding[]>> = {
  junit: readJunit,
  sarif: readSarif,
  github: readGithub,
  gitlab: readGitlab,
};

const SARIF_SCHEMA = join(import.meta.dirname, "assets/sarif-2.1.0-rtm.5.json");

/** The schema is of draft 4, of which it uses nothing but `id` that later drafts have otherwise. */
const isSarif = (() => {
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(SARIF_SCHEMA, "utf8"));
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
})();

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations?: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation: { readonly uri: string };
      readonly region?: { readonly startLine: number };
    };
  }[];
}

function readSarif(text: string): readonly ReadFinding[] {
  const log = JSON.parse(text);
  isSarif(log);
  expect(isSarif.errors).toBe(null);
  const [run] = log.runs;
  const results: readonly SarifResult[] = run.results;
  return results.map(({ ruleId, ruleIndex, level, message, locations: [location] = [] }) => {
    if (ruleIndex !== undefined) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const { artifactLocation, region } = location?.physicalLocation ?? {};
    // A URI, or nothing that could be taken as one.
    if (artifactLocation !== undefined) new URL(artifactLocation.uri, "file:///daftar/");
    const file = artifactLocation === undefined ? null : decodeURIComponent(artifactLocation.uri);
    return { level, file, line: region?.startLine ?? null, text: message.text };
  });
}

/** The rules of JUnit's usual schemas: which element stands where, its attributes, and that the counts are right. */
const JUNIT: Readonly<
  Record<string, { readonly within: string | null; readonly attributes: readonly string[] }>
> = {
  testsuites: { within: null, attributes: [] },
  testsuite: { within: "testsuites", attributes: ["name", "tests", "failures", "errors", "skipped"] },
  testcase: { within: "testsuite", attributes: ["classname", "name"] },
  failure: { within: "testcase", attributes: ["message"] },
  skipped: { within: "testcase", attributes: ["message"] },
};

function readJunit(text: string): readonly ReadFinding[] {
  const found: ReadFinding[] = [];
  const open: string[] = [];
  let file = "";
  let stated = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const rule = JUNIT[name];
    expect({ name, within: open.at(-1) ?? null, attributes: Object.keys(attributes) }).toEqual({
      name,
      ...rule,
    });
    open.push(name);
    if (name === "testsuite") {
      const { tests, failures, errors, skipped } = attributes;
      stated = {
        tests: Number(tests),
        failures: Number(failures),
        errors: Number(errors),
        skipped: Number(skipped),
      };
    }
    if (name === "testcase") {
      stated.tests -= 1;
      file = `${attributes["classname"]}`;
    }
    if (name === "failure") stated.failures -= 1;
    if (name === "skipped") stated.skipped -= 1;
    if (name === "failure" || name === "skipped")
      found.push({ level: name, file, line: null, text: `${attributes["message"]}` });
  });
  parser.on("closetag", ({ name }) => {
    open.pop();
    if (name === "testsuite") expect(stated).toEqual({ tests: 0, failures: 0, errors: 0, skipped: 0 });
  });
  parser.write(text).close();
  return found;
}

const COMMAND =
  /^::(error|warning|notice) ((?:file|line|col|title)=[^:,]*(?:,(?:file|line|col|title)=[^:,]*)*)::(.*)$/;

/** As the runner of GitHub Actions reads workflow commands. */
function readGithub(text: string): readonly ReadFinding[] {
  const lines = text.split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => {
    const [, level = "", properties = "", data = ""] = COMMAND.exec(line) ?? [];
    expect(line).toMatch(COMMAND);
    const told = new Map(
      properties.split(",").map((each) => [each.slice(0, each.indexOf("=")), decoded(each)]),
    );
    const at = told.get("line");
    return {
      level,
      file: told.get("file") ?? null,
      line: at === undefined ? null : Number(at),
      text: decoded(`=${data}`),
    };
  });
}

const CODES: ReadonlyMap<string, string> = new Map([
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
]);

function decoded(property: string): string {
  const value = property.slice(property.indexOf("=") + 1);
  return value.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => CODES.get(code) ?? code);
}

interface GitlabIssue {
  readonly severity: string;
  readonly description: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function readGitlab(text: string): readonly ReadFinding[] {
  const issues: readonly GitlabIssue[] = JSON.parse(text);
  for (const issue of issues) {
    expect(Object.keys(issue)).toEqual(["description", "check_name", "fingerprint", "severity", "location"]);
    expect(issue.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  }
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  return issues.map(({ severity, description, location: { path, lines } }) => ({
    level: severity,
    file: path,
    line: lines.begin,
    text: description,
  }));
}
